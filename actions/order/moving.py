"""Give an assignment another deadline than the plan's."""

from dataclasses import replace

from actions.ask import overrule
from actions.here import Here
from actions.matters import end_overtaken_request
from domain.extension.names import DecisionMeant
from domain.obstacle.opinion_names import NewDayMeant
from domain.order.moving import check_movable
from domain.order.names import OrderMeant
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline


async def move(
    here: Here,
    one: Assignment,
    deadline: Deadline,
    *,
    by: str,
    reason: str = "",
    basis: str = "",
) -> Assignment:
    """Move a locked assignment's deadline and return it as it now stands.

    `by` says in the log what moved it, `reason` and `basis` why and on what. Raises what
    `check_movable` does.
    """
    check_movable(one, basis=basis)
    before = one.deadline
    await here.tx.assignments.move(one.id, deadline)
    await here.record(
        "moved",
        assignment_id=one.id,
        by=by,
        reason=reason,
        basis=basis,
        before=before.wording if before else None,
        last_day_before=_iso(before),
        wording=deadline.wording,
        last_day=_iso(deadline),
    )
    moved = replace(one, moved=deadline)
    # A repeat of an earlier day would move it back.
    days = DecisionMeant, NewDayMeant, OrderMeant
    await overrule(here, one, *days, said=deadline.wording, only=_names_day)
    await end_overtaken_request(here, moved)
    return moved


def _names_day(question: DecisionMeant | NewDayMeant | OrderMeant) -> bool:
    return not isinstance(question, OrderMeant) or question.order.change is Rearrangement.MOVE


def _iso(deadline: Deadline | None) -> str | None:
    return deadline.last_day.isoformat() if deadline and deadline.last_day else None
