"""Bring what a unit answers before whoever asked, under their card, and before the office."""

from collections.abc import Sequence

from actions.here import Here
from actions.remit import leaders_chats
from actions.reshow import lasting
from actions.show import show
from actions.waiting.handing_over import CARDS
from domain.attachment import Attachment
from domain.chat import Chat, Seat
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.waiting.names import UnitsAnswer
from domain.waiting.waiting import Matter
from views.obstacle.card import enclosed
from views.people.person import called
from views.waiting import answer as views


async def bring_answer(
    here: Here,
    one: Assignment,
    matter: Matter,
    of: int,
    words: str,
    *,
    seat: Seat,
    file: Attachment | None = None,
) -> None:
    """Bring an answer about a matter before the seat that asked, whose word it waits for.

    The office, which has forwarded a leader's question, reads it too.
    """
    by, at = called(here.person), here.said_at
    subject = UnitsAnswer(matter, of, seat, words, by, at)
    asking: Sequence[Chat] = await here.tx.chats.holding(seat)
    if seat is Seat.LEADERS:
        asking = await leaders_chats(here, one, matter, of)
    for chat in asking:
        message, _ = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        await _put(here, chat, one, message, subject, matter, file)
    if seat is Seat.LEADERS:
        plain = views.answer([one.task], one.unit.name, words, here.office.texts, by=by, at=at)
        for chat in await _others(here, asking):
            await _put(here, chat, one, plain, None, matter, file)


async def bring_plainly(
    here: Here,
    parts: Sequence[Assignment],
    unit: str,
    words: str,
    *,
    chat: Chat,
    file: Attachment | None = None,
) -> None:
    """Bring an answer about what waits for nobody to the chat that asked, and the office."""
    by, at = called(here.person), here.said_at
    tasks = list(dict.fromkeys(one.task for one in parts))
    message = views.answer(tasks, unit, words, here.office.texts, by=by, at=at)
    for each in (chat, *await _others(here, [chat])):
        row = await here.tell(each, message, Priority.ANSWER, shows=[one.id for one in parts])
        if file is not None:
            told = Message(views.enclosed(here.office.texts), attachment=file)
            await here.tell(each, told, Priority.ANSWER, answers=row)


async def _others(here: Here, known: Sequence[Chat]) -> list[Chat]:
    there = {chat.id for chat in known} | {here.chat.id}
    return [chat for chat in await here.tx.chats.holding(Seat.OFFICE) if chat.id not in there]


async def _put(
    here: Here,
    chat: Chat,
    one: Assignment,
    message: Message,
    subject: UnitsAnswer | None,
    matter: Matter,
    file: Attachment | None,
) -> None:
    row = await here.tell(
        chat,
        message,
        Priority.CARD,
        subject=subject,
        shows=[one.id],
        answers=await lasting(here, CARDS[matter], one, chat),
        lasting=subject is not None,
    )
    if file is not None:
        told = Message(enclosed(one, here.office.texts), attachment=file)
        await here.tell(chat, told, Priority.CARD, shows=[one.id], answers=row)
