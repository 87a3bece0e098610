"""Take words in reply to a card, or to what came under it, as the answer of whoever it is for."""

from collections.abc import Awaitable, Callable, Mapping

from actions.authorizing import authorize
from actions.cause import cause_replied
from actions.extension import card_replied
from actions.here import Here
from actions.obstacle import obstacle_replied
from actions.proxy import quote_said
from actions.remit import leaders_now
from actions.waiting.gathering import before
from actions.waiting.ruling import rules_on_several
from actions.waiting.to_digest import items_of, meant_in_digest
from domain.authority import Act
from domain.cause.names import CauseCard
from domain.chat import Seat
from domain.digest.names import DigestInFull, DigestShown
from domain.extension.names import ExtensionCard
from domain.obstacle.names import ObstacleCard
from domain.obstacle.opinion import NoOpinionInIt, WhichOneMeant
from domain.obstacle.opinion_names import AgreedSoon, Conveyed
from domain.plan.plan import Plan
from domain.spoken.answers.asking import is_question
from domain.spoken.asking import asks_list, asks_to_urge
from domain.spoken.code import typed_codes
from domain.spoken.courtesy import is_courtesy, only_thanks
from domain.spoken.reply import read_reply
from domain.subject import pieces_of
from domain.waiting.names import QueueCard, UnitsAnswer, WaitingMorning
from domain.waiting.waiting import Matter, NoLongerWaits, Waiting, waits
from domain.written import Written
from storage.boxes.outgoing import OnScreen

# What asks somebody for an answer in words.
Asking = (
    ObstacleCard
    | ExtensionCard
    | CauseCard
    | QueueCard
    | UnitsAnswer
    | Conveyed
    | AgreedSoon
    | WaitingMorning
)


async def reply(here: Here, shown: OnScreen, written: Written) -> bool:
    """Take the words; return False for a message that asks nobody for an answer.

    Raises WhichOneMeant for a message about several things, AmbiguousCode for a digest of several,
    NoOpinionInIt for thanks, and what the answer itself does.
    """
    subject = shown.subject or await here.tx.outbox.answered_subject(shown.outbox_id)
    pieces = pieces_of(subject, shown.assignment_ids)
    for piece in pieces:
        if isinstance(piece.subject, DigestShown | DigestInFull):
            if await rules_on_several(here, await items_of(here, piece.subject), written):
                return True
            meant = await meant_in_digest(here, piece.subject, written)
            for asked, said in meant:
                await _answer(here, asked.matter, asked.id, asked.seat, said)
            return bool(meant)
    asking = next((piece.subject for piece in pieces if isinstance(piece.subject, Asking)), None)
    if asking is None or (isinstance(asking, Conveyed | AgreedSoon) and is_courtesy(written.words)):
        return False
    if written.file is None and _is_for_the_system(here, asking, written.words):
        return False
    beside = [one for piece in pieces if piece.subject is not asking for one in piece.shows]
    if beside and here.chat.units:
        plan = await here.whole_plan()
        own = [
            one for each in beside if (one := plan.assignment(each)) and one.unit in here.chat.units
        ]
        if own and await _is_of_work(here, plan, written.words):
            return False
        if own:
            raise WhichOneMeant
    if isinstance(asking, QueueCard | WaitingMorning) and Seat.LEADERS in here.chat.seats:
        ours = [one for seat, those in await _before(here) if seat is Seat.LEADERS for one in those]
        if await rules_on_several(here, ours, written):
            return True
    await _answer(here, *await _asked(here, asking), written)
    return True


def _is_for_the_system(here: Here, asking: Asking, words: str) -> bool:
    """Whether words ask to see or to urge something, and so answer nothing that waits.

    Where a morning names what waits for the office, so does any question.
    """
    if asks_list(words):
        return True
    is_office = isinstance(asking, WaitingMorning) and Seat.LEADERS not in here.chat.seats
    return is_office and (is_question(words) or asks_to_urge(words))


async def _answer(here: Here, matter: Matter, of: int, seat: Seat, written: Written) -> None:
    await authorize(here, _act(matter, seat))
    # What is said of an obstacle has its own rule; words on a request are repeated first.
    if matter is not Matter.OBSTACLE and written.file is None and only_thanks(written.words):
        raise NoOpinionInIt
    if seat is Seat.OFFICE and await quote_said(here, matter, of, written):
        return
    await _ANSWERED[matter](here, of, seat, written)


async def _is_of_work(here: Here, plan: Plan, text: str) -> bool:
    """Whether words are on a chat's own work, which stands in the same message."""
    units, calendar = plan.named_in_codes, await here.tx.holidays.calendar()
    if typed_codes(text, units).codes:
        return True
    return read_reply(text, units, today=here.said_on, calendar=calendar) is not None


async def _asked(here: Here, subject: Asking) -> tuple[Matter, int, Seat]:
    """Return what a message asks about, its id, and whom it asks; raises WhichOneMeant."""
    match subject:
        case ObstacleCard():
            return Matter.OBSTACLE, subject.obstacle, subject.seat
        case ExtensionCard():
            return Matter.EXTENSION, subject.extension, subject.seat
        case CauseCard():
            return Matter.CAUSE, subject.cause, subject.seat
        case QueueCard() | UnitsAnswer():
            return subject.matter, subject.of, subject.seat
        case Conveyed():
            opinion = await here.tx.opinions.get(subject.opinion)
            return Matter.OBSTACLE, opinion.obstacle_id, opinion.seat
        case AgreedSoon():
            agreement = await here.tx.agreements.get(subject.agreement)
            return Matter.OBSTACLE, agreement.obstacle_id, Seat.LEADERS
        case WaitingMorning():
            ours = [one for _, those in await _before(here) for one in those]
            if not ours:
                raise NoLongerWaits
            if len(ours) != 1:
                raise WhichOneMeant
            return ours[0].matter, ours[0].id, ours[0].seat


async def _before(here: Here) -> list[tuple[Seat, tuple[Waiting, ...]]]:
    """Return what waits for each seat of this chat."""
    found = waits((await here.whole_plan()).assignments, here.office.texts.zone)
    leaders = await leaders_now(here.tx, here.office.today(here.now), here.now)
    return before(here.chat, found, leaders)


def _act(matter: Matter, seat: Seat) -> Act:
    """Return what answering is; of a cause the office only hears."""
    if matter is Matter.CAUSE:
        return Act.ACKNOWLEDGE
    return Act.DECIDE if seat is Seat.LEADERS else Act.ADVISE


_ANSWERED: Mapping[Matter, Callable[[Here, int, Seat, Written], Awaitable[None]]] = {
    Matter.OBSTACLE: obstacle_replied,
    Matter.EXTENSION: card_replied,
    Matter.CAUSE: cause_replied,
}
