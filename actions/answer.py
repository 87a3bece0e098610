"""Take words written in reply to one of our messages."""

from typing import Any

from actions import plain_words
from actions.ask import why_closed
from actions.asked import Asked, ByLines
from actions.here import Here
from actions.meant import gone_from, meant_by_lines, shown_to
from actions.progress import telling
from actions.report.supplementing import supplements
from actions.waiting.replying import reply
from domain.authority import check
from domain.chat import Seat
from domain.message import Message
from domain.plan.plan import Plan
from domain.press import UnknownPress
from domain.prompt import NothingAsked, Prompt, QuestionClosed
from domain.spoken.code import typed_lines
from domain.subject import pieces_of
from domain.voice import Voice
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views import prompt as views
from views.refusal import sentence


async def answer(here: Here, written: Written) -> None:
    """Answer an open question, or take plain words about the tasks of the message replied to.

    What is not understood gets buttons, once for each message. Raises QuestionClosed or
    QuestionOvertaken for a reply to a question that is no longer open, NothingAsked for words alone
    with the bot that answer none.
    A reply to a message that is not ours or shows nothing is people talking among themselves; in
    forum groups every message replies to its topic's first.
    """
    prompt = await _asked(here, written.under)
    if prompt is not None:
        asked = _asking(here, prompt)
        await asked.answered(here, prompt, written)
        return
    if written.under is None:
        if await _names_its_work(here, written):
            return
        if here.alone:
            raise NothingAsked
        return
    if await here.tx.prompts.was_asked(here.chat.id, written.under):
        raise await why_closed(here, written.under)
    answered = await here.on_screen(written.under)
    if answered is not None and await reply(here, answered, written):
        return
    if await supplements(here, written):
        return
    plan = await here.plan()
    by_lines = await _by_lines(here, plan, answered, written)
    if by_lines is not None and await by_lines(here, await here.plan_to_change(), written):
        return
    if answered is None and await _names_its_work(here, written):
        return
    shown = await shown_to(here, plan, written.under)
    once = f"not-understood:{here.chat.id}:{written.under}"
    if not shown:
        await _say_where_it_went(here, plan, written.under, once)
        return
    if await plain_words.understands(here, plan, written):
        return
    open_ones = [one for one in shown if one.is_open]
    if not open_ones or not await here.tx.runs.first(once, at=here.now):
        return
    if by_lines is telling.update_by_lines:
        await telling.update_of_which(here, written)
    else:
        message = views.not_understood(open_ones, here.office.texts)
        await here.say(message, shows=[one.id for one in open_ones])


async def _names_its_work(here: Here, written: Written) -> bool:
    """Take words that answer nothing and name work by its code, where they are meant for us.

    Alone with the bot they are, and so is what somebody passes on for it to be seen.
    """
    if Seat.UNIT not in here.chat.seats:
        return False
    if not here.alone and here.voice is not Voice.PASSED_ON:
        return False
    return await plain_words.understands_codes(here, await here.plan(), written)


async def _say_where_it_went(here: Here, plan: Plan, under: int | None, once: str) -> None:
    """Say once of a message whose work has all gone to other units who does it now."""
    gone = await gone_from(here, plan, under)
    if gone is not None and await here.tx.runs.first(once, at=here.now):
        await here.say(Message(sentence(gone, here.office.texts)))


def _asking(here: Here, prompt: Prompt[Any]) -> Asked:
    """Return what answers to a question do, for a chat that may answer it.

    Raises QuestionClosed for one nobody can read, and what `check` does.
    """
    asked = here.office.rooms.questions.get(type(prompt.question))
    if asked is None:
        raise QuestionClosed
    if asked.act is not None:
        check(asked.act, here.chat)
    return asked


async def _by_lines(
    here: Here, plan: Plan, answered: OnScreen | None, written: Written
) -> ByLines | None:
    """Return what takes lines that start with codes, where the message replied to asks for such.

    Where only a piece of it asks for them, the codes must be of that piece.
    """
    pieces = pieces_of(answered.subject, answered.assignment_ids) if answered else ()
    lines, asked = here.office.rooms.lines, dict[ByLines, set[int]]()
    for piece in pieces:
        if takes := lines.get(type(piece.subject)):
            asked.setdefault(takes, set()).update(piece.shows)
    if len(pieces) > 1 and asked:
        meant = await meant_by_lines(
            here, plan, typed_lines(written.words, plan.named_in_codes), written
        )
        named = {one.id for one, _ in meant.lines}
        asked = {takes: shows for takes, shows in asked.items() if named <= shows}
    return next(iter(asked), None)


async def _asked(here: Here, under: int | None) -> Prompt[Any] | None:
    """Return the question that is answered: the one replied to, else alone the last one."""
    if under is not None:
        return await here.prompt(under)
    if not here.alone or here.sender is None:
        return None
    return await here.tx.prompts.latest(here.chat.id, here.sender.id, now=here.said_at)


async def skip(here: Here, prompt: Prompt[Any]) -> None:
    """Leave a question open; raises QuestionClosed for one that needs an answer."""
    asked = _asking(here, prompt)
    if asked.skipped is None:
        raise QuestionClosed
    await asked.skipped(here, prompt)


async def choose(here: Here, prompt: Prompt[Any], choice: str) -> None:
    """Take the answer that stands on a button; raises UnknownPress for one that is not offered."""
    asked = _asking(here, prompt)
    if choice not in asked.choices:
        raise UnknownPress
    await asked.choices[choice](here, prompt)
