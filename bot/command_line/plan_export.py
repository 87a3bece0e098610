"""`nhacviec plan export`: all work in force as an Excel file that people edit and send back."""

import asyncio
from pathlib import Path

import typer

from actions.sheet.gathering import gathered
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.installation import office_of
from bot.settings import Settings
from documents.sheet.rows import sheets
from documents.sheet.writing import write_sheet
from domain.plan.plan import NoPlan
from storage.migrate import check
from storage.store import Store
from views.sheet.sending import title

t = words().label


async def export(settings: Settings, path: Path) -> None:
    """Write the sheet; raises NoPlan, SchemaOutdated, CannotBeOpened and OSError."""
    url = settings.database_url.get_secret_value()
    await check(url)
    store, office, now = Store(url), office_of(settings), wall_clock()
    try:
        async with store.read() as tx:
            plan = await tx.plans.current()
            if plan is None:
                raise NoPlan
            found = (await gathered(tx, plan, office, now=now)).rows(office.texts)
    finally:
        await store.close()
    heading = title(office.organization, now, office.texts)
    book = write_sheet(*sheets(found, plan, heading, office.texts))
    await asyncio.to_thread(path.write_bytes, book)
    typer.echo(t("Written: {file}, {n} rows.", file=path.name, n=len(found)))
