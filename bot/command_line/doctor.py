"""`nhacviec doctor`: whether this installation can do its work, and if not, what to do next."""

from datetime import datetime

from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.examining.database import look_at_database
from bot.examining.finding import Finding
from bot.examining.machine import look_at_machine
from bot.examining.settings import look_at_settings
from bot.examining.telegram import look_at_telegram
from bot.examining.templates import look_at_templates
from bot.settings import Settings


async def examine(settings: Settings, now: datetime) -> list[Finding]:
    """Look at settings, machine, database and Telegram; change nothing."""
    # Whatever time it is taken to be, files and Telegram go by the machine's own clock.
    texts, clock = words(), wall_clock()
    return [
        *look_at_settings(settings, texts),
        *look_at_machine(settings, clock, texts),
        *look_at_templates(settings.templates_dir, texts),
        *await look_at_database(settings, now, texts),
        *await look_at_telegram(settings, clock, texts),
    ]
