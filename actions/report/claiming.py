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
from domain.report.claim import Days, check_claim, days_of
from domain.report.names import ClaimCard, Reported, Submitted
from views.people.person import called
from views.report import claim as views


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
    here: Here, one: Assignment, submitted_on: date | None, claimed_on: date | None
) -> Assignment:
    """Keep the days of a report beside that of its completion; return the work with them."""
    if (submitted_on, claimed_on) != (one.submitted_on, one.claimed_on):
        await here.tx.assignments.set_days(one.id, submitted_on=submitted_on, claimed_on=claimed_on)
    return replace(one, submitted_on=submitted_on, claimed_on=claimed_on)


async def ask_about_claim(
    here: Here, one: Assignment, before: date | None = None, *, by: str | None = None
) -> None:
    """Put a claimed day before the office, where it is another than `before`.

    `by` is who claims it, unless it is who acts here. A report that the office must confirm anyway
    says it on its own card.
    """
    claimed = one.claimed_on
    if claimed is None or claimed == before or one.progress is Progress.AWAITING:
        return
    subject = ClaimCard(claimed, by or called(here.person))
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        card = views.card(one, subject, here.office.texts)
        await here.tell(chat, card, Priority.CARD, subject=subject, shows=[one.id], lasting=True)


async def bear_out(here: Here, assignment_id: int, day: int) -> None:
    """Let the claimed day of a pressed card count."""
    await _settle(here, assignment_id, date.fromordinal(day), is_right=True)


async def reject_claim(here: Here, assignment_id: int, day: int) -> None:
    """Let the day of the report stand in place of the claimed one."""
    await _settle(here, assignment_id, date.fromordinal(day), is_right=False)


async def _settle(here: Here, assignment_id: int, day: date, *, is_right: bool) -> None:
    _, one = await here.locked(assignment_id)
    check_claim(one, day)
    before = standing(one)
    one = await take_claim(here, one) if is_right else one
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


async def take_claim(here: Here, one: Assignment) -> Assignment:
    """Let a claimed day count: that of the submission, or of the completion."""
    if one.claimed_on is None:
        return one
    if one.progress is Progress.SUBMITTED:
        return await keep_days(here, one, one.claimed_on, None)
    await here.tx.assignments.set_product(one.id, one.product, one.claimed_on)
    done = replace(one, completed_on=one.claimed_on)
    return await keep_days(here, done, one.submitted_on, None)
