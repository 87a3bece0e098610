"""Take words in reply to a card of an obstacle, which may be no answer, or take one back."""

from actions.here import Here
from actions.obstacle.agreeing import take_back
from actions.obstacle.answering import advise, decide, meet_pressed
from actions.obstacle.case import case
from domain.chat import Seat
from domain.obstacle.agreement import AgreedBefore, Agreement
from domain.obstacle.opinion import ConveyedBefore, NoOpinionInIt
from domain.spoken.card_said import CardAct, asked_of_card, wants_meeting
from domain.spoken.courtesy import asks, holds_off, is_courtesy
from domain.spoken.parts.bearing import Bearing, bearing
from domain.written import Written
from views.obstacle import agreement as views


async def obstacle_replied(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    """Convey the words of a seat, do what they ask for, or say what stands where they say nothing.

    Raises NoOpinionInIt, ConveyedBefore and AgreedBefore for what is no answer, and what `advise`
    and `decide` do.
    """
    if written.file is None and _is_no_answer(written.words):
        await _say_what_stands(here, obstacle_id, seat, written.words)
    elif seat is Seat.LEADERS:
        await decide(here, obstacle_id, written)
    else:
        await advise(here, obstacle_id, written)


def _is_no_answer(words: str) -> bool:
    """Whether words thank, put off, take note or take back, and could only go out by mistake."""
    asked = asked_of_card(words)
    if asked is not None:
        return asked is CardAct.TAKE_BACK
    return is_courtesy(words) or holds_off(words) or bearing(words) is Bearing.LATER


async def _say_what_stands(here: Here, obstacle_id: int, seat: Seat, words: str) -> None:
    """Take an agreement back that has not gone yet; of what has gone say that it has."""
    agreement = await _on_its_way(here, obstacle_id) if seat is Seat.LEADERS else None
    if agreement is not None:
        await _take_back(here, agreement, words)
        return
    said = [one for one in await here.tx.opinions.of_obstacle(obstacle_id) if one.seat is seat]
    if said:
        raise ConveyedBefore(said[-1].speaker, said[-1].at)
    raise NoOpinionInIt


async def _on_its_way(here: Here, obstacle_id: int) -> Agreement | None:
    waiting = await here.tx.agreements.waiting()
    return next((one for one in waiting if one.obstacle_id == obstacle_id), None)


async def _take_back(here: Here, agreement: Agreement, words: str) -> None:
    is_meant = asked_of_card(words) is CardAct.TAKE_BACK or holds_off(words)
    if asks(words) or not is_meant:
        raise AgreedBefore(agreement.speaker, agreement.conveys_at)
    await take_back(here, agreement.id)
    one = (await case(here, agreement.obstacle_id)).one
    await here.say(views.taken_back(one, here.office.texts), shows=[one.id])
    if wants_meeting(words):
        await meet_pressed(here, agreement.obstacle_id)
