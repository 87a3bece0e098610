"""`nhacviec period`: how the state's periods end, and how that is corrected."""

import asyncio
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.clock import wall_clock
from bot.command_line.terminal import database_needed, load_settings, words
from bot.command_line.whose import opened_database
from bot.settings import Settings
from domain.digest.period import PeriodKind, Rule
from views.digest.periods import said
from views.markup import plain

if TYPE_CHECKING:
    from storage.store import Database, Store, Transaction

t = words().label

app = typer.Typer(
    no_args_is_help=True,
    help=t("When the state's periods end and their reports leave; the same for all departments."),
)


class Named(StrEnum):
    """The state's periods as they are typed."""

    MONTH = "month"
    QUARTER = "quarter"
    SIX_MONTHS = "six-months"
    NINE_MONTHS = "nine-months"
    YEAR = "year"

    @property
    def kind(self) -> PeriodKind:
        """Return the kind that is meant."""
        return PeriodKind[self.name]


@app.command(name="list", help=t("Show when each period ends and its report leaves."))
def list_periods() -> None:
    """Print a line for each."""
    with database_needed():
        typer.echo("\n".join(asyncio.run(_look(load_settings(), wall_clock()))))


@app.command(name="set", help=t("Correct one; what was issued stays as it is."))
def set_period(
    which: Annotated[Named, typer.Argument(metavar="PERIOD", help=t("Which one."))],
    cut_off: Annotated[
        int, typer.Option(min=1, max=31, help=t("The last day, of the period's last month."))
    ],
    basis: Annotated[str, typer.Option(help=t("The paper that says so."))],
    send_within: Annotated[
        int | None, typer.Option(min=1, max=20, help=t("Working days until the report leaves."))
    ] = None,
) -> None:
    """Write it, what is not named as it was, and print how it is then."""
    paper = " ".join(basis.split())
    if not paper:
        raise typer.BadParameter(t("Please name the paper that says so."), param_hint="--basis")
    with database_needed():
        asyncio.run(_write(load_settings(), which.kind, cut_off, send_within, paper))
    list_periods()


async def _look(settings: Settings, now: datetime) -> list[str]:
    async with opened_database(settings) as database:
        store = await _any_of(database)
        async with store.read() as tx:
            timetable, calendar = await tx.digests.timetable(), await tx.holidays.calendar()
    texts = words()
    today = texts.local(now).date()
    return [plain(line) for line in said(timetable, today, calendar, texts)]


async def _write(
    settings: Settings, kind: PeriodKind, cut_off: int, send_within: int | None, basis: str
) -> None:
    async with opened_database(settings) as database:
        store = await _any_of(database)

        async def correct(tx: "Transaction") -> None:
            as_it_was = (await tx.digests.timetable()).rule(kind).send_within
            await tx.digests.correct(Rule(kind, cut_off, send_within or as_it_was, basis))

        await store.run(correct)


async def _any_of(database: "Database") -> "Store":
    """Return a department; which one says nothing, for all share the periods."""
    async with database.read() as tx:
        first, *_ = await tx.departments.open()
    return database.of(first.id)
