"""What shows the closing of a year: the office's board, the leaders' card."""

from actions.show.stage import Stage, Worded, Wordings
from domain.closing.names import ClosingAsked, ClosingBoard, ClosingCard, ClosingChoice
from domain.plan.plan import Plan
from storage.store import Transaction
from views.closing import closing as views
from views.closing import told


async def of_plan(tx: Transaction, plan: Plan, plan_id: int) -> Plan:
    """Return the work of one plan, closed or not, with what ended with it; raises LookupError."""
    for one in await tx.plans.signed():
        if one.id == plan_id:
            past = await tx.plans.past() if one.is_closed else ()
            return plan.recalling(past).only(one)
    raise LookupError(f"no plan {plan_id}")


async def _board(stage: Stage, subject: ClosingBoard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    plan = await of_plan(stage.tx, stage.plan, closing.plan_id)
    return views.board(plan, closing, subject.page, stage.office.texts), []


async def _card(stage: Stage, subject: ClosingCard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    plan = await of_plan(stage.tx, stage.plan, closing.plan_id)
    return views.card(plan, closing, stage.office.texts), []


async def _choice(stage: Stage, _: ClosingChoice) -> Worded:
    return views.choice(stage.plan, stage.office.texts), []


async def _asked(stage: Stage, subject: ClosingAsked) -> Worded:
    plan = await of_plan(stage.tx, stage.plan, subject.plan or stage.plan.main.id)
    state = await stage.tx.closings.state_of_plan(plan.main.id)
    return told.asked(plan, state, stage.office.texts, today=stage.today), []


WORDINGS: Wordings = {
    ClosingBoard: _board,
    ClosingCard: _card,
    ClosingChoice: _choice,
    ClosingAsked: _asked,
}
