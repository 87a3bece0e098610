"""The command line as it is typed: what it prints, its status, and what it writes."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.process.machine import EXAMPLE

ROOT = Path(__file__).parents[2]
TASK_KEYS = {
    *("code", "outline", "parent", "units", "coordinating", "heading", "title", "short", "kind"),
    *("deadline", "recurrence", "targets", "legal_bases", "where", "unsure"),
}


@dataclass
class Terminal:
    """An empty folder in which commands are typed."""

    folder: Path

    def types(self, *words: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
        """Type a command; settings come from the environment alone."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *map(str, words)],
            cwd=self.folder,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                "PYTHONUTF8": "1",
                "DATABASE_URL": f"sqlite+aiosqlite:///{self.database}",
                **settings,
            },
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    @property
    def database(self) -> Path:
        """Return the database file, which may not be there yet."""
        return self.folder / "data" / "nhacviec.db"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def test_a_plan_is_shown_as_a_table(terminal: Terminal) -> None:
    shown = terminal.types("plan", "read", EXAMPLE)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "51 nhiệm vụ; 55 lượt giao; 9 nhiệm vụ có ngày cuối" in shown.stdout
    assert "TT-04" in shown.stdout
    assert list(terminal.folder.iterdir()) == []


def test_a_plan_is_printed_as_json(terminal: Terminal) -> None:
    printed = terminal.types("plan", "read", EXAMPLE, "--json")
    reading = json.loads(printed.stdout)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert reading.keys() == {"plan", "units", "tasks", "warnings"}
    assert reading["plan"].keys() == {"number", "title", "year", "issuer", "issued_on", "notes"}
    assert reading["units"][-1] == {"code": "TT", "name": "Trung tâm Khoa học và Công nghệ"}
    assert all(task.keys() == TASK_KEYS for task in reading["tasks"])
    assert len(reading["tasks"]) == 51
    assert list(terminal.folder.iterdir()) == []


def test_a_file_that_is_no_plan_writes_nothing(terminal: Terminal) -> None:
    letter = terminal.folder / "thu.txt"
    letter.write_text("Kính gửi các phòng, đơn vị.\n", "utf-8")
    refused = terminal.types("plan", "import", letter, "--yes")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("thu.txt")
    assert refused.stderr.count("\n") == 1
    assert list(terminal.folder.iterdir()) == [letter]


def test_a_plan_is_taken_in_once(terminal: Terminal) -> None:
    asked = terminal.types("plan", "import", EXAMPLE)
    assert (asked.returncode, "Nhiệm vụ mới: 51" in asked.stdout) == (1, True)
    first = terminal.types("plan", "import", EXAMPLE, "--yes")
    assert (first.returncode, "Nhiệm vụ mới: 51" in first.stdout) == (0, True)
    before = terminal.database.read_bytes()
    again = terminal.types("plan", "import", EXAMPLE, "--yes")
    assert (again.returncode, again.stdout) == (0, "Không có gì khác với kế hoạch đã nhập.\n")
    assert terminal.database.read_bytes() == before


def test_doctor_names_what_is_missing(terminal: Terminal) -> None:
    assert terminal.types("migrate").returncode == 0
    examined = terminal.types("doctor")
    assert (examined.returncode, examined.stderr) == (1, "")
    assert examined.stdout.splitlines() == [
        "✗ ADMIN_USER_IDS còn trống: chưa ai kết nối được nhóm.",
        "✓ Cơ sở dữ liệu đúng phiên bản.",
        "✗ Chưa có kế hoạch: đề nghị chạy nhacviec plan import.",
        examined.stdout.splitlines()[3],
        "✓ Không có gì bị gác lại.",
        "✓ Không nhóm nào bị ùn tin.",
        "✓ Không có chương trình nào khác nhận tin của bot này.",
        "✗ Chưa có TELEGRAM_BOT_TOKEN.",
    ]


def test_without_a_token_nothing_runs(terminal: Terminal) -> None:
    refused = terminal.types("run")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "Chưa có TELEGRAM_BOT_TOKEN. Đề nghị ghi mã của bot vào tệp .env.\n"


def test_a_wrong_setting_is_named(terminal: Terminal) -> None:
    refused = terminal.types("migrate", LISTEN="everywhere", TELEGRAM_WEBHOOK_URL="https://a.vn/b")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "LISTEN" in refused.stderr
    assert "TELEGRAM_WEBHOOK_SECRET" in refused.stderr


@pytest.mark.parametrize(
    "address",
    ["nonsense", "sqlite:///x.db", "postgresql+psycopg://nhacviec:mat-khau@127.0.0.1:9/nhacviec"],
)
def test_a_database_that_cannot_be_opened_is_one_sentence(terminal: Terminal, address: str) -> None:
    refused = terminal.types("migrate", DATABASE_URL=address)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Không mở được cơ sở dữ liệu")
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [("fly",), ("plan", "read"), ("demo", "--port", "70000")])
def test_wrong_usage_has_its_own_status(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.types(*words).returncode == 2
