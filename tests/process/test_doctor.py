"""`nhacviec doctor`: for each trouble its cause and the next step, and nothing changes."""

import os
import platform
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import make_url

import bot.examining.machine
import bot.examining.settings
from bot.clock import wall_clock
from bot.command_line.doctor import examine
from bot.examining.telegram import look_at_telegram
from storage.migrate import downgrade
from tests.actions.deed import TEXTS
from tests.databases import both_databases
from tests.process.means.forked import typed
from tests.process.means.machine import NIGHT, TOKEN, Machine
from tests.process.test_command_line import Terminal

OTHER_TOKEN = "110201543:AAnother-token-of-thirty-five-chars"


async def said(machine: Machine, **settings: object) -> list[str]:
    """What it says of a machine."""
    return [str(one) for one in await examine(machine.settings(**settings), NIGHT)]


def says(lines: list[str], what: str) -> bool:
    return any(line.startswith(what) for line in lines)


async def test_a_machine_that_is_well(machine: Machine) -> None:
    lines = await said(machine)
    assert [line for line in lines if line.startswith("✗")] == []
    assert says(lines, "✓ ADMIN_USER_IDS")
    assert says(lines, "✓ Cơ sở dữ liệu đúng phiên bản và ghi được.")
    assert says(lines, "✓ Kế hoạch năm 2021 có 51 nhiệm vụ.")
    assert says(lines, "✓ Mọi phòng, đơn vị trong kế hoạch đã kết nối nhóm.")
    assert says(lines, "✓ Telegram nhận ra bot")
    assert says(lines, "✓ Đồng hồ của máy đúng.")
    assert says(lines, "! Bot hiện không chạy")
    assert says(lines, "! Còn ")


async def test_an_empty_folder_stays_empty(tmp_path: Path) -> None:
    examined = await typed("doctor", folder=tmp_path)
    lines = examined.out.splitlines()
    assert (examined.status, examined.err) == (1, "")
    assert says(lines, "✗ ADMIN_USER_IDS còn trống")
    assert says(lines, "✗ Chưa có cơ sở dữ liệu. Lệnh nhacviec migrate")
    assert says(lines, "✗ Chưa có TELEGRAM_BOT_TOKEN.")
    assert not os.listdir(tmp_path)  # noqa: PTH208
    looked = await typed("status", folder=tmp_path)
    assert looked.err.startswith("Chưa có cơ sở dữ liệu.")
    assert not os.listdir(tmp_path)  # noqa: PTH208


async def test_it_leaves_the_database_as_it_is(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    await terminal.types("migrate")
    before = terminal.database.read_bytes()
    examined = await terminal.types("doctor")
    assert says(examined.out.splitlines(), "✗ Chưa có kế hoạch: đề nghị chạy nhacviec plan import.")
    assert says(examined.out.splitlines(), "! Chưa có lịch nghỉ năm")
    assert terminal.database.read_bytes() == before


@pytest.mark.parametrize(
    ("settings", "finding"),
    [
        ({"telegram_bot_token": ""}, "✗ Chưa có TELEGRAM_BOT_TOKEN."),
        ({"telegram_bot_token": OTHER_TOKEN}, "✗ Telegram không chấp nhận mã bot: mã sai hoặc"),
        ({"telegram_api_url": "http://127.0.0.1:9"}, "✗ Không kết nối được với Telegram: máy"),
        ({"telegram_proxy": "socks5://127.0.0.1:9"}, "✗ Proxy trong TELEGRAM_PROXY không cho"),
        ({"telegram_proxy": "http://127.0.0.1:9"}, "✗ Proxy trong TELEGRAM_PROXY không cho"),
        ({"admin_user_ids": ()}, "✗ ADMIN_USER_IDS còn trống"),
        ({"database_url": "postgresql+psycopg://a:b@127.0.0.1:9/c"}, "✗ Không mở được cơ sở dữ"),
        (
            {"database_url": "postgresql+psycopg://a:b@127.0.0.1:abc/c"},
            "✗ Không mở được cơ sở dữ liệu: DATABASE_URL không đúng dạng",
        ),
    ],
)
async def test_what_is_wrong_with_the_settings(
    machine: Machine, settings: dict[str, object], finding: str
) -> None:
    lines = await said(machine, **settings)
    assert [line for line in lines if line.startswith(finding)]
    assert OTHER_TOKEN.partition(":")[2] not in "".join(lines)


async def test_a_webhook_that_another_has_set(machine: Machine) -> None:
    async with httpx.AsyncClient() as api:
        await api.post(f"{machine.api}/bot{TOKEN}/setWebhook", data={"url": "http://127.0.0.1:9/"})
    assert says(await said(machine), "! Telegram đang gửi tin tới một webhook")


async def test_a_webhook_that_telegram_cannot_reach(machine: Machine) -> None:
    url = "http://127.0.0.1:9/"
    async with httpx.AsyncClient() as api:
        await api.post(f"{machine.api}/bot{TOKEN}/setWebhook", data={"url": url})
    settings = {"telegram_webhook_url": url, "telegram_webhook_secret": "khoa"}
    machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")

    async def is_found() -> bool:
        return says(await said(machine, **settings), "✗ Telegram không gửi được tới webhook")

    await machine.until(is_found)


async def test_a_clock_that_is_wrong(machine: Machine) -> None:
    off = wall_clock() + timedelta(minutes=10)
    found = await look_at_telegram(machine.settings(), off, TEXTS)
    assert says([str(one) for one in found], "✗ Đồng hồ của máy lệch")


@both_databases
async def test_an_older_and_a_newer_database(machine: Machine) -> None:
    await downgrade(machine.database_url, "-1")
    assert says(await said(machine), "✗ Cơ sở dữ liệu chưa đúng phiên bản")
    await machine._execute("UPDATE alembic_version SET version_num = '9999'")
    assert says(await said(machine), "✗ Cơ sở dữ liệu do phiên bản mới hơn")
    refused = await typed("migrate", folder=machine.log.parent, DATABASE_URL=machine.database_url)
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert refused.err.startswith("Cơ sở dữ liệu do phiên bản mới hơn của chương trình ghi")


async def test_a_database_that_is_locked(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.engines._BUSY_MILLISECONDS", 100)
    async with machine.locked("inbox"):
        assert says(await said(machine), "✗ Không mở được cơ sở dữ liệu: tệp đang bị")


async def test_a_file_that_is_no_database(machine: Machine, tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Kính gửi các phòng, đơn vị" * 100, "utf-8")
    lines = await said(machine, database_url=f"sqlite+aiosqlite:///{path}")
    assert says(lines, "✗ Không mở được cơ sở dữ liệu: tệp hỏng")


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
async def test_a_server_that_does_not_know_us(machine: Machine) -> None:
    url = make_url(machine.database_url)
    for changed, finding in (
        (url.set(username="nobody"), "✗ Không mở được cơ sở dữ liệu: PostgreSQL từ chối"),
        (url.set(database="none"), "✗ Không mở được cơ sở dữ liệu: PostgreSQL không có cơ sở"),
    ):
        address = changed.render_as_string(hide_password=False)
        assert says(await said(machine, database_url=address), finding)


async def test_what_the_machine_lacks(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.examining.machine, "LEAST_FREE", 2**62)
    monkeypatch.setattr(bot.examining.machine, "office_program", lambda: None)
    lines = await said(machine)
    assert says(lines, "✗ Ổ đĩa chỉ còn trống")
    assert says(lines, "! Chưa cài LibreOffice")


async def test_a_backup_that_cannot_be_written_or_is_too_old(
    machine: Machine, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    lines = await said(machine, backup_dir=str(file / "backups"))
    assert says(lines, "✗ Không ghi được bản sao lưu vào")
    copy = tmp_path / "nhacviec-2021-05-01.db"
    copy.touch()
    assert says(await said(machine, backup_dir=str(tmp_path)), "✓ Bản sao lưu gần nhất")
    days_ago = (wall_clock() - timedelta(days=3)).timestamp()
    os.utime(copy, (days_ago, days_ago))
    assert says(await said(machine, backup_dir=str(tmp_path)), "✗ Bản sao lưu gần nhất")


async def test_postgresql_on_windows(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    lines = await said(machine, database_url="postgresql+psycopg://a:b@127.0.0.1:9/c")
    assert says(lines, "✗ Trên Windows chương trình chỉ chạy với SQLite")


async def test_the_file_of_settings(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / ".env"
    path.write_text("TELEGRAM_BOT_TOKN=1:a\nGHI_CHU=1\n", "utf-8")
    path.chmod(0o644)
    monkeypatch.setattr(bot.examining.settings, "ENV_FILE", path)
    lines = await said(machine)
    assert says(lines, "✗ .env: không có cài đặt TELEGRAM_BOT_TOKN; có phải là TELEGRAM_BOT_TOKEN?")
    assert says(lines, "! .env: không có cài đặt GHI_CHU")
    assert says(lines, "! Người khác trên máy này đọc được tệp .env")
    path.chmod(0o600)
    assert not says(await said(machine), "! Người khác trên máy này đọc được tệp .env")


async def test_what_somebody_has_to_mend_in_the_chats(machine: Machine) -> None:
    async with machine._store() as store, store.write() as tx:
        (chat,) = [one for one in await tx.chats.all() if "Trung tâm" in one.title]
        await tx.chats.set_reachable(chat.id, False)
        await tx.watches.beat("one")
    lines = await said(machine)
    assert says(lines, "✗ Không gửi được tới Trung tâm Khoa học và Công nghệ: đề nghị thêm lại")
    assert says(lines, "✓ Bot đang chạy.")
    await machine._execute("DELETE FROM seats")
    assert says(await said(machine), "! Chưa kết nối nhóm nên chưa được nhắc: Văn phòng")
