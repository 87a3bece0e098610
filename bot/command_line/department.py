"""`nhacviec department`: what it does, in the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from actions.department.giving import take_back
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened, opened_database
from bot.installation import office_of
from bot.office_settings import number_list
from bot.settings import Settings
from domain.department.department import Department, called, named, short_of
from domain.department.keeping import check_closing, check_opening, new_short
from domain.holiday.days import DayKind
from domain.plan.plan import Plan
from storage.department.departments import SETTINGS
from storage.store import Database, Shared, Transaction
from views.texts import long_date

t = words().label


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be changed of a department; None leaves it as it is.

    `administrators` are ids as they are typed; a setting of None is as `.env` has it again.
    """

    name: str | None = None
    short_name: str | None = None
    administrators: str | None = None
    settings: Mapping[str, str | None] = field(default_factory=dict)


async def show(settings: Settings) -> None:
    """Print the departments; raises SchemaOutdated, CannotBeOpened."""
    async with opened_database(settings) as database:
        async with database.read() as tx:
            departments = await tx.departments.all()
        plans = [await _plan(database, one) for one in departments]
        given = await _given(database, departments, settings.organization)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(t("Short name"), no_wrap=True)
    table.add_column(t("Name"), overflow="fold")
    for heading in (t("Tasks"), t("Open")):
        table.add_column(heading, justify="right")
    table.add_column(t("Stands"))
    table.add_column(t("Its own settings"), overflow="fold")
    for one, plan in zip(departments, plans, strict=True):
        held = plan.assignments if plan else ()
        table.add_row(
            short_of(one, settings.organization),
            one.name or settings.organization,
            str(len(held)),
            str(sum(1 for each in held if each.is_open)),
            _stands(one, departments, settings.organization),
            _own(one),
        )
    Console().print(table)
    for line in given:
        typer.echo(line)


def _stands(one: Department, departments: Sequence[Department], organization: str) -> str:
    """Return whether a department is at work, or what became of it."""
    into = next((each for each in departments if each.id == one.merged_into), None)
    if into is not None:
        return t("part of {into}", into=short_of(into, organization))
    return t("at work") if one.is_open else t("closed down")


async def _given(
    database: Database, departments: Sequence[Department], organization: str
) -> Sequence[str]:
    """Return which units' work is offered or given to which department, a line each."""
    names = {one.id: short_of(one, organization) for one in departments}
    lines = []
    for one in departments:
        async with database.of(one.id).read() as tx:
            for unit in await tx.given.units():
                to = await tx.given.receiver(unit.id)
                facts = {"of": names[one.id], "unit": unit.code, "to": names[to or 0]}
                if await tx.chats.of_unit(unit.id) is not None:
                    lines.append(t("{of} gives the work of {unit} to {to}.", **facts))
                else:
                    lines.append(
                        t(
                            "{of} offers the work of {unit} to {to}, which has not accepted yet.",
                            **facts,
                        )
                    )
    return lines


def _own(one: Department) -> str:
    own = [f"{name.upper()}={value}" for name, value in one.settings.items()]
    if one.administrators:
        own.append("ADMINS=" + ",".join(map(str, sorted(one.administrators))))
    return " ".join(own) or "–"


async def add(settings: Settings, name: str, short_name: str | None) -> None:
    """Let a department begin; raises NotAShortName, DepartmentTaken and what opening does."""

    async def begin(tx: Shared) -> str:
        others = await tx.departments.all()
        short = new_short(name, short_name, others, settings.organization)
        await tx.departments.add(name, short)
        return short

    async with opened_database(settings) as database:
        short = await database.run(begin)
    typer.echo(t("{name} begins, as {short}.", name=name, short=short))
    typer.echo(t("Next: nhacviec plan import FILE --department {short}", short=short))


async def change(settings: Settings, which: str, wanted: Change) -> None:
    """Write what is wanted over what there is; raises ValidationError and what `add` does."""
    unknown = sorted(wanted.settings.keys() - set(SETTINGS))
    if unknown:
        known = ", ".join(name.upper() for name in SETTINGS)
        wrong = t("{name} is none of: {known}.", name=unknown[0].upper(), known=known)
        raise typer.BadParameter(wrong)

    async def write(tx: Shared) -> None:
        every = await tx.departments.all()
        one = named(every, which, settings.organization)
        values: dict[str, str | None] = dict(wanted.settings)
        if wanted.name or wanted.short_name:
            name = wanted.name or one.name or settings.organization
            others = [other for other in every if other.id != one.id]
            short = wanted.short_name or short_of(one, settings.organization)
            values["short_name"] = new_short(name, short, others, settings.organization)
            values["name"] = name
        own = {**one.settings, **wanted.settings}
        # Whatever cannot be a setting is refused here, and not by the bot that reads it.
        settings.of(replace(one, settings={n: v for n, v in own.items() if v is not None}))
        if values:
            await tx.departments.set(one.id, values)
        if wanted.administrators is not None:
            await tx.departments.administer(one.id, _people(wanted.administrators))

    async with opened_database(settings) as database:
        await database.run(write)
    typer.echo(t("{short} is changed.", short=which))


def _people(typed: str) -> Sequence[int]:
    try:
        return number_list(typed)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


async def correct_day(
    settings: Settings, which: str, day: date, kind: str | None, basis: str
) -> None:
    """Let a day be off or worked for a department, or with None as it is for the country."""

    async def correct(tx: Transaction) -> bool:
        if kind is None:
            await tx.holidays.follow_the_country(day)
        else:
            await tx.holidays.set([day], DayKind(kind), basis)
        return (await tx.holidays.calendar()).is_working(day)

    async with opened(settings, which) as found:
        works = await found.store.run(correct)
    on = long_date(day)
    typer.echo(t("{day} is worked.", day=on) if works else t("{day} is off.", day=on))


async def close(settings: Settings, which: str, *, anyway: bool) -> None:
    """Close a department, which gives nobody work any more; raises LastDepartment, HasOpenWork and
    what opening does.
    """
    async with opened_database(settings) as database:
        async with database.read() as tx:
            every = await tx.departments.all()
        one = named(every, which, settings.organization)
        at_work = [each for each in every if each.is_open]
        plan = await _plan(database, one)
        n = sum(1 for each in plan.assignments if each.is_open) if plan else 0
        name = one.name or settings.organization
        check_closing(one, at_work, n, name, anyway=anyway)

        async def write(tx: Shared) -> None:
            own, now = tx.of(one.id), wall_clock()
            for unit in await own.given.units():
                await take_back(own, office_of(settings, one), unit, now=now)
            await tx.departments.close(one.id, at=now, basis=None)

        await database.run(write)
    typer.echo(t("{name} is closed.", name=name))


async def open_again(settings: Settings, which: str) -> None:
    """Open a closed department; raises NoSuchDepartment, DepartmentIsOpen, WasMerged.

    Groups that another one has connected meanwhile stay that one's.
    """
    async with opened_database(settings) as database:

        async def write(tx: Shared) -> tuple[Department, Sequence[str]]:
            every = await tx.departments.all()
            one = called(every, which, settings.organization)
            into = next((each for each in every if each.id == one.merged_into), None)
            short = short_of(into, settings.organization) if into else ""
            check_opening(one, short_of(one, settings.organization), into=short)
            return one, await tx.departments.open_again(one.id)

        one, elsewhere = await database.run(write)
    typer.echo(t("{name} is at work again.", name=one.name or settings.organization))
    for title in elsewhere:
        typer.echo(t("The group {title} is another department's by now.", title=title))


async def _plan(database: Database, one: Department) -> Plan | None:
    async with database.of(one.id).read() as tx:
        return await tx.plans.current()
