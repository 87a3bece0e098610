"""What is said of a thread of another messenger: what becomes of each of its lines."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.proxy.thread import Fate, ThreadLine
from tests.domain.plan_2021 import TT
from tests.views.seen import seen
from views.proxy import thread
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)


def line(fate: Fate, command: str = "xong", words: str = "", **more: object) -> ThreadLine:
    """A line of a thread."""
    known = ThreadLine("TT-04 xong", "Minh", AT, fate, command, "TT-04", words, TT)
    return replace(known, **more)  # type: ignore[arg-type]


def pasted(*lines: ThreadLine, is_open: bool = True) -> Message:
    """A thread as the office reads it."""
    return thread.thread(thread.Thread(lines), TEXTS, is_open=is_open)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            pasted(line(Fate.OPEN), line(Fate.OPEN, "datrinh", "UBND tỉnh"), line(Fate.TALK)),
            "Trao đổi trên Zalo: 03 dòng, đề xuất ghi 02.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021)\n"
            "02. TT-04: trình, chờ ký: UBND tỉnh (Minh, 08:00 ngày 22/02/2021)\n"
            "Chưa rõ nội dung báo cáo, không ghi (01):\n"
            "– “TT-04 xong” (Minh, 08:00 ngày 22/02/2021)\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[Ghi tất cả (02): choose:all success]\n"
            "[01: Ghi: choose:record-0 success] [01: Bỏ: choose:drop-0]\n"
            "[02: Ghi: choose:record-1 success] [02: Bỏ: choose:drop-1]\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(line(Fate.OPEN, words="số 12/BC-TT")),
            "Trao đổi trên Zalo: 01 dòng, đề xuất ghi 01.\n"
            "01. TT-04: hoàn thành, số 12/BC-TT (Minh, 08:00 ngày 22/02/2021)\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[01: Ghi: choose:record-0 success] [01: Bỏ: choose:drop-0]\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(line(Fate.OPEN), is_open=False),
            "Trao đổi trên Zalo: 01 dòng, đề xuất ghi 01.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021)",
        ),
        (
            pasted(
                line(Fate.RECORDED),
                line(Fate.ASKED, "vuongmac", "thiếu máy"),
                line(Fate.DROPPED),
                line(Fate.REFUSED, "giahan", "đến 05/3", why="đã xong"),
                line(Fate.RECORDED, "tiendo", "đã họp"),
            ),
            "Trao đổi trên Zalo: 05 dòng, đề xuất ghi 05.\n"
            "01. TT-04: hoàn thành (Minh, 08:00 ngày 22/02/2021) – đã ghi 🟢\n"
            "02. TT-04: khó khăn, vướng mắc: thiếu máy (Minh, 08:00 ngày 22/02/2021) – đề "
            "nghị trả lời câu hỏi bên dưới ⏳\n"
            "03. TT-04: đã bỏ; “TT-04 xong” (Minh, 08:00 ngày 22/02/2021)\n"
            "04. TT-04: xin gia hạn: đến 05/3 (Minh, 08:00 ngày 22/02/2021) – chưa ghi "
            "được: đã xong 🔴\n"
            "05. TT-04: cập nhật kết quả: đã họp (Minh, 08:00 ngày 22/02/2021) – đã ghi 🟢\n"
            "Bấm Ghi hoặc Bỏ cho từng dòng; đơn vị được báo trong nhóm.\n"
            "[Hủy: cancel]",
        ),
        (
            pasted(
                line(Fate.TALK, name=""),
                line(Fate.TALK, said_at=None, why="số 4 của ai"),
                line(Fate.TALK, name="", said_at=None),
            ),
            "Trao đổi trên Zalo: 03 dòng, đề xuất ghi 0.\n"
            "Chưa rõ nội dung báo cáo, không ghi (03):\n"
            "– “TT-04 xong” (08:00 ngày 22/02/2021)\n"
            "– “TT-04 xong” (Minh): số 4 của ai\n"
            "– “TT-04 xong”\n"
            "[Hủy: cancel]",
        ),
        (
            thread.source(line(Fate.OPEN), TEXTS),
            "Zalo của Minh: “TT-04 xong”",
        ),
        (
            thread.source(line(Fate.OPEN, name="", said="a" * 70), TEXTS),
            "Zalo: “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”",
        ),
    ],
)
def test_what_becomes_of_the_lines_of_a_thread(said: Message | str, words: str) -> None:
    assert seen(said) == words
