"""What is kept under the names of điều chỉnh hạn, tạm dừng and thôi thực hiện: their questions."""

from dataclasses import dataclass

from domain.authority import Act
from domain.kept import Stored
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.plan.deadline import flat_deadline
from domain.press import Verb
from domain.question import Question


class OrderVerb(Verb):
    """What pressing asks for."""

    PAGE = "order-page", Act.REARRANGE
    RESUME = "order-resume", Act.REARRANGE
    RESTORE = "order-restore", Act.REARRANGE


@dataclass(frozen=True, slots=True)
class OfOrder(Question):
    """A question to the office; `order` is what it has said so far."""

    version = 2

    order: Order

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.order.assignments

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, where the parts of the order, its deadline's and shift's too, lay flat."""
        parts = {
            "assignments": stored["shows"],
            "deadline": flat_deadline(stored, day="day"),
            "shift": stored if "amount" in stored else None,
        }
        return {"order": {**stored, **parts}}


@dataclass(frozen=True, slots=True)
class OrderScope(OfOrder):
    """Which work?"""

    kind = "order-scope"


@dataclass(frozen=True, slots=True)
class OrderDay(OfOrder):
    """Until when, or how much later?"""

    kind = "order-day"


@dataclass(frozen=True, slots=True)
class OrderReason(OfOrder):
    """For what reason?"""

    kind = "order-reason"


@dataclass(frozen=True, slots=True)
class OrderBasis(OfOrder):
    """On what basis?"""

    kind = "order-basis"


# Questions for what an order still lacks.
Unsaid = OrderScope | OrderDay | OrderReason | OrderBasis


@dataclass(frozen=True, slots=True)
class OrderMeant(OfOrder):
    """Is this to be done? Its preview stands at a `page`."""

    kind = "order-confirm"

    page: int = 1


def next_question(order: Order) -> OfOrder:
    """Return what is to be asked next about an order, once all is said whether it is meant."""
    if order.change is Rearrangement.MOVE and order.deadline is None and order.shift is None:
        return OrderDay(order)
    if not order.reason:
        return OrderReason(order)
    return OrderMeant(order) if order.basis else OrderBasis(order)
