"""`nhacviec plan import`: the differences first, then, if wanted, the plan in the store."""

import typer

from actions.import_plan import Differences, compare, import_plan
from bot.clock import wall_clock
from bot.settings import Settings
from bot.terminal import words
from documents.plan import PlanReading
from storage.migrate import upgrade
from storage.store import Store

t = words().label


async def take_in(settings: Settings, reading: PlanReading, *, yes: bool) -> None:
    """Show what would change, ask unless `yes`, and write it."""
    url = settings.database_url.get_secret_value()
    await upgrade(url)
    store = Store(url)
    try:
        async with store.read() as tx:
            found = await compare(tx, reading)
        _show_differences(found)
        _show_unassigned(reading)
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


def _show_unassigned(reading: PlanReading) -> None:
    codes = [task.code for task in reading.tasks if not task.units]
    if codes:
        told = t("Left out, as no unit is named: {n}", n=len(codes))
        typer.echo(f"{told} – {', '.join(codes)}")
