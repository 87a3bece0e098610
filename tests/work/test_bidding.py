"""What the office bids in plain words, and the command that does it."""

import pytest

from domain.spoken.answers.office import Bidden, bidden
from domain.text import fold
from tests.domain.plan_2021 import UNITS

SAID = [
    ("trả lại TT-04, thiếu số văn bản", "tralai", "TT-04, thiếu số văn bản"),
    ("đôn đốc Trung tâm việc TT-04", "dondoc", "TT 4"),
    ("nhắc Trung tâm giúp", "dondoc", "TT"),
    ("Giám đốc đi công tác từ 22/2 đến 26/2", "vangmat", "Giám đốc đi công tác từ 22/2 đến 26/2"),
    ("tôi nghỉ phép thứ Sáu", "vangmat", "tôi nghỉ phép thứ Sáu"),
    ("hoả tốc, giao Trung tâm báo cáo tỉnh hôm nay", "giaoviec", "hỏa tốc TT báo cáo tỉnh hôm nay"),
    ("Giao Trung tâm hoả tốc: báo cáo tỉnh", "giaoviec", "TT hoả tốc: báo cáo tỉnh"),
    ("yêu cầu Trung tâm nộp bản mềm ngay", "giaoviec", "TT nộp bản mềm ngay"),
    ("thôi không cần làm TT-04 nữa", "thoithuchien", "TT 4"),
    ("bỏ việc TT-04 vì tỉnh đã hoãn", "thoithuchien", "TT 4 vì tỉnh đã hoãn"),
]


@pytest.mark.parametrize(("said", "command", "words"), SAID)
def test_the_command_is_filled_in(said: str, command: str, words: str) -> None:
    assert bidden(said, UNITS, UNITS) == Bidden(command, words)
    without_accents = bidden(fold(said), UNITS, UNITS)
    assert without_accents is not None
    assert without_accents.command == command


def test_what_takes_back_names_the_work_of_the_message_replied_to() -> None:
    assert bidden("thôi không cần họp nữa", UNITS, UNITS) is None
    found = bidden("thôi không cần họp nữa", UNITS, UNITS, shown="TT-04")
    assert found == Bidden("thoithuchien", "TT-04")


@pytest.mark.parametrize(
    "said",
    [
        "bên trung tâm báo xong rồi mà",
        "trả lại hồ sơ cho bên tài chính rồi",
        "đề nghị Trung tâm nộp báo cáo TT-04",
        "TT-04 tới đâu rồi",
        "Giám đốc đi công tác khi nào về?",
    ],
)
def test_nothing_else_is_bidden(said: str) -> None:
    assert bidden(said, UNITS, UNITS) is None
