"""Take words in reply to a card of an obstacle, which may be no answer, or take one back."""

from actions.ask import close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.obstacle.agreeing import agree_pressed, take_back
from actions.obstacle.answering import (
    advise,
    decide,
    hold_back,
    is_odd,
    meet_pressed,
    takes_back_said,
)
from actions.obstacle.case import case
from actions.obstacle.consulting import check_leaders, consult_in_words
from actions.obstacle.showing import word_question
from actions.show.stage import Stage
from actions.unused import is_left_of_album
from actions.work import offer_question
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message
from domain.obstacle.agreement import AgreedBefore, Agreement
from domain.obstacle.obstacle import check_open
from domain.obstacle.opinion import (
    ConveyedBefore,
    NoAnswerOfOffice,
    NoOpinionOfLeader,
    NothingProposed,
)
from domain.obstacle.opinion_names import AnswerHeld, LeadersOpinion
from domain.press import CONFIRM, UnknownPress
from domain.prompt import Prompt
from domain.spoken.answers.asking import is_question
from domain.spoken.answers.kind import Kind, kind_of
from domain.spoken.card_said import CardAct, asked_of_card, wants_meeting
from domain.spoken.courtesy import asks, holds_off
from domain.spoken.parts.bearing import Bearing, bearing
from domain.spoken.parts.decisions import is_on_several
from domain.spoken.verdict import Verdict, assents, read_confirmation
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.written import Written
from views.obstacle import agreement as views
from views.obstacle import holding


async def obstacle_replied(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    """Convey the words of a seat, do what they ask for, or say what stands where they say nothing.

    Raises NoOpinionOfLeader, NoAnswerOfOffice, ConveyedBefore and AgreedBefore for what is no
    answer, and what `advise` and `decide` do.
    """
    if seat is Seat.LEADERS and written.file is None and _undoes(written.words):
        agreement = await _on_its_way(here, obstacle_id)
        if agreement is not None:
            await _take_back(here, agreement, written.words)
            return
    kind = kind_of(written.words, of_office=seat is Seat.OFFICE)
    if seat is Seat.LEADERS and await takes_back_said(here, obstacle_id, written):
        await decide(here, obstacle_id, written)
    elif written.file is not None and not written.words:
        await _ask_of_file(here, obstacle_id, seat, written)
    elif kind is Kind.QUESTION and written.file is None and seat is Seat.LEADERS:
        await _ask_unit(here, obstacle_id, written.words)
    elif kind.is_none and written.file is None:
        await _say_what_stands(here, obstacle_id, seat)
    elif kind is Kind.ANSWER or (kind is Kind.DEED and written.file is None):
        await _answer(here, obstacle_id, seat, written)
    else:
        await hold_back(here, obstacle_id, seat, written)


async def _answer(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    """Convey words as the answer of a seat; what only agrees is done as the button does it.

    What decides of items that the card has not is said back first.
    """
    of_leader = seat is Seat.LEADERS and written.file is None
    if of_leader and assents(written.words):
        await _assent(here, obstacle_id, written)
    elif of_leader and is_on_several(written.words):
        await hold_back(here, obstacle_id, seat, written)
    else:
        await _convey(here, obstacle_id, seat, written)


async def _convey(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    await (decide if seat is Seat.LEADERS else advise)(here, obstacle_id, written)


async def _assent(here: Here, obstacle_id: int, written: Written) -> None:
    """Agree to what is proposed, to be conveyed soon; where only the office has a view, ask.

    Raises NothingProposed where there is neither, and what `agree_soon` does.
    """
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    if taken.obstacle.proposal is None and taken.obstacle.view is not None:
        await hold_back(here, obstacle_id, Seat.LEADERS, written)
        return
    try:
        await agree_pressed(here, obstacle_id)
    except NothingProposed as refusal:
        refusal.of_work = taken.one.task.code
        raise


async def _take_opinion(here: Here, prompt: Prompt[LeadersOpinion], written: Written) -> None:
    if not await close(here, prompt):
        return
    obstacle_id, kind = prompt.question.obstacle, kind_of(written.words, of_office=False)
    if kind is Kind.QUESTION and written.file is None:
        await _ask_unit(here, obstacle_id, written.words)
    elif is_odd(written, of_office=False):
        await hold_back(here, obstacle_id, Seat.LEADERS, written)
    else:
        await _answer(here, obstacle_id, Seat.LEADERS, written)


async def _ask_unit(here: Here, obstacle_id: int, words: str) -> None:
    """Offer to bring a leader's question to the unit; raises AgreedBefore, ObstacleClosed."""
    agreement = await _on_its_way(here, obstacle_id)
    if agreement is not None:
        raise AgreedBefore(agreement.speaker, agreement.conveys_at)
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    await offer_question(here, taken.one, words, Matter.OBSTACLE, obstacle_id)


async def _ask_of_file(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    """Ask whether a file without words is the answer; of several sent at once, of the first."""
    if not await is_left_of_album(here, written):
        await hold_back(here, obstacle_id, seat, written)


async def _send_held(here: Here, prompt: Prompt[AnswerHeld]) -> None:
    words = prompt.question.words
    await _send(here.repeating(prompt.said_at), prompt, words, How.CONFIRMED)


async def _ask_leaders(here: Here, prompt: Prompt[AnswerHeld]) -> None:
    """Ask the leaders with the words that are held; raises UnknownPress for a leader's."""
    held = prompt.question
    if not held.for_leaders:
        raise UnknownPress
    await authorize(here, Act.ADVISE)
    taken = await case(here, held.obstacle)
    await check_leaders(here, taken)
    if await close(here, prompt, How.CONFIRMED):
        said = Written(held.words, file=held.file)
        then = here.repeating(prompt.said_at)
        await consult_in_words(then, taken, said, since=prompt.asked_at)


async def _take_words(here: Here, prompt: Prompt[AnswerHeld], written: Written) -> None:
    """Take words as if they had come with the file or at once, or as yes or no to it."""
    match read_confirmation(written.words):
        case Verdict.YES if prompt.question.for_leaders:
            await _ask_leaders(here, prompt)
        case Verdict.YES:
            await _send_held(here, prompt)
        case Verdict.NO:
            await close(here, prompt, How.CANCELLED)
        case _ if is_question(written.words):
            of_office = prompt.question.seat is Seat.OFFICE
            raise NoAnswerOfOffice if of_office else NoOpinionOfLeader
        case _:
            await _send(here, prompt, written.words, How.ANSWERED)


async def _send(here: Here, prompt: Prompt[AnswerHeld], words: str, how: How) -> None:
    asked = prompt.question
    await authorize(here, Act.DECIDE if asked.seat is Seat.LEADERS else Act.ADVISE)
    if not await close(here, prompt, how):
        return
    said = Written(words, file=asked.file)
    if asked.seat is Seat.LEADERS:
        await decide(here, asked.obstacle, said)
    else:
        await advise(here, asked.obstacle, said, sure=how is How.CONFIRMED)


def _word(stage: Stage, question: AnswerHeld, is_open: bool) -> Message:
    return holding.answer_held(stage.one, question, stage.office.texts, is_open=is_open)


async def _say_what_stands(here: Here, obstacle_id: int, seat: Seat) -> None:
    """Say of what has gone, or goes, that it does."""
    agreement = await _on_its_way(here, obstacle_id) if seat is Seat.LEADERS else None
    if agreement is not None:
        raise AgreedBefore(agreement.speaker, agreement.conveys_at)
    said = [one for one in await here.tx.opinions.of_obstacle(obstacle_id) if one.seat is seat]
    if said:
        raise ConveyedBefore(said[-1].speaker, said[-1].at)
    raise NoOpinionOfLeader if seat is Seat.LEADERS else NoAnswerOfOffice


async def _on_its_way(here: Here, obstacle_id: int) -> Agreement | None:
    waiting = await here.tx.agreements.waiting()
    return next((one for one in waiting if one.obstacle_id == obstacle_id), None)


def _undoes(words: str) -> bool:
    """Whether words take an agreement back that has not gone yet: "nhầm, tôi chưa đồng ý"."""
    undone = asked_of_card(words) in {CardAct.TAKE_BACK, CardAct.MEET}
    return undone or bearing(words) is Bearing.NOT_YET or (holds_off(words) and not asks(words))


async def _take_back(here: Here, agreement: Agreement, words: str) -> None:
    await take_back(here, agreement.id)
    one = (await case(here, agreement.obstacle_id)).one
    await here.say(views.taken_back(one, here.office.texts), shows=[one.id])
    if wants_meeting(words):
        await meet_pressed(here, agreement.obstacle_id)


QUESTIONS: Answers = {
    AnswerHeld: Asked(
        None,
        _word,
        _take_words,
        choices={CONFIRM: _send_held, holding.REFER: _ask_leaders},
    ),
    LeadersOpinion: Asked(
        Act.DECIDE, word_question, _take_opinion, takes_files=True, asks_back=True
    ),
}
