"""Do with many tasks of a paper what its buttons do, as somebody types it under the review."""

import re
from collections.abc import Sequence

from actions.authorizing import authorize
from actions.here import Here
from actions.paper.checking import leave_out_others
from actions.paper.dating import sign_as_said
from actions.paper.doers import doers_in
from actions.paper.keeping import keep, open_paper, reading_of, renew
from actions.paper.showing import review_in
from actions.paper.taking_in import take_in_pressed
from documents.amending import given_to
from documents.plan import PlanReading
from domain.authority import Act
from domain.chat import Unit
from domain.paper.names import ReviewPage
from domain.paper.review import EveryTaskHasUnits, NoSuchTaskOfPaper, Review
from domain.plan.plan import NOTHING
from domain.spoken.answers.bulk import Given, LeftOut, OnlyOurs, TakenIn, read_bulk
from domain.spoken.answers.doers import NoDoersNamed, Otherwise
from domain.text import fold
from domain.written import Written
from storage.papers import PaperRow
from views.paper import amending as views

_PARTS = re.compile(r"[a-z]+|\d+")


async def says_of_paper(here: Here, written: Written) -> bool:
    """Take words under a review as what its buttons do; False for other words.

    Raises ReviewIsOver, NoDoersNamed, NoSuchTaskOfPaper and EveryTaskHasUnits.
    """
    shown = await here.subject(written.under, ReviewPage)
    said = read_bulk(written.words) if shown and written.words else None
    if shown is None or said is None:
        return await sign_as_said(here, written)
    await authorize(here, Act.TAKE_PLAN)
    paper = await open_paper(here, shown.paper)
    match said:
        case Given():
            await _give(here, paper, said)
        case LeftOut():
            await _leave_out(here, paper, said)
        case OnlyOurs():
            await _leave_others(here, paper)
        case TakenIn():
            await take_in_pressed(here, paper.id)
    return True


async def _give(here: Here, paper: PaperRow, said: Given) -> None:
    reading, review = reading_of(paper), await review_in(here.tx, paper)
    places = _places(review, said.numbers) if said.numbers else review.to_give
    if not places:
        raise EveryTaskHasUnits
    reading, whom = await doers_in(here, reading, said.whom)
    codes = _codes(whom, reading, (await here.tx.plans.current() or NOTHING).units)
    await keep(here, paper, given_to(reading, places, codes))
    names = [unit.name for unit in reading.units if unit.code in codes]
    await here.say(views.were_given(len(places), names, here.office.texts))


def _codes(
    whom: tuple[Unit, ...] | Otherwise, reading: PlanReading, own: Sequence[Unit]
) -> set[str]:
    """Return the codes of whom words mean; raises NoDoersNamed."""
    match whom:
        case Otherwise.EVERYBODY:
            return {unit.code for unit in own or reading.units}
        case Otherwise.FOLLOWED if codes := {unit.code for unit in own if unit.is_office}:
            return codes
        case tuple() as named:
            return {unit.code for unit in named}
        case _:
            raise NoDoersNamed


async def _leave_out(here: Here, paper: PaperRow, said: LeftOut) -> None:
    review = await review_in(here.tx, paper)
    places = _places(review, said.numbers)
    before = set(paper.left_out)
    after = before - set(places) if said.again else before | set(places)
    await here.tx.papers.change(paper.id, left_out=sorted(after))
    await renew(here, paper)
    texts = here.office.texts
    if said.again:
        await here.say(views.were_taken_again(len(places), texts))
        return
    is_all = len(after) == len(review.tasks)
    await here.say(views.were_left_out(len(places), texts, is_all=is_all))


async def _leave_others(here: Here, paper: PaperRow) -> None:
    review = await review_in(here.tx, paper)
    others = len(review.others)
    await leave_out_others(here, paper.id)
    is_all = others == len(review.kept)
    await here.say(views.were_left_out(others, here.office.texts, is_all=is_all))


def _places(review: Review, numbers: Sequence[str]) -> tuple[int, ...]:
    """Return the places of tasks by their codes in the review; raises NoSuchTaskOfPaper."""
    found: list[int] = []
    unknown: list[str] = []
    for number in numbers:
        said = _parts(number)
        whole = [task.at for task in review.tasks if _parts(task.code) == said]
        # A number alone is enough where only one unit has it.
        last = [task.at for task in review.tasks if _parts(task.code)[-len(said) :] == said]
        if len(whole or last) == 1:
            found += whole or last
        else:
            unknown.append(number)
    if unknown:
        raise NoSuchTaskOfPaper(numbers=", ".join(unknown))
    return tuple(dict.fromkeys(found))


def _parts(code: str) -> list[str]:
    return [one.lstrip("0") or "0" for one in _PARTS.findall(fold(code))]
