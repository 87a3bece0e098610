"""Whether a message of ours stands under a number: the Bot API has no question for it.

Read in the sources of tdlib and of its Bot API server (tdlib/td 022d602, MessagesManager.cpp,
edit_message_live_location and can_edit_message; tdlib/telegram-bot-api 01a3679, check_message).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from telegram import Bot
from telegram.error import BadRequest, NetworkError

from messengers.errors import GONE

log = logging.getLogger(__name__)

_NO_LOCATION = "there is no live location in the message to edit"
MOST_QUESTIONS = 3
# Four messages may be looked for at a time, and connections are shared with the handlers.
AT_ONCE = 4
_SAME = "message is not modified"
_OTHER_KIND = ("there is no text in the message", "there is no caption in the message")


async def ours_among(bot: Bot, address: int, numbers: Sequence[int]) -> list[int]:
    """Return which of these messages of a chat are ours; a few are asked for at once."""
    ours: list[int] = []
    for begin in range(0, len(numbers), AT_ONCE):
        asked = numbers[begin : begin + AT_ONCE]
        answers = await asyncio.gather(*(is_ours(bot, address, one) for one in asked))
        ours += [one for one, is_it in zip(asked, answers, strict=True) if is_it]
    return ours


async def is_ours(bot: Bot, address: int, number: int) -> bool:
    """Whether a message is ours and can be edited; changes nothing, whatever stands there.

    Telegram looks whose it is before it looks for the location to stop, and we send no locations.
    """
    try:
        await _persistently(lambda: bot.stop_message_live_location(address, number))
    except BadRequest as error:
        reason = error.message.lower()
        if _NO_LOCATION in reason:
            return True
        if any(sign in reason for sign in GONE):
            return False
        raise
    return False


async def _persistently(ask: Callable[[], Awaitable[object]]) -> None:
    """Ask a few times where the connection breaks, as it has before: asking twice does no harm."""
    for _ in range(MOST_QUESTIONS - 1):
        try:
            await ask()
        except BadRequest:
            raise
        except NetworkError:
            continue
        return
    await ask()


async def refuses_as_the_same(edit: Callable[[], Awaitable[object]]) -> bool:
    """Whether an edit would change nothing; it changes what shows something else."""
    try:
        await _persistently(edit)
    except BadRequest as error:
        reason = error.message.lower()
        if _SAME in reason:
            return True
        if any(sign in reason for sign in _OTHER_KIND):
            return False
        raise
    log.error("a message of ours that no row knew has been edited")
    return False
