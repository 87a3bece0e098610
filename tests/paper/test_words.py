"""What is said of a paper on its way in, where its number or its day is missing."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.paper.names import WhenSigned
from domain.paper.review import Share
from tests.domain.plan_2021 import TDC, TT, day, of, plan_2021
from tests.views.seen import seen
from views.paper.dating import signed, when_signed
from views.paper.giving import MOST_LISTED, cited, given, would_be_given
from views.paper.taking_in import would_be_left
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            signed("12/KH-SKHCN", day("05/02"), TEXTS),
            "Văn bản số 12/KH-SKHCN, ngày 05/02/2021.",
        ),
        (signed("12/KH-SKHCN", None, TEXTS), "Văn bản số 12/KH-SKHCN, ngày chưa có ngày."),
        (
            signed(None, day("05/02"), TEXTS),
            "Văn bản tạm chưa có số, ngày 05/02/2021. Khi đã ký, đề nghị gửi lại bản chính thức; "
            "những gì đã báo cáo vẫn giữ.",
        ),
        (
            signed("/KH-SKHCN", None, TEXTS),
            "Văn bản tạm chưa có số, ngày chưa có ngày. Khi đã ký, đề nghị gửi lại bản chính "
            "thức; những gì đã báo cáo vẫn giữ.",
        ),
        (
            when_signed(WhenSigned(1, lacks_day=True), "unsigned", TEXTS, is_open=True),
            "Văn bản chưa ghi ngày ký. Đề nghị ghi số, ngày ký của văn bản.\n"
            "Ví dụ: 12/KH-SKHCN ngày 05/02/2021.\n"
            "Trả lời tin này:\n"
            "[Chưa ký, tạm lấy ngày hôm nay: choose:unsigned]\n"
            "[Hủy: cancel]",
        ),
        (
            when_signed(WhenSigned(1, lacks_day=False), "unsigned", TEXTS, is_open=True),
            "Văn bản chưa có số. Đề nghị ghi số của văn bản.\n"
            "Ví dụ: 12/KH-SKHCN ngày 05/02/2021.\n"
            "Trả lời tin này:\n"
            "[Chưa có số: choose:unsigned]\n"
            "[Hủy: cancel]",
        ),
        (
            when_signed(WhenSigned(1, lacks_day=False), "unsigned", TEXTS, is_open=False),
            "Văn bản chưa có số. Đề nghị ghi số của văn bản.\nVí dụ: 12/KH-SKHCN ngày 05/02/2021.",
        ),
    ],
)
def test_the_number_and_the_day_of_a_paper(said: Message | str, words: str) -> None:
    assert seen(said) == words


def test_what_a_unit_is_given_names_the_paper_where_there_is_one() -> None:
    one = of(plan_2021(), "TT-04")
    named, unnamed = (
        given(one.unit, [one], (), paper, TEXTS).text.split("\n")
        for paper in ("Thông báo số 45/TB-SKHCN", "")
    )
    assert len(named) == len(unnamed) + 1
    assert named[1].endswith("Thông báo số 45/TB-SKHCN")
    assert named[0] == unnamed[0]


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        ("45/TB-SKHCN", date(2021, 2, 8), "Kết luận (số 45/TB-SKHCN ngày 08/02/2021)"),
        ("45/TB-SKHCN", None, "Kết luận (số 45/TB-SKHCN)"),
        ("/TB-SKHCN", date(2021, 2, 8), "Kết luận (ngày 08/02/2021)"),
        (None, None, "Kết luận"),
    ],
)
def test_a_conclusion_is_named_as_far_as_it_is_known(
    number: str | None, day: date | None, told: str
) -> None:
    assert cited("Kết luận", number, day, TEXTS) == told


@pytest.mark.parametrize(
    ("nobodys", "unclear", "left_out", "told"),
    [
        ((), 0, 0, []),
        (("họp", "báo cáo"), 0, 0, ["Không nhập vì chưa rõ đơn vị: 02 – họp; báo cáo"]),
        ((), 3, 0, ["Còn 03 đoạn chưa rõ; xem tại mục Cần xem lại."]),
        ((), 0, 2, ["Bỏ theo yêu cầu: 02 việc."]),
    ],
)
def test_what_would_be_left_of_a_paper(
    nobodys: tuple[str, ...], unclear: int, left_out: int, told: list[str]
) -> None:
    assert would_be_left(nobodys, unclear, left_out, TEXTS) == told


def test_what_would_be_given_and_to_whom() -> None:
    tasks = [Share(f"việc {n}", (TT, TDC)) for n in range(MOST_LISTED)]
    told = would_be_given(tasks, TEXTS)
    assert told[1] == (
        "– việc 0 – Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng; "
        "chưa ấn định thời hạn"
    )
    assert len(told) == 1 + MOST_LISTED
    more = would_be_given([*tasks, Share("họp", (TT,))], TEXTS)
    assert more[1:-1] == told[1:]
    assert more[-1] == "– và 01 nhiệm vụ khác"
