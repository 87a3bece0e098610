"""Approve a report as the unit's head or a deputy, or hand it back to whoever reported."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.heads import leading
from actions.here import Here
from actions.report.completing import needs_confirming, pass_on
from actions.report.giving_back import give_back, reported_alone
from actions.report.supplementing import supplement
from actions.reshow import reshow
from actions.show.stage import Stage
from actions.taking_back import with_matters
from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Unit
from domain.message import Message, Priority
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Progress
from domain.prompt import Prompt
from domain.report.approval import NothingToApprove, check_approval, check_leads, is_unapproved
from domain.report.names import HandBackReason
from domain.report.outcome import Outcome
from domain.written import Written
from views.people.person import called
from views.report import approval as views
from views.report import returning


async def approve(here: Here, assignment_id: int) -> Assignment:
    """Let the report of a pressed button count, or go on to the office; return the assignment.

    Raises NotItsHead, NothingToApprove.
    """
    return await approve_one(here, await _waiting(here, assignment_id))


async def approve_one(here: Here, one: Assignment) -> Assignment:
    """Let a report count in the name of whoever may approve it, and tell whoever reported."""
    reporter = await here.tx.assignments.reporter(one.id)
    progress = Progress.AWAITING if needs_confirming(here, one) else Progress.DONE
    if not await here.tx.assignments.approve(one.id, progress):
        raise NothingToApprove(one)
    done = replace(one, progress=progress, awaits_head=False)
    await here.record("approved", assignment_id=one.id)
    message = views.approved(done, here.office.texts, by=called(here.person), at=here.said_at)
    await here.say(message, shows=[one.id])
    under = await reported_alone(here, one, reporter)
    if under is not None:
        chat, row = under
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=row)
    await pass_on(here, done, called(reporter or here.person))
    await reshow(here, [done])
    return done


async def hand_back(here: Here, assignment_id: int) -> None:
    """Ask the unit's head what is to be added to the report of a pressed button.

    Raises NotItsHead, NothingToApprove.
    """
    one = await _waiting(here, assignment_id)
    await ask(here, HandBackReason(), one=one)


async def check_heads(here: Here, unit: Unit) -> None:
    """Raise NotItsHead unless the person heads the unit, or is a deputy."""
    check_leads(here.person, unit, await leading(here.tx, unit, on=here.said_on))


async def approve_again(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    attachment: Attachment | None,
) -> list[Assignment]:
    """Approve what is reported once more by its head, or as the head's word; return the rest."""
    approved = [one for one in assignments if await _may_approve(here, one)]
    done = [await approve_one(here, one) for one in approved]
    if done and (outcome != Outcome() or attachment):
        await supplement(here, plan, done, outcome, attachment)
    return [one for one in assignments if one not in approved]


async def _may_approve(here: Here, one: Assignment) -> bool:
    if not is_unapproved(one):
        return False
    leads = await leading(here.tx, one.unit, on=here.said_on)
    return here.proxy is not None or here.person in leads


async def _waiting(here: Here, assignment_id: int) -> Assignment:
    one = here.own(await here.plan_to_change(), assignment_id)
    await check_heads(here, one.unit)
    check_approval(one)
    return one


async def _take_reason(here: Here, prompt: Prompt[HandBackReason], written: Written) -> None:
    one = await _waiting(here, prompt.assignment_id or 0)
    if not await close(here, prompt):
        return
    back = await give_back(here, one, written.words)
    if here.alone:
        said = returning.was_returned(back.one, here.office.texts, told=back.is_told)
        await here.say(Message(await with_matters(here, said, back.again)), shows=[one.id])


def _word_reason(stage: Stage, _: HandBackReason, is_open: bool) -> Message:
    return returning.reason_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {HandBackReason: Asked(Act.APPROVE, _word_reason, _take_reason)}
