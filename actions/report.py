"""Report tasks done."""

from dataclasses import replace

from actions.here import Here
from actions.meant import meant_by
from actions.reshow import reshow
from domain.authority import Act, check
from domain.plan import Plan
from domain.refusal import Refusal
from domain.report import NothingOpen, check_report
from domain.task import Assignment, Progress
from views import report as views
from views.refusal import sentence


async def report_typed(here: Here, text: str) -> None:
    """Report what `/xong` names; ask which where it could mean several."""
    check(Act.REPORT, here.chat)
    plan = await here.plan()
    meant = await meant_by(here, plan, text)
    if meant.by_code:
        await report(here, plan, meant.assignments, meant.refusals)
        return
    candidates = [one for one in meant.assignments if one.is_open]
    if len(meant.assignments) == 1 or len(candidates) == 1:
        await report(here, plan, candidates or meant.assignments, [])
        return
    await _ask_which(here, plan, candidates)


async def report_pressed(here: Here, assignment_id: int) -> Assignment:
    """Report the assignment of a pressed button and return it as it now stands."""
    check(Act.REPORT, here.chat)
    plan = await here.plan()
    one = here.own(plan, assignment_id)
    done = await report(here, plan, [one], [])
    return done[0]


async def report(
    here: Here, plan: Plan, assignments: list[Assignment], refusals: list[Refusal]
) -> list[Assignment]:
    """Report each assignment done today; raises the only refusal where nothing could be done."""
    done = []
    for one in assignments:
        try:
            check_report(one, plan)
        except Refusal as refusal:
            refusals.append(refusal)
            continue
        done.append(await _close(here, one))
    if not done and len(refusals) == 1:
        raise refusals[0]
    refused = [sentence(refusal, here.office.texts) for refusal in refusals]
    message = views.reported(done, refused, here.office.texts)
    subject = {"view": "reported", "refused": refused}
    await here.say(message, subject=subject, shows=[one.id for one in done])
    await reshow(here, done)
    return done


async def _close(here: Here, one: Assignment) -> Assignment:
    await here.tx.assignments.set_progress(
        one.id,
        progress=Progress.DONE,
        completed_on=here.today,
        reported_at=here.now,
        person_id=here.person.id,
    )
    if one.obstacle is not None:
        await here.tx.obstacles.resolve(one.obstacle.id, person_id=here.person.id, at=here.now)
    await here.record("done", assignment_id=one.id, completed_on=here.today.isoformat())
    return replace(
        one, progress=Progress.DONE, completed_on=here.today, reported_at=here.now, obstacle=None
    )


async def _ask_which(here: Here, plan: Plan, candidates: list[Assignment]) -> None:
    if not candidates:
        candidates = here.answerable(plan)
    if not candidates:
        raise NothingOpen
    ids = [one.id for one in candidates]
    message = views.which_is_done(candidates, here.office.texts)
    await here.say(message, subject={"view": "which-done"}, shows=ids)
