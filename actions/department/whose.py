"""Find out of which department it is what an update says."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from domain.chat import Unit
from domain.department.belonging import AtRest, belongs
from domain.department.department import Department
from domain.department.giving import is_of_no_list, may_be_givers, named_with
from domain.plan.naming import AmbiguousCode, Naming, UnknownCode
from domain.plan.plan import NOTHING
from domain.spoken.tasks.mentions import mentions
from storage.plan.plans import Around
from storage.store import Shared


@dataclass(frozen=True, slots=True)
class Asking:
    """What tells of an update whose it is.

    `chat` and `sender` are the messenger's ids, 0 for nobody, `under` that of the message of ours
    it is about, `words` what was typed, and `token` what an invitation's link carries. Of whoever
    `administers_all` no chat says which department they mean. Departments without a name are called
    as the `organization`.
    """

    update_id: int
    chat: int
    sender: int = 0
    under: int | None = None
    token: str = ""
    words: str = ""
    administers_all: bool = False
    organization: str = ""


async def whose(tx: Shared, asking: Asking) -> Department:
    """Return the department; raises WhichDepartment, AtRest.

    Where a chat belongs to one department alone, this is one statement.
    """
    at_home, is_given = await tx.departments.at_home(asking.chat)
    if len(at_home) == 1 and not asking.token and not is_given:
        return at_home[0]
    departments = await tx.departments.open()
    shown = asking.under and await tx.departments.of_message(asking.chat, asking.under)
    if is_given and shown and shown not in {one.id for one in departments}:
        closed = await tx.departments.get(shown)
        home = (*at_home, *departments)[0]
        raise AtRest(name=closed.name or asking.organization, home=home)
    if len(departments) == 1:
        return departments[0]
    invited = asking.token and await tx.departments.of_invitation(asking.token)
    if not at_home and not asking.administers_all:
        # Whoever administers one connects its groups, which belong to none before.
        at_home = tuple(one for one in departments if asking.sender in one.administrators)
    if is_given and not shown:
        at_home = await _naming_given(tx, asking, at_home, departments)
    said = (await tx.inbox.chosen(asking.update_id), invited or None, shown or None)
    return belongs(departments, at_home, said=said, administers_all=asking.administers_all)


async def _naming_given(
    tx: Shared,
    asking: Asking,
    at_home: tuple[Department, ...],
    departments: tuple[Department, ...],
) -> tuple[Department, ...]:
    """Return whose the words may be that a group types which was given work by others.

    A whole code of a unit that it was given is the giver's; where the group's own department has a
    unit of these letters too, it may be of both. Where that has no plan, no other work is meant.
    """
    if not may_be_givers(asking.words, calls_us="@" in asking.words):
        return at_home
    given = await tx.departments.given(asking.chat)
    named = named_with(asking.words, (unit for _, unit in given))
    givers = {of for of, unit in given if unit in named}
    givers = givers or await _with_such_a_task(tx, asking.words, given)
    if not givers:
        if not is_of_no_list(asking.words) or any(
            [await tx.of(one.id).plans.signed() for one in at_home]
        ):
            return at_home
        own_work = {of for of, _ in given}
        return tuple(one for one in departments if one.id in own_work) or at_home
    own = [unit for one in at_home for unit in await tx.of(one.id).units.all()]
    both = at_home if named_with(asking.words, own) else ()
    return (*both, *(one for one in departments if one.id in givers))


async def _with_such_a_task(tx: Shared, words: str, given: Sequence[tuple[int, Unit]]) -> set[int]:
    """Return whose tasks words name by whole codes, in the letters of units that give them out."""
    found = set[int]()
    for of, unit in given:
        plan = await tx.of(of).plans.current(Around(units=[unit.id])) or NOTHING
        naming = Naming(plan.of_units([unit]))
        typed = (one.code for one in mentions(words, plan.named_in_codes))
        for code in (each for each in typed if each and each.letters):
            with suppress(UnknownCode, AmbiguousCode):
                naming.task(code)
                found.add(of)
    return found
