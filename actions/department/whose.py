"""Find out of which department it is what an update says."""

from dataclasses import dataclass

from domain.department.belonging import belongs
from domain.department.department import Department
from storage.store import Shared


@dataclass(frozen=True, slots=True)
class Asking:
    """What tells of an update whose it is.

    `chat` and `sender` are the messenger's ids, 0 for nobody, `under` that of the message of ours
    it is about, and `token` what an invitation's link carries. Of whoever `administers_all` no chat
    says which department they mean.
    """

    update_id: int
    chat: int
    sender: int = 0
    under: int | None = None
    token: str = ""
    administers_all: bool = False


async def whose(tx: Shared, asking: Asking) -> Department:
    """Return the department; raises WhichDepartment.

    Where a chat belongs to one department alone, this is one statement.
    """
    at_home = await tx.departments.at_home(asking.chat)
    if len(at_home) == 1 and not asking.token:
        return at_home[0]
    departments = await tx.departments.open()
    if len(departments) == 1:
        return departments[0]
    shown = asking.under and await tx.departments.of_message(asking.chat, asking.under)
    invited = asking.token and await tx.departments.of_invitation(asking.token)
    if not at_home and not asking.administers_all:
        # Whoever administers one connects its groups, which belong to none before.
        at_home = tuple(one for one in departments if asking.sender in one.administrators)
    said = (await tx.inbox.chosen(asking.update_id), invited or None, shown or None)
    return belongs(departments, at_home, said=said, administers_all=asking.administers_all)
