"""Deadlines as dates of a calendar, and the message under which they go out."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid5

from domain.attachment import Attachment, AttachmentKind
from domain.calendar import Calendar
from domain.lookup.dates import Date, reminders
from domain.message import Message
from domain.plan.task import Assignment
from views.markup import lines, plain
from views.plan.task import deadline
from views.texts import Texts, count

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
        summary=f"{one.task.code}. {one.task.short}",
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


def sent(number: int, day: date, texts: Texts) -> Message:
    """Return what stands under the file."""
    return Message(
        lines(
            texts.say("Calendar of deadlines: {n}.", n=count(number)),
            texts.say(
                "Open the file on the telephone or in Outlook to put them into your own calendar; "
                "it reminds you on the working day before and on the last one, at 07:30. A newer "
                "file changes what an older one has put there."
            ),
        ),
        attachment=Attachment(AttachmentKind.PAPER, "", f"lich-han-{day:%Y%m%d}.ics"),
    )


def title(organization: str, texts: Texts) -> str:
    """Return what the calendar is called."""
    return texts.label("Deadlines – {organization}", organization=organization)
