"""`nhacviec plan export`: all work in force as an Excel file that people edit and send back."""

import asyncio
from pathlib import Path

import typer

from actions.sheet.gathering import gathered
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened
from bot.settings import Settings
from documents.sheet.rows import sheets
from documents.sheet.writing import write_sheet
from domain.lookup.listing import NoPlanCalledSo, plan_named
from domain.plan.called import key
from domain.plan.plan import NoPlan, Plan
from domain.plan.signed import SignedPlan
from views.sheet.sending import title

t = words().label


async def export(settings: Settings, path: Path, department: str | None, which: str | None) -> None:
    """Write a department's sheet, of one plan where it is named.

    Raises NoPlan, NoPlanCalledSo, SeveralPlansCalledSo, OSError and what `opened` does.
    """
    now = wall_clock()
    async with opened(settings, department) as whose, whose.store.read() as tx:
        office = whose.office
        plan = await tx.plans.current()
        if plan is None:
            raise NoPlan
        if which is not None:
            plan = plan.only(_named(which, plan))
        found = (await gathered(tx, plan, office, now=now)).rows(office.texts)
    heading = title(office.organization, now, office.texts)
    made = sheets(found, plan, heading, office.texts, organization=office.organization)
    book = write_sheet(*made)
    await asyncio.to_thread(path.write_bytes, book)
    typer.echo(t("Written: {file}, {n} rows.", file=path.name, n=len(found)))


def _named(which: str, plan: Plan) -> SignedPlan:
    found = plan_named(which, plan)
    if found not in plan.with_work:
        raise NoPlanCalledSo(typed=which, plans=", ".join(map(key, plan.with_work)))
    return found
