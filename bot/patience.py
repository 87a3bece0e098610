"""Calls to Telegram that are made again until they work."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat
from typing import TypeVar

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

log = logging.getLogger(__name__)

T = TypeVar("T")

# No later attempt can succeed before somebody mends the settings.
HOPELESS = (InvalidToken, BadRequest, Forbidden)


async def patiently(call: Callable[[], Awaitable[T]], *, hopeless: tuple[type, ...] = ()) -> T:
    """Return what `call` returns, once it does; only a `hopeless` TelegramError is raised."""
    pauses = _pauses()
    while True:
        try:
            return await call()
        except TelegramError as error:
            if isinstance(error, hopeless):
                raise
            pause = next(pauses)
            _tell(error, pause)
            await asyncio.sleep(pause)


def _pauses() -> Iterator[float]:
    """Yield seconds to wait before each further attempt."""
    return chain((1.0, 2.0, 4.0, 8.0, 16.0), repeat(30.0))


def _tell(error: TelegramError, pause: float) -> None:
    match error:
        case InvalidToken():
            why = "Telegram does not know the token, or not at this address"
        case RetryAfter():
            why = "Telegram asks for patience"
        case _:
            why = str(error)
    log.warning("%s; next attempt in %.0f s", why, pause)
