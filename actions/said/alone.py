"""Take what a unit's officer writes alone with the bot, in reply to nothing and with no code."""

from dataclasses import replace
from typing import Any

from actions import plain_words
from actions.here import Here
from actions.said.by_title import titles_of
from actions.said.not_ours import disowns
from actions.said.office import is_bidding
from actions.work.directing import is_of_others
from domain.extension.names import RequestMeant
from domain.prompt import Prompt
from domain.spoken.answers.asking import is_question
from domain.spoken.answers.reported import asks_reported
from domain.spoken.answers.seeking import asks_about_itself
from domain.spoken.asking import asks_list
from domain.spoken.intention import Intention
from domain.spoken.reply import read_replies
from domain.spoken.tasks.likely import coded, likely
from domain.voice import Voice
from domain.work.names import DirectiveMeant
from domain.written import Written


async def understands_alone(here: Here, written: Written) -> bool:
    """Repeat what words mean that are said alone with the bot, or ask of which work; else False.

    It is the work whose title they share the most with, else whatever the chat may be asked about.
    """
    if not (here.alone and here.chat.units and written.words and here.voice is Voice.OWN):
        return False
    plan = await here.plan()
    open_ones = here.answerable(plan)
    titles = titles_of(open_ones)
    codes = likely(written.words, titles)
    among = [one for one in open_ones if one.task.code in codes] or open_ones
    written = replace(written, about=tuple(one.id for one in among))
    if await disowns(here, plan, written):
        return True
    if len(codes) == 1:
        named = coded(written.words, codes[0], titles[codes[0]])
        coded_words = replace(written, words=named)
        if await plain_words.understands(here, plan, coded_words, typed=written.words):
            return True
    return await plain_words.understands(here, plan, written)


async def is_new_alone(here: Here, prompt: Prompt[Any], written: Written) -> bool:
    """Whether words alone with the bot, in reply to nothing, are no answer to its last question.

    So is what asks for a list or bids something new, what tells something else than the request
    that was repeated, and what a leader says of others than those for whom words wait: both then
    stand open.
    """
    if written.under is not None or not written.words or not here.chat.sees:
        return False
    if asks_list(written.words) or await is_bidding(here, prompt, written):
        return True
    asked = here.office.rooms.questions.get(type(prompt.question))
    if asked and asked.repeats and here.chat.units and _only_asks(written.words):
        return True
    if isinstance(prompt.question, DirectiveMeant):
        return await is_of_others(here, prompt.question, written)
    if not isinstance(prompt.question, RequestMeant):
        return False
    said = read_replies(
        written.words,
        (await here.plan()).named_in_codes,
        here.office.weights,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
    )
    return any(one.intention is not Intention.EXTEND for one in said.replies)


def _only_asks(words: str) -> bool:
    """Whether words ask something of their own, and put nothing that waits right."""
    return asks_reported(words) or asks_about_itself(words) or is_question(words)
