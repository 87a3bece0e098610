"""`nhacviec plan`: read a paper, and take it into the store."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from actions.import_plan import Differences, compare, import_plan
from bot.clock import wall_clock
from bot.plan_table import show_reading
from bot.settings import Settings
from bot.terminal import database_needed, load_settings, refuse_for, words
from documents.plan import PlanReading, to_json
from domain.refusal import Refusal
from storage.migrate import upgrade
from storage.store import Store

t = words().label

app = typer.Typer(help=t("Read and import a plan."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=t("The signed plan, .docx or .txt."))]


@app.command(help=t("Show what would be read from a file; writes nothing."))
def read(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help=t("Print JSON."))] = False,
) -> None:
    """Print a reading as a table, or as JSON."""
    reading = _read(file, load_settings())
    if as_json:
        typer.echo(to_json(reading))
    else:
        show_reading(reading, words())


@app.command(name="import", help=t("Take a plan into the database; again is harmless."))
def import_(
    file: File,
    yes: Annotated[bool, typer.Option("--yes", help=t("Do not ask."))] = False,
) -> None:
    """Show what would change, ask, write."""
    settings = load_settings()
    reading = _read(file, settings)
    try:
        with database_needed():
            asyncio.run(_import(settings, reading, yes=yes))
    except Refusal as refusal:
        refuse_for(refusal)


def _read(file: Path, settings: Settings) -> PlanReading:
    from documents.reading import read_plan

    try:
        return read_plan(file, before_means=settings.before_means)
    except Refusal as refusal:
        refuse_for(refusal)


async def _import(settings: Settings, reading: PlanReading, *, yes: bool) -> None:
    url = settings.database_url.get_secret_value()
    await upgrade(url)
    store = Store(url)
    try:
        async with store.read() as tx:
            found = await compare(tx, reading)
        _show_differences(found)
        if not found or not (yes or typer.confirm(t("Write this?"))):
            return
        async with store.write() as tx:
            await import_plan(tx, reading, now=wall_clock())
        typer.echo(t("The plan of {year} is in the system.", year=reading.plan.year))
    finally:
        await store.close()


def _show_differences(found: Differences) -> None:
    if not found:
        typer.echo(t("Nothing differs from what is in the system."))
    for sentence, codes in (
        (t("New tasks: {n}", n=len(found.new)), found.new),
        (t("Changed tasks: {n}", n=len(found.changed)), found.changed),
        (t("No longer in the file, kept in the system: {n}", n=len(found.gone)), found.gone),
    ):
        if codes:
            typer.echo(f"{sentence} – {', '.join(codes)}")
