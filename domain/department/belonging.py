"""Whose what somebody says is, where several departments are at work."""

from collections.abc import Sequence

from domain.department.department import Department
from domain.refusal import Refusal


class WhichDepartment(Refusal):
    """It could be of several departments, and whoever said it is asked."""

    departments: tuple[Department, ...]


class AtRest(Refusal):
    """It answers what the department `name` told before it was closed, in the chat of `home`."""

    name: str
    home: Department


def belongs(
    departments: Sequence[Department],
    at_home: Sequence[Department],
    *,
    said: Sequence[int | None],
    administers_all: bool,
) -> Department:
    """Return whose it is that a chat says which is `at_home` with some of the `departments`.

    What was `said` decides, the first that names one of them: the department that was chosen, that
    of an invitation, that of the message replied to. Else it is of the one the chat belongs to. A
    chat that belongs to none is the first one's, which tells it no more than that; but for whoever
    administers all, who may mean any. Raises WhichDepartment.
    """
    for number in said:
        for one in departments:
            if one.id == number:
                return one
    meant = at_home or (departments if administers_all else departments[:1])
    if len(meant) == 1:
        return meant[0]
    raise WhichDepartment(departments=tuple(meant))
