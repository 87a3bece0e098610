"""Answer an obstacle: the office itself, or a leader by agreeing, in words, with a meeting."""

from datetime import datetime

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.obstacle.case import Case, case
from actions.obstacle.consulting import check_leaders, consult_pressed
from actions.obstacle.conveying import convey
from actions.obstacle.holding import is_held
from actions.obstacle.showing import word_question
from actions.remit import check_in_field
from actions.waiting import leaves_to_another
from actions.work import offer_to_others
from domain.authority import Act
from domain.chat import Seat
from domain.obstacle.obstacle import Turn, check_open
from domain.obstacle.opinion import (
    Decision,
    NoAnswerOfOffice,
    NoOpinionOfLeader,
    check_agreement,
    may_take_back,
)
from domain.obstacle.opinion_names import Advice, AnswerHeld, LeadersOpinion, Meeting
from domain.prompt import Prompt
from domain.spoken.answers.for_leaders import is_for_leaders
from domain.spoken.answers.kind import Kind, kind_of
from domain.spoken.answers.thinking_again import thinks_again
from domain.spoken.card_said import CardAct, asked_of_card, meeting_called
from domain.spoken.times.point import Standpoint
from domain.waiting.waiting import Matter, NoLongerWaits
from domain.written import Written
from views.obstacle.card import offer_resolving
from views.obstacle.meeting import with_day


async def advise_pressed(here: Here, obstacle_id: int) -> None:
    """Ask what the office answers to the obstacle of a pressed card."""
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    await ask(here, Advice(obstacle_id), one=taken.one)


async def advise(
    here: Here,
    obstacle_id: int,
    written: Written,
    *,
    since: datetime | None = None,
    sure: bool = False,
) -> None:
    """Convey the office's words to the unit; raises ObstacleClosed.

    Whoever is `sure` has said that they are for the unit, and not for the leaders. Words that ask
    for what a button does are no answer, and do what the button does or offer it. What a colleague
    has done, since they were asked for at a moment, UTC, is told first.
    """
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    match _asks_for(written):
        case CardAct.REFER:
            await consult_pressed(here, obstacle_id)
        case CardAct.RESOLVE:
            await _offer_resolving(here, taken)
        case CardAct.TAKE_BACK:
            raise NoAnswerOfOffice
        case None if not sure and is_for_leaders(written.words):
            await hold_back(here, obstacle_id, Seat.OFFICE, written)
        case _ if not await is_held(here, taken, written, since=since):
            await _convey_words(here, taken, Seat.OFFICE, written)


async def _convey_words(here: Here, taken: Case, seat: Seat, written: Written) -> None:
    await convey(here, taken, seat, Decision.WORDS, words=written.words, file=written.file)


async def hold_back(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    """Ask whether this is the answer of a seat, before it goes to the unit."""
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    asks = seat is Seat.OFFICE and is_for_leaders(written.words)
    if asks:
        await check_leaders(here, taken)
    held = AnswerHeld(obstacle_id, seat, written.file, written.words, for_leaders=asks)
    await ask(here, held, one=taken.one)


def is_odd(written: Written, *, of_office: bool) -> bool:
    """Whether words may be no answer, although somebody was asked for one."""
    kind = kind_of(written.words, of_office=of_office)
    return bool(written.words) and kind in {Kind.QUESTION, Kind.LATER, Kind.PERHAPS, Kind.NOTHING}


def _asks_for(written: Written) -> CardAct | None:
    return asked_of_card(written.words) if written.file is None else None


async def _offer_resolving(here: Here, taken: Case) -> None:
    check_open(taken.obstacle)
    message = offer_resolving(taken.one, taken.obstacle, here.office.texts)
    await here.say(message, shows=[taken.one.id])


async def _take_advice(here: Here, prompt: Prompt[Advice], written: Written) -> None:
    if not await close(here, prompt):
        return
    if is_odd(written, of_office=True):
        await hold_back(here, prompt.question.obstacle, Seat.OFFICE, written)
        return
    await advise(here, prompt.question.obstacle, written, since=prompt.asked_at)


async def agree(here: Here, obstacle_id: int) -> None:
    """Agree to what the unit proposes; raises ObstacleClosed, NothingProposed, SaidBefore."""
    taken = await _case(here, obstacle_id)
    said = await here.tx.opinions.of_obstacle(obstacle_id)
    check_agreement(here.speaker, taken.obstacle.proposal, said)
    await convey(here, taken, Seat.LEADERS, Decision.AGREED)


async def decide(here: Here, obstacle_id: int, written: Written) -> None:
    """Convey a leader's own words, as `advise` does the office's; raises ObstacleClosed."""
    taken = await _case(here, obstacle_id)
    if await leaves_to_another(here, Matter.OBSTACLE, obstacle_id, written):
        return
    match _asks_for(written):
        case CardAct.MEET:
            # What was decided before is open again, also where nobody says when the meeting is.
            if taken.obstacle.turn is not Turn.LEADERS:
                await _convey_meeting(here, taken, "", written)
            await meet_pressed(here, obstacle_id)
        case CardAct.RESOLVE:
            await _offer_resolving(here, taken)
        case CardAct.TAKE_BACK if not await takes_back_said(here, obstacle_id, written):
            raise NoOpinionOfLeader
        case _ if (meeting := meeting_called(written.words)) is not None:
            await _convey_meeting(here, taken, meeting, written)
            await offer_to_others(here, taken.one, written.words)
        case _:
            await _convey_words(here, taken, Seat.LEADERS, written)
            await offer_to_others(here, taken.one, written.words)


async def takes_back_said(here: Here, obstacle_id: int, written: Written) -> bool:
    """Whether words take back what this leader has said, which has gone to the unit."""
    if written.file is not None or not thinks_again(written.words):
        return False
    return may_take_back(here.speaker, await here.tx.opinions.of_obstacle(obstacle_id))


async def rule(here: Here, obstacle_id: int, words: str, *, agrees: bool) -> None:
    """Agree to what the unit proposes, else convey a leader's words, which were repeated to them.

    Where the unit proposes nothing the words are the answer too. Raises ObstacleClosed, and
    NoLongerWaits where it was answered since.
    """
    taken = await _case(here, obstacle_id)
    if taken.obstacle.turn is not Turn.LEADERS:
        raise NoLongerWaits
    if agrees and taken.obstacle.proposal is not None:
        await agree(here, obstacle_id)
    else:
        await _convey_words(here, taken, Seat.LEADERS, Written(words))


async def decide_pressed(here: Here, obstacle_id: int) -> None:
    """Ask for the leader's own words on the obstacle of a pressed card."""
    await _ask(here, LeadersOpinion(obstacle_id))


async def meet_pressed(here: Here, obstacle_id: int) -> None:
    """Ask when and where the meeting is that the leader wants."""
    await _ask(here, Meeting(obstacle_id))


async def _take_meeting(here: Here, prompt: Prompt[Meeting], written: Written) -> None:
    await _meet(here, prompt, written)


async def _skip_meeting(here: Here, prompt: Prompt[Meeting]) -> None:
    await _meet(here, prompt, Written())


async def _meet(here: Here, prompt: Prompt[Meeting], written: Written) -> None:
    if await close(here, prompt):
        taken = await _case(here, prompt.question.obstacle)
        await _convey_meeting(here, taken, written.words, written)


async def _convey_meeting(here: Here, taken: Case, words: str, written: Written) -> None:
    """Call for a meeting; a day that is only seen from today is named as well."""
    at = Standpoint(here.said_on, await here.tx.holidays.calendar())
    words = with_day(words, at, here.office.texts)
    await convey(
        here, taken, Seat.LEADERS, Decision.MEETING, words=words or None, file=written.file
    )


async def _ask(here: Here, question: LeadersOpinion | Meeting) -> None:
    taken = await _case(here, question.obstacle)
    await ask(here, question, one=taken.one)


async def _case(here: Here, obstacle_id: int) -> Case:
    """Return what this leader may still answer; raises ObstacleClosed and AnothersField."""
    taken = await case(here, obstacle_id)
    check_open(taken.obstacle)
    await check_in_field(here, taken.one, Matter.OBSTACLE, taken.obstacle.id)
    return taken


QUESTIONS: Answers = {
    Advice: Asked(Act.ADVISE, word_question, _take_advice, takes_files=True),
    Meeting: Asked(Act.DECIDE, word_question, _take_meeting, _skip_meeting, takes_files=True),
}
