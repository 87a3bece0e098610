"""`nhacviec department`: the departments of one installation, as it is typed."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import typer

from bot.command_line.terminal import database_needed, load_settings, refuse, refuse_for, words
from domain.refusal import Refusal

t = words().label

app = typer.Typer(help=t("The departments of one installation."), no_args_is_help=True)


class Kind(StrEnum):
    """How a day is for a department."""

    OFF = "off"
    WORKED = "worked"
    COUNTRY = "country"


Which = Annotated[str, typer.Argument(help=t("The department, by its short name."))]
Short = Annotated[
    str | None, typer.Option("--short", help=t("Its short name; without one, the initials."))
]


@app.command(name="list", help=t("List the departments, with their own settings."))
def list_() -> None:
    """Print a line for each, those that are closed as well."""
    from bot.command_line.department import show

    _do(show(load_settings()))


@app.command(help=t("Let a department begin."))
def add(
    name: Annotated[str, typer.Argument(help=t("Its whole name."))], short: Short = None
) -> None:
    """Add one; its chats are connected with /ketnoi, its plan with plan import --department."""
    from bot.command_line.department import add as begin

    _do(begin(load_settings(), name, short))


@app.command(name="set", help=t("Change its name, its administrators, or its own settings."))
def set_(
    department: Which,
    settings: Annotated[
        list[str] | None,
        typer.Argument(help=t("Such as REMIND_AT=08:00; REMIND_AT= is as .env says again.")),
    ] = None,
    name: Annotated[str | None, typer.Option(help=t("Its whole name."))] = None,
    short: Short = None,
    administrators: Annotated[
        str | None,
        typer.Option("--admins", help=t("Ids of those who administer it alone: 12,34; or none.")),
    ] = None,
) -> None:
    """Change what is given; a running bot goes by it within a minute."""
    from bot.command_line.department import Change, change

    pairs = [one.partition("=") for one in settings or ()]
    if not all(mark for _, mark, _ in pairs):
        raise typer.BadParameter(t("A setting is written as REMIND_AT=08:00."))
    given = {key.strip().lower(): value.strip() or None for key, _, value in pairs}
    wanted = Change(name, short, administrators, given)
    _do(change(load_settings(), department, wanted))


@app.command(name="open", help=t("Let a department that was closed be at work again."))
def open_(department: Which) -> None:
    """Open one again, with all it has; its chats are its own again."""
    from bot.command_line.department import open_again

    _do(open_again(load_settings(), department))


@app.command(help=t("Let departments become one, with all they have, as a paper says."))
def merge(
    departments: Annotated[
        list[str], typer.Argument(help=t("Which become part of another, by their short names."))
    ],
    into: Annotated[str, typer.Option(help=t("The short name of the one that remains or begins."))],
    basis: Annotated[str, typer.Option(help=t("Number and day of the paper that says so."))],
    name: Annotated[
        str | None, typer.Option(help=t("The whole name of a department that begins by it."))
    ] = None,
    rename: Annotated[
        list[str] | None,
        typer.Option(help=t("By what a unit or a plan is called from then on: SYT:TT=TTYT.")),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help=t("Take what is proposed."))] = False,
) -> None:
    """Merge; what has to be called otherwise is shown before anything is written."""
    from bot.command_line.department_merge import Wish, merge_departments, renamings

    if not basis.strip():
        raise typer.BadParameter(t("Please give the paper that says so with --basis."))
    wish = Wish(departments, into, basis.strip(), name, renamings(rename or ()))
    _do(merge_departments(load_settings(), wish, yes=yes))


@app.command(help=t("Offer a unit's work to the department that this unit is."))
def give(
    giver: Annotated[str, typer.Argument(help=t("Whose plans it is, by its short name."))],
    unit: Annotated[str, typer.Argument(help=t("The unit's code in those plans."))],
    receiver: Annotated[str, typer.Argument(help=t("The department, by its short name."))],
) -> None:
    """Offer it in the group of the other's office, which accepts or declines by a button."""
    from bot.command_line.department_give import give as offer

    _do(offer(load_settings(), giver, unit, receiver))


@app.command(name="take-back", help=t("Let a unit's work be given to no other department."))
def take_back(
    giver: Annotated[str, typer.Argument(help=t("Whose plans it is, by its short name."))],
    unit: Annotated[str, typer.Argument(help=t("The unit's code in those plans."))],
) -> None:
    """Take it back; both offices are told, and what was reported stays."""
    from bot.command_line.department_give import take_back_from

    _do(take_back_from(load_settings(), giver, unit))


@app.command(help=t("Let a department be at work no more; nothing of it is lost."))
def close(
    department: Which,
    anyway: Annotated[
        bool, typer.Option("--anyway", help=t("Though some of its work is not finished."))
    ] = False,
) -> None:
    """Close one; its chats are nobody's from then on, and what it has stays in the database."""
    from bot.command_line.department import close as end

    _do(end(load_settings(), department, anyway=anyway))


@app.command(help=t("Let a day be off or worked for one department, whatever it is elsewhere."))
def day(
    department: Which,
    on: Annotated[
        datetime, typer.Argument(metavar="2026-05-19", formats=["%Y-%m-%d"], help=t("The day."))
    ],
    kind: Annotated[Kind, typer.Argument(help=t("off, worked, or country: as it is elsewhere."))],
    basis: Annotated[str, typer.Option(help=t("Number and day of the paper that says so."))] = "",
) -> None:
    """Write a day into the department's calendar, or take it out again."""
    from bot.command_line.department import correct_day

    if kind is not Kind.COUNTRY and not basis:
        raise typer.BadParameter(t("Please give the paper that says so with --basis."))
    own = None if kind is Kind.COUNTRY else kind.value
    _do(correct_day(load_settings(), department, on.date(), own, basis))


def _do(work: Coroutine[Any, Any, None]) -> None:
    from pydantic import ValidationError

    from bot.examining.settings import wrong_settings

    try:
        with database_needed():
            asyncio.run(work)
    except Refusal as refusal:
        refuse_for(refusal)
    except ValidationError as error:
        refuse("\n".join(wrong_settings(error, words())))
