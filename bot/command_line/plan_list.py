"""`nhacviec plan list`: the plans in the database, and how far each is."""

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from bot.command_line.terminal import words
from bot.command_line.whose import opened
from bot.settings import Settings
from domain.plan.plan import Plan
from domain.plan.state import Progress
from views.texts import long_date

t = words().label


async def show_plans(settings: Settings, department: str | None) -> None:
    """Print a department's plans in the order of their codes; raises what `opened` does."""
    async with opened(settings, department) as found, found.store.read() as tx:
        plans = [await tx.plans.only(one) for one in await tx.plans.signed()]
    if not plans:
        typer.echo(t("There is no plan yet: run nhacviec plan import."))
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    # Numbers are typed again behind --corrects: only the title may be broken.
    for heading in (t("Short name"), t("Number"), t("Day"), t("Years")):
        table.add_column(heading, no_wrap=True)
    table.add_column(t("Title"), overflow="fold")
    for heading in (t("Tasks"), t("Done"), t("Open")):
        table.add_column(heading, justify="right")
    table.add_column(t("Stands"))
    for plan in plans:
        table.add_row(*_row(plan))
    Console().print(table)


def _row(plan: Plan) -> tuple[str, ...]:
    one, held = plan.main, plan.assignments
    return (
        one.short_name or "–",
        one.number or "–",
        long_date(one.issued_on),
        str(one.year) if len(one.years) == 1 else f"{one.year}–{one.last_year}",
        one.title,
        str(len(held)),
        str(sum(1 for each in held if each.progress is Progress.DONE)),
        str(sum(1 for each in held if each.is_open)),
        t("closed") if one.is_closed else t("in force"),
    )
