"""`nhacviec understand`: what the chat would make of words, for whoever wants to try a sentence."""

import json
import sys
from datetime import datetime
from typing import Annotated

import typer

from bot.clock import wall_clock
from bot.command_line.terminal import ZONE, words

t = words().label


def understand(
    today: Annotated[
        datetime | None,
        typer.Option("--today", formats=["%Y-%m-%d"], help=t("The day on which it is said.")),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help=t("Read a JSON string a line, and print JSON."))
    ] = False,
) -> None:
    """Read a message a line from standard input, and print what the chat would make of it."""
    from bot.command_line import understood

    day = (today or wall_clock().astimezone(ZONE)).date()
    for line in sys.stdin:
        if line.strip():
            said = json.loads(line) if as_json else line.strip()
            parts = understood.heard_without_database(said, day)
            typer.echo(understood.as_json(parts) if as_json else understood.in_words(parts))
