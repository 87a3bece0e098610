"""A day long ago that a report states: it waits for a document's number or the office's word."""

from dataclasses import replace
from datetime import date

from actions.here import Here
from actions.reshow import lasting, reshow
from actions.standing import standing
from domain.chat import Seat
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.report.backdating import Days, check_backdated, days_of
from domain.report.names import BackdatedCard, Reported
from domain.report.submission_names import Submitted
from views.people.person import called
from views.report import backdating as views


def is_office_s(here: Here, one: Assignment) -> bool:
    """Whether the office itself reports here: it bears out what it says."""
    return one.unit.is_office or Seat.OFFICE in here.chat.seats or here.proxy is not None


async def days_told(
    here: Here,
    one: Assignment,
    left: Product | None,
    stands: date,
    told: date | None,
    *,
    borne_out: bool = False,
) -> Days:
    """Return what becomes of a day `told` here, of work that `left` something or nothing."""
    numbered = left is not None and left.number is not None
    return days_of(
        stands,
        told,
        said_on=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        # Where nothing can be late, nothing hangs on the day.
        is_borne_out=borne_out or numbered or one.last_day is None or is_office_s(here, one),
    )


async def keep_days(
    here: Here, one: Assignment, submitted_on: date | None, backdated_to: date | None
) -> Assignment:
    """Keep the days of a report beside that of its completion; return the work with them."""
    if (submitted_on, backdated_to) != (one.submitted_on, one.backdated_to):
        await here.tx.assignments.set_days(
            one.id, submitted_on=submitted_on, backdated_to=backdated_to
        )
    return replace(one, submitted_on=submitted_on, backdated_to=backdated_to)


async def ask_about_backdating(
    here: Here, one: Assignment, before: date | None = None, *, by: str | None = None
) -> None:
    """Put a backdated day before the office, where it is another than `before`.

    `by` is who stated it, unless it is who acts here. A report that the office must confirm anyway
    says it on its own card.
    """
    backdated = one.backdated_to
    if backdated is None or backdated == before or one.progress is Progress.AWAITING:
        return
    subject = BackdatedCard(backdated, by or called(here.person))
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        card = views.card(one, subject, here.office.texts)
        await here.tell(chat, card, Priority.CARD, subject=subject, shows=[one.id], lasting=True)


async def bear_out(here: Here, assignment_id: int, day: int) -> None:
    """Let the backdated day of a pressed card count."""
    await _decide(here, assignment_id, date.fromordinal(day), is_right=True)


async def reject_backdated(here: Here, assignment_id: int, day: int) -> None:
    """Let the day of the report stand in place of the backdated one."""
    await _decide(here, assignment_id, date.fromordinal(day), is_right=False)


async def _decide(here: Here, assignment_id: int, day: date, *, is_right: bool) -> None:
    _, one = await here.locked(assignment_id)
    check_backdated(one, day)
    before = standing(one)
    one = await take_backdated(here, one) if is_right else one
    one = await keep_days(here, one, one.submitted_on, None)
    await here.record(
        "day-confirmed" if is_right else "day-refused",
        assignment_id=one.id,
        before=before,
        day=day.isoformat(),
    )
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        subject = Submitted if one.progress is Progress.SUBMITTED else Reported
        under = await lasting(here, subject, one, chat)
        said = views.settled(one, here.office.texts, by=called(here.person), right=is_right)
        await here.tell(chat, Message(said), Priority.ANSWER, shows=[one.id], answers=under)
    await reshow(here, [one])


async def take_backdated(here: Here, one: Assignment) -> Assignment:
    """Let a backdated day count: that of the submission, or of the completion."""
    if one.backdated_to is None:
        return one
    if one.progress is Progress.SUBMITTED:
        return await keep_days(here, one, one.backdated_to, None)
    await here.tx.assignments.set_product(one.id, one.product, one.backdated_to)
    done = replace(one, completed_on=one.backdated_to)
    return await keep_days(here, done, one.submitted_on, None)
