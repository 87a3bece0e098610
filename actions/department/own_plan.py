"""Say of a group that was given or offered work that only its own department has no plan."""

from actions.here import Here
from domain.department.department import short_of
from domain.department.giving import NotAcceptedYet, OnlyOthersWork
from domain.plan.plan import NoPlan


async def why_no_plan(here: Here, organization: str) -> NoPlan | NotAcceptedYet | OnlyOthersWork:
    """Return why there is no work here: what others gave is asked for otherwise, or not accepted.

    Departments without a name are called as the `organization`.
    """
    if here.alone or here.chat.represents is not None:
        return NoPlan()
    departments = here.tx.departments
    given = dict.fromkeys(of for of, _ in await departments.given(here.chat.address))
    givers = [short_of(await departments.get(one), organization) for one in given]
    if givers:
        return OnlyOthersWork(givers=", ".join(givers))
    offering = await departments.offering(here.chat.address)
    if offering:
        names = (short_of(one, organization) for one in offering)
        return NotAcceptedYet(givers=", ".join(names))
    return NoPlan()
