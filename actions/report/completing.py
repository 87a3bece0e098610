"""Write down that an assignment is done, with what it left, and tell whoever must confirm it."""

from dataclasses import replace
from datetime import date

from actions.heads import leading
from actions.here import Here
from actions.matters import end_all
from actions.report.backdating import ask_about_backdating, days_told, is_office_s, keep_days
from actions.report.heads_line import tell_head
from actions.show import show
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.chat import Chat, Seat
from domain.closed import Closed
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.report.approval import needs_approval
from domain.report.approval_names import ConfirmationCard
from domain.report.outcome import Outcome
from views.people.person import called
from views.report import confirmation as views
from views.report.approval import nobody_approves


async def complete(
    here: Here, one: Assignment, outcome: Outcome, attachment: Attachment | None
) -> Assignment:
    """Record a unit's report of completion and return the assignment as it now stands."""
    awaits_head = await _needs_head(here, one)
    is_done = not awaits_head and not needs_confirming(here, one)
    progress = Progress.DONE if is_done else Progress.AWAITING
    days = await days_told(here, one, outcome.product, here.said_on, outcome.completed_on)
    done, ended = await close_work(
        here, one, progress, days.counted, outcome, awaits_head=awaits_head
    )
    done = await keep_days(here, done, one.submitted_on, days.backdated)
    await here.record(
        "done",
        assignment_id=one.id,
        before=standing(one),
        ended=ended,
        awaiting=progress is Progress.AWAITING,
        awaits_head=awaits_head,
        file=attachment,
        **left(outcome.product),
        completed_on=str(done.completed_on),
        claimed_on=days.backdated and days.backdated.isoformat(),
    )
    if attachment:
        done = await keep(here, done, attachment)
    await tell_head(here, done)
    if not awaits_head:
        await pass_on(here, done, called(here.person))
    return done


async def pass_on(here: Here, done: Assignment, by: str) -> None:
    """Put a report that its unit stands by before the office, as far as it needs the office."""
    if done.progress is Progress.AWAITING:
        await _ask_for_confirmation(here, done, by)
    else:
        await ask_about_backdating(here, done, by=by)


async def close_work(
    here: Here,
    one: Assignment,
    progress: Progress,
    completed_on: date,
    outcome: Outcome,
    *,
    awaits_head: bool = False,
) -> tuple[Assignment, list[Closed]]:
    """Write the state of finished work, and return it with what ended with it.

    A product known before stays where none is named.
    """
    product = outcome.product or one.product
    await here.tx.assignments.set_progress(
        one.id,
        progress=progress,
        completed_on=completed_on,
        reported_at=here.said_at,
        recorded_at=here.now,
        person_id=here.person.id,
        awaits_head=awaits_head,
    )
    if product != one.product:
        await here.tx.assignments.set_product(one.id, product, completed_on)
    ended = await end_all(here, one)
    done = replace(
        one,
        progress=progress,
        completed_on=completed_on,
        reported_at=here.said_at,
        recorded_at=here.now,
        product=product,
        obstacle=None,
        extension=None,
        awaits_head=awaits_head,
    )
    return done, ended


async def keep(here: Here, one: Assignment, attachment: Attachment) -> Assignment:
    """Keep a photo or document with its work."""
    await here.keep(attachment, assignment_id=one.id)
    return replace(one, files=one.files + len(attachment.all))


async def send_files(
    here: Here, chat: Chat, one: Assignment, files: list[Attachment], *, under: int | None
) -> None:
    """Send what came with a report to a chat, under a message of ours there."""
    for file in files:
        message = Message(views.file_of(one, here.office.texts).text, attachment=file)
        await here.tell(chat, message, Priority.CARD, answers=under)


async def _needs_head(here: Here, one: Assignment) -> bool:
    """Whether the unit's head must approve first."""
    if not await here.tx.units.approves(one.unit.id):
        return False
    leads = await leading(here.tx, one.unit, on=here.said_on)
    if not leads:
        await here.say(nobody_approves(one.unit, here.office.texts))
    return needs_approval(here.person, leads, written_down=here.proxy is not None)


def needs_confirming(here: Here, one: Assignment) -> bool:
    """Whether the office must confirm; it does not confirm its own reports."""
    return here.office.confirm_done and not is_office_s(here, one)


async def _ask_for_confirmation(here: Here, one: Assignment, by: str) -> None:
    files = await here.tx.attachments.of_assignment(one.id)
    subject = ConfirmationCard(by)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        card, _ = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        row = await here.tell(
            chat, card, Priority.CARD, subject=subject, shows=[one.id], lasting=True
        )
        await send_files(here, chat, one, files, under=row)
