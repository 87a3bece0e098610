"""Find what of a digest words in reply to it are about: by code, by number, or the only one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from actions.here import Here
from actions.meant import naming
from domain.chat import Seat
from domain.digest.answering import AllAnswered, EachByItsButton, ItemAnswered, NoSuchItem
from domain.digest.names import DigestInFull, DigestShown, Numbered
from domain.obstacle.opinion import WhichOneMeant, final
from domain.plan.assignment import Assignment
from domain.plan.naming import AmbiguousCode
from domain.plan.plan import Plan
from domain.spoken.asking import asked_about
from domain.spoken.courtesy import holds_off, is_courtesy
from domain.spoken.items import SaidOf, agrees_to_all, may_be_number, said_of_items
from domain.spoken.verdict import Verdict, read_verdict
from domain.waiting.waiting import Matter, Waiting, at_seat, waits
from domain.written import Written
from views.texts import count, shorten

_LONGEST = 60


async def items_of(here: Here, digest: DigestShown | DigestInFull) -> list[Waiting | Assignment]:
    """Return what a digest asks leaders about, in the order of its numbers if it has any.

    In place of what nobody waits for any more stands the work that it was about.
    """
    if Seat.LEADERS not in here.chat.seats:
        return []
    plan = await here.whole_plan()
    found = at_seat(waits(plan.assignments, here.office.texts.zone), Seat.LEADERS)
    given = digest.points if isinstance(digest, DigestShown) else ()
    if not given:
        return list(found)
    waiting = {(one.matter, one.id): one for one in found}
    items = (waiting.get((one.matter, one.of)) or plan.assignment(one.line) for one in given)
    return [one for one in items if one is not None]


async def meant_in_digest(
    here: Here, digest: DigestShown | DigestInFull, written: Written
) -> list[tuple[Waiting, Written]]:
    """Return what waits that words are about, each with the words said of it; [] for none.

    Only leaders are asked for a word in a digest. A number that words begin with is the item's in
    this very message. Raises AmbiguousCode where several things wait and nothing says which is
    meant, UnknownCode, WhichOneMeant for two of the same task, EachInItsLine, EachByItsButton,
    NoSuchItem, and ItemAnswered or AllAnswered where nobody waits for the words any more.
    """
    if Seat.LEADERS not in here.chat.seats or is_courtesy(written.words):
        return []
    plan = await here.whole_plan()
    given = digest.points if isinstance(digest, DigestShown) else ()
    found = _asked_for(
        given, at_seat(waits(plan.assignments, here.office.texts.zone), Seat.LEADERS)
    )
    if not found and not given:
        return []
    if holds_off(written.words):
        return []
    said = said_of_items(written.words, len(given), plan.named_in_codes)
    if len(said) == 1 and asked_about(written.words, plan.named_in_codes) is not None:
        return []
    if found and len(given) > 1 and agrees_to_all(written.words):
        raise EachByItsButton
    meant = list[tuple[Waiting, Written]]()
    for one in said:
        about = await _about(_Told(here, plan, given, found), one, written, alone=len(said) == 1)
        if not about and len(said) > 1:
            raise WhichOneMeant
        words = one.words if one.number is not None or one.codes else written.words
        meant.extend((each, replace(written, words=words or written.words)) for each in about)
    return meant


@dataclass(frozen=True, slots=True)
class _Told:
    """What the digest that is replied to has given numbers to, and what of it still waits."""

    here: Here
    plan: Plan
    given: Sequence[Numbered]
    found: Sequence[Waiting]


async def _about(told: _Told, said: SaidOf, written: Written, *, alone: bool) -> list[Waiting]:
    """Return what a part of the words is about."""
    found, given = told.found, told.given
    if alone and written.chosen:
        return [one for one in found if one.assignment.task.code == written.chosen[-1][1]]
    if said.codes:
        return await _named(told, said, written)
    if said.number is not None and given:
        return [await _at_number(told, said.number)]
    if said.number is not None and len(found) == 1:
        raise WhichOneMeant
    if not found:
        if read_verdict(said.words) is Verdict.UNCLEAR:
            return []
        if len(given) == 1:
            raise await _answered(told, 1)
        raise AllAnswered(codes=", ".join(_code(told, one) for one in given))
    if len(found) > 1:
        raise _which(found, written)
    if len(given) > 1 and may_be_number(said.words, len(given)):
        raise WhichOneMeant
    return list(found)


async def _at_number(told: _Told, number: int) -> Waiting:
    """Return the item of a number; raises NoSuchItem and ItemAnswered."""
    if not 0 < number <= len(told.given):
        raise NoSuchItem(number=str(number), most=count(len(told.given)))
    item = told.given[number - 1]
    for one in told.found:
        if (one.matter, one.id) == (item.matter, item.of):
            return one
    raise await _answered(told, number)


async def _answered(told: _Told, number: int) -> ItemAnswered:
    item = told.given[number - 1]
    at = await _answered_at(told.here, item)
    return ItemAnswered(number=str(number), code=_code(told, item), at=at)


async def _answered_at(here: Here, item: Numbered) -> datetime | None:
    """Return when an item was answered, None where it ended without a leader's word."""
    match item.matter:
        case Matter.OBSTACLE:
            standing = final(await here.tx.opinions.of_obstacle(item.of))
            return standing.at if standing else None
        case Matter.EXTENSION:
            extension = await here.tx.extensions.get(item.of)
            return extension.turned_at if extension.decider else None
        case Matter.CAUSE:
            return (await here.tx.causes.get(item.of)).decided_at


def _code(told: _Told, item: Numbered) -> str:
    one = told.plan.assignment(item.line)
    return one.task.code if one else ""


def _asked_for(given: Sequence[Numbered], waiting: Sequence[Waiting]) -> tuple[Waiting, ...]:
    """Return what still waits of what has a number in the message, in the order of its numbers."""
    if not given:
        return tuple(waiting)
    place = {(one.matter, one.of): number for number, one in enumerate(given)}
    asked = [one for one in waiting if (one.matter, one.id) in place]
    return tuple(sorted(asked, key=lambda one: place[one.matter, one.id]))


async def _named(told: _Told, said: SaidOf, written: Written) -> list[Waiting]:
    """Return what waits of the work that is named, [] where the digest asks nothing of it."""
    named = await naming(told.here, told.plan, written, every=True)
    tasks = {named.task(code).id for code in said.codes}
    meant = [one for one in told.found if one.assignment.task.id in tasks]
    if len({one.assignment.id for one in meant}) < len(meant):
        raise WhichOneMeant
    for number, item in enumerate(told.given, start=1):
        one = told.plan.assignment(item.line)
        if not meant and one is not None and one.task.id in tasks:
            raise await _answered(told, number)
    return meant


def _which(found: Sequence[Waiting], written: Written) -> AmbiguousCode:
    tasks = tuple({one.assignment.task.id: one.assignment.task for one in found}.values())
    if len(tasks) < 2:
        raise WhichOneMeant
    return AmbiguousCode(
        typed=f"“{shorten(written.words, _LONGEST)}”",
        codes=", ".join(task.code for task in tasks),
        tasks=tasks,
    )
