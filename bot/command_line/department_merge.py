"""`nhacviec department merge`: what has to be called otherwise first, then all in one step."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import typer

from actions.department.merging import Joining, brought, merge
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened_database
from bot.installation import office_of
from bot.settings import Settings
from domain.department.department import Department, named, short_of
from domain.department.keeping import new_short
from domain.department.merging import CodesCollide, NothingToMerge, merger
from storage.store import Shared
from views.department.merging import proposed

t = words().label


@dataclass(frozen=True, slots=True)
class Wish:
    """What is said on the command line of a merger.

    `into` is begun by it where it has a `name`; `renamed` is by what units and plans are called.
    """

    departments: Sequence[str]
    into: str
    basis: str
    name: str | None = None
    renamed: Mapping[tuple[str, str], str] = field(default_factory=dict)


def renamings(typed: Iterable[str]) -> Mapping[tuple[str, str], str]:
    """Return what is to be called otherwise: "SYT:TT=TTYT"."""
    found = {}
    for one in typed:
        of, colon, rest = one.partition(":")
        old, mark, new = rest.partition("=")
        if not (colon and mark):
            raise typer.BadParameter(t("What is called otherwise is written as SYT:TT=TTYT."))
        found[of.strip(), old.strip()] = new.strip()
    return found


async def merge_departments(settings: Settings, wish: Wish, *, yes: bool) -> None:
    """Show what would be called otherwise, ask, and merge; nothing is written before.

    Raises NoSuchDepartment, DepartmentIsClosed, DepartmentTaken, WasMerged, NothingToMerge,
    NothingCalledSo, NotAShortName, ShortNameTaken, and CodesCollide where nobody is there to ask.
    """
    async with opened_database(settings) as database:
        async with database.read() as tx:
            joining = await _joining(tx, settings, wish)
            brings = await brought(tx, _known(joining), settings.organization)
        found = merger(brings, wish.renamed)
        typer.echo(_headline(joining, settings))
        for line in (*proposed(found, words()), *_forgotten(joining, settings)):
            typer.echo(f"– {line}")
        if not yes and not sys.stdin.isatty() and found.proposed:
            raise CodesCollide(n=found.proposed)
        if not yes and sys.stdin.isatty() and not typer.confirm(t("Merge them like this?")):
            typer.echo(t("Nothing was written."))
            return

        async def write(tx: Shared) -> int:
            again = await _joining(tx, settings, wish)
            into = again.into if again.into.id else await _begun(tx, again.into)
            sure = Joining(into, again.departments, again.basis)
            sure_merger = merger(await brought(tx, sure, settings.organization), wish.renamed)
            if not yes and sure_merger != found:
                raise CodesCollide(n=sure_merger.proposed)
            return await merge(
                tx,
                office_of(settings, into),
                sure,
                sure_merger,
                organization=settings.organization,
                now=wall_clock(),
            )

        told = await database.run(write)
    typer.echo(t("They are one now; chats that are told: {n}.", n=told))


def _known(joining: Joining) -> Joining:
    """Return the same without what has not begun, which brings nothing along."""
    if joining.into.id:
        return joining
    first, *others = joining.departments
    return Joining(first, tuple(others), joining.basis)


async def _begun(tx: Shared, into: Department) -> Department:
    return await tx.departments.add(into.name or "", into.short_name or "")


async def _joining(tx: Shared, settings: Settings, wish: Wish) -> Joining:
    every, organization = await tx.departments.all(), settings.organization
    departments = [named(every, one, organization) for one in wish.departments]
    if wish.name is not None:
        short = new_short(wish.name, wish.into, every, organization)
        into = Department(0, wish.name, short)
    else:
        into = named(every, wish.into, organization)
    joining = {one.id: one for one in departments if one.id != into.id}
    if not joining:
        raise NothingToMerge
    return Joining(into, tuple(joining.values()), wish.basis)


def _headline(joining: Joining, settings: Settings) -> str:
    return t(
        "{names} become part of {into} ({basis}):",
        names=", ".join(one.name or settings.organization for one in joining.departments),
        into=joining.into.name or settings.organization,
        basis=joining.basis,
    )


def _forgotten(joining: Joining, settings: Settings) -> Sequence[str]:
    """Return which settings of their own are no department's any more."""
    return [
        t(
            "{of}: its own {settings} end; what remains goes by its own settings and .env.",
            of=short_of(one, settings.organization),
            settings=" ".join(f"{name.upper()}={value}" for name, value in one.settings.items()),
        )
        for one in joining.departments
        if one.settings
    ]
