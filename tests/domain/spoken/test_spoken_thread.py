"""A thread pasted from another messenger, and what its lines report."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spoken.intention import Intention
from domain.spoken.report_line import read_report_line
from domain.spoken.thread import Said, read_thread
from tests.domain.plan_2021 import CALENDAR_2021, UNITS

TODAY = date(2021, 2, 18)
A, AT = "Nguyễn Văn A", time(8, 31)
STAMPED = Said("TT-04 xong", A, TODAY, AT)


@pytest.mark.parametrize(
    "pasted",
    [
        "[18/02/2021 08:31:22] Nguyễn Văn A: TT-04 xong",
        "[08:31, 18/02/2021] Nguyễn Văn A: TT-04 xong",
        "[8:31 SA, 18/2/2021] Nguyễn Văn A: TT-04 xong",
        "Nguyễn Văn A, [18.02.2021 08:31]\nTT-04 xong",
        "Nguyễn Văn A (18/02 08:31): TT-04 xong",
        "Nguyễn Văn A 08:31 18/02/2021\nTT-04 xong",
        "18/02/2021\n[08:31] Nguyễn Văn A: TT-04 xong",
        "18/02/2021\nNguyễn Văn A\nTT-04 xong\n08:31",
        "08:31 18/02 Nguyễn Văn A: TT-04 xong",
    ],
)
def test_each_usual_form_says_who_said_what_and_when(pasted: str) -> None:
    assert read_thread(pasted, today=TODAY) == (STAMPED,)


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("TT-04 xong\nVâng ạ", [Said("TT-04 xong"), Said("Vâng ạ")]),
        ("Hùng TT: TT-04 xong", [Said("TT-04 xong", "Hùng TT")]),
        ("[20:15] Hùng TT: TT-04 xong", [Said("TT-04 xong", "Hùng TT", None, time(20, 15))]),
        (
            "Hùng TT: TT-02 vướng kinh phí\nsở tài chính chưa cấp\nTT-03 xong",
            [
                Said("TT-02 vướng kinh phí, sở tài chính chưa cấp", "Hùng TT"),
                Said("TT-03 xong", "Hùng TT"),
            ],
        ),
        ("Vướng mắc TDC-04: thiếu người", [Said("Vướng mắc TDC-04: thiếu người")]),
        ("31/12\nHùng TT: TT-04 xong", [Said("TT-04 xong", "Hùng TT", date(2020, 12, 31))]),
        ("45/13/2021", [Said("45/13/2021")]),
        ("Nguyễn Văn A\nTT-04 xong", [Said("TT-04 xong", A)]),
        # Whoever stands in the last line said nothing below it.
        ("TT-04 xong\nNguyễn Văn A", [Said("TT-04 xong"), Said("Nguyễn Văn A")]),
        ("\n \n", []),
    ],
)
def test_what_has_no_stamp_or_no_name_is_said_all_the_same(pasted: str, said: list[Said]) -> None:
    assert list(read_thread(pasted, today=TODAY)) == said


@pytest.mark.parametrize(
    "words", ["Vâng ạ", "ok em", "Dạ em cảm ơn anh", "[Hình ảnh]", "[Sticker]", "TT-04 thế nào?"]
)
def test_thanks_pictures_and_questions_report_nothing(words: str) -> None:
    assert Said(words).is_talk


@given(st.lists(st.sampled_from(["TT-04 xong", "Vâng ạ", "[08:31] A: TT-05 đạt 60%", "B\n"])))
def test_no_line_with_words_is_lost(pasted: list[str]) -> None:
    words = " ".join(one.words for one in read_thread("\n".join(pasted), today=TODAY))
    for line in pasted:
        if line != "B\n":
            assert line.rpartition(": ")[2] in words


DONE, SUBMITTED, RESULT = Intention.DONE, Intention.SUBMITTED, Intention.PROGRESS
STUCK, EXTEND = Intention.STUCK, Intention.EXTEND
REPORTS = [
    ("TT-04 xong rồi anh ạ, số 12/BC-TT ngày 18/02", DONE, "số 12/BC-TT ngày 18/02/2021"),
    ("Dạ TT4 bên em hoàn thành hôm qua rồi ạ", DONE, "ngày 17/02/2021"),
    ("TT04 xong", DONE, ""),
    ("TT-02, TT-03 đã xong cả rồi ạ", DONE, ""),
    ("QLKH-02 đã trình anh Bình ký sáng nay", SUBMITTED, "đã trình anh Bình ký sáng nay"),
    ("Anh ơi việc TT-05 đang vướng kinh phí", STUCK, "kinh phí"),
    ("QLKH-03 em xin gia hạn đến cuối tháng", EXTEND, "em xin gia hạn đến cuối tháng"),
    ("TDC-01 đạt 60%", RESULT, "đạt 60%"),
    ("QLKH-05: đã nghiệm thu 2/3 đề tài", RESULT, "đã nghiệm thu 2/3 đề tài"),
    ("Phần TT-01 tuần sau mới có kết quả", RESULT, "Phần tuần sau mới có kết quả"),
    ("TT-04 mai em làm xong", RESULT, "mai em làm xong"),
]


@pytest.mark.parametrize(("line", "intention", "words"), REPORTS)
def test_a_line_reports_of_the_work_it_names(line: str, intention: Intention, words: str) -> None:
    reply = read_report_line(line, UNITS, today=TODAY, calendar=CALENDAR_2021)
    assert reply is not None
    assert (reply.intention, reply.typed("").strip()) == (intention, words)


@pytest.mark.parametrize(
    "line", ["Bên em xong rồi ạ", "Họp xong em báo lại TT-05 nhé", "TT-04", "chiều họp lúc 14h"]
)
def test_a_line_that_names_no_work_or_only_promises_reports_nothing(line: str) -> None:
    assert read_report_line(line, UNITS, today=TODAY, calendar=CALENDAR_2021) is None
