"""Words that only say which task was meant."""

import pytest

from domain.chat import Unit
from domain.spoken.parts.other_task import task_instead

UNITS = (Unit(1, "TT", "Trung tâm", 1), Unit(2, "VP", "Văn phòng", 2))


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("nhầm, việc 3 chứ", "3"),
        ("nham, viec 3 chu", "3"),
        ("à không, việc 5 mới đúng", "5"),
        ("không, việc 5", "5"),
        ("lộn, VP-04", "VP 4"),
        ("dạ em nhầm rồi ạ, TT-05 ạ", "TT 5"),
        ("em gõ nhầm mã, TT-05 mới đúng", "TT 5"),
        ("việc 5 chứ", "5"),
        ("việc 5 chứ không phải việc 4", "5"),
        ("việc 5 chứ không phải việc này", "5"),
        ("việc 5, không phải việc 4", "5"),
        ("không phải việc 4, việc 5", "5"),
        ("không phải việc 4 mà là việc 5 ạ", "5"),
        ("ý em là việc 3 và 5", "3, 5"),
        ("ý em là việc 3, việc 5", "3, 5"),
        ("xin lỗi, việc 3 cơ", "3"),
        ("nhầm, việc 3 đã phát 2 số", ""),
        ("nhầm, việc 3 chưa xong", ""),
        ("việc 3 báo nhầm", ""),
        ("việc 3 sai rồi", ""),
        ("không phải việc 5", ""),
        ("không việc 5", ""),
        ("việc 5 ạ", ""),
        ("việc 3 chứ?", ""),
        ("việc 5 chứ không đâu", ""),
        ("nhầm rồi", ""),
        ("sửa số thành 13/KH", ""),
        ("nhầm, " * 30 + "việc 3", ""),
    ],
)
def test_which_task_words_name_in_place_of_another(words: str, codes: str) -> None:
    assert ", ".join(map(str, task_instead(words, UNITS))) == codes
