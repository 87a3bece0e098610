"""Add a product to a report: a document's number, a photo or a file, in reply to its answer."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import shown_to
from actions.report.completing import keep, send_files
from actions.report.doubting import asks_about_day
from actions.reshow import lasting, reshow
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.authority import Act, check
from domain.chat import Seat
from domain.plan.code import typed_codes
from domain.plan.numbering import canonical
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Progress
from domain.report.names import ConfirmationCard, Reported, Supplemented
from domain.report.outcome import Outcome, read_outcome
from domain.written import Written
from views.report import done as views


async def supplements(here: Here, plan: Plan, written: Written) -> bool:
    """Take a reply to the answer to a report as its product; return False if it is none.

    Words without a document, a day or a file are people talking. Of several tasks those are meant
    whose codes the reply starts with, or all.
    """
    if await here.subject(written.under, Reported) is None:
        return False
    reported = [one for one in await shown_to(here, plan, written.under) if one.is_reported]
    typed = typed_codes(written.words, plan.units)
    codes = tuple(canonical(letters, numbers) for letters, numbers in typed.codes)
    meant = [one for one in reported if one.task.code.endswith(codes)] if codes else reported
    outcome = read_outcome(typed.rest, here.said_on)
    if not meant or not (outcome.is_documented or written.file):
        return False
    check(Act.REPORT, here.chat)
    await supplement(here, plan, meant, outcome, written.file)
    return True


async def supplement(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    attachment: Attachment | None,
    *,
    sure: bool = False,
) -> None:
    """Add to reports that stand, once somebody is `sure` of a stated day that looks odd."""
    reported = [one for one in assignments if one.is_reported]
    if not sure and await asks_about_day(here, plan, reported, outcome, attachment, adds=True):
        return
    after = [await _add(here, one, outcome, attachment) for one in reported]
    message = views.supplemented(after, here.office.texts)
    await here.say(message, subject=Supplemented(), shows=[one.id for one in after])
    await reshow(here, after)


async def _add(
    here: Here, one: Assignment, outcome: Outcome, attachment: Attachment | None
) -> Assignment:
    whole = Outcome(one.product, one.completed_on).completed_by(outcome)
    await here.tx.assignments.set_product(one.id, whole.product, whole.completed_on)
    await here.record(
        "product",
        assignment_id=one.id,
        before=standing(one),
        file=attachment,
        **left(whole.product),
        completed_on=whole.completed_on.isoformat() if whole.completed_on else None,
    )
    after = replace(one, product=whole.product, completed_on=whole.completed_on)
    if attachment is None:
        return after
    if one.progress is Progress.AWAITING:
        for chat in await here.tx.chats.holding(Seat.OFFICE):
            under = await lasting(here, ConfirmationCard, one, chat)
            await send_files(here, chat, one, [attachment], under=under)
    return await keep(here, after, attachment)
