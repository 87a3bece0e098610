"""A group that becomes a supergroup: the same chat at another address."""

from sqlalchemy import exists, select, update

from storage import tables
from storage.boxes import tables as boxes
from storage.columns import metadata, referring
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
        await merge_chats(connection, newcomer, into=chat_id)
    await connection.change(
        update(chats)
        .where(chats.c.id == chat_id)
        .values(address=new_address, reachable=True, why=None)
    )


async def merge_chats(connection: Connection, newcomer: int, *, into: int) -> None:
    """Put whatever is a chat's into another; its row stays without an address, for the log."""
    seats, presences = tables.seats, tables.presences
    held, known = seats.alias(), presences.alias()
    both_hold = exists().where(
        held.c.chat_id == into, held.c.seat == seats.c.seat, held.c.unit_id.is_(None)
    )
    both_know = exists().where(known.c.chat_id == into, known.c.person_id == presences.c.person_id)
    for statement in (
        seats.delete().where(seats.c.chat_id == newcomer, seats.c.unit_id.is_(None), both_hold),
        presences.delete().where(presences.c.chat_id == newcomer, both_know),
    ):
        await connection.change(statement)
    # The log is never changed, and goes on naming the row.
    for table in metadata.sorted_tables:
        for column in referring(table, "chats") if table is not tables.events else ():
            await connection.change(
                update(table).where(column == newcomer).values({column.name: into})
            )
    await connection.change(
        update(tables.chats)
        .where(tables.chats.c.id == newcomer)
        .values(address=None, reachable=False)
    )
