"""The command line. Exit status: 0 done, 1 refused with a sentence, 2 wrong usage."""

import asyncio
import sys
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Annotated, Any, NoReturn
from zoneinfo import ZoneInfo

import typer
from pydantic import ValidationError

from bot import plan_cli
from bot.clock import wall_clock
from bot.logs import set_up_logging
from bot.settings import Settings

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DEMO_START = datetime(2021, 2, 5, 7, 25)  # noqa: DTZ001  # as typed: local to the office
Port = Annotated[int, typer.Option(min=1, max=65535, help="Cổng trên máy này.")]

app = typer.Typer(
    name="nhacviec",
    help="Nhắc Việc: nhắc thời hạn và nhận báo cáo các nhiệm vụ trong kế hoạch của Sở.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(plan_cli.app, name="plan")


@app.command()
def run() -> None:
    """Chạy bot với Telegram theo các thiết lập trong .env."""
    from bot.service import serve

    settings = load_settings()
    if not settings.telegram_bot_token.get_secret_value():
        refuse("Chưa có TELEGRAM_BOT_TOKEN. Đề nghị ghi mã của bot vào tệp .env.")
    _until_stopped(serve(settings, wall_clock))


@app.command()
def migrate() -> None:
    """Đưa cơ sở dữ liệu lên phiên bản mới nhất."""
    from storage.migrate import upgrade

    asyncio.run(upgrade(load_settings().database_url.get_secret_value()))


@app.command()
def doctor() -> None:
    """Kiểm tra thiết lập, cơ sở dữ liệu, Telegram và lịch nghỉ."""
    from bot.doctor import examine

    findings = asyncio.run(examine(load_settings(), wall_clock()))
    for finding in findings:
        typer.echo(f"{'✓' if finding.well else '✗'} {finding.text}")
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


@app.command()
def demo(
    port: Port = 8021,
    start: Annotated[
        datetime,
        typer.Option("--from", formats=["%Y-%m-%d %H:%M"], help="Thời điểm bắt đầu, giờ Việt Nam."),
    ] = DEMO_START,
) -> None:
    """Mở cả Sở trên một trang web của máy này, với kế hoạch thật và đồng hồ tự chỉnh."""
    from bot.demo import demo as open_demo

    async def show() -> None:
        async with open_demo(start.replace(tzinfo=ZONE), port) as url:
            typer.echo(f"Mở trang {url} trong trình duyệt. Bấm Ctrl+C để dừng.")
            await asyncio.Event().wait()

    set_up_logging(())
    _on_free_port(show(), port)


@app.command()
def simulator(port: Port = 8021) -> None:
    """Chạy riêng phần mô phỏng Telegram, cho một bot có TELEGRAM_API_URL trỏ tới đây."""
    from bot.simulated import serve_simulator

    async def show() -> None:
        async with serve_simulator(port, wall_clock) as (url, token, admin):
            typer.echo(f"Mở trang {url}. TELEGRAM_API_URL={url} TELEGRAM_BOT_TOKEN={token} ADMIN_USER_IDS={admin}")
            await asyncio.Event().wait()

    set_up_logging(())
    _on_free_port(show(), port)


def load_settings() -> Settings:
    """Return the settings with logging set up; a wrong one is refused by its name."""
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors())
        refuse(f"Thiết lập chưa đúng – {wrong}")
    set_up_logging(
        (
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_proxy.get_secret_value(),
            settings.telegram_webhook_secret.get_secret_value(),
        )
    )
    return settings


def refuse(sentence: str) -> NoReturn:
    """Say why on standard error and leave with status 1."""
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


def _on_free_port(program: Coroutine[Any, Any, None], port: int) -> None:
    try:
        _until_stopped(program)
    except OSError:
        refuse(f"Cổng {port} đang được chương trình khác dùng. Đề nghị chọn cổng khác bằng --port.")


def _until_stopped(program: Coroutine[Any, Any, None]) -> None:
    with suppress(KeyboardInterrupt):
        asyncio.run(program)
    sys.stdout.flush()
