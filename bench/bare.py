"""A bare python-telegram-bot application that does nothing but answer, on the same simulator."""

import httpx
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes
from telegram.request import HTTPXRequest

from bench.rounds import Answering, press_alone, press_at_once
from bench.town import API_URL, TOKEN, build_town
from bot.inbox import AT_ONCE
from simulator.bot_api.presses import Press

ROUNDS = 4
ALONE = 20
LABEL = "Hoàn thành"


async def measure_bare() -> Answering:
    """Measure the floor: no storage, no plan, no words."""
    town = build_town()
    transport = httpx.ASGITransport(town.app)
    application = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{API_URL}/bot")
        .request(_request(transport))
        .get_updates_request(_request(transport))
        .concurrent_updates(AT_ONCE)
        .job_queue(None)
        .build()
    )
    application.add_handler(CallbackQueryHandler(_answer))
    updater = application.updater
    if updater is None:
        raise RuntimeError("an application built with a token has an updater")
    async with application:
        await application.start()
        await updater.start_polling(allowed_updates=["callback_query"])
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(LABEL, callback_data="done")]])
        for chat in town.chats.values():
            await application.bot.send_message(chat.id, "Việc", reply_markup=keyboard)

        def press_all() -> list[Press]:
            return [
                officer.presses(town.chats[code], LABEL) for code, officer in town.officers.items()
            ]

        rounds = [await press_at_once(press_all) for _ in range(ROUNDS)]
        code, officer = next(iter(town.officers.items()))
        alone = [
            await press_alone(lambda: officer.presses(town.chats[code], LABEL))
            for _ in range(ALONE)
        ]
        await town.app.state.close()
        await updater.stop()
        await application.stop()
    return Answering("bare python-telegram-bot", rounds, alone)


async def _answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.callback_query is not None:
        await update.callback_query.answer("Đã ghi nhận")


def _request(transport: httpx.AsyncBaseTransport) -> HTTPXRequest:
    return HTTPXRequest(connection_pool_size=AT_ONCE, httpx_kwargs={"transport": transport})
