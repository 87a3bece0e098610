"""`nhacviec person export | erase`: what is kept of one person, handed out or taken away."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot.command_line.terminal import database_needed, load_settings, refuse, words
from domain.chat import Person

t = words().label

app = typer.Typer(no_args_is_help=True, help=t("Hand out or erase what is kept of one person."))
Whom = Annotated[
    str,
    typer.Argument(metavar="WHOM", help=t("The person's name, @username, or numeric Telegram id.")),
]


@app.command(help=t("Write all that is kept of a person to a file, as JSON."))
def export(whom: Whom, file: Annotated[Path, typer.Argument(metavar="FILE")]) -> None:
    """Write it to a new file that its owner alone reads."""
    address = _meant(whom)
    found = _in_each(lambda tx: tx.personal.collect(address))
    kept = [one for one in found if one]
    if not kept:
        _refuse_stranger(address)
    try:
        file.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        refuse(t("{file} is there already, and stays as it is: another name, please.", file=file))
    except OSError as error:
        refuse(t("The copy cannot be written: {why}", why=type(error).__name__))
    text = json.dumps(kept, ensure_ascii=False, indent=2, default=str)
    file.write_text(text, "utf-8")
    typer.echo(t("All that is kept of {id} was written to {file}.", id=address, file=file))


@app.command(help=t("Take a person's name and words out of all that is kept; figures stand."))
def erase(
    whom: Whom,
    yes: Annotated[bool, typer.Option("--yes", help=t("Do not ask."))] = False,
) -> None:
    """Erase once it was asked; nothing brings it back but a backup."""
    address = _meant(whom)
    if not yes:
        typer.confirm(t("Erase the name and the words of {id} for good?", id=address), abort=True)
    if not any(_in_each(lambda tx: tx.personal.erase(address))):
        _refuse_stranger(address)
    typer.echo(
        t(
            "The name and the words of {id} were erased. Copies of the database hold them until "
            "they are deleted, and Telegram keeps what was sent in the chats.",
            id=address,
        )
    )


def _meant(whom: str) -> int:
    """Return the number of the person who is meant, asked for where several are called so."""
    from views.people.person import called

    if whom.isdigit():
        return int(whom)
    found: dict[int, Person] = {
        one.address: one for each in _in_each(lambda tx: tx.personal.called(whom)) for one in each
    }
    if not found:
        _refuse_stranger(whom)
    if len(found) > 1:
        typer.echo(t("{n} people are called “{whom}”:", n=len(found), whom=whom))
    for one in found.values():
        typer.echo(t("{id} – {person}", id=one.address, person=called(one)))
    if len(found) == 1:
        return next(iter(found))
    chosen: int = typer.prompt(t("Whose number is meant?"), type=int)
    if chosen not in found:
        _refuse_stranger(chosen)
    return chosen


def _refuse_stranger(whom: object) -> NoReturn:
    refuse(t("Nothing is kept of {id}.", id=whom))


def _in_each(action: Callable[[Any], Awaitable[Any]]) -> list[Any]:
    """Run an action for each department there is; return what each returned."""
    from bot.command_line.whose import opened_database

    async def run() -> list[Any]:
        async with opened_database(load_settings()) as database:
            async with database.read() as tx:
                departments = await tx.departments.all()
            found = [await database.of(one.id).run(action) for one in departments]
            await database.forget_overwritten()
            return found

    with database_needed():
        return asyncio.run(run())
