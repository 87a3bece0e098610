"""What shows work given beside the plan."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.press import UnknownPress
from domain.work.names import LeadersOrder, OpenOrders, WorkGiven
from views.work import giving as views
from views.work import ordering


async def _given(stage: Stage, subject: WorkGiven) -> Worded:
    one = stage.one
    ordered = await stage.tx.instructions.look_up(subject.instruction)
    seen = (await stage.tx.events.last_of([one.id], ["work-seen"])).get(one.id)
    return views.told(one, seen, stage.office.texts, stage.calendar, ordered=ordered), ids(
        stage.shown
    )


async def _order(stage: Stage, subject: LeadersOrder) -> Worded:
    one = await stage.tx.instructions.look_up(subject.instruction)
    if one is None:
        raise UnknownPress
    return ordering.card(one, stage.office.texts), []


async def _orders(stage: Stage, _: OpenOrders) -> Worded:
    return ordering.open_orders(await stage.tx.instructions.open(), stage.office.texts), []


WORDINGS: Wordings = {WorkGiven: _given, LeadersOrder: _order, OpenOrders: _orders}
