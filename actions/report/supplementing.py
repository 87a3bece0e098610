"""Add a product to a report: a document's number, a photo or a file, in reply to its answer."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import naming, shown_to
from actions.report.claiming import ask_about_claim, days_told, keep_days
from actions.report.completing import keep, send_files
from actions.report.doubting import asks_about_day
from actions.reshow import lasting, reshow
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.authority import Act, check
from domain.chat import Seat
from domain.plan.assignment import Assignment
from domain.plan.naming import UnknownCode
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.report.names import ConfirmationCard, Reported, Supplemented
from domain.report.outcome import Outcome, other_digits, read_outcome
from domain.spoken.code import Code, Typed, typed_codes
from domain.spoken.parts.correction import Of, corrected
from domain.spoken.tasks.mentions import mentions
from domain.written import Written
from views.report import done as views


async def supplements(here: Here, written: Written) -> bool:
    """Take a reply to the answer to a report, or to what was added, as its product; else False.

    Words without a document, a day or a file are people talking, unless they correct what was said.
    Of several tasks those are meant whose codes the reply starts with, or all. Raises
    AmbiguousCode.
    """
    shown = await here.on_screen(written.under)
    if shown is None or not isinstance(shown.subject, Reported | Supplemented):
        return False
    plan = await here.plan_to_change()
    reported = [one for one in await shown_to(here, plan, written.under) if one.is_reported]
    instead = corrected(written.words)
    said = instead.words if instead else written.words
    if instead and len(reported) == 1:
        said = other_digits(reported[0].product, said) or said
    # "sửa thành 2 lớp tập huấn" names no task 2.
    counts = instead is not None and not any(mentions(said, plan.named_in_codes))
    typed = Typed((), said) if counts else typed_codes(said, plan.named_in_codes)
    outcome = read_outcome(typed.rest, here.said_on)
    is_whole = bool(instead and instead.names_what and instead.of is Of.ALL and outcome.product)
    if not reported or not (outcome.is_documented or written.file or is_whole):
        return False
    named = await _named(here, plan, written, typed.codes)
    meant = [one for one in reported if one.task.id in named] if typed.codes else reported
    if not meant:
        return False
    check(Act.REPORT, here.chat)
    await supplement(here, plan, meant, outcome, written.file)
    return True


async def _named(here: Here, plan: Plan, written: Written, codes: Sequence[Code]) -> set[int]:
    """Return the ids of the tasks that codes mean, none where one means no task here."""
    named = await naming(here, plan, written)
    try:
        return {named.task(code, lambda one: one.is_reported).id for code in codes}
    except UnknownCode:
        return set()


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
    message = views.supplemented(after, here.office.texts)
    await here.say(message, subject=Supplemented(), shows=[one.id for one in after])
    await reshow(here, after)


async def _add(
    here: Here,
    one: Assignment,
    outcome: Outcome,
    attachment: Attachment | None,
    *,
    borne_out: bool,
) -> Assignment:
    before, claimed = standing(one), one.claimed_on
    whole = Outcome(one.product, one.completed_on).completed_by(outcome)
    told, stands = outcome.completed_on or one.claimed_on, one.completed_on or here.said_on
    days = await days_told(here, one, whole.product, stands, told, borne_out=borne_out)
    whole = replace(whole, completed_on=days.counted)
    await here.tx.assignments.set_product(one.id, whole.product, whole.completed_on)
    one = await keep_days(here, one, one.submitted_on, days.claimed)
    await here.record(
        "product",
        assignment_id=one.id,
        before=before,
        file=attachment,
        **left(whole.product),
        completed_on=days.counted.isoformat(),
        claimed_on=days.claimed and days.claimed.isoformat(),
    )
    after = replace(one, product=whole.product, completed_on=whole.completed_on)
    await ask_about_claim(here, after, claimed)
    if attachment is None:
        return after
    # What waits for the unit's own head has no card at the office yet.
    if one.progress is Progress.AWAITING and not one.awaits_head:
        for chat in await here.tx.chats.holding(Seat.OFFICE):
            under = await lasting(here, ConfirmationCard, one, chat)
            await send_files(here, chat, one, [attachment], under=under)
    return await keep(here, after, attachment)
