"""`nhacviec plan list`: the plans in the database, and how far each is."""

import typer
from rich.console import Console
from rich.markup import escape
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
    table = Table(box=None, show_header=False, pad_edge=False)
    # It is typed again behind --corrects, and so are numbers, in which no space can be broken.
    table.add_column(no_wrap=True)
    table.add_column()
    for plan in plans:
        table.add_row(plan.main.short_name or "–", escape(_told(plan)))
    Console().print(table)


def _told(plan: Plan) -> str:
    one, held = plan.main, plan.assignments
    lines = (
        t(
            "{number}, {day}, year {years}: {stands}",
            number=one.number or t("without a number"),
            day=long_date(one.issued_on),
            years=one.year if len(one.years) == 1 else f"{one.year}–{one.last_year}",
            stands=t("closed") if one.is_closed else t("in force"),
        ),
        one.title,
        t(
            "{tasks} tasks: {done} done, {open} open",
            tasks=len(held),
            done=sum(1 for each in held if each.progress is Progress.DONE),
            open=sum(1 for each in held if each.is_open),
        ),
    )
    return "\n".join(lines)
