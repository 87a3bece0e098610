"""Logging: to standard error, in lines or JSON, with secrets struck out and floods dammed."""

import json
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import StrEnum
from urllib.parse import quote

# The Bot API carries the token in the address of every call, and httpx logs addresses, with the
# colon as it is or encoded.
_TOKEN = re.compile(r"(?<!\d)\d{6,}(?::|%3A)[\w-]{30,}", re.IGNORECASE)
STRUCK = "[secret]"
# The same trouble is told once in so many seconds, but for what is logged with `always`.
TOLD_EVERY = 60.0
_FIGURES = re.compile(r"\d+")
# What is worked on: `U12` for the update that came in, `M34` for the message that goes out.
_WORK: ContextVar[str] = ContextVar("work", default="")


class LogFormat(StrEnum):
    """How a line of the log is written."""

    TEXT = "text"
    JSON = "json"


@contextmanager
def work_on(what: str) -> Iterator[None]:
    """Let every line that is logged within the block name what is worked on."""
    token = _WORK.set(what)
    try:
        yield
    finally:
        _WORK.reset(token)


class StrikingFormatter(logging.Formatter):
    """Formats a record and strikes out bot tokens and the given secrets."""

    def __init__(
        self, secrets: tuple[str, ...] = (), log_format: LogFormat = LogFormat.TEXT
    ) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(form for secret in secrets if secret for form in _forms(secret))
        self._format = log_format

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, traceback included, without secrets."""
        line = _as_json(record) if self._format is LogFormat.JSON else self._as_text(record)
        for secret in self._secrets:
            line = line.replace(secret, STRUCK)
        return _TOKEN.sub(STRUCK, line)

    def _as_text(self, record: logging.LogRecord) -> str:
        line, work = super().format(record), _WORK.get()
        if not work:
            return line
        first, end, rest = line.partition("\n")
        return f"{first} [{work}]{end}{rest}"


def _as_json(record: logging.LogRecord) -> str:
    fields = {
        "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname,
        "logger": record.name,
        "message": record.getMessage(),
        "work": _WORK.get() or None,
        "traceback": logging.Formatter().formatException(record.exc_info)
        if record.exc_info
        else None,
    }
    present = {name: value for name, value in fields.items() if value is not None}
    return json.dumps(present, ensure_ascii=False)


class Dam(logging.Filter):
    """Lets the same warning or error through once a minute, and says how many it held back."""

    def __init__(self) -> None:
        super().__init__()
        self._told_at: dict[tuple[object, ...], float] = {}
        self._held_back: dict[tuple[object, ...], int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record is written; the first after a pause carries how many were not."""
        if record.levelno < logging.WARNING or getattr(record, "always", False):
            return True
        message, kind = record.getMessage(), record.exc_info and record.exc_info[0]
        key = (record.name, _FIGURES.sub("", message), kind)
        if record.created - self._told_at.get(key, -TOLD_EVERY) < TOLD_EVERY:
            self._held_back[key] = self._held_back.get(key, 0) + 1
            return False
        self._forget(record.created)
        self._told_at[key] = record.created
        if held_back := self._held_back.pop(key, 0):
            record.msg, record.args = f"{message} (and {held_back} times more before)", ()
        return True

    def _forget(self, now: float) -> None:
        """Keep nothing for good of what was told and never came again."""
        self._told_at = {
            key: at
            for key, at in self._told_at.items()
            if now - at < TOLD_EVERY or key in self._held_back
        }


def _forms(secret: str) -> set[str]:
    """Return a secret as it is, and as an address carries it."""
    return {secret, quote(secret, safe=""), quote(secret)}


def set_up_logging(
    secrets: tuple[str, ...],
    level: int = logging.INFO,
    log_format: LogFormat = LogFormat.TEXT,
) -> None:
    """Send all logs to standard error through the striking formatter."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(StrikingFormatter(secrets, log_format))
    handler.addFilter(Dam())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # A line for each call to Telegram says nothing that the outbox does not.
    for chatty in ("httpx", "httpcore", "apscheduler", "alembic", "uvicorn"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
