"""Approve a report as the unit's head or a deputy, or hand it back to whoever reported."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked
from actions.heads import leading
from actions.here import Here
from actions.meant import shown_to
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
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.report.approval import NothingToApprove, check_approval, check_leads, is_unapproved
from domain.report.approval_names import HandBackMeant, HandBackReason, HeadsLine, Unapproved
from domain.report.names import Reported
from domain.report.outcome import Outcome
from domain.spoken.verdict import Verdict, hands_back, read_verdict
from domain.subject import How
from domain.written import Written
from storage.boxes.outgoing import OnScreen
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
    return here.proxy is not None or await _is_led_by(here, one.unit)


async def _waiting(here: Here, assignment_id: int) -> Assignment:
    one = here.own(await here.plan_to_change(), assignment_id)
    await check_heads(here, one.unit)
    check_approval(one)
    return one


async def head_replies(here: Here, answered: OnScreen, written: Written) -> bool:
    """Take a head's words under what asks for them: a yes approves, others may be why not.

    Return False for anybody else's, and where they may mean several reports.
    """
    asks_the_head = isinstance(answered.subject, HeadsLine | Unapproved)
    if not (asks_the_head or isinstance(answered.subject, Reported)) or not written.words:
        return False
    shown = await shown_to(here, await here.plan_to_change(), written.under)
    waiting = [one for one in shown if is_unapproved(one)]
    if len(waiting) != 1 or not await _is_led_by(here, waiting[0].unit):
        return False
    if read_verdict(written.words) is Verdict.YES:
        await approve_one(here, waiting[0])
    elif asks_the_head or hands_back(written.words):
        await ask(here, HandBackMeant(written.words), one=waiting[0])
    else:
        return False  # under the report itself they may be its product
    return True


async def _is_led_by(here: Here, unit: Unit) -> bool:
    return here.person in await leading(here.tx, unit, on=here.said_on)


async def _take_reason(here: Here, prompt: Prompt[HandBackReason], written: Written) -> None:
    await _hand_back(here, prompt, written.words)


async def _take_other_reason(here: Here, prompt: Prompt[HandBackMeant], written: Written) -> None:
    await _waiting(here, prompt.assignment_id or 0)
    await rewrite(here, prompt, HandBackMeant(written.words))


async def _confirm_reason(here: Here, prompt: Prompt[HandBackMeant]) -> None:
    await _hand_back(here, prompt, prompt.question.reason, How.CONFIRMED)


async def _hand_back(here: Here, prompt: Prompt[Any], reason: str, how: How = How.ANSWERED) -> None:
    one = await _waiting(here, prompt.assignment_id or 0)
    if not await close(here, prompt, how):
        return
    back = await give_back(here, one, reason)
    if here.alone:
        said = returning.was_returned(back.one, here.office.texts, told=back.is_told)
        await here.say(Message(await with_matters(here, said, back.again)), shows=[one.id])


def _word_reason(stage: Stage, _: HandBackReason, is_open: bool) -> Message:
    return returning.reason_question(stage.one, stage.office.texts, is_open=is_open)


def _word_meant(stage: Stage, question: HandBackMeant, is_open: bool) -> Message:
    return views.hand_back_meant(stage.one, question.reason, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    HandBackReason: Asked(Act.APPROVE, _word_reason, _take_reason),
    HandBackMeant: Asked(
        Act.APPROVE, _word_meant, _take_other_reason, choices={CONFIRM: _confirm_reason}
    ),
}
