"""What people ask a report of, and what there is none of."""

from domain.refusal import Refusal


class NoSuchReport(Refusal):
    """The words name no period that is reported on, no unit and no plan."""

    typed: str


class TooLongToRead(Refusal):
    """All that a digest says would be so many messages, which nobody reads in a chat."""

    parts: str


class NoPlanOfYear(Refusal):
    """No plan in force is of the `year` that is asked for."""

    year: str


class PeriodAhead(Refusal):
    """The period has not begun."""
