"""Take words in reply to a card, or to what came under it, as the answer of whoever it is for."""

from collections.abc import Awaitable, Callable

from actions.extension.settling import card_replied
from actions.here import Here
from actions.obstacle.answering import advise, decide
from actions.show.stage import Subject
from actions.waiting.gathering import before, waits
from domain.chat import Seat
from domain.obstacle.opinion import WhichOneMeant
from domain.waiting.waiting import Matter, Waiting
from storage.boxes.outgoing import Shown


async def reply(here: Here, shown: Shown, text: str) -> bool:
    """Take the words; return False for a message that asks nobody for an answer.

    Raises WhichOneMeant for a message about several things, and what the answer itself does.
    """
    subject = shown.subject or await here.tx.outbox.answered_subject(shown.outbox_id)
    replied = CARDS.get(str(subject.get("view"))) if subject else None
    if subject is None or replied is None:
        return False
    await replied(here, subject, text)
    return True


async def _card(here: Here, subject: Subject, text: str) -> None:
    seat, obstacle_id = Seat(str(subject["seat"])), int(str(subject["obstacle"]))
    if seat is Seat.LEADERS:
        await decide(here, obstacle_id, text)
    else:
        await advise(here, obstacle_id, text)


async def _queue(here: Here, subject: Subject, text: str) -> None:
    await _OF_MATTER[Matter(str(subject["matter"]))](here, subject, text)


async def _conveyed(here: Here, subject: Subject, text: str) -> None:
    opinion = await here.tx.opinions.get(int(str(subject["opinion"])))
    about = {"seat": opinion.seat.value, "obstacle": opinion.obstacle_id}
    await _card(here, about, text)


async def _waiting(here: Here, _: Subject, text: str) -> None:
    found = await waits(here.tx, await here.whole_plan(), here.office.texts.zone)
    ours = [one for _, those in before(here.chat, found) for one in those]
    if len(ours) != 1:
        raise WhichOneMeant
    only: Waiting = ours[0]
    about = {"seat": only.seat.value, only.matter.value: only.id}
    await _OF_MATTER[only.matter](here, about, text)


_Replied = Callable[[Here, Subject, str], Awaitable[None]]
_OF_MATTER: dict[Matter, _Replied] = {
    Matter.OBSTACLE: _card,
    Matter.EXTENSION: card_replied,
}
# What words in reply do, by the view of the message.
CARDS: dict[str, _Replied] = {
    "card": _card,
    "extension": card_replied,
    "queue": _queue,
    "conveyed": _conveyed,
    "waiting": _waiting,
}
