"""The command line as it is typed: what it prints, its status, and what it writes."""

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.plan.papers import REFORM
from tests.process.means.forked import Printed, typed
from tests.process.means.machine import EXAMPLE

TASK_KEYS = {
    *("code", "outline", "parent", "units", "coordinating", "heading", "title", "short", "kind"),
    *("deadline", "recurrence", "targets", "legal_bases", "where", "unsure", "restricted"),
    "everyone",
}


@dataclass
class Terminal:
    """An empty folder in which commands are typed."""

    folder: Path

    async def types(self, *words: str | Path, **settings: str) -> Printed:
        """Type a command there."""
        url = f"sqlite+aiosqlite:///{self.database}"
        return await typed(*words, folder=self.folder, **{"DATABASE_URL": url} | settings)

    def answers(self, answers: str, *words: str) -> int:
        """Type a command at a real terminal, and answers to what it asks; return its status."""
        ours, theirs = os.openpty()
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(EXAMPLE.parents[1]),
                "DATABASE_URL": f"sqlite+aiosqlite:///{self.database}",
            },
            stdin=theirs,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.write(ours, answers.encode())
        try:
            return process.wait(60)
        finally:
            process.kill()
            os.close(ours)
            os.close(theirs)

    @property
    def database(self) -> Path:
        """Return the database file, which may not be there yet."""
        return self.folder / "data" / "nhacviec.db"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


async def test_a_plan_is_shown_as_a_table(terminal: Terminal) -> None:
    shown = await terminal.types("plan", "read", EXAMPLE)
    assert (shown.status, shown.err) == (0, "")
    assert "51 nhiệm vụ; 55 lượt giao; 9 nhiệm vụ có ngày cuối" in shown.out
    assert "TT-04" in shown.out
    assert list(terminal.folder.iterdir()) == []


async def test_a_plan_is_printed_as_json(terminal: Terminal) -> None:
    printed = await terminal.types("plan", "read", EXAMPLE, "--json")
    reading = json.loads(printed.out)
    assert (printed.status, printed.err) == (0, "")
    assert reading.keys() == {"plan", "units", "tasks", "warnings", "paragraphs"}
    assert reading["plan"].keys() == {
        *("number", "title", "year", "issuer", "issued_on", "assumed", "notes")
    }
    assert reading["units"][-1] == {"code": "TT", "name": "Trung tâm Khoa học và Công nghệ"}
    assert all(task.keys() == TASK_KEYS for task in reading["tasks"])
    assert len(reading["tasks"]) == 51
    assert list(terminal.folder.iterdir()) == []


async def test_a_file_that_is_no_plan_writes_nothing(terminal: Terminal) -> None:
    letter = terminal.folder / "thu.txt"
    letter.write_text("Kính gửi các phòng, đơn vị.\n", "utf-8")
    refused = await terminal.types("plan", "import", letter, "--yes")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("Không thấy nhiệm vụ nào trong thu.txt")
    assert refused.err.count("\n") == 1
    assert list(terminal.folder.iterdir()) == [letter]


async def test_a_plan_is_taken_in_once(terminal: Terminal) -> None:
    asked = await terminal.types("plan", "import", EXAMPLE)
    assert (asked.status, "Nhiệm vụ mới: 51" in asked.out) == (1, True)
    first = await terminal.types("plan", "import", EXAMPLE, "--yes")
    assert (first.status, "Nhiệm vụ mới: 51" in first.out) == (0, True)
    before = terminal.database.read_bytes()
    again = await terminal.types("plan", "import", EXAMPLE, "--yes")
    assert (again.status, again.out) == (0, "Không có gì khác với kế hoạch đã nhập.\n")
    assert terminal.database.read_bytes() == before


async def test_a_second_plan_of_the_year_is_another_one(terminal: Terminal) -> None:
    await terminal.types("plan", "import", EXAMPLE, "--yes")
    reform = terminal.folder / "cchc.txt"
    reform.write_text(REFORM, "utf-8")
    # Nobody is at the terminal, and hardly anything of the plan would be left.
    asked = "plan", "import", reform, "--corrects", "2021", "--yes"
    refused = await terminal.types(*asked)
    assert (refused.status, "(--corrects SỐ --rewrite)" in refused.err) == (1, True)
    unknown = await terminal.types("plan", "import", reform, "--corrects", "99", "--yes")
    assert (unknown.status, "không có kế hoạch số 99" in unknown.err) == (1, True)
    taken = await terminal.types("plan", "import", reform, "--yes")
    assert (taken.status, taken.err) == (0, "")
    assert "Nhập là kế hoạch mới, tên gọi tắt CCHC" in taken.out
    listed = (await terminal.types("plan", "list")).out
    assert [line.split()[0] for line in listed.splitlines() if "đang" in line] == ["–", "CCHC"]
    # Of 80 columns none is so narrow that words are broken.
    title = "KẾ HOẠCH TRIỂN KHAI NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ NĂM 2021"
    assert title in map(str.strip, listed.splitlines())


SMALL = """SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số: 15/KH-SKHCN
Tây Ninh, ngày 10 tháng 02 năm 2021
KẾ HOẠCH
Cải cách hành chính năm 2021
1. Văn phòng Sở:
- Chủ trì {}, hoàn thành trước ngày 15/6/2021.
- Chủ trì {}, hoàn thành trước ngày 30/9/2021.
2. Thanh tra Sở:
- Chủ trì {}, hoàn thành trước ngày 30/11/2021.
"""


async def test_a_paper_of_a_plan_s_number_with_other_work_is_no_correction_by_itself(
    terminal: Terminal,
) -> None:
    before, after = (terminal.folder / name for name in ("truoc.txt", "sau.txt"))
    before.write_text(
        SMALL.format(
            "kiểm tra công vụ nội bộ", "rà soát thủ tục hành chính", "tuyên truyền cải cách"
        ),
        "utf-8",
    )
    after.write_text(
        SMALL.format("lắp camera tại trụ sở", "mua sắm xe ô tô", "tổ chức hội thao công đoàn"),
        "utf-8",
    )
    await terminal.types("plan", "import", before, "--yes")
    kept = terminal.database.read_bytes()
    for words in (("--yes",), ("--yes", "--rewrite"), ("--yes", "--corrects", "15")):
        refused = await terminal.types("plan", "import", after, *words)
        assert (refused.status, "trong 3 nhiệm vụ của kế hoạch 15/KH" in refused.err) == (1, True)
    assert terminal.database.read_bytes() == kept
    wanted = "plan", "import", after, "--yes", "--corrects", "15", "--rewrite"
    assert (await terminal.types(*wanted)).status == 0


async def test_a_number_of_two_plans_is_refused_with_both(terminal: Terminal) -> None:
    file = terminal.folder / "cchc.txt"
    for year in (2021, 2022):
        file.write_text(REFORM.replace("2021", str(year)), "utf-8")
        await terminal.types("plan", "import", file, "--yes", "--name", f"CC{year}")
    file.write_text(REFORM.replace("2021", "2023"), "utf-8")
    refused = await terminal.types("plan", "import", file, "--yes", "--corrects", "22")
    assert refused.status == 1
    assert refused.err == (
        "Chưa ghi gì: số 22 là của nhiều kế hoạch: "
        "CC2022 – Kế hoạch số 22/KH-SKHCN ngày 08/02/2022; "
        "CC2021 – Kế hoạch số 22/KH-SKHCN ngày 08/02/2021. "
        "Đề nghị gọi kế hoạch bằng tên đứng trước số.\n"
    )
    file.write_text(REFORM.replace("bộ phận", "các bộ phận"), "utf-8")
    named = await terminal.types("plan", "import", file, "--yes", "--corrects", "22")
    assert (named.status, "bản điều chỉnh của Kế hoạch CC2021" in named.out) == (0, True)


async def test_one_plan_of_several_is_exported_alone(terminal: Terminal) -> None:
    await terminal.types("plan", "import", EXAMPLE, "--yes")
    reform = terminal.folder / "cchc.txt"
    reform.write_text(REFORM, "utf-8")
    await terminal.types("plan", "import", reform, "--yes")
    for words, rows in (((), 60), (("--plan", "cchc"), 5), (("--plan", "2021"), 55)):
        made = await terminal.types("plan", "export", terminal.folder / "out.xlsx", *words)
        assert (made.status, f" {rows} dòng" in made.out) == (0, True)
    for other in ("CDS", "TT"):
        refused = await terminal.types("plan", "export", "x.xlsx", "--plan", other)
        assert (refused.status, f"Không có kế hoạch nào gọi là “{other}”." in refused.err) == (
            1,
            True,
        )


async def test_a_draft_without_a_day_comes_in_and_its_signed_copy_corrects_it(
    terminal: Terminal,
) -> None:
    draft, signed = (terminal.folder / name for name in ("duthao.txt", "ky.txt"))
    signed.write_text(REFORM, "utf-8")
    draft.write_text(
        REFORM.replace("Số: 22/KH", "Số:    /KH").replace("ngày 08 tháng", "ngày   tháng"), "utf-8"
    )
    taken = await terminal.types("plan", "import", draft, "--yes")
    assert (taken.status, taken.err) == (0, "")
    assert "Văn bản không ghi ngày ký: tạm lấy ngày " in taken.out
    again = await terminal.types("plan", "import", draft, "--yes")
    assert (again.status, "Không có gì khác" in again.out) == (0, True)
    named = await terminal.types("plan", "import", draft, "--yes", "--day", "09/02/2021")
    assert "Ngày ký: 09/02/2021." in named.out
    mended = await terminal.types("plan", "import", signed, "--yes")
    assert (mended.status, mended.err) == (0, "")
    assert "Nhập là bản điều chỉnh" in mended.out
    listed = (await terminal.types("plan", "list")).out
    assert ("22/KH-SKHCN" in listed, "08/02/2021" in listed) == (True, True)


@pytest.mark.parametrize(("answers", "status"), [("y\nn\n", 1), ("y\ny\n", 0)])
async def test_whoever_sits_at_the_terminal_is_asked_twice_before_a_plan_is_rewritten(
    terminal: Terminal, answers: str, status: int
) -> None:
    await terminal.types("plan", "import", EXAMPLE, "--yes")
    reform = terminal.folder / "cchc.txt"
    reform.write_text(REFORM, "utf-8")
    before = (await terminal.types("plan", "list")).out
    corrects = "plan", "import", str(reform), "--corrects", "2021"
    assert await asyncio.to_thread(terminal.answers, answers, *corrects) == status
    listed = (await terminal.types("plan", "list")).out
    assert (listed == before) is (status == 1)


async def test_without_a_token_nothing_runs(terminal: Terminal) -> None:
    refused = await terminal.types("run")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == "Chưa có TELEGRAM_BOT_TOKEN. Đề nghị ghi mã của bot vào tệp .env.\n"


async def test_a_wrong_setting_is_named_with_an_example(terminal: Terminal) -> None:
    refused = await terminal.types(
        "migrate", LISTEN="everywhere", TELEGRAM_WEBHOOK_URL="https://a.vn/b"
    )
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.splitlines() == [
        "TELEGRAM_WEBHOOK_SECRET: khi dùng webhook phải có khóa gồm 1 đến 256 chữ cái, chữ số, "
        "_ và -",
        "LISTEN: phải là địa chỉ và cổng (không quá 65535), ví dụ 127.0.0.1:8020",
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("ORGANIZATION=Sở\n".encode("utf-16"), "Không đọc được tệp .env"),
        (b"TELEGRAM_PROXY=10.0.0.1:3128\n", "TELEGRAM_PROXY: phải là proxy"),
        (b"TELEGRAM_PROXY=socks4://10.0.0.1:1080\n", "TELEGRAM_PROXY: phải là proxy"),
        (b"LISTEN=127.0.0.1:99999\n", "LISTEN: phải là địa chỉ và cổng"),
        (b"REMIND_AT=18:00\n", "REMIND_AT: phải là giờ từ 07:00"),
        (b"DIGEST_AT=fri 17:30\n", "DIGEST_AT: phải là thứ"),
        # Notepad's mark in front of the first name.
        ("\ufeffTIMEZONE=Sao Hỏa\n".encode(), "TIMEZONE: phải là múi giờ"),
    ],
)
async def test_whatever_stands_in_the_file_of_settings_is_a_sentence(
    terminal: Terminal, content: bytes, said: str
) -> None:
    (terminal.folder / ".env").write_bytes(content)
    for command in ("doctor", "run"):
        refused = await terminal.types(command)
        assert (refused.status, refused.out) == (1, "")
        assert refused.err.startswith(said)
        assert refused.err.count("\n") == 1


async def test_a_secret_may_stand_in_a_file(terminal: Terminal) -> None:
    missing = await terminal.types("status", TELEGRAM_BOT_TOKEN_FILE="/nowhere/token")
    assert missing.err == "TELEGRAM_BOT_TOKEN_FILE: không đọc được tệp /nowhere/token.\n"


@pytest.mark.parametrize(
    "address",
    ["nonsense", "sqlite:///x.db", "postgresql+psycopg://nhacviec:mat-khau@127.0.0.1:9/nhacviec"],
)
async def test_a_database_that_cannot_be_opened_is_one_sentence(
    terminal: Terminal, address: str
) -> None:
    refused = await terminal.types("migrate", DATABASE_URL=address)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(("Không mở được cơ sở dữ liệu", "DATABASE_URL: phải có dạng"))
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fly",), "Không có lệnh fly. Gõ "),
        (("plan", "read"), "Thiếu file. Gõ "),
        (("plan", "read", "--high"), "Không có tùy chọn --high. Gõ "),
        (("demo", "--port", "70000"), "Giá trị của --port không đúng. Gõ "),
        (
            ("status", "--retry", "1", "--drop", "2"),
            "Chỉ dùng một trong hai: --retry hoặc --drop. Gõ ",
        ),
        (("plan",), ""),
    ],
)
async def test_wrong_usage_has_its_own_status(
    terminal: Terminal, words: tuple[str, ...], said: str
) -> None:
    wrong = await terminal.types(*words)
    assert wrong.status == 2
    assert wrong.err.startswith(said)
    assert "Error" not in wrong.out + wrong.err
    assert "Missing" not in wrong.out + wrong.err


async def test_help_is_headed_in_the_offices_language(terminal: Terminal) -> None:
    shown = await terminal.types("plan", "import", "--help")
    assert shown.status == 0
    assert all(one in shown.out for one in ("Tham số", "Tùy chọn", "[bắt buộc]"))
    assert "Lệnh" in (await terminal.types("--help")).out


async def test_the_states_periods_are_shown_and_corrected(terminal: Terminal) -> None:
    await terminal.types("migrate")
    paper = "12/2020/QĐ-UBND"
    shown = await terminal.types("period", "set", "month", "--cut-off", "20", "--basis", paper)
    assert (shown.status, shown.err) == (0, "")
    month, quarter, *rest = shown.out.splitlines()
    assert "từ 21/" in month
    assert month.endswith(f"(02 ngày làm việc). Căn cứ: {paper}.")
    assert "từ 15/" in quarter
    assert len(rest) == 3
    assert (await terminal.types("period", "set", "month", "--cut-off", "32")).status == 2
    month = ("period", "set", "month", "--cut-off", "21", "--basis")
    assert (await terminal.types(*month, " ")).status == 2
    await terminal.types(*month, paper, "--send-within", "3")
    assert "(03 ngày làm việc)" in (await terminal.types(*month, paper)).out, "as it was"
