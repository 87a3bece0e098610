"""Deadlines as dates of a calendar, and the message under which they go out."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID, uuid5

from domain.attachment import Attachment, AttachmentKind
from domain.calendar import Calendar
from domain.chat import Unit
from domain.lookup.dates import Date, reminders
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.text import fold
from views.markup import lines, plain
from views.plan.task import deadline
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"lichhan": N_("Deadlines as a file for one's own calendar")}

# Names of dates are made of this for good: another one would give everybody all dates twice.
_OURS = UUID("7c0e2f0e-54c5-4d4b-9b0a-6f2f5d0f6a51")


def dates(
    held: Iterable[Assignment], organization: str, texts: Texts, *, calendar: Calendar
) -> tuple[Date, ...]:
    """Return the dates of work; what has ended is over."""
    return tuple(_date(one, organization, texts, calendar) for one in held if one.last_day)


def _date(one: Assignment, organization: str, texts: Texts, calendar: Calendar) -> Date:
    day = one.last_day or date.min
    return Date(
        uid=f"{uuid5(_OURS, f'{organization}:{one.id}')}@nhacviec",
        day=day,
        # A calendar shows the beginning of it, among everything else of that day.
        summary=f"{one.task.code} ({one.unit.code}). {one.task.short}",
        description="\n".join(
            (
                one.task.title,
                plain(deadline(one, texts)),
                texts.label("Lead unit: {unit}", unit=one.unit.name),
            )
        ),
        reminds=reminders(day, calendar),
        is_over=not one.is_open or one.is_reported,
    )


def sent(number: int, units: Sequence[Unit], day: date, texts: Texts) -> Message:
    """Return what stands under the file; it is called by its `units`, [] for all, and its day."""
    of = "-".join(fold(unit.code) for unit in units) or "ca-so"
    return Message(
        lines(
            texts.say("Calendar of deadlines: {n}.", n=count(number)),
            texts.say(
                "Open the file on the telephone or in Outlook to put them into your own calendar; "
                "it reminds you on the working day before and on the last one, at 07:30. A newer "
                "file changes what an older one has put there."
            ),
        ),
        attachment=Attachment(AttachmentKind.PAPER, "", f"lich-han-{of}-{day:%Y%m%d}.ics"),
    )


def title(organization: str, units: Sequence[Unit], texts: Texts) -> str:
    """Return what the calendar is called: by its `units`, [] for those of all."""
    whose = ", ".join(unit.name for unit in units) or organization
    return texts.label("Deadlines – {whose}", whose=whose)
