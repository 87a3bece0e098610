"""Name who of a unit minds a task: `/theodoi TT-04 đ/c Hoa`, with buttons, and say who is told."""

from collections.abc import Sequence
from dataclasses import replace

from actions.heads import people_of
from actions.here import Here
from actions.meant import meant_by
from actions.minder.telling import tell
from actions.reshow import reshow
from domain.chat import Person
from domain.minder.minder import (
    AwayWithout,
    Minder,
    Minding,
    NobodyMinds,
    NobodyToMind,
    NothingMinded,
    StandIn,
    called_so,
    is_called,
    minding,
)
from domain.minder.names import MinderCard, WhichMinded
from domain.plan.assignment import Assignment
from domain.spoken.minding import SaidMinding, is_oneself, read_minding
from domain.written import Written
from views.minder import minder as views


async def name_typed(here: Here, written: Written) -> None:
    """Do `/theodoi TT-04 Hoa, thay bằng Minh từ 01/3 đến 05/3`; without a name ask who, or of what.

    Without a code a stand-in is for all that somebody minds. Raises NothingMinded, NobodyToMind,
    AwayWithout, NobodyMinds, SeveralCalledSo, NotAName.
    """
    meant = await meant_by(here, await here.plan_to_change(), written)
    if meant.refusals:
        raise meant.refusals[0]
    calendar = await here.tx.holidays.calendar()
    said = read_minding(meant.words, here.said_on, calendar)
    if said.is_away and said.name and not meant.by_code:
        await _stand_in_everywhere(here, said)
    elif not meant.assignments or (len(meant.assignments) > 1 and said == SaidMinding()):
        if said != SaidMinding():
            raise NobodyToMind
        await _ask_which(here, meant.assignments)
    elif said == SaidMinding():
        await _show(here, meant.assignments[0])
    else:
        await _name_all(here, meant.assignments, said)


async def ask_who(here: Here, assignment_id: int) -> None:
    """Show who minds the task of a pressed button, and who may."""
    await _show(here, here.own(await here.plan(), assignment_id))


async def name_pressed(here: Here, assignment_id: int, person_id: int) -> None:
    """Let whoever a pressed button names mind its task, 0 nobody."""
    one = here.own(await here.plan_to_change(), assignment_id)
    people = await people_of(here.tx, one.unit, on=here.said_on)
    who = next((minding(person) for person in people if person.id == person_id), None)
    if who is None and person_id:
        raise NobodyToMind
    named = await _name(here, one, Minder(who) if who else None)
    message = views.named([named], here.office.texts, today=here.said_on)
    await here.say(message, shows=[one.id])
    await reshow(here, [named])


async def _name_all(here: Here, assignments: Sequence[Assignment], said: SaidMinding) -> None:
    if said.is_away and (not said.stand_in or said.days is None):
        raise AwayWithout
    if said.is_away and not said.name:
        nobodys = [one.task.code for one in assignments if one.minder is None]
        if nobodys:
            raise NobodyMinds(", ".join(nobodys))
    named = [await _name(here, one, await _minder(here, one, said)) for one in assignments]
    message = views.named(named, here.office.texts, today=here.said_on)
    await here.say(message, shows=[one.id for one in named])
    await reshow(here, named)


async def _stand_in_everywhere(here: Here, said: SaidMinding) -> None:
    """Let somebody stand in for all the open work that whoever is away minds."""
    plan = await here.plan_to_change()
    minded = [
        one
        for unit in here.chat.units
        for one in plan.of_unit(unit)
        if one.is_open and one.minder and _is_meant(here, one.minder.who, said.name)
    ]
    if not minded:
        raise NothingMinded(said.name)
    await _name_all(here, minded, replace(said, name=""))


def _is_meant(here: Here, who: Minding, name: str) -> bool:
    return who.person == here.person.id if is_oneself(name) else is_called(who, name)


async def _minder(here: Here, one: Assignment, said: SaidMinding) -> Minder | None:
    """Return who minds `one` by what was said; who minds it so far stays where it is not said."""
    if said.is_nobody:
        return None
    people = await people_of(here.tx, one.unit, on=here.said_on)
    who = _whom(here, said.name, people) if said.name else None
    if who is None:
        who = one.minder.who if one.minder else Minding("")
    stand_in = None
    if said.days is not None:
        by = _whom(here, said.stand_in, people)
        stand_in = StandIn(by, said.days.first, said.days.last)
    return Minder(who, stand_in)


def _whom(here: Here, name: str, people: Sequence[Person]) -> Minding:
    return minding(here.person) if is_oneself(name) else called_so(name, people)


async def _name(here: Here, one: Assignment, minder: Minder | None) -> Assignment:
    """Keep who minds `one`, or that nobody does any more, and tell them alone."""
    await here.tx.assignments.mind(one.id, minder)
    stand_in = minder.stand_in if minder else None
    await here.record(
        "minder-named",
        assignment_id=one.id,
        name=minder.who.name if minder else None,
        stand_in=stand_in.who.name if stand_in else None,
        first=stand_in.first.isoformat() if stand_in else None,
        last=stand_in.last.isoformat() if stand_in else None,
    )
    named = replace(one, minder=minder)
    await tell(here, named)
    return named


async def _ask_which(here: Here, among: Sequence[Assignment]) -> None:
    held = among or here.answerable(await here.plan())
    if not held:
        raise NobodyToMind
    message = views.which(held, here.office.texts, today=here.said_on)
    await here.say(message, subject=WhichMinded(), shows=[one.id for one in held])


async def _show(here: Here, one: Assignment) -> None:
    people = await people_of(here.tx, one.unit, on=here.said_on)
    message = views.card(one, people, here.office.texts, today=here.said_on)
    await here.say(message, subject=MinderCard(), shows=[one.id])
