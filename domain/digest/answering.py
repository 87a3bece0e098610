"""Why words in reply to a digest reach no unit."""

from datetime import datetime

from domain.refusal import Refusal


class NoSuchItem(Refusal):
    """A `number` that stands before nothing in the digest that is replied to, which has `most`."""

    number: str
    most: str


class ItemAnswered(Refusal):
    """Words for an item, by its `number` there and its `code`, of which nobody waits any more.

    It was answered `at` a moment, UTC, None where it ended otherwise.
    """

    number: str
    code: str
    at: datetime | None


class AllAnswered(Refusal):
    """Words for a digest of which all items, of `codes`, have been answered."""

    codes: str


class EachByItsButton(Refusal):
    """One word for all items of a digest, which are agreed to one by one."""
