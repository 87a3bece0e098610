"""What differs in a paper that comes in, in lines for whoever takes it in."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.plan.deadline import Deadline
from domain.plan.differences import Change, Differences
from domain.plan.handover import Handover
from domain.plan.incoming import Incoming, Likeness
from tests.domain.plan_2021 import SIGNED, day, of, plan_2021
from tests.views.seen import seen
from views.plan.differences import doubtful, taken_as, told
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
BEFORE, AFTER = Deadline("trước 20/5", day("19/05")), Deadline("đến 30/6", day("30/06"))
CARRIED = (of(plan_2021(), "TT-04"), of(plan_2021(), "TT-01"))


def lines(**found: object) -> str:
    """What is told of a paper's differences."""
    return "\n".join(told(Differences(**found), TEXTS))  # type: ignore[arg-type]


def changed(code: str = "TT-04", **how: object) -> str:
    """What is told of a task that changes."""
    return lines(changed=(Change(code, **how),))  # type: ignore[arg-type]


def doubts(**of_it: object) -> str:
    """What makes it doubtful that a paper is a new plan."""
    return "\n".join(doubtful(Likeness(**of_it), TEXTS))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            lines(),
            "Không có gì khác với kế hoạch đã nhập.",
        ),
        (
            lines(new=("TT-01", "TT-02"), gone=("VP-01", "VP-02"), total=51),
            "Nhiệm vụ mới: 02 – TT-01, TT-02\n"
            "Không còn trong tệp, vẫn giữ trong hệ thống: 02 – VP-01, VP-02",
        ),
        (
            lines(corrects=SIGNED, gone=("VP-01",) * 18, total=51),
            "⚠ Trong 51 nhiệm vụ của Kế hoạch năm 2021, 18 nhiệm vụ sẽ bị bỏ hoặc thành "
            "việc khác.\n"
            "Không còn trong tệp, vẫn giữ trong hệ thống: 18 – VP-01, VP-01, VP-01, VP-01, "
            "VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, "
            "VP-01, VP-01, VP-01",
        ),
        (
            lines(corrects=SIGNED, gone=("VP-01",) * 17, total=51),
            "Không còn trong tệp, vẫn giữ trong hệ thống: 17 – VP-01, VP-01, VP-01, VP-01, "
            "VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, VP-01, "
            "VP-01, VP-01",
        ),
        (
            lines(new=("TT-01",), new_units=("Phòng Chuyển đổi số", "Tổ Pháp chế")),
            "⚠ Đơn vị chưa có trong hệ thống: 02 – Phòng Chuyển đổi số; Tổ Pháp chế\n"
            "Nhiệm vụ mới: 01 – TT-01",
        ),
        (
            lines(new=("CCHC-TT-01",), carried=CARRIED),
            "Nhiệm vụ chưa hoàn thành của Kế hoạch năm 2021 được nêu lại ở đây, chuyển tiếp"
            " theo mã mới: 02 – TT-04, TT-01\n"
            "Nhiệm vụ mới: 01 – CCHC-TT-01",
        ),
        (
            lines(renumbered=(("TT-01", "3"), ("TT-02", "4"))),
            "Nhiệm vụ kế hoạch đánh số khác, mã giữ nguyên: 02 – TT-01 (mục 3), TT-02 (mục 4)",
        ),
        (
            changed(dates=(BEFORE, AFTER)),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: thời hạn “trước 20/5” → “đến 30/6”",
        ),
        (
            changed(dates=(None, AFTER), is_reworded=True),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: thời hạn không có → “đến 30/6”, sửa nội dung",
        ),
        (
            changed(dates=(BEFORE, None)),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: thời hạn “trước 20/5” → không có",
        ),
        (
            changed(is_reworded=True, is_other_work=True),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: thành việc khác",
        ),
        (
            changed(handovers=(Handover(1, "TT", "VP"), Handover(2, "TDC", None))),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: chuyển từ TT sang VP, thôi giao TDC",
        ),
        (
            changed(joined=("TT", "VP"), returned=(3,)),
            "Nhiệm vụ thay đổi: 01 – TT-04\n   TT-04: giao thêm TT, VP, giao lại",
        ),
        (
            taken_as(Incoming(), 2021, TEXTS),
            "Nhập là kế hoạch mới: kế hoạch công tác năm 2021.",
        ),
        (
            taken_as(Incoming(short_name="CCHC"), 2021, TEXTS),
            "Nhập là kế hoạch mới, tên gọi tắt CCHC; mã nhiệm vụ có dạng CCHC-VP-01.",
        ),
        (
            taken_as(Incoming(corrects=SIGNED), 2021, TEXTS),
            "Nhập là bản điều chỉnh của Kế hoạch năm 2021 (Kế hoạch ngày 04/02/2021).",
        ),
        (
            taken_as(
                Incoming(corrects=replace(SIGNED, short_name="CCHC", number="15/KH")), 2021, TEXTS
            ),
            "Nhập là bản điều chỉnh của Kế hoạch CCHC (Kế hoạch số 15/KH ngày 04/02/2021).",
        ),
        (
            doubts(),
            "",
        ),
        (
            doubts(same_title=SIGNED),
            "⚠ Kế hoạch năm 2021 (Kế hoạch ngày 04/02/2021) có cùng trích yếu. Nếu văn bản "
            "này thay thế kế hoạch đó thì đề nghị nhập là bản điều chỉnh.",
        ),
        (
            doubts(unknown=("Kế hoạch số 9/KH", "a" * 130)),
            "⚠ Văn bản ghi thay thế hoặc điều chỉnh “Kế hoạch số 9/KH”; hệ thống không có "
            "kế hoạch này.\n"
            "⚠ Văn bản ghi thay thế hoặc điều chỉnh "
            "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”;"
            " hệ thống không có kế hoạch này.",
        ),
    ],
)
def test_what_would_change_is_said_line_by_line(said: Message | str, words: str) -> None:
    assert seen(said) == words
