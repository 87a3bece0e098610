"""`nhacviec department give` and `take-back`: the work of a unit that is another department."""

import typer

from actions.department.giving import offer, take_back
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened_database
from bot.installation import office_of
from bot.settings import Settings
from domain.authority import UnknownUnit
from domain.chat import Unit
from domain.department.department import named
from domain.text import fold
from storage.store import Shared, Transaction

t = words().label


async def give(settings: Settings, giver: str, code: str, receiver: str) -> None:
    """Offer a unit's work to another department's office, which accepts it in its group.

    Raises NoSuchDepartment, DepartmentIsClosed, WasMerged, UnknownUnit, and what `offer` does.
    """
    async with opened_database(settings) as database:

        async def write(tx: Shared) -> tuple[str, str]:
            every = await tx.departments.all()
            of = named(every, giver, settings.organization)
            to = named(every, receiver, settings.organization)
            name = to.name or settings.organization
            unit = await _unit(tx.of(of.id), code)
            office = office_of(settings, of)
            chat = await offer(tx, office, of.id, unit, to.id, name, now=wall_clock())
            return name, chat.title

        name, title = await database.run(write)
    typer.echo(t("Offered to {name}, to be accepted in its group {title}.", name=name, title=title))


async def take_back_from(settings: Settings, giver: str, code: str) -> None:
    """Let a unit's work be given to nobody; raises UnknownUnit, NotGiven and what `named` does."""
    async with opened_database(settings) as database:

        async def write(tx: Shared) -> str:
            of = named(await tx.departments.all(), giver, settings.organization)
            own = tx.of(of.id)
            unit = await _unit(own, code)
            await take_back(own, office_of(settings, of), unit, now=wall_clock())
            return unit.name

        name = await database.run(write)
    typer.echo(t("The work of {name} is taken back; both offices are told.", name=name))


async def _unit(tx: Transaction, code: str) -> Unit:
    units = await tx.units.all()
    for unit in units:
        if fold(unit.code) == fold(code):
            return unit
    raise UnknownUnit(typed=code, codes=", ".join(unit.code for unit in units))
