"""Take words that only say which task was meant: take back here, and ask there."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from actions.ask import close
from actions.asked import Asked
from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.said.repeating import repeat_instead
from domain.authority import Act
from domain.meant import WordsMeant
from domain.obstacle.names import ObstacleForwarded
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import HANDED_IN, Progress
from domain.plan.task import Product
from domain.progress.names import Updated
from domain.prompt import Prompt
from domain.report.done import check_open
from domain.spoken.intention import Intention
from domain.spoken.parts.other_task import task_instead
from domain.spoken.reply import Reply
from domain.subject import How, Subject
from domain.written import Written
from views import plain_words
from views import withdrawal as views

_UNITS = (Act.REPORT, Act.EXTEND)


async def names_other_task(here: Here, plan: Plan, written: Written) -> bool:
    """Answer words under a message of ours that only name another task; False for all others.

    What was recorded of the task that the message shows may be taken back, and is asked of the
    other one. Raises what `meant_by` does, and the refusal of a code that means nothing here.
    """
    about = await shown_to(here, plan, written.under)
    named = await _named(here, plan, written)
    if not about or not named:
        return False
    others = [one for one in named if one not in about]
    shown = await here.on_screen(written.under)
    said = _said(about[0], shown.subject if shown else None)
    if said is None or not others or len(about) > 1:
        await _offer(here, named)
        return True
    last = about[0]
    asks = len(others) == 1 and others[0].awaits_report and said.intention is not Intention.EXTEND
    message = views.instead(last, said.intention, () if asks else others, here.office.texts)
    await here.say(message, shows=[last.id, *(one.id for one in others if not asks)])
    if asks:
        await repeat_instead(here, others[0], said, written)
    return True


async def answers_for_other_task(
    here: Here, asked: Asked, prompt: Prompt[Any], written: Written
) -> bool:
    """Close a unit's question about a task where words only name another one, and ask of that."""
    if asked.act not in _UNITS or not here.chat.units:
        return False
    plan = await here.plan()
    named = await _named(here, plan, replace(written, under=None))
    asked_of = {prompt.assignment_id, *prompt.question.shows()}
    others = [one for one in named if one.id not in asked_of]
    if not others:
        return False
    for one in others:
        check_open(one)
    if not await close(here, prompt, How.CANCELLED):
        return True
    if len(others) == 1 and isinstance(prompt.question, WordsMeant):
        question = prompt.question
        await repeat_instead(here, others[0], question.reply, written, question)
    elif len(others) == 1 and asked.elsewhere is not None:
        await asked.elsewhere(here, others[0])
    else:
        await _offer(here, others)
    return True


async def _named(here: Here, plan: Plan, written: Written) -> list[Assignment]:
    codes = task_instead(written.words, plan.named_in_codes)
    if not codes:
        return []
    meant = await meant_by(here, plan, replace(written, words=", ".join(map(str, codes))))
    if meant.refusals:
        raise meant.refusals[0]
    return meant.assignments


async def _offer(here: Here, named: Iterable[Assignment]) -> None:
    named = list(named)
    handed_in = [one for one in named if one.progress in HANDED_IN]
    open_ones = [one for one in named if one.is_open]
    if handed_in:
        message = plain_words.take_back(handed_in, here.office.texts)
    else:
        message = plain_words.misunderstood(open_ones, here.office.texts)
    await here.say(message, shows=[one.id for one in handed_in or open_ones])


def _said(one: Assignment, subject: Subject | None) -> Reply | None:
    """Return what was recorded of a task last, as the message about it shows; None for nothing."""
    if isinstance(subject, Updated) and one.update:
        return Reply(Intention.PROGRESS, (), one.update.words)
    if one.extension is not None and not isinstance(subject, ObstacleForwarded):
        return Reply(Intention.EXTEND, (), "")
    if one.obstacle is not None and not one.obstacle.is_answered and one.is_open:
        return Reply(Intention.STUCK, (), one.obstacle.stuck)
    if one.progress not in HANDED_IN:
        return None
    left = one.product or Product()
    how = Intention.SUBMITTED if one.progress is Progress.SUBMITTED else Intention.DONE
    return Reply(how, (), " ".join(filter(None, (left.number, left.words))), left.issued_on)
