"""Take words written in reply to one of our messages."""

from collections.abc import Sequence
from typing import Any

from actions import plain_words
from actions.ask import why_not_taken
from actions.asked import ByLines
from actions.authorizing import is_leader_here
from actions.department.accepting import says_of_offer
from actions.here import Here
from actions.lookup import opens_asked, opens_named
from actions.meant import gone_from, meant_by_lines, shown_to
from actions.minder.proposing import proposes_minder
from actions.obstacle import calls_leaders_back, explains
from actions.order import corrects
from actions.paper.bulk import says_of_paper
from actions.progress import telling
from actions.report.approving import head_replies
from actions.report.sent_back import says_sent_back
from actions.said.adding import supplements
from actions.said.album import gathered, joins_album
from actions.said.alone import is_new_alone
from actions.said.answering import answer_question, answered_question, open_question
from actions.said.by_title import with_code
from actions.said.choosing import chooses
from actions.said.for_unit import names_units_document
from actions.said.named import tells_of_named
from actions.said.not_done import denies_answered, says_not_done
from actions.said.not_ours import disowns
from actions.said.office import takes_bidding
from actions.said.other_task import names_other_task
from actions.said.own_correction import corrects_own
from actions.said.unasked import (
    ask_of_file,
    ask_of_file_alone,
    names_its_work,
    take_unasked,
)
from actions.said.under_card import asks_under_card
from actions.said.withdrawal import takes_back
from actions.unused import is_left_of_album, tell_of_reply
from actions.waiting.answered import answers_leader
from actions.waiting.replying import reply
from actions.work import gives_said
from actions.work.directing import asks_unit, directs_further, takes_directive
from actions.work.ordering import takes_order, takes_voice
from domain.authority import Act, UnboundChat, check
from domain.order.rearrangement import PressToConfirm
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.prompt import CannotBeRead, NothingAsked, NotUnderstood, OfficesWords, Prompt
from domain.reaction import Reaction
from domain.spoken.answers.beside import orders_beside
from domain.spoken.asking import asks_list
from domain.spoken.code import typed_lines
from domain.spoken.courtesy import is_courtesy, praises
from domain.subject import pieces_of
from domain.work.instruction import NobodyNamed
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views import unused


async def answer(here: Here, written: Written) -> None:
    """Answer an open question, or take plain words about the tasks of the message replied to.

    What nobody takes is told so. Raises what `why_not_taken` says for a reply to a question that is
    no longer open, NothingAsked for words alone with the bot that answer none, WordsMissing,
    NoAnswerInIt and CannotBeRead for what came without words or only with thanks, UnboundChat where
    nobody answers for any work.
    A reply to a message that is not ours is people talking among themselves; in forum groups every
    message replies to its topic's first.
    """
    if await joins_album(here, written):
        return
    written = await gathered(here, written)
    prompt = await open_question(here, written.under)
    if prompt is not None and await is_new_alone(here, prompt, written):
        prompt = None
    answered = await here.on_screen(written.under)
    if written.beyond_words and not written.words:
        is_asked = prompt is not None or answered is not None or here.alone
        if not await takes_voice(here, prompt, written) and is_asked:
            raise CannotBeRead
    elif prompt is not None and written.under is None:
        await _answer_alone(here, prompt, written)
    elif prompt is not None:
        await answer_question(here, prompt, written)
    elif here.chat.represents is not None and not await _is_of_given(here, answered, written):
        return
    elif written.under is None:
        await take_unasked(here, written)
    # Words whose task was only then chosen may come after their question was answered otherwise.
    elif not written.chosen and await here.tx.prompts.was_asked(here.chat.id, written.under):
        await _take_after_question(here, written)
    else:
        await _take_reply(here, answered, written)


async def _answer_alone(here: Here, prompt: Prompt[Any], written: Written) -> None:
    """Take words to the last question, else as new; raises as the question where they are neither.

    What waits for a button only is not in the way of anything else.
    """
    try:
        await answer_question(here, prompt, written)
    except (NotUnderstood, PressToConfirm) as refusal:
        asked = here.office.rooms.questions.get(type(prompt.question))
        if asked is None or not asked.repeats:
            raise
        try:
            await take_unasked(here, written)
        except (NothingAsked, NobodyNamed, OfficesWords):
            raise refusal from None


async def _take_after_question(here: Here, written: Written) -> None:
    """Take what replies to a question that is no longer open, or raise why nobody does."""
    if await is_left_of_album(here, written) or await answered_question(here, written):
        return
    if await denies_answered(here, written):
        return
    raise await why_not_taken(here, written)


async def _take_reply(here: Here, answered: OnScreen | None, written: Written) -> None:
    """Ask whoever may take a reply to a message, one after the other; tell what nobody takes."""
    if answered is not None and not here.chat.seats and not here.alone:
        raise UnboundChat
    if await _goes_on(here, answered, written):
        return
    plan = await here.plan()
    if answered is not None and await _is_about_message(here, plan, answered, written):
        return
    if answered is not None and await proposes_minder(here, plan, written):
        return
    by_lines = await _by_lines(here, plan, answered, written)
    if by_lines is not None and await by_lines(here, await here.plan_to_change(), written):
        return
    shown = await shown_to(here, plan, written.under)
    asks = answered is not None and asks_list(written.words)
    if asks and await opens_asked(here, await here.whole_plan(), written, shown):
        return
    named = written if answered is None else await with_code(here, plan, written, shown)
    if await _is_report(here, plan, answered, named, shown, typed=written.words):
        return
    if answered is not None and await _is_order(here, answered, written, shown):
        return
    # What was brought to the leader who asked has been answered, whatever else it may say.
    if here.told:
        return
    gone = None if shown else await gone_from(here, plan, written.under)
    if gone is not None:
        raise gone
    if by_lines is telling.update_by_lines and written.words and any(one.is_open for one in shown):
        await telling.update_of_which(here, written)
        return
    if written.file is not None and await ask_of_file(here, written, shown):
        return
    if answered is not None and await tells_of_named(here, plan, written):
        return
    if answered is None or not await opens_named(here, await here.whole_plan(), written, shown):
        await tell_of_reply(here, answered, written, shown)


async def _goes_on(here: Here, answered: OnScreen | None, written: Written) -> bool:
    """Whether the reply goes on with what its message waits for, whatever the plan says."""
    if answered is not None and (
        await reply(here, answered, written)
        or await head_replies(here, answered, written)
        or await says_of_paper(here, written)
    ):
        return True
    return await supplements(here, written) or (
        answered is not None and await takes_order(here, written)
    )


async def _is_about_message(here: Here, plan: Plan, answered: OnScreen, written: Written) -> bool:
    """Whether the reply is about the very message: an answer, a choice, a correction of it."""
    return (
        await _tell_leader(here, plan, written)
        or await explains(here, answered, written)
        or await answers_leader(here, plan, answered, written)
        or await names_other_task(here, plan, written)
        or await chooses(here, plan, answered, written)
        or await corrects_own(here, plan, answered, written)
        or await disowns(here, plan, written)
        or await says_not_done(here, plan, written)
        or await says_sent_back(here, plan, written)
    )


async def _is_report(
    here: Here,
    plan: Plan,
    answered: OnScreen | None,
    written: Written,
    shown: Sequence[Assignment],
    *,
    typed: str,
) -> bool:
    """Whether the reply says how work stands: that which its message shows, or that it names.

    In words that were `typed` without its code that may stand by now.
    """
    if written.file is not None and not written.words and shown:
        await ask_of_file_alone(here, written, [one for one in shown if one.is_open] or shown)
        return True
    if answered is not None and here.chat.units and await takes_back(here, plan, written):
        return True
    if shown:
        return await plain_words.understands(here, plan, written, typed=typed)
    return await names_its_work(here, written, is_for_us=answered is not None)


async def _is_order(
    here: Here, answered: OnScreen, written: Written, shown: Sequence[Assignment]
) -> bool:
    """Whether the reply wants something of the bot, or of others through it."""
    plan = await here.whole_plan()
    # "TDC-01 vì sao quá hạn, yêu cầu giải trình" is for the unit, and asks not for its card.
    if orders_beside(written.words, plan.named_in_codes) and await takes_directive(here, written):
        return True
    return (
        await asks_under_card(here, answered, written)
        or await asks_unit(here, answered, written)
        or await opens_asked(here, plan, written, shown)
        or await calls_leaders_back(here, answered, written)
        or await names_units_document(here, written)
        or await gives_said(here, written)
        or await takes_bidding(here, written)
        or await corrects(here, written)
        or await takes_directive(here, written)
        or await directs_further(here, answered, written)
    )


async def _is_of_given(here: Here, answered: OnScreen | None, written: Written) -> bool:
    """Whether another department says it of the work that it was given; words of an offer are told.

    What it may say is asked for by every deed. Raises UnboundChat for work it has no more.
    """
    if written.under is not None and answered is None:
        return False
    if await says_of_offer(here, written):
        return False
    check(Act.REPORT, here.chat)
    return True


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
    orders = orders_beside(written.words, plan.named_in_codes)
    if orders or not await opens_asked(here, await here.whole_plan(), written, shown):
        await here.say(unused.leaders_words(here.office.texts))
    return True


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
