"""What shows an order of the office before it counts."""

from typing import cast

from actions.show.stage import Stage, Wording
from domain.message import Message
from domain.order.order import Order
from domain.order.rearrangement import ordered
from domain.prompt import Question
from views.order import order as views
from views.order.preview import preview as worded


def _order_of(stage: Stage) -> Order:
    return Order.from_dict(cast(dict[str, object], stage.subject["about"]))


def missing(asked: Question) -> Wording:
    """Return how the question for one part of an order is worded."""

    def _word(stage: Stage, is_open: bool) -> Message:
        return views.question(asked, _order_of(stage), stage.office.texts, is_open=is_open)

    return _word


def preview(stage: Stage, is_open: bool) -> Message:
    """Return the preview of an order as things stand."""
    order = _order_of(stage)
    return worded(
        order,
        ordered(order.change, stage.shown, basis=order.basis),
        int(str(stage.subject.get("page", 1))),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        is_open=is_open,
    )


WORDINGS: dict[Question, Wording] = {
    **{
        asked: missing(asked)
        for asked in (
            Question.ORDER_SCOPE,
            Question.ORDER_DAY,
            Question.ORDER_REASON,
            Question.ORDER_BASIS,
        )
    },
    Question.ORDER_CONFIRM: preview,
}
