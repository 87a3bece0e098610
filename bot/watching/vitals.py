"""Measures whether a process can do its work, for `/ready` and for the alarm."""

import logging
import shutil
from datetime import datetime
from pathlib import Path

from bot.backlog import look
from bot.installation import Installation
from bot.watching.pulse import Pulse
from domain.health import Vitals
from storage.migrate import CannotBeOpened, file_of

log = logging.getLogger(__name__)

LOOK_ENDS_AFTER = 10.0


async def measure(installation: Installation, *, running_since: datetime) -> Vitals:
    """Return what is so now; what waited before the process ran is late from its start on.

    Raises nothing that a database does: that it does not answer is what was found.
    """
    now, pulse = installation.now(), installation.pulse
    try:
        async with (
            installation.database.in_time(LOOK_ENDS_AFTER),
            installation.database.read() as tx,
        ):
            found = await look(tx, installation.office, now, running_since=running_since)
            unsent = await tx.backlog.pending(in_hours_now=True)
            rival_since = await tx.polling.rival_since()
            heard_at = await tx.hearing.heard_at()
    except Exception:
        log.exception("the database does not answer")
        return without_database(pulse, free_bytes=_free(installation))

    def seconds_since(moment: datetime | None) -> float:
        return max((now - max(moment or now, running_since)).total_seconds(), 0.0)

    return Vitals(
        has_database=True,
        unwritten_seconds=pulse.written.seconds,
        stores=pulse.stores,
        free_bytes=_free(installation),
        telegram_silent_seconds=pulse.telegram.seconds,
        polls=installation.polling.is_ours,
        unheard_seconds=seconds_since(heard_at or running_since),
        rival_since=rival_since,
        updates_waiting=found.updates_waiting,
        oldest_update_seconds=seconds_since(found.oldest_update),
        updates_set_aside=len(found.updates_set_aside),
        messages_unsent=unsent,
        messages_set_aside=len(found.messages_set_aside),
        oldest_unsent_seconds=found.oldest_seconds,
        chats_held_up=len(found.held_up),
        failed=installation.clockwork.failed,
        overdue=installation.clockwork.overdue(now),
        lag_seconds=pulse.lag_seconds,
        token_refused=pulse.token_refused,
    )


def without_database(pulse: Pulse, *, free_bytes: int) -> Vitals:
    """Return what is known while the database does not answer, or none is open yet."""
    return Vitals(
        has_database=False,
        unwritten_seconds=pulse.written.seconds,
        stores=pulse.stores,
        free_bytes=free_bytes,
        telegram_silent_seconds=pulse.telegram.seconds,
        polls=False,
        lag_seconds=pulse.lag_seconds,
        token_refused=pulse.token_refused,
    )


def free_bytes(database_url: str) -> int:
    """Return how much room there is where the database is a file, else where the program works."""
    path = database_file(database_url)
    folder = path.parent if path is not None else Path.cwd()
    there = next(one for one in (folder, *folder.parents) if one.is_dir())
    return shutil.disk_usage(there).free


def database_file(database_url: str) -> Path | None:
    """Return the database's file; None where it has none, or where its address is no address."""
    try:
        return file_of(database_url)
    except CannotBeOpened:
        return None


def _free(installation: Installation) -> int:
    return free_bytes(installation.settings.database_url.get_secret_value())
