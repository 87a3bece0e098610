"""What is kept under the names of reports: their questions, and what their messages show."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.attachment import Attachment
from domain.authority import Act
from domain.kept import Stored
from domain.press import Otherwise, Verb
from domain.question import Question
from domain.report.outcome import DayDoubt, Outcome, flat_outcome
from domain.subject import OwnWork, Subject


class ReportVerb(Verb):
    """What pressing asks for."""

    DONE = "done", Act.REPORT
    WITHDRAW = "withdraw", Act.REPORT
    FILES = "files", Otherwise.WORK
    CONFIRM = "confirm", Act.CONFIRM
    RETURN = "return", Act.RETURN
    CONTRIBUTED = "contributed", Act.REPORT
    SUBMIT = "submit", Act.REPORT
    ONLY_FORM = "only-form", Act.RETURN
    BEAR_OUT = "day-right", Act.CONFIRM
    REJECT_DAY = "day-wrong", Act.CONFIRM
    APPROVE = "approve-report", Act.APPROVE
    HAND_BACK = "hand-back-report", Act.APPROVE
    WAYS = "unit-ways", Act.APPROVE
    CHOOSE_WAY = "unit-way", Act.APPROVE
    SENT_BACK = "sent-back", Act.REPORT
    NOT_SENT_BACK = "not-sent-back", Act.REPORT


@dataclass(frozen=True, slots=True)
class HeldUp:
    """A report that an odd day holds up, on `assignments`, which people know by their `codes`.

    `refused` are the sentences of what was refused beside it; with `adds` it adds to reports that
    stand.
    """

    assignments: tuple[int, ...]
    codes: str
    outcome: Outcome
    doubt: DayDoubt
    signed_on: date
    file: Attachment | None = None
    refused: tuple[str, ...] = ()
    adds: bool = False


@dataclass(frozen=True, slots=True)
class _OfDay(Question):
    """A question about the day of a report that is `held` up until it is answered."""

    version = 2

    held: HeldUp

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the parts of the report beside each other."""
        return {"held": {**stored, "outcome": flat_outcome(stored["outcome"])}}


@dataclass(frozen=True, slots=True)
class StatedDay(_OfDay):
    """Is this day right?"""

    kind = "stated-day"


@dataclass(frozen=True, slots=True)
class RightDocument(_OfDay):
    """Which document, or which day, is right?"""

    kind = "document"


@dataclass(frozen=True, slots=True)
class WhichDay(Question):
    """On which of these days was it done, reported by a press that may have waited unheard?

    From `silent_since` on nothing was heard, until the press was stored at `stored_at`, UTC.
    """

    kind = "which-day"

    days: tuple[date, ...]
    silent_since: datetime
    stored_at: datetime


@dataclass(frozen=True, slots=True)
class MonthOrEnd(Question):
    """Is a report on work without an end the result of its `month`, or has the work ended?

    `assignments` are known to people by their `codes`; `outcome` and `file` came with the report.
    """

    kind = "month-or-end"

    assignments: tuple[int, ...]
    codes: str
    month: date
    outcome: Outcome
    file: Attachment | None = None

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments


@dataclass(frozen=True, slots=True)
class ProductMeant(Question):
    """Did reported work leave this product, which was named as if it were reported once more?

    `assignments` are known to people by their `codes`; `outcome` and `file` came with the words.
    """

    kind = "product-meant"

    assignments: tuple[int, ...]
    codes: str
    outcome: Outcome
    file: Attachment | None = None

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments


@dataclass(frozen=True, slots=True)
class WhichDone(OwnWork):
    """Which task is done, a `page` of them; `outcome` and `file` came before the choice."""

    kind = "which-done"
    version = 2

    outcome: Outcome
    file: Attachment | None = None
    page: int = 0

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the outcome flat, and 0.1.0, which knew of none."""
        return {**stored, "outcome": flat_outcome(stored.get("outcome"))}


@dataclass(frozen=True, slots=True)
class Reported(OwnWork):
    """What was reported done; `refused` are the sentences of what was not recorded."""

    kind = "reported"

    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supplemented(OwnWork):
    """What was added to reports; `moved` are those whose day of completion it changed, and from."""

    kind = "supplemented"

    moved: tuple[tuple[int, date], ...] = ()


@dataclass(frozen=True, slots=True)
class BackdatedCard(Subject):
    """The card of a day long ago that a report states, to be borne out; `by` is who reported."""

    kind = "claimed-day"

    day: date
    by: str
