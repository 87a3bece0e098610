"""What shows an order of the office before it counts."""

from actions.show.stage import Stage, Wordings
from domain.message import Message
from domain.order.names import OrderBasis, OrderDay, OrderMeant, OrderReason, OrderScope, Unsaid
from domain.order.rearrangement import ordered
from views.order import order as views
from views.order.preview import preview as worded


def _unsaid(stage: Stage, question: Unsaid, is_open: bool) -> Message:
    return views.question(question, stage.office.texts, is_open=is_open)


def _preview(stage: Stage, question: OrderMeant, is_open: bool) -> Message:
    order = question.order
    return worded(
        order,
        ordered(order.change, stage.shown, basis=order.basis),
        question.page,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        is_open=is_open,
    )


WORDINGS: Wordings = {
    OrderScope: _unsaid,
    OrderDay: _unsaid,
    OrderReason: _unsaid,
    OrderBasis: _unsaid,
    OrderMeant: _preview,
}
