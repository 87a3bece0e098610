"""A bare python-telegram-bot bot that does the same durable work, as a process of its own.

For each press it keeps the update, writes the new state with its event and what is to leave,
answers, sends, edits, and records both: five transactions on our engines, by statements that are
built once. It knows no plan and no rules, words nothing by the state of things, and would find
nothing again after a crash. `python -m bench.peer API DATABASE` works until it is ended.
"""

import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    select,
    update,
)
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.constants import ParseMode
from telegram.ext import Application, CallbackQueryHandler, ContextTypes
from telegram.request import HTTPXRequest

from bench.town import REPORT, TOKEN, build_town, title
from bot.inbox import AT_ONCE
from storage.engines import Engine, writer

# No fewer than under ours; the first stays, for the bare bot is pressed where it was.
BUTTONS = ((REPORT, "Vướng mắc"), ("Nhật ký",))
LEASE = timedelta(seconds=60)

metadata = MetaData()
_KEY = BigInteger().with_variant(Integer, "sqlite")
inbox = Table(
    "inbox",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("update_id", BigInteger, unique=True),
    Column("payload", Text),
    Column("status", Text),
)
states = Table(
    "states",
    metadata,
    Column("chat", BigInteger, primary_key=True),
    Column("done", Integer),
    Column("at", DateTime(timezone=True)),
)
events = Table(
    "events",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("chat", BigInteger),
    Column("person", BigInteger),
    Column("kind", Text),
    Column("at", DateTime(timezone=True)),
)
outbox = Table(
    "outbox",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("chat", BigInteger),
    Column("kind", Text),
    Column("text", Text),
    Column("target", BigInteger),
    Column("status", Text),
    Column("lease_until", DateTime(timezone=True)),
    Column("message", BigInteger),
    Column("sent_at", DateTime(timezone=True)),
)
_HANDLED = update(inbox).where(inbox.c.update_id == bindparam("one")).values(status="handled")
_DONE = update(states).where(states.c.chat == bindparam("here"))
_STATE = select(states.c.done).where(states.c.chat == bindparam("here")).with_for_update()
_QUEUE = outbox.insert().returning(outbox.c.id)
_LEASE = update(outbox).where(outbox.c.chat == bindparam("here"), outbox.c.status == "queued")
_SENT = update(outbox).where(outbox.c.id == bindparam("row")).values(status="sent")


class Peer:
    """The bot."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def on_press(self, arrived: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Do all that a press causes."""
        query = arrived.callback_query
        if query is None or not isinstance(query.message, Message):
            return
        async with self._engine.begin() as tx:
            row = {"update_id": arrived.update_id, "payload": arrived.to_json()}
            await tx.execute(inbox.insert(), row | {"status": "waiting"})
        rows, done = await self._act(arrived.update_id, query, query.message)
        await query.answer("Đã ghi nhận")
        async with self._engine.begin() as tx:
            await tx.execute(
                _LEASE,
                {"here": query.message.chat.id, "status": "sending", "lease_until": now() + LEASE},
            )
        sent = await context.bot.send_message(
            query.message.chat.id,
            confirmation(done),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard([["Rút lại báo cáo"]]),
            reply_to_message_id=query.message.message_id,
        )
        await self._record(rows[0], sent.message_id)
        await query.edit_message_text(
            card(done), parse_mode=ParseMode.HTML, reply_markup=keyboard(BUTTONS)
        )
        await self._record(rows[1], query.message.message_id)

    async def _act(
        self, update_id: int, query: CallbackQuery, message: Message
    ) -> tuple[list[int], int]:
        """Write what was done; return the rows of what leaves, and how often it was done."""
        chat = message.chat.id
        async with self._engine.begin() as tx:
            done = ((await tx.execute(_STATE, {"here": chat})).scalar() or 0) + 1
            await tx.execute(_DONE, {"here": chat, "done": done, "at": now()})
            event = {"chat": chat, "person": query.from_user.id, "kind": "done", "at": now()}
            await tx.execute(events.insert(), event)
            rows = [
                int((await tx.execute(_QUEUE, values)).scalar_one())
                for values in (
                    leaving(chat, "send", confirmation(done), None),
                    leaving(chat, "edit", card(done), message.message_id),
                )
            ]
            await tx.execute(_HANDLED, {"one": update_id})
        return rows, done

    async def _record(self, row: int, message: int) -> None:
        async with self._engine.begin() as tx:
            values = {"row": row, "message": message, "sent_at": now(), "lease_until": None}
            await tx.execute(_SENT, values)


def leaving(chat: int, kind: str, text: str, target: int | None) -> dict[str, Any]:
    """Return a row of what leaves."""
    return {"chat": chat, "kind": kind, "text": text, "target": target, "status": "queued"}


def now() -> datetime:
    """Return the moment."""
    return datetime.now(UTC)  # noqa: TID251  # the bare bot has no clock of its own


def card(done: int) -> str:
    """Return a text as long as ours of a task, the one after so many that are done."""
    return (
        f"<b>U00-{done + 1:02}</b> - Kế hoạch năm 2021 (số 1/KH)\n{title('U00', done + 1)}\n\n"
        "Chủ trì: Phòng U00\nThời hạn: trước 10/02/2021 (chậm nhất thứ Ba, 09/02); hoàn thành ngày "
        "08/02/2021, đúng hạn"
    )


def confirmation(done: int) -> str:
    """Return a text as long as our confirmation."""
    return (
        f"Đã ghi nhận: <b>U00-{done:02}.</b> {title('U00', done)} hoàn thành ngày 08/02/2021, đúng "
        "hạn.\nBáo nhầm: bấm Rút lại báo cáo.\nBổ sung sản phẩm (số, ngày văn bản; ảnh, tệp): bấm "
        "giữ tin này, chọn Trả lời."
    )


def keyboard(labels: Sequence[Sequence[str]]) -> InlineKeyboardMarkup:
    """Return rows of buttons."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data="done") for label in row] for row in labels]
    )


async def work(api: str, database_url: str) -> None:
    """Work until cancelled."""
    engine = writer(database_url)
    chats = [chat.id for chat in build_town().chats.values()]
    async with engine.begin() as tx:
        await tx.run_sync(metadata.create_all)
        await tx.execute(states.insert(), [{"chat": chat, "done": 0} for chat in chats])
    application = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{api}/bot")
        .request(HTTPXRequest(connection_pool_size=AT_ONCE))
        .get_updates_request(HTTPXRequest())
        .concurrent_updates(AT_ONCE)
        .job_queue(None)
        .build()
    )
    application.add_handler(CallbackQueryHandler(Peer(engine).on_press))
    updater = application.updater
    if updater is None:
        raise RuntimeError("an application built with a token has an updater")
    async with application:
        await application.start()
        await updater.start_polling(allowed_updates=["callback_query"])
        for chat in chats:
            await application.bot.send_message(
                chat, card(0), parse_mode=ParseMode.HTML, reply_markup=keyboard(BUTTONS)
            )
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
