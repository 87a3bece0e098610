"""A python-telegram-bot application lives in the simulator, without a socket and with one."""

import time
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes
from telegram.request import HTTPXRequest

from simulator.bot_api.presses import Answer
from simulator.model import Chat
from simulator.people import Person
from simulator.serving import serving
from simulator.world import World
from tests.simulator.bot_api import TOKEN

COUNT = 200
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Rút lại", callback_data="undo")]])


async def on_done(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    message = update.effective_message
    assert message
    codes = " ".join(context.args or [])
    await message.reply_html(f"Đã ghi <b>{codes}</b>", do_quote=True, reply_markup=KEYBOARD)


async def on_undo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query
    await query.edit_message_text("Đã rút lại")
    await query.answer("Đã rút lại báo cáo")


def application(
    address: str, request: Callable[[], HTTPXRequest] = HTTPXRequest
) -> Application[Any, Any, Any, Any, Any, Any]:
    application = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{address}/bot")
        .base_file_url(f"{address}/file/bot")
        .request(request())
        .get_updates_request(request())
        .build()
    )
    application.add_handler(CommandHandler("xong", on_done))
    application.add_handler(CallbackQueryHandler(on_undo))
    return application


async def tell_the_story(
    application: Application[Any, Any, Any, Any, Any, Any],
    world: World,
    group: Chat,
    officer: Person,
) -> None:
    """An officer reports, then takes it back."""
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_polling(timeout=10)
        reported = officer.says(group, "/xong TT-04")
        (answer,) = await world.until(lambda: world.sent_by_bot(group))
        assert answer.html == "Đã ghi <b>TT-04</b>"
        assert answer.reply_to is reported
        assert await officer.presses(group, "Rút lại").answered() == Answer("Đã rút lại báo cáo")
        assert (answer.text, answer.button_texts) == ("Đã rút lại", [])
        await application.updater.stop()
        await application.stop()


async def test_in_process(
    world: World,
    group: Chat,
    officer: Person,
    request_in_process: Callable[[], HTTPXRequest],
) -> None:
    story = application("http://127.0.0.1", request_in_process)
    await tell_the_story(story, world, group, officer)


async def test_over_a_connection(
    app: Starlette, world: World, group: Chat, officer: Person
) -> None:
    async with serving(app) as url:
        await tell_the_story(application(url), world, group, officer)


async def test_answers_come_fast(
    group: Chat, request_in_process: Callable[[], HTTPXRequest]
) -> None:
    async with application("http://127.0.0.1", request_in_process).bot as bot:
        start = time.process_time()
        for _ in range(COUNT):
            await bot.send_message(group.id, "Đã ghi", reply_markup=KEYBOARD)
        # Client and server together take about 1 ms; a slow machine is given ten. Of the processor,
        # for a busy one is not slower by its clock alone.
        assert time.process_time() - start < COUNT * 0.01
