"""`nhacviec backup` and `nhacviec restore`."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.clock import wall_clock
from bot.command_line.terminal import database_needed, load_settings, refuse, words

t = words().label

File = Annotated[Path, typer.Argument(metavar="FILE", help=t("The file of the copy."))]


def backup(file: File) -> None:
    """Copy the database while the bot may be running."""
    from storage.copies.copies import copy_to
    from storage.migrate import check

    url = load_settings().database_url.get_secret_value()
    if not file.absolute().parent.is_dir():
        # A folder that was mistyped would be made, and the copy looked for elsewhere.
        refuse(t("There is no folder {folder}. Nothing was copied.", folder=file.parent))
    with database_needed():
        asyncio.run(check(url))
        asyncio.run(copy_to(url, file))
    typer.echo(t("The database was copied to {file}.", file=file))


def restore(file: File) -> None:
    """Fill an empty database from a copy; what was on its way is held."""
    from storage.alone import alone
    from storage.copies.copies import bring_back

    url = load_settings().database_url.get_secret_value()
    with database_needed(), alone(url):
        held = asyncio.run(bring_back(url, file, now=wall_clock()))
    typer.echo(t("The database was brought back from {file}.", file=file))
    if held:
        typer.echo(
            t(
                "{n} messages that waited to be sent are held, as they may have been sent since: "
                "nhacviec status lists them; --retry all sends them, --drop all ends them.",
                n=held,
            )
        )
