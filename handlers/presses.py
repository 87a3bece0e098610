"""Pressed buttons: what their data asks for, and the short word that answers the press."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from actions.bind import bind_pressed
from actions.browse import turn_page
from actions.cancel import cancel_pressed, skip_pressed
from actions.here import Here
from actions.obstruct import obstruct_pressed
from actions.report import report_pressed
from actions.resolve import resolve
from actions.withdraw import withdraw
from domain.listing import Filter
from domain.press import Press, UnknownPress, Verb, read_press
from domain.unit import Seat
from handlers.context import Context
from views import report as words


async def _done(here: Here, press: Press) -> str:
    return words.toast_done(await report_pressed(here, press.id()), here.office.texts)


async def _withdraw(here: Here, press: Press) -> str:
    return words.toast_withdrawn(await withdraw(here, press.id()), here.office.texts)


async def _stuck(here: Here, press: Press) -> None:
    await obstruct_pressed(here, press.id())


async def _resolve(here: Here, press: Press) -> None:
    await resolve(here, press.id())


async def _skip(here: Here, _: Press) -> None:
    await skip_pressed(here)


async def _cancel(here: Here, _: Press) -> None:
    await cancel_pressed(here)


async def _list(here: Here, press: Press) -> None:
    try:
        chosen = Filter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await turn_page(here, chosen, press.id(1) or None, press.id(2))


async def _bind(here: Here, press: Press) -> None:
    try:
        seat = Seat(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await bind_pressed(here, seat, press.id(1) or None)


_ACTS: dict[Verb, Callable[[Here, Press], Awaitable[str | None]]] = {
    Verb.DONE: _done,
    Verb.WITHDRAW: _withdraw,
    Verb.STUCK: _stuck,
    Verb.RESOLVE: _resolve,
    Verb.SKIP: _skip,
    Verb.CANCEL: _cancel,
    Verb.LIST: _list,
    Verb.BIND: _bind,
}


async def on_press(update: Update, context: Context) -> None:
    """Do what the button says, then answer the press; a refusal answers it too."""
    query = update.callback_query
    if query is None:
        return
    async with context.door.open(update) as here:
        press = read_press(query.data or "")
        toast = await _ACTS[press.verb](here, press)
    # An answer that comes too late is refused by Telegram; the effect stands all the same.
    with suppress(TelegramError):
        await query.answer(toast)


def press_handler() -> CallbackQueryHandler[Context, None]:
    """Return the handler of all presses."""
    return CallbackQueryHandler(on_press)
