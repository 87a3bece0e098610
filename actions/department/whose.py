"""Find out of which department it is what an update says."""

from dataclasses import dataclass

from domain.department.belonging import AtRest, belongs
from domain.department.department import Department
from domain.department.giving import named_with
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
    unit of these letters too, it may be of both.
    """
    given = await tx.departments.given(asking.chat)
    # A command is for us wherever it stands, and what calls us; other words are people talking.
    is_for_us = asking.words.startswith("/") or "@" in asking.words
    named = named_with(asking.words, (unit for _, unit in given)) if is_for_us else ()
    givers = {of for of, unit in given if unit in named}
    if not givers:
        return at_home
    own = [unit for one in at_home for unit in await tx.of(one.id).units.all()]
    both = at_home if named_with(asking.words, own) else ()
    return (*both, *(one for one in departments if one.id in givers))
