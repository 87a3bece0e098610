"""Report tasks done."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import meant_by
from actions.report.approving import approve_again
from actions.report.completing import complete
from actions.report.contributing import offer_contribution
from actions.report.doubting import asks_about_day
from actions.report.lasting import ask_month_or_end
from actions.report.redating import redate
from actions.report.supplementing import supplement
from actions.report.which_day import ask_which_day
from actions.reshow import reshow
from actions.said.product_meant import adds_to_reported
from domain.attachment import Attachment
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.refusal import Refusal
from domain.report.done import (
    AlreadyDone,
    NothingOpen,
    check_report,
    is_earlier,
    is_lasting,
    open_steps,
)
from domain.report.names import Reported, WhichDone
from domain.report.outcome import Outcome, read_outcome
from domain.written import Written
from views.markup import marked
from views.people.person import called
from views.refusal import sentence
from views.report import done as views


async def report_typed(here: Here, written: Written) -> None:
    """Report what `/xong` names, with its product; ask which where it could mean several."""
    plan = await here.plan_to_change()
    meant = await meant_by(here, plan, written)
    outcome = read_outcome(meant.words, here.said_on)
    if meant.by_code:
        refusals = await offer_contribution(here, meant.refusals)
        if meant.assignments or refusals:
            await report(here, plan, meant.assignments, refusals, outcome, written.file)
        return
    candidates = [one for one in meant.assignments if one.awaits_report]
    if len(meant.assignments) == 1 or len(candidates) == 1:
        chosen = candidates or meant.assignments
        await report(here, plan, chosen, [], outcome, written.file)
        return
    await _ask_which(here, plan, candidates, WhichDone(outcome, written.file))


async def report_pressed(here: Here, assignment_id: int, *, under: int | None) -> Assignment | None:
    """Report the assignment of a pressed button and return it as it now stands.

    What was typed or sent before the button was offered comes with it. None while a question
    about that has to be answered first.
    """
    plan = await here.plan_to_change()
    one = here.own(plan, assignment_id)
    which, here = await here.choosing(under, WhichDone)
    typed = which or WhichDone(Outcome())
    done = await report(here, plan, [one], [], typed.outcome, typed.file)
    if done:
        await ask_which_day(here, done[0])
    return done[0] if done else None


async def report(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    refusals: Sequence[Refusal],
    outcome: Outcome,
    attachment: Attachment | None,
    *,
    sure: bool = False,
    ends: bool = False,
    refused: Sequence[str] = (),
) -> list[Assignment]:
    """Report each assignment done, once somebody is `sure` of a stated day that looks odd.

    Of work without an end it is asked first whether it `ends`. `refused` are the sentences of what
    was refused before that was asked. Raises the only refusal where nothing could be done.
    """
    unapproved = await approve_again(here, plan, assignments, outcome, attachment)
    if assignments and not unapproved and not refusals:
        return []
    rest = await _without_earlier(here, plan, unapproved, outcome, attachment)
    reportable, refusals = _checked(plan, rest, refusals)
    before = len(refusals)
    refusals = await adds_to_reported(here, plan, refusals, outcome, attachment)
    is_added = len(refusals) < before
    await _name_reporters(here, refusals)
    lasting = [] if ends or sure else [one for one in reportable if is_lasting(one)]
    reportable = [one for one in reportable if one not in lasting]
    if assignments and not reportable and not refusals:
        await ask_month_or_end(here, lasting, outcome, attachment)
        return []
    if not reportable and len(refusals) == 1 and not lasting and not is_added:
        raise refusals[0]
    words = [str(sentence(refusal, here.office.texts)) for refusal in refusals]
    refused = [*refused, *words]
    asks = reportable and not sure
    if asks and await asks_about_day(here, plan, reportable, outcome, attachment, refused=refused):
        await ask_month_or_end(here, lasting, outcome, attachment)
        return []
    done = [await complete(here, one, outcome, attachment) for one in reportable]
    subject = Reported(tuple(refused))
    steps = open_steps(plan, done)
    message = views.reported(done, marked(refused), here.office.texts, steps=steps)
    await here.say(message, subject=subject, shows=[one.id for one in done], lasting=True)
    await reshow(here, done)
    await ask_month_or_end(here, lasting, outcome, attachment)
    return done


async def _without_earlier(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    attachment: Attachment | None,
) -> list[Assignment]:
    """Let what was reported before the report that stands count; return the other assignments."""
    day = outcome.completed_on or here.said_on
    earlier = [one for one in assignments if is_earlier(one, said_at=here.said_at, day=day)]
    if earlier and (outcome != Outcome() or attachment):
        dated = replace(outcome, completed_on=day)
        await supplement(here, plan, earlier, dated, attachment, sure=True)
    else:
        for one in earlier:
            await redate(here, one, day)
    return [one for one in assignments if one not in earlier]


def _checked(
    plan: Plan, assignments: Sequence[Assignment], refusals: Sequence[Refusal]
) -> tuple[list[Assignment], list[Refusal]]:
    """Return what may be reported, and the refusals with those of the rest."""
    reportable, refused = [], list(refusals)
    for one in assignments:
        try:
            check_report(one, plan)
        except Refusal as refusal:
            refused.append(refusal)
        else:
            reportable.append(one)
    return reportable, refused


async def _name_reporters(here: Here, refusals: Sequence[Refusal]) -> None:
    """Let the refusal of what a colleague has reported say who it was."""
    for refusal in refusals:
        if isinstance(refusal, AlreadyDone) and here.sender is not None:
            reporter = await here.tx.assignments.reporter(refusal.assignment.id)
            if reporter is not None and reporter.id != here.sender.id:
                refusal.by = called(reporter)


async def _ask_which(
    here: Here, plan: Plan, candidates: list[Assignment], typed: WhichDone
) -> None:
    candidates = candidates or here.answerable(plan)
    if not candidates:
        raise NothingOpen
    message = views.which_is_done(candidates, here.office.texts)
    await here.say(message, subject=typed, shows=[one.id for one in candidates])
