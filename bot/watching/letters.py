"""Alarms by e-mail, for when the messenger itself is what does not work."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from html import escape

from bot.watching.alarm import Channel
from domain.digest.letter import Letter
from domain.message import Message, plain
from messengers.mail import MailFailed, MailServer

log = logging.getLogger(__name__)

# An administrator who is away finds a handful, and not a hundred.
AT_MOST_EACH = timedelta(hours=1)


def to_letters(server: MailServer, to: str, subject: str, now: Callable[[], datetime]) -> Channel:
    """Return the way to an administrator's mailbox: straight to the mail server, at most hourly."""
    last: datetime | None = None

    async def tell(message: Message) -> bool:
        nonlocal last
        at = now()
        if last is not None and at - last < AT_MOST_EACH:
            return False
        text = plain(message.text)
        number = sha256(f"{at.isoformat()} {text}".encode()).hexdigest()[:32]
        html = f"<html lang='vi'><body><pre>{escape(text)}</pre></body></html>"
        try:
            await server.send(Letter(to, subject, text, html, number))
        except MailFailed as failure:
            log.warning("an alarm could not be mailed: the mail server %s", failure)
            return False
        last = at
        return True

    return tell
