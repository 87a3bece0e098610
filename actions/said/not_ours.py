"""Take words that say that work is another unit's: to the office, as what stands in the way."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions.ask import close
from actions.asked import Asked
from actions.here import Here
from actions.meant import about_by, meant_by
from actions.obstacle.reporting import obstruct_typed
from actions.said.repeating import repeat_instead
from domain.authority import Act, check
from domain.meant import WordsMeant
from domain.obstacle.names import Proposal, Stuck
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.prompt import Prompt
from domain.spoken.code import Code
from domain.spoken.intention import Intention
from domain.spoken.parts.not_ours import is_not_ours
from domain.spoken.reply import Reply
from domain.spoken.tasks.mentions import mentions
from domain.subject import How
from domain.written import Written


async def disowns(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat words by which work is not this unit's, as an obstacle; False for all others.

    Of several tasks it is asked which. Raises what `meant_by` does.
    """
    if not here.chat.units or not is_not_ours(written.words):
        return False
    named = _named(plan, written.words)
    if named:
        meant = await meant_by(here, plan, replace(written, words=", ".join(map(str, named))))
        if meant.refusals:
            raise meant.refusals[0]
        about = meant.assignments
    else:
        about = await about_by(here, plan, written)
    return await _disown(here, [one for one in about if one.is_open], written)


async def disowns_asked(here: Here, asked: Asked, prompt: Prompt[Any], written: Written) -> bool:
    """Close a question to a unit whose answer is that the work is not its own; else False.

    What is stuck, and what is proposed, may well be that.
    """
    question = prompt.question
    is_of_work = asked.elsewhere is not None or isinstance(question, WordsMeant)
    if not is_of_work or isinstance(question, Stuck | Proposal) or not is_not_ours(written.words):
        return False
    plan = await here.plan()
    one = plan.assignment(prompt.assignment_id) if prompt.assignment_id else None
    if one is None or _named(plan, written.words) or not await close(here, prompt, How.CANCELLED):
        return False
    return await _disown(here, [one], written)


def _named(plan: Plan, words: str) -> list[Code]:
    found = (one.code for one in mentions(words, plan.named_in_codes))
    return [code for code in found if code is not None]


async def _disown(here: Here, about: Sequence[Assignment], written: Written) -> bool:
    if not about:
        return False
    check(Act.REPORT, here.chat)
    if len(about) == 1:
        said = Reply(Intention.STUCK, (), written.words)
        await repeat_instead(here, about[0], said, written)
    else:
        await obstruct_typed(here, written)
    return True
