"""`/metrics`: figures for Prometheus, read from the rows when they are asked for."""

from datetime import timedelta

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from bot.installation import Installation
from domain.health import Vitals

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# What is said of answers is said of the last while.
_LATELY = timedelta(minutes=15)
_QUANTILES = (0.5, 0.95, 1.0)


async def metrics(installation: Installation, vitals: Vitals) -> bytes:
    """Return the figures as text; those of the database only where it answers."""
    page = _Page()
    page.put("ready", "Whether the bot can do its work.", not vitals.complaints)
    page.put("polls", "Whether this process asks Telegram for updates.", vitals.polls)
    page.put(
        "telegram_silent_seconds",
        "Since Telegram last answered.",
        vitals.telegram_silent_seconds,
    )
    page.put("unwritten_seconds", "Since the database took a write.", vitals.unwritten_seconds)
    page.put("loop_lag_seconds", "By how much the event loop was late.", vitals.lag_seconds)
    page.put("disk_free_bytes", "Free space where the data are.", vitals.free_bytes)
    clockwork = installation.clockwork
    for job, at in clockwork.done_at.items():
        page.put("job_done_timestamp", "When a job was last done.", at.timestamp(), job=job)
    for job in {*clockwork.done_at, *clockwork.failed}:
        page.put("job_failed", "Whether its last run failed.", job in clockwork.failed, job=job)
    if vitals.has_database:
        await _of_the_database(page, installation, vitals)
    return page.text()


async def _of_the_database(page: "_Page", installation: Installation, vitals: Vitals) -> None:
    async with installation.database.read() as tx:
        messages = await tx.figures.messages()
        updates = await tx.figures.updates()
        seconds = await tx.figures.answer_seconds(since=installation.now() - _LATELY)
    for status, n in messages.items():
        page.put("messages", "Messages and edits of them, by status.", n, status=status)
    for status, n in updates.items():
        page.put("updates", "Updates that are kept, by status.", n, status=status)
    page.put("oldest_unsent_seconds", "How long one waits.", vitals.oldest_unsent_seconds)
    page.put("oldest_update_seconds", "How long one waits.", vitals.oldest_update_seconds)
    page.put("unheard_seconds", "How long something may wait unheard.", vitals.unheard_seconds)
    page.put("chats_held_up", "Chats whose first message is late.", vitals.chats_held_up)
    page.put("answers", "Answers of the last 15 minutes.", len(seconds))
    for quantile in _QUANTILES if seconds else ():
        waited = seconds[min(int(quantile * len(seconds)), len(seconds) - 1)]
        page.put("answer_seconds", "How long people waited.", waited, quantile=str(quantile))


class _Page:
    """A page of figures; one with labels is put once for each of their values."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._gauges: dict[str, Gauge] = {}

    def put(self, name: str, what: str, value: float, **labels: str) -> None:
        gauge = self._gauges.get(name)
        if gauge is None:
            gauge = Gauge(f"nhacviec_{name}", what, tuple(labels), registry=self._registry)
            self._gauges[name] = gauge
        (gauge.labels(**labels) if labels else gauge).set(value)

    def text(self) -> bytes:
        return generate_latest(self._registry)
