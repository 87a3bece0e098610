"""`nhacviec status`: what waits, what was set aside, who cannot be reached; and mending it."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import TypeVar

from bot.backlog import Backlog, look
from bot.command_line.terminal import words
from bot.command_line.whose import opened_database
from bot.installation import office_of
from bot.settings import Settings
from storage.boxes.outgoing import Kind
from storage.store import Shared

t = words().label
T = TypeVar("T")

# The letters in front of an id: an update that came in, a message that was to go out.
UPDATE, MESSAGE = "U", "M"


async def look_at(settings: Settings, now: datetime) -> list[str]:
    """Return the lines to print; raises SchemaOutdated and CannotBeOpened."""
    return list(_lines(await _with_store(settings, lambda tx: look(tx, office_of(settings), now))))


async def put_back(settings: Settings, which: str, now: datetime) -> bool:
    """Try again what is set aside under an id such as M34, all its parts; False if nothing is."""

    async def again(tx: Shared) -> bool:
        row = int(which[1:])
        if which.startswith(UPDATE):
            return await tx.inbox.put_back(row)
        return await tx.backlog.put_back(row, at=now)

    return await _with_store(settings, again)


async def drop(settings: Settings, which: str) -> bool:
    """End for good what is set aside under an id; False if nothing is."""

    async def end(tx: Shared) -> bool:
        row = int(which[1:])
        box = tx.inbox if which.startswith(UPDATE) else tx.backlog
        return await box.drop_set_aside(row)

    return await _with_store(settings, end)


async def mend_all(settings: Settings, now: datetime, *, again: bool) -> int:
    """Try all again that is set aside, or end it for good; return how much it was."""
    found = await _with_store(settings, lambda tx: look(tx, office_of(settings), now))
    ids = [
        *(f"{UPDATE}{one.update_id}" for one in found.updates_set_aside),
        *(f"{MESSAGE}{one.outbox_id}" for one in found.messages_set_aside),
    ]
    mended = [await (put_back(settings, one, now) if again else drop(settings, one)) for one in ids]
    return sum(mended)


async def _with_store(settings: Settings, action: Callable[[Shared], Awaitable[T]]) -> T:
    """Run an action beside whatever else works on the database."""
    async with opened_database(settings) as database:
        return await database.run(action)


def _lines(found: Backlog) -> Iterator[str]:
    yield t("Updates waiting to be handled: {n}", n=found.updates_waiting)
    yield t("Messages waiting to be sent: {n}", n=sum(queue.count for queue in found.queues))
    for queue in found.queues:
        facts = {"chat": queue.chat or _private(), "n": queue.count, "since": _at(queue.since)}
        line = t("{chat}: {n}, the first since {since}", **facts)
        yield f"  {line} ({queue.why})" if queue.why else f"  {line}"
    yield t("Set aside: {n}", n=found.set_aside)
    for update in found.updates_set_aside:
        facts = {"id": f"{UPDATE}{update.update_id}", "since": _at(update.since)}
        told = t("{id}: received, since {since}", **facts)
        yield f"  {told}: {update.why}"
    for message in found.messages_set_aside:
        what = {
            Kind.SEND: t("a message"),
            Kind.EDIT: t("the update of a message"),
            Kind.MENU: t("a menu of commands"),
        }[message.kind]
        facts = {
            "id": f"{MESSAGE}{message.outbox_id}",
            "what": what,
            "chat": message.chat or _private(),
            "since": _at(message.since),
        }
        told = t("{id}: {what} for {chat}, since {since}", **facts)
        yield f"  {told}: {message.why}"
    yield t("Chats that cannot be reached: {n}", n=len(found.out_of_reach))
    for chat in found.out_of_reach:
        yield f"  {chat or _private()}"


def _private() -> str:
    return t("a private chat")


def _at(moment: datetime) -> str:
    return words().moment(moment)
