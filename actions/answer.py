"""Take words written in reply to one of our messages."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions import plain_words
from actions.ask import close, why_closed
from actions.asked import Asked, ByLines
from actions.authorizing import authorize, is_leader_here
from actions.department.accepting import says_of_offer
from actions.here import Here
from actions.lookup import opens_asked
from actions.meant import gone_from, meant_by_lines, shown_to
from actions.obstacle import explains
from actions.order import corrects
from actions.progress import telling
from actions.report.approving import head_replies
from actions.report.supplementing import supplements
from actions.said.file_meant import ask_what_it_is
from actions.said.not_ours import disowns, disowns_asked
from actions.said.other_task import answers_for_other_task, names_other_task
from actions.said.own_correction import corrects_own
from actions.said.withdrawal import takes_back
from actions.unused import is_left_of_album, take_note, tell_of_reply
from actions.waiting.replying import reply
from actions.work.directing import takes_directive
from actions.work.ordering import takes_order, takes_voice
from domain.attachment import AttachmentKind
from domain.authority import Act, UnboundChat, check
from domain.chat import Seat
from domain.department.giving import OnlyGiven
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import UnknownPress
from domain.prompt import (
    CannotBeRead,
    NoAnswerInIt,
    NothingAsked,
    Prompt,
    QuestionExpired,
    WordsMissing,
)
from domain.reaction import Reaction
from domain.refusal import Refusal
from domain.spoken.code import typed_lines
from domain.spoken.courtesy import holds_off, is_courtesy, praises, says_none, takes_note
from domain.spoken.instruction import begins_order
from domain.subject import How, pieces_of
from domain.voice import Voice
from domain.work.instruction import NobodyNamed
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from storage.plan.plans import Around
from views import unused
from views.obstacle.obstacle import cancelled


async def answer(here: Here, written: Written) -> None:
    """Answer an open question, or take plain words about the tasks of the message replied to.

    What nobody takes is told so. Raises what `why_closed` says for a reply to a question that is
    no longer open, NothingAsked for words alone with the bot that answer none, WordsMissing,
    NoAnswerInIt and CannotBeRead for what came without words or only with thanks, UnboundChat where
    nobody answers for any work.
    A reply to a message that is not ours is people talking among themselves; in forum groups every
    message replies to its topic's first.
    """
    prompt = await _asked(here, written.under)
    answered = await here.on_screen(written.under)
    if written.beyond_words and not written.words:
        if await takes_voice(here, prompt, written):
            return
        if prompt is not None or answered is not None or here.alone:
            raise CannotBeRead
        return
    if prompt is not None:
        if prompt.proxy and here.proxy is None:
            here = here.standing_in(prompt.proxy)
        asked = await _asking(here, prompt)
        if not written.words and not asked.takes_files:
            raise WordsMissing
        if not asked.choices and written.file is None and _says_nothing(written.words):
            raise NoAnswerInIt
        if await answers_for_other_task(here, asked, prompt, written):
            return
        if await disowns_asked(here, asked, prompt, written):
            return
        if asked.dropped_by and written.file is None and asked.dropped_by(written.words):
            await drop(here, prompt)
            return
        if await _says_none(here, asked, prompt, written):
            return
        try:
            await asked.answered(replace(here, answering=written.words), prompt, written)
        except Refusal as refusal:
            await _name_work(here, prompt, refusal)
            raise
        return
    if here.chat.represents is not None:
        await _take_of_given(here, written)
        return
    if written.under is None:
        await _take_unasked(here, written)
        return
    if await here.tx.prompts.was_asked(here.chat.id, written.under):
        if await is_left_of_album(here, written):
            return
        raise await why_closed(here, written.under)
    if answered is not None and not here.chat.seats and not here.alone:
        raise UnboundChat
    if answered is not None and await reply(here, answered, written):
        return
    if answered is not None and await head_replies(here, answered, written):
        return
    if await supplements(here, written):
        return
    if answered is not None and await takes_order(here, written):
        return
    plan = await here.plan()
    if answered is not None and await _tell_leader(here, plan, written):
        return
    if answered is not None and await explains(here, answered, written):
        return
    if answered is not None and await names_other_task(here, plan, written):
        return
    if answered is not None and await corrects_own(here, plan, answered, written):
        return
    if answered is not None and await disowns(here, plan, written):
        return
    by_lines = await _by_lines(here, plan, answered, written)
    if by_lines is not None and await by_lines(here, await here.plan_to_change(), written):
        return
    shown = await shown_to(here, plan, written.under)
    if written.file is not None and not written.words and shown:
        await _ask_of_file(here, written, [one for one in shown if one.is_open] or shown)
        return
    if answered is not None and here.chat.units and await takes_back(here, plan, written):
        return
    if shown and await plain_words.understands(here, plan, written):
        return
    if not shown and await _names_its_work(here, written, is_for_us=answered is not None):
        return
    if answered is not None and await opens_asked(here, await here.whole_plan(), written, shown):
        return
    if answered is not None and await corrects(here, written):
        return
    if answered is not None and await takes_directive(here, written):
        return
    gone = None if shown else await gone_from(here, plan, written.under)
    if gone is not None:
        raise gone
    is_line = by_lines is telling.update_by_lines and written.words
    if is_line and any(one.is_open for one in shown):
        await telling.update_of_which(here, written)
    else:
        await tell_of_reply(here, answered, written, shown)


async def _take_of_given(here: Here, written: Written) -> None:
    """Take what another department says of the work it was given, and nothing else.

    Raises UnboundChat for work it has no more.
    """
    if written.under is not None and await here.on_screen(written.under) is None:
        return
    if await says_of_offer(here, written.words, under=written.under):
        return
    check(Act.REPORT, here.chat)
    plan = await here.plan()
    if written.file is None and (is_courtesy(written.words) or takes_note(written.words)):
        await here.react(Reaction.READ)
        return
    if await supplements(here, written):
        return
    shown = await shown_to(here, plan, written.under)
    if written.file is not None and not written.words and shown:
        await _ask_of_file(here, written, [one for one in shown if one.is_open] or shown)
        return
    if await takes_back(here, plan, written):
        return
    if not await plain_words.understands(here, plan, written):
        raise OnlyGiven(giver=here.office.organization)


async def drop(here: Here, prompt: Prompt[Any]) -> None:
    """Let go of what a question asks, with nothing of it recorded."""
    if await close(here, prompt, How.CANCELLED):
        await here.say(cancelled(here.office.texts))


async def _says_none(here: Here, asked: Asked, prompt: Prompt[Any], written: Written) -> bool:
    """Skip a question where words answer that there is nothing to say; False where they do not."""
    if asked.skipped is None or written.file is not None or not says_none(written.words):
        return False
    try:
        await asked.skipped(replace(here, answering=written.words), prompt)
    except UnknownPress:
        return False
    return True


async def _name_work(here: Here, prompt: Prompt[Any], refusal: Refusal) -> None:
    """Let the refusal of an answer say about which work it was asked."""
    if prompt.assignment_id is not None:
        plan = await here.tx.plans.current(Around(assignments=[prompt.assignment_id]))
        one = plan.assignment(prompt.assignment_id) if plan else None
        refusal.of_work = one.task.code if one else ""


async def _tell_leader(here: Here, plan: Plan, written: Written) -> bool:
    """Answer a leader of the department who writes in a unit's chat; False for anybody else.

    What a leader writes there is an instruction or a question, and never the unit's report; for
    thanks and praise a sign is enough.
    """
    if not await is_leader_here(here):
        return False
    if is_courtesy(written.words) or praises(written.words):
        await here.react(Reaction.READ)
        return True
    shown = await shown_to(here, plan, written.under)
    if not await opens_asked(here, await here.whole_plan(), written, shown):
        await here.say(unused.leaders_words(here.office.texts))
    return True


def _says_nothing(words: str) -> bool:
    return is_courtesy(words) or holds_off(words)


async def _ask_of_file(here: Here, written: Written, about: Sequence[Assignment]) -> None:
    """Ask what a file without words is; of several that were sent at once, of the first."""
    if await is_left_of_album(here, written):
        return
    if written.file and not await ask_what_it_is(
        here, written, [one for one in about if _takes_file(one)]
    ):
        here.kept.add(written.file)  # what is asked of nobody is no business of ours
        await here.react(Reaction.READ)


def _takes_file(one: Assignment) -> bool:
    return one.is_reported or one.awaits_report


async def _take_unasked(here: Here, written: Written) -> None:
    """Take what replies to nothing, where it is for us; raises NothingAsked, UnboundChat.

    A file that a unit sends to its own group may be meant for us: a document is asked about, under
    a photo a sign is enough.
    """
    is_for_us = here.alone or written.calls_us
    if written.calls_us and not here.chat.seats and not here.alone:
        raise UnboundChat
    file = written.file
    if file is not None and not written.words and Seat.UNIT in here.chat.seats:
        asks = here.alone or file.kind is AttachmentKind.DOCUMENT
        await _ask_of_file(here, written, here.answerable(await here.plan()) if asks else [])
        return
    if await _names_its_work(here, written, is_for_us=is_for_us or file is not None):
        return
    if not is_for_us:
        if begins_order(written.words):
            await takes_directive(here, written)
        return
    if await takes_order(here, written):
        return
    if here.chat.seats and await opens_asked(here, await here.whole_plan(), written):
        return
    if takes_note(written.words) and written.file is None:
        await take_note(here)
    elif not await takes_directive(here, written):
        raise NobodyNamed if Seat.LEADERS in here.chat.seats else NothingAsked


async def _names_its_work(here: Here, written: Written, *, is_for_us: bool = False) -> bool:
    """Take words that answer nothing and name work by its code, where they are meant for us.

    So is what somebody passes on for it to be seen.
    """
    if Seat.UNIT not in here.chat.seats:
        return False
    if is_for_us:
        plan = await here.plan()
        if await takes_back(here, plan, written) or await disowns(here, plan, written):
            return True
    if not is_for_us and here.voice is not Voice.PASSED_ON:
        return False
    return await plain_words.understands_codes(here, await here.plan(), written)


async def _asking(here: Here, prompt: Prompt[Any]) -> Asked:
    """Return what answers to a question do, for a chat that may answer it.

    Raises QuestionExpired for one nobody can read, and what `authorize` does.
    """
    asked = here.office.rooms.questions.get(type(prompt.question))
    if asked is None:
        raise QuestionExpired
    if asked.act is not None:
        await authorize(here, asked.act)
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
    """Leave a question open; raises QuestionExpired for one that needs an answer."""
    asked = await _asking(here, prompt)
    if asked.skipped is None:
        raise QuestionExpired
    await asked.skipped(here, prompt)


async def choose(here: Here, prompt: Prompt[Any], choice: str) -> None:
    """Take the answer that stands on a button; raises UnknownPress for one that is not offered."""
    asked = await _asking(here, prompt)
    if choice not in asked.choices:
        raise UnknownPress
    await asked.choices[choice](here, prompt)
