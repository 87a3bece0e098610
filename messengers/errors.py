"""Telegram's errors into ours."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from messengers.failure import (
    DeliveryFailed,
    GroupMigrated,
    MessageRefused,
    MessengerBusy,
    Unanswered,
    Undeliverable,
)

# The library's own switch for durations as such; it warns at each 429 otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")  # noqa: TID251  # no setting of ours

# Refusals that concern the chat and not the message; compared in lower case, because
# python-telegram-bot changes the case of the first letter.
_LOST_CHAT = (
    "chat not found",
    "not enough rights",
    "need administrator rights",
    "chat was deleted",
)
# The message to edit or to react to was deleted or is too old; nobody misses either.
GONE = (
    *("message to edit not found", "message can't be edited", "message_id_invalid"),
    "message to react not found",
)
_ALREADY_SO = "message is not modified"
# Where the request never left, or was answered with a no of which nothing else is known.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_REFUSED = (InvalidToken, Conflict)


def already_so(error: TelegramError) -> bool:
    """Whether an edit would have changed nothing."""
    return _ALREADY_SO in error.message.lower()


@contextmanager
def failures() -> Iterator[None]:
    """Turn the library's errors into ours; an edit that changes nothing is no error."""
    try:
        yield
    except RetryAfter as error:
        seconds = error.retry_after
        pause = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        raise MessengerBusy(error.message, retry_after=pause) from error
    except ChatMigrated as error:
        raise GroupMigrated(error.message, address=error.new_chat_id) from error
    except Forbidden as error:
        raise Undeliverable(error.message, chat_is_lost=True) from error
    except BadRequest as error:
        reason = error.message.lower()
        if _ALREADY_SO in reason:
            return
        lost = any(sign in reason for sign in _LOST_CHAT)
        if lost or any(sign in reason for sign in GONE):
            raise Undeliverable(error.message, chat_is_lost=lost) from error
        raise MessageRefused(error.message) from error
    except TelegramError as error:
        if isinstance(error, _REFUSED) or isinstance(error.__cause__, _NEVER_LEFT):
            raise DeliveryFailed(error.message) from error
        raise Unanswered(error.message) from error
