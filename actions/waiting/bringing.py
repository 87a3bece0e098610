"""Bring what a unit answers before whoever asked, under their card, and before the office."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.remit import leaders_chats
from actions.reshow import lasting
from actions.show import show
from actions.waiting.handing_over import CARDS
from domain.attachment import Attachment
from domain.chat import Chat, Seat
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.waiting.clarification import WhereAsked
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
    where: WhereAsked | None = None,
    file: Attachment | None = None,
) -> None:
    """Keep an answer about a matter, and bring it before the seat that asked, whose word it wants.

    It comes under the words that asked, where they are known, else under the card. The office,
    which has forwarded a leader's question, reads it too.
    """
    await keep_answer(here, matter, of, words, where)
    by, at = called(here.person), here.said_at
    subject = UnitsAnswer(matter, of, seat, words, by, at)
    asking: Sequence[Chat] = await here.tx.chats.holding(seat)
    if seat is Seat.LEADERS:
        asking = await _with_asker(here, await leaders_chats(here, one, matter, of), where)
    for chat in asking:
        message, _ = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        if where is not None and chat.id == where.chat:
            message = replace(message, reply_to=where.message)
        await _put(here, chat, one, message, subject, matter, file)
    if seat is Seat.LEADERS:
        plain = views.answer([one.task], one.unit.name, words, here.office.texts, by=by, at=at)
        for chat in await _others(here, asking):
            await _put(here, chat, one, plain, None, matter, file)


async def keep_answer(
    here: Here, matter: Matter, of: int, words: str, where: WhereAsked | None
) -> None:
    """Keep what a unit answers about a matter, beside what it told of it."""
    await here.tx.clarifications.add(
        matter,
        of,
        Seat.UNIT,
        words,
        person=here.person,
        at=here.said_at,
        answers=where.question if where else None,
        proxy=here.proxy,
    )


async def _with_asker(
    here: Here, chats: Sequence[Chat], where: WhereAsked | None
) -> Sequence[Chat]:
    """Return leaders' chats with the one in which it was asked, while that is one of them."""
    if where is None or where.chat in {chat.id for chat in chats}:
        return chats
    leading = await here.tx.chats.holding(Seat.LEADERS)
    return [*chats, *(chat for chat in leading if chat.id == where.chat)]


async def bring_plainly(
    here: Here,
    parts: Sequence[Assignment],
    unit: str,
    words: str,
    *,
    chat: Chat,
    under: int | None = None,
    file: Attachment | None = None,
) -> None:
    """Bring an answer about what waits for nobody under the words that asked, and to the office."""
    by, at = called(here.person), here.said_at
    tasks = list(dict.fromkeys(one.task for one in parts))
    message = views.answer(tasks, unit, words, here.office.texts, by=by, at=at)
    for each in (chat, *await _others(here, [chat])):
        told = replace(message, reply_to=under) if each is chat else message
        row = await here.tell(each, told, Priority.ANSWER, shows=[one.id for one in parts])
        if file is not None:
            beside = Message(views.enclosed(here.office.texts), attachment=file)
            await here.tell(each, beside, Priority.ANSWER, answers=row)


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
        answers=None if message.reply_to else await lasting(here, CARDS[matter], one, chat),
        lasting=subject is not None,
    )
    if file is not None:
        told = Message(enclosed(one, here.office.texts), attachment=file)
        await here.tell(chat, told, Priority.CARD, shows=[one.id], answers=row)
