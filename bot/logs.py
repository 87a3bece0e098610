"""Logging: to standard error, with secrets struck out of every line and traceback."""

import logging
import re
import sys
from urllib.parse import quote

# The Bot API carries the token in the address of every call, and httpx logs addresses, with the
# colon as it is or encoded.
_TOKEN = re.compile(r"(?<!\d)\d{6,}(?::|%3A)[\w-]{30,}", re.IGNORECASE)
STRUCK = "[secret]"


class StrikingFormatter(logging.Formatter):
    """Formats a record and strikes out bot tokens and the given secrets."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(form for secret in secrets if secret for form in _forms(secret))

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, traceback included, without secrets."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, STRUCK)
        return _TOKEN.sub(STRUCK, line)


def _forms(secret: str) -> set[str]:
    """Return a secret as it is, and as an address carries it."""
    return {secret, quote(secret, safe=""), quote(secret)}


def set_up_logging(secrets: tuple[str, ...], level: int = logging.INFO) -> None:
    """Send all logs to standard error through the striking formatter."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(StrikingFormatter(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # A line for each call to Telegram says nothing that the outbox does not.
    for chatty in ("httpx", "httpcore", "apscheduler", "alembic", "uvicorn"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
