"""A group that becomes a supergroup: the same chat at another address."""

from sqlalchemy import exists, select, update

from storage import tables
from storage.boxes import tables as boxes
from storage.connection import Connection

# What keeps the message of a chat in which somebody spoke.
_SPOKEN_IN = (tables.obstacles, tables.extensions, tables.causes)


async def readdress(connection: Connection, old_address: int, new_address: int) -> None:
    """Give the chat at `old_address` the new address, and merge what is already known there.

    Queued messages follow, for they hold our id. Message ids of the old group mean nothing in the
    new one, where the count starts again, so they are forgotten.
    """
    chats = tables.chats
    chat_id = await connection.value(select(chats.c.id).where(chats.c.address == old_address))
    if chat_id is None or old_address == new_address:
        return
    for table in (boxes.outbox, *_SPOKEN_IN):
        await connection.change(
            update(table).where(table.c.chat_id == chat_id).values(message_address=None)
        )
    await connection.change(
        update(boxes.outbox).where(boxes.outbox.c.chat_id == chat_id).values(unanswered_after=None)
    )
    newcomer = await connection.value(select(chats.c.id).where(chats.c.address == new_address))
    if newcomer is not None:
        await _merge(connection, newcomer, into=chat_id)
    await connection.change(
        update(chats)
        .where(chats.c.id == chat_id)
        .values(address=new_address, reachable=True, why=None)
    )


async def _merge(connection: Connection, newcomer: int, *, into: int) -> None:
    seats = tables.seats
    held = seats.alias()
    both_hold = exists().where(
        held.c.chat_id == into, held.c.seat == seats.c.seat, held.c.unit_id.is_(None)
    )
    await connection.change(
        seats.delete().where(seats.c.chat_id == newcomer, seats.c.unit_id.is_(None), both_hold)
    )
    spoken_in = (
        tables.prompts,
        tables.instructions,
        tables.agreements,
        *_SPOKEN_IN,
    )
    for table in (seats, boxes.outbox, *spoken_in):
        await connection.change(
            update(table).where(table.c.chat_id == newcomer).values(chat_id=into)
        )
    await _merge_presences(connection, newcomer, into=into)
    await connection.change(
        update(tables.chats)
        .where(tables.chats.c.id == newcomer)
        .values(address=None, reachable=False)
    )


async def _merge_presences(connection: Connection, newcomer: int, *, into: int) -> None:
    presences = tables.presences
    known = presences.alias()
    is_known = exists().where(known.c.chat_id == into, known.c.person_id == presences.c.person_id)
    await connection.change(presences.delete().where(presences.c.chat_id == newcomer, is_known))
    await connection.change(
        update(presences).where(presences.c.chat_id == newcomer).values(chat_id=into)
    )
