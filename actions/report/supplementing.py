"""Add a product to a report that stands: a document's number, a photo or a file."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.report.backdating import ask_about_backdating, days_told, keep_days
from actions.report.completing import keep, send_files
from actions.report.doubting import asks_about_day
from actions.reshow import lasting, reshow
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.chat import Seat
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.report.approval_names import ConfirmationCard
from domain.report.names import Supplemented
from domain.report.outcome import Outcome
from views.report import done as views


async def supplement(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    attachment: Attachment | None,
    *,
    sure: bool = False,
    borne_out: bool = False,
) -> None:
    """Add to reports that stand, once somebody is `sure` of a stated day that looks odd.

    A day that is `borne_out` needs neither a document nor the office's word.
    """
    reported = [one for one in assignments if one.is_reported]
    if not sure and await asks_about_day(here, plan, reported, outcome, attachment, adds=True):
        return
    after = [await _add(here, one, outcome, attachment, borne_out=borne_out) for one in reported]
    moved = tuple(
        (now.id, was.completed_on)
        for was, now in zip(reported, after, strict=True)
        if was.completed_on and now.completed_on != was.completed_on
    )
    message = views.supplemented(after, here.office.texts, moved=dict(moved))
    await here.say(message, subject=Supplemented(moved), shows=[one.id for one in after])
    await reshow(here, after)


async def _add(
    here: Here,
    one: Assignment,
    outcome: Outcome,
    attachment: Attachment | None,
    *,
    borne_out: bool,
) -> Assignment:
    before, backdated = standing(one), one.backdated_to
    whole = Outcome(one.product, one.completed_on).completed_by(outcome)
    told, stands = outcome.completed_on or one.backdated_to, one.completed_on or here.said_on
    days = await days_told(here, one, whole.product, stands, told, borne_out=borne_out)
    whole = replace(whole, completed_on=days.counted)
    await here.tx.assignments.set_product(one.id, whole.product, whole.completed_on)
    one = await keep_days(here, one, one.submitted_on, days.backdated)
    await here.record(
        "product",
        assignment_id=one.id,
        before=before,
        file=attachment,
        **left(whole.product),
        completed_on=days.counted.isoformat(),
        claimed_on=days.backdated and days.backdated.isoformat(),
    )
    after = replace(one, product=whole.product, completed_on=whole.completed_on)
    await ask_about_backdating(here, after, backdated)
    if attachment is None:
        return after
    # What waits for the unit's own head has no card at the office yet.
    if one.progress is Progress.AWAITING and not one.awaits_head:
        for chat in await here.tx.chats.holding(Seat.OFFICE):
            under = await lasting(here, ConfirmationCard, one, chat)
            await send_files(here, chat, one, [attachment], under=under)
    return await keep(here, after, attachment)
