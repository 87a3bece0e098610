"""`nhacviec plan import`: the differences first, then, if wanted, the plan in the store."""

import sys
from dataclasses import dataclass
from datetime import date

import typer

from actions.office import Office
from actions.plan.announcing import announce
from actions.plan.importing import as_new_plan, compare, doubts, import_plan, proposal, read_name
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened
from bot.settings import Settings
from documents.amending import signed
from documents.plan import PlanReading
from documents.review import is_dated
from domain.paper.party import check_heading
from domain.plan.differences import Differences
from domain.plan.incoming import Incoming, Likeness, by_number, check_rewriting, rewrites
from domain.plan.signed import SignedPlan
from storage.migrate import upgrade
from storage.store import Store, Transaction
from views.plan.differences import doubtful, taken_as, told
from views.plan.restricted import shown_as
from views.plan.signed import called, name
from views.texts import long_date

t = words().label


@dataclass(frozen=True, slots=True)
class Wish:
    """What is said on the command line of what a paper is; nothing said is what is proposed."""

    new: bool = False
    corrects: str | None = None
    short_name: str | None = None
    rewrite: bool = False
    day: date | None = None
    department: str | None = None


async def take_in(settings: Settings, reading: PlanReading, wish: Wish, *, yes: bool) -> None:
    """Show what would change, ask unless `yes`, and write it.

    Raises NoSuchDepartment, DepartmentNeeded, PartyPaper, NoSuchPlan,
    SeveralPlans, NotAShortName, ShortNameTaken, and RewritesThePlan unless that is wished of the
    plan by its number, or somebody at the terminal says so.
    """
    await upgrade(settings.database_url.get_secret_value())
    async with opened(settings, wish.department) as found:
        await _take_in(found.store, found.office, reading, wish, yes=yes)


async def _take_in(
    store: Store, office: Office, reading: PlanReading, wish: Wish, *, yes: bool
) -> None:
    heading = (paragraph.text for paragraph in reading.paragraphs)
    check_heading(heading, is_party_office=office.is_party_office)
    async with store.read() as tx:
        reading = await _dated(tx, reading, wish, office)
        incoming = await _incoming(tx, reading, wish)
        found = await compare(tx, reading, incoming)
        doubted = await doubts(tx, reading) if incoming.corrects is None else Likeness()
    if found:
        typer.echo(taken_as(incoming, reading.plan.year or 0, words()))
        for line in doubtful(doubted, words()):
            typer.echo(line)
    _show_differences(found)
    _show_unassigned(reading)
    if not found:
        return
    if not (yes or typer.confirm(t("Write this?"))):
        typer.echo(t("Nothing was written."))
        return
    if found.corrects is not None and not (wish.rewrite and wish.corrects):
        _check_rewriting(found, found.corrects, yes=yes)
    now = wall_clock()

    async def write(tx: Transaction) -> None:
        seen_as = shown_as(reading.plan.number, reading.plan.title, office.texts)
        written = await import_plan(tx, reading, incoming, now=now, shown_as=seen_as)
        await announce(tx, office, written, now=now)

    await store.run(write)
    typer.echo(t("{plan} is in the system.", plan=_called(incoming, reading)))


async def _dated(tx: Transaction, reading: PlanReading, wish: Wish, office: Office) -> PlanReading:
    """Return a paper with the day of its signing, of a draft that of the plan it corrects or today.

    Whatever is not the paper's own is said.
    """
    if is_dated(reading) and wish.day is None:
        return reading
    day = wish.day or office.today(wall_clock())
    found = signed(reading, None, day)
    corrects = (await _incoming(tx, found, wish)).corrects
    if wish.day is None and corrects is not None:
        found = signed(reading, None, corrects.issued_on)
    typer.echo(
        t(
            "The paper says no day of signing: {day} stands for it until the signed copy comes in "
            "(or write --day).",
            day=long_date(found.plan.issued_on or day),
        )
        if wish.day is None
        else t("Day of signing: {day}.", day=long_date(day))
    )
    return found


def _check_rewriting(found: Differences, corrects: SignedPlan, *, yes: bool) -> None:
    """Raise RewritesThePlan or Abort, unless little changes or somebody at the terminal agrees."""
    if yes or not sys.stdin.isatty():
        check_rewriting(found.rewritten, found.total, corrects)
    elif rewrites(found.rewritten, found.total):
        typer.confirm(t("Really rewrite more than a third of that plan?"), abort=True)


async def _incoming(tx: Transaction, reading: PlanReading, wish: Wish) -> Incoming:
    if wish.corrects is not None:
        paper, known = reading.plan, await tx.plans.signed()
        return Incoming(
            corrects=by_number(wish.corrects, known, year=paper.year, issuer=paper.issuer)
        )
    if wish.short_name is not None:
        return Incoming(short_name=await read_name(tx, wish.short_name))
    if wish.new:
        return await as_new_plan(tx, reading)
    return await proposal(tx, reading)


def _called(incoming: Incoming, reading: PlanReading) -> str:
    if incoming.corrects is not None:
        return name(incoming.corrects, words())
    return called(incoming.short_name, reading.plan.year or 0, words())


def _show_differences(found: Differences) -> None:
    for line in told(found, words()):
        typer.echo(line)


def _show_unassigned(reading: PlanReading) -> None:
    codes = [task.code for task in reading.tasks if task.names_nobody]
    if codes:
        told = t("Left out, as no unit is named: {n}", n=len(codes))
        typer.echo(f"{told} – {', '.join(codes)}")
