"""`nhacviec plan import`: the differences first, then, if wanted, the plan in the store."""

import typer

from actions.plan.announcing import announce
from actions.plan.importing import compare, import_plan
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.department import office_of
from bot.settings import Settings
from documents.plan import PlanReading
from domain.paper.party import check_heading
from domain.plan.differences import Differences
from storage.migrate import upgrade
from storage.store import Store, Transaction
from views.plan.differences import told

t = words().label


async def take_in(settings: Settings, reading: PlanReading, *, yes: bool) -> None:
    """Show what would change, ask unless `yes`, and write it; raises PartyPaper."""
    heading = (paragraph.text for paragraph in reading.paragraphs)
    check_heading(heading, is_party_office=settings.party_office)
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
        now, office = wall_clock(), office_of(settings)

        async def write(tx: Transaction) -> None:
            await announce(tx, office, await import_plan(tx, reading, now=now), now=now)

        await store.run(write)
        typer.echo(t("The plan of {year} is in the system.", year=reading.plan.year))
    finally:
        await store.close()


def _show_differences(found: Differences) -> None:
    for line in told(found, words()):
        typer.echo(line)


def _show_unassigned(reading: PlanReading) -> None:
    codes = [task.code for task in reading.tasks if not task.units]
    if codes:
        told = t("Left out, as no unit is named: {n}", n=len(codes))
        typer.echo(f"{told} – {', '.join(codes)}")
