"""Write down that work was submitted, to whom and on which day, and say so."""

from dataclasses import replace

from actions.here import Here
from actions.report.backdating import ask_about_backdating, days_told, keep_days
from actions.report.completing import keep
from actions.reshow import reshow
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.refusal import Refusal
from domain.report.backdating import Days
from domain.report.submission import check_submission, completed
from domain.report.submission_names import Submitted
from views.refusal import sentence
from views.report import submission as views


async def submit(
    here: Here,
    plan: Plan,
    assignments: list[Assignment],
    document: Product,
    refusals: list[Refusal],
    file: Attachment | None = None,
) -> None:
    """Record each assignment as submitted; raises the only refusal where none could be."""
    submitted = []
    for one in assignments:
        try:
            check_submission(one, plan, document)
        except Refusal as refusal:
            refusals.append(refusal)
        else:
            submitted.append(one.id)
            await _record(here, one, document, file)
    if not submitted and len(refusals) == 1:
        raise refusals[0]
    after = await here.plan()
    standing_now = [here.own(after, one) for one in submitted]
    refused = [sentence(refusal, here.office.texts) for refusal in refusals]
    message = views.submitted(
        standing_now,
        refused,
        here.office.texts,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
    )
    subject = Submitted(tuple(refused))
    await here.say(message, subject=subject, shows=submitted, lasting=True)
    await reshow(here, standing_now)


async def _record(here: Here, one: Assignment, document: Product, file: Attachment | None) -> None:
    # What is said of it later is no step that taking it back undoes alone.
    again = one.progress is Progress.SUBMITTED
    before, backdated = standing(one), one.backdated_to if again else None
    whole = completed(one.submission, document) if again else document
    if one.submitted_on is not None and not again:
        # It was returned for its form alone.
        days = Days(one.submitted_on)
    else:
        stands = one.submitted_on or here.said_on
        days = await days_told(here, one, whole, stands, document.issued_on or backdated)
    await here.tx.assignments.submit(
        one.id, whole, person_id=here.person.id, at=here.said_at, recorded_at=here.now
    )
    one = await keep_days(here, one, days.counted, days.backdated)
    await here.record(
        "resubmitted" if again else "submitted",
        assignment_id=one.id,
        before=before,
        **left(document),
        submitted_on=days.counted.isoformat(),
        claimed_on=days.backdated and days.backdated.isoformat(),
        file=file,
    )
    await ask_about_backdating(here, replace(one, progress=Progress.SUBMITTED), backdated)
    if file:
        await keep(here, one, file)
