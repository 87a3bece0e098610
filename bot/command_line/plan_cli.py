"""`nhacviec plan`: read a paper, and take it into the store."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.command_line.terminal import database_needed, load_settings, refuse_for, words
from bot.command_line.whose import Whose
from bot.settings import Settings
from documents.plan import PlanReading, to_json
from domain.paper.unreadable import CannotBeWritten
from domain.refusal import Refusal

t = words().label

app = typer.Typer(help=t("Read and import a plan."), no_args_is_help=True)
File = Annotated[Path, typer.Argument(help=t("The signed plan: .docx, .pdf, .xlsx, .txt, .md."))]


@app.command(help=t("Show what would be read from a file; writes nothing."))
def read(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help=t("Print JSON."))] = False,
    excel: Annotated[
        Path | None,
        typer.Option("--excel", help=t("Write a form to correct in Excel and import again.")),
    ] = None,
) -> None:
    """Print a reading as a table or as JSON, or write it as a form."""
    reading = _read(file, load_settings())
    if excel is not None:
        _write_form(reading, excel)
    elif as_json:
        typer.echo(to_json(reading))
    else:
        from bot.command_line.plan_table import show_reading

        show_reading(reading, words())


@app.command(name="import", help=t("Take a plan into the database; again is harmless."))
def import_(
    file: File,
    yes: Annotated[
        bool, typer.Option("--yes", help=t("Do not ask; take what is proposed."))
    ] = False,
    new: Annotated[bool, typer.Option("--new", help=t("It is a new plan."))] = False,
    corrects: Annotated[
        str | None,
        typer.Option("--corrects", help=t("It is a corrected version of the plan no. …")),
    ] = None,
    short_name: Annotated[
        str | None, typer.Option("--name", help=t("The short name of a new plan, such as CCHC."))
    ] = None,
    rewrite: Annotated[
        bool,
        typer.Option("--rewrite", help=t("Let it rewrite more than a third of that plan.")),
    ] = False,
    day: Annotated[
        datetime | None,
        typer.Option(
            formats=["%d/%m/%Y", "%Y-%m-%d"],
            help=t("The day of signing, where the paper has none or another one."),
        ),
    ] = None,
    department: Whose = None,
) -> None:
    """Show what would change, ask, write."""
    # Reading alone needs no database, and is done before its library is loaded.
    from bot.command_line.plan_import import Wish, take_in

    if corrects is not None and (new or short_name is not None):
        raise typer.BadParameter(t("--corrects cannot stand beside --new and --name."))

    settings = load_settings()
    reading = _read(file, settings)
    try:
        with database_needed():
            wish = Wish(
                new=new,
                corrects=corrects,
                short_name=short_name,
                rewrite=rewrite,
                day=day.date() if day else None,
                department=department,
            )
            asyncio.run(take_in(settings, reading, wish, yes=yes))
    except Refusal as refusal:
        refuse_for(refusal)


@app.command(help=t("Write all work in force as an Excel file to edit and send back."))
def export(
    out: Annotated[Path, typer.Argument(help=t("The file to write: .xlsx."))],
    plan: Annotated[
        str | None,
        typer.Option("--plan", help=t("Only this plan, by its short name, number or year.")),
    ] = None,
    department: Whose = None,
) -> None:
    """Write the assignment sheet; sent back in the office's chat, what differs counts."""
    from bot.command_line.plan_export import export as write_out

    try:
        with database_needed():
            asyncio.run(write_out(load_settings(), out, department, plan))
    except OSError:
        refuse_for(CannotBeWritten(file=out.name))
    except Refusal as refusal:
        refuse_for(refusal)


@app.command(name="list", help=t("List the plans in the database."))
def list_(department: Whose = None) -> None:
    """Print a line for each plan, those that are closed as well."""
    from bot.command_line.plan_list import show_plans

    try:
        with database_needed():
            asyncio.run(show_plans(load_settings(), department))
    except Refusal as refusal:
        refuse_for(refusal)


def _write_form(reading: PlanReading, path: Path) -> None:
    from documents.form import Words, write_form
    from views.paper.account import became_word
    from views.paper.reading import doubt, place

    texts = words()
    worded = Words(
        doubt=lambda one: doubt(one, texts),
        became=lambda one: became_word(one, texts),
        place=lambda where: place(where, texts),
    )
    try:
        write_form(reading, path, worded)
    except OSError:
        refuse_for(CannotBeWritten(file=path.name))
    typer.echo(t("Written: {file}. Correct it, then: nhacviec plan import {file}", file=path.name))


def _read(file: Path, settings: Settings) -> PlanReading:
    from bot.command_line.progress import shown_progress
    from documents.apart import read_apart

    try:
        with shown_progress(t("Reading the plan")):
            return asyncio.run(read_apart(file, before_means=settings.before_means))
    except Refusal as refusal:
        refuse_for(refusal)
