"""Do what was understood once somebody says yes, all of it or with a part put right."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Any

from actions.ask import close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by
from actions.obstacle.over import obstacle_over
from actions.plain_words.understanding import DEEDS, understands
from actions.said.repeating import repeat_instead
from actions.show.stage import Stage
from actions.unused import tell_of_file
from actions.which import chosen_codes
from domain.authority import Act, check
from domain.meant import PartsMeant, WordsMeant
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import NotUnderstood, Prompt
from domain.spoken.parts.correction import corrected
from domain.spoken.parts.put_right import put_right
from domain.spoken.tasks.mentions import mentions
from domain.spoken.times.point import Standpoint
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How
from domain.voice import Voice
from domain.written import Written
from views import plain_words as views
from views.plan.task import title


async def _right(here: Here, prompt: Prompt[WordsMeant] | Prompt[PartsMeant]) -> None:
    """Do what was repeated, each part of it as if it had been typed alone."""
    if not await close(here, prompt, How.CONFIRMED):
        return
    meant = prompt.question
    # The deed belongs to the words themselves, and not to the yes.
    then = replace(here.repeating(prompt.said_at), answers_to=meant.message or here.answers_to)
    for part in meant.parts if isinstance(meant, PartsMeant) else (meant,):
        act, deed = DEEDS[part.intention]
        check(act, here.chat)
        named = await chosen_codes(here, part.codes)
        await deed(then, Written(part.typed, meant.message, file=meant.file, chosen=named))
    await tell_of_file(then, meant.file)


async def _not_all_right(here: Here, prompt: Prompt[PartsMeant]) -> None:
    plan = await here.plan()
    shown = (plan.assignment(one) for one in prompt.question.shows())
    await _offer_instead(here, prompt, [one for one in shown if one is not None])


async def _wrong(here: Here, prompt: Prompt[WordsMeant]) -> None:
    codes = prompt.question.codes
    written = Written(codes, chosen=await chosen_codes(here, codes))
    meant = await meant_by(here, await here.plan(), written)
    await _offer_instead(here, prompt, meant.assignments)


async def _offer_instead(
    here: Here, prompt: Prompt[WordsMeant] | Prompt[PartsMeant], meant: Iterable[Assignment]
) -> None:
    """End the question; whoever wrote gets the buttons for what may have been meant."""
    if not await close(here, prompt, How.CANCELLED) or prompt.question.voice is Voice.PASSED_ON:
        return
    open_ones = [one for one in meant if one.is_open]
    message = views.misunderstood(open_ones, here.office.texts)
    await here.say(message, shows=[one.id for one in open_ones])
    await tell_of_file(here, prompt.question.file)


async def _only_over(here: Here, prompt: Prompt[WordsMeant]) -> None:
    """Take it that not the work is done, but that what held it up is over."""
    meant = prompt.question
    plan = await here.plan_to_change()
    one = plan.assignment(prompt.assignment_id) if prompt.assignment_id else None
    if one is not None and await close(here, prompt, How.CANCELLED):
        await obstacle_over(here, one, meant.said or meant.reply.typed(""))
        await tell_of_file(here, meant.file)


async def _puts_right(here: Here, prompt: Prompt[Any], written: Written) -> bool:
    """Repeat once more what was understood, where words correct a part of it; else False."""
    said = corrected(written.words)
    meant = prompt.question
    plan = await here.plan()
    if (
        said is None
        or not said.names_what
        or not isinstance(meant, WordsMeant)
        or any(one.code for one in mentions(said.words, plan.named_in_codes))
    ):
        return False
    at = Standpoint(here.said_on, await here.tx.holidays.calendar())
    right = put_right(meant.reply, said, at)
    if right is None or not await close(here, prompt, How.REPEATED):
        return False
    one = plan.assignment(prompt.assignment_id) if prompt.assignment_id else None
    await repeat_instead(here, one, right, written, meant)
    return True


def _in_words(
    right: Callable[[Here, Prompt[Any]], Awaitable[None]],
    wrong: Callable[[Here, Prompt[Any]], Awaitable[None]],
) -> Callable[[Here, Prompt[Any], Written], Awaitable[None]]:
    """Take yes and no in words, or other words in place of those that were misunderstood."""

    async def take(here: Here, prompt: Prompt[Any], written: Written) -> None:
        if await _puts_right(here, prompt, written):
            return
        match read_confirmation(written.words):
            case Verdict.YES:
                await right(here, prompt)
            case Verdict.NO:
                await wrong(here, prompt)
            case _:
                if not await understands(here, await here.plan(), written):
                    raise NotUnderstood
                await close(here, prompt)

    return take


def _word(stage: Stage, question: WordsMeant, is_open: bool) -> Message:
    which = title(stage.one.task, stage.office.texts) if stage.shown else question.codes
    stuck = stage.one.obstacle if len(stage.shown) == 1 else None
    return views.meant(question, which, stage.office.texts, is_open=is_open, stuck=stuck)


def _word_all(stage: Stage, question: PartsMeant, is_open: bool) -> Message:
    tasks = {one.id: one.task for one in stage.shown}
    return views.all_meant(question, tasks, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    PartsMeant: Asked(
        Act.REPORT,
        _word_all,
        _in_words(_right, _not_all_right),
        choices={"yes": _right, "no": _not_all_right},
    ),
    WordsMeant: Asked(
        Act.REPORT,
        _word,
        _in_words(_right, _wrong),
        choices={"yes": _right, "no": _wrong, "over": _only_over},
    ),
}
