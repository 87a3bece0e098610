"""The command line. Exit status: 0 done, 1 refused with a sentence, 2 wrong usage.

What a single command needs it imports once it is asked for: together that takes a second.
"""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from socket import create_server
from typing import Annotated, Any

import typer

from bot.clock import wall_clock
from bot.command_line import (
    backup_cli,
    department_cli,
    period_cli,
    person_cli,
    plan_cli,
    report_cli,
    status_cli,
    understand_cli,
)
from bot.command_line.terminal import ZONE, database_needed, load_settings, refuse, words
from bot.demo.worlds import WORLDS, DemoYear
from bot.importing import importing
from bot.logs import set_up_logging

t = words().label

Port = Annotated[int, typer.Option(min=1, max=65535, help=t("The port on this machine."))]

app = typer.Typer(
    name="nhacviec",
    help=t("Nhắc Việc reminds a department of its plan's deadlines and takes the reports."),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(plan_cli.app, name="plan")
app.add_typer(person_cli.app, name="person")
app.add_typer(department_cli.app, name="department")
app.add_typer(period_cli.app, name="period")
app.command(name="status", help=t("Show what waits, what was set aside, who cannot be reached."))(
    status_cli.status
)

app.command(name="report", help=t("Write report, appendix and picture of a period."))(
    report_cli.report
)

app.command(name="backup", help=t("Copy the database to a file, also while the bot runs."))(
    backup_cli.backup
)
app.command(name="restore", help=t("Fill an empty database from such a file."))(backup_cli.restore)

app.command(name="understand", help=t("Print what the chat would make of words."))(
    understand_cli.understand
)


@app.command(help=t("Run the bot with Telegram, as .env says."))
def run() -> None:
    """Run until stopped."""
    with importing():
        from telegram.error import TelegramError

        from bot.service import run_until_stopped, serve
        from storage.alone import alone

    settings = load_settings()
    if not settings.telegram_bot_token.get_secret_value():
        refuse(t("There is no TELEGRAM_BOT_TOKEN. Please write the bot's token into .env."))
    with database_needed(), alone(settings.database_url.get_secret_value()):
        try:
            listener = create_server(settings.listen_address)
        except OSError:
            refuse(t("LISTEN: {address} is taken or not of this machine.", address=settings.listen))
        with listener:
            try:
                run_until_stopped(serve(settings, wall_clock, listener))
            except TelegramError as error:
                # Only the name: what the library says of an unknown token quotes it.
                why = type(error).__name__
                refuse(t("Telegram refuses the token or the webhook of .env ({why}).", why=why))


@app.command(help=t("Bring the database to the newest version."))
def migrate() -> None:
    """Upgrade the database."""
    from bot.installation import upgrade_kept

    settings = load_settings()
    with database_needed():
        asyncio.run(upgrade_kept(settings, wall_clock))


@app.command(help=t("Check settings, database, Telegram and holidays; change nothing."))
def doctor() -> None:
    """Print what was found; status 1 if anything is wrong."""
    from bot.command_line.doctor import examine

    findings = asyncio.run(examine(load_settings(), wall_clock()))
    for finding in findings:
        typer.echo(finding)
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


@app.command(help=t("Open the whole department on a page of this machine, with a clock to move."))
def demo(
    port: Port = 8021,
    world: Annotated[
        DemoYear, typer.Option(help=t("2021: a real plan; 2026: a merged department, communes."))
    ] = DemoYear.OF_2021,
    start: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d %H:%M"], help=t("Where the clock stands.")),
    ] = None,
) -> None:
    """Serve the demo until stopped."""
    from bot.demo.demo import demo as open_demo

    async def show() -> None:
        played = WORLDS[world]
        begins = start or played.start
        async with open_demo(begins.replace(tzinfo=ZONE), port, played) as url:
            typer.echo(t("Open {url} in a browser. Ctrl+C stops.", url=url))
            await asyncio.Event().wait()

    _on_free_port(show(), port)


@app.command(help=t("Run the simulated Telegram alone, for a bot with TELEGRAM_API_URL."))
def simulator(port: Port = 8021) -> None:
    """Serve the simulator until stopped."""
    from bot.demo.simulated import serve_simulator

    async def show() -> None:
        async with serve_simulator(port, wall_clock) as (url, token, admin):
            typer.echo(t("Open {url} in a browser. Ctrl+C stops.", url=url))
            typer.echo(f"TELEGRAM_API_URL={url}")
            typer.echo(f"TELEGRAM_BOT_TOKEN={token}")
            typer.echo(f"ADMIN_USER_IDS={admin}")
            await asyncio.Event().wait()

    _on_free_port(show(), port)


def _on_free_port(program: Coroutine[Any, Any, None], port: int) -> None:
    from bot.service import run_until_stopped

    set_up_logging(())
    try:
        run_until_stopped(program)
    except OSError:
        refuse(t("Port {port} is taken. Please choose another with --port.", port=port))
