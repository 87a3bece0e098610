"""`nhacviec status`, as it is typed."""

import asyncio
import re
from typing import Annotated

import typer

from bot.clock import wall_clock
from bot.command_line.terminal import database_needed, load_settings, refuse, words

t = words().label

_ID = re.compile(r"[UM]\d{1,15}")
ALL = "ALL"


def status(
    retry: Annotated[
        str,
        typer.Option(
            metavar="ID", help=t("Try again what was set aside, such as M34 or U12; or all.")
        ),
    ] = "",
    drop: Annotated[
        str, typer.Option(metavar="ID", help=t("End it for good, unsent or unhandled; or all."))
    ] = "",
) -> None:
    """Print what there is, or mend one thing; works beside a running bot."""
    if retry and drop:
        raise typer.BadParameter(t("Either --retry or --drop."))
    with database_needed():
        _mend(retry, drop) if retry or drop else _print()


def _print() -> None:
    from bot.command_line.status import look_at

    typer.echo("\n".join(asyncio.run(look_at(load_settings(), wall_clock()))))


def _mend(retry: str, drop: str) -> None:
    from bot.command_line import status as work

    settings, which = load_settings(), (retry or drop).upper()
    if which == ALL:
        n = asyncio.run(work.mend_all(settings, wall_clock(), again=bool(retry)))
        typer.echo(t("{n} are tried again.", n=n) if retry else t("{n} are dropped.", n=n))
        return
    known = _ID.fullmatch(which) is not None
    if known and retry:
        known = asyncio.run(work.put_back(settings, which, wall_clock()))
    elif known:
        known = asyncio.run(work.drop(settings, which))
    if not known:
        refuse(t("Nothing is set aside under {id}. nhacviec status lists what is.", id=which))
    typer.echo(t("{id} is tried again.", id=which) if retry else t("{id} is dropped.", id=which))
