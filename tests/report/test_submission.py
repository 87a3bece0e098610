"""What was submitted, from what people type after the code."""

import unicodedata
from dataclasses import replace

import pytest

from domain.plan.state import Progress
from domain.plan.task import Product
from domain.report.done import AlreadyDone, NoLongerCarriedOut, StepsStillOpen
from domain.report.outcome import DocumentOfTheFuture
from domain.report.submission import (
    AlreadySubmitted,
    check_submission,
    is_signed,
    read_submission,
)
from tests.domain.plan_2021 import day, of, plan_2021

TODAY = day("22/02")
PAPER = Product("15/TTr-SKHCN", day("18/02"), "UBND tỉnh")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02", PAPER),
        ("UBND tỉnh số 15/TTr-SKHCN ngày 18/02/2021", PAPER),
        ("trình UBND tỉnh tờ trình", Product(words="UBND tỉnh tờ trình")),
        ("số 15/TTr-SKHCN", Product("15/TTr-SKHCN")),
        ("da trinh ngay 18/02", Product(None, day("18/02"))),
        ("đã trình Giám đốc", Product(words="Giám đốc")),
        ("đã trình Giám đốc hôm thứ sáu", Product(None, day("19/02"), "Giám đốc")),
        ("đã trình Giám đốc bữa thứ 6 vừa rồi", Product(None, day("19/02"), "Giám đốc")),
        ("đã trình GĐ chiều thứ năm tuần trước", Product(None, day("18/02"), "GĐ")),
        ("đã trình GĐ hôm 19/2", Product(None, day("19/02"), "GĐ")),
        ("trình GĐ hôm qua rồi mà chưa thấy ký", Product(None, day("21/02"), "GĐ")),
        # It is not said to have come.
        ("trình GĐ, hẹn chiều thứ sáu ký", Product(words="GĐ, hẹn chiều thứ sáu ký")),
        ("trình hôm thứ sáu tuần này", Product(words="hôm thứ sáu tuần này")),
        ("", Product()),
    ],
)
def test_document_day_and_words(text: str, expected: Product) -> None:
    assert read_submission(text, TODAY) == expected
    nfc = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text))
    assert read_submission(nfc, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sếp ký rồi nhé, số 25/KH-TTKHCN ngày 08/02", True),
        ("đã ký ban hành số 25/KH-TTKHCN ngày 08/02", True),
        ("giam doc ky roi a", True),
        ("UBND tỉnh đã phê duyệt, số 25/QĐ-UBND ngày 08/02", True),
        ("được duyệt hôm qua", True),
        ("Giám đốc ký số 25/KH-TTKHCN ngày 08/02", True),
        ("đã trình hôm qua, sáng nay sếp ký rồi", True),
        ("trình Giám đốc ký", False),
        ("trình giám đốc ký rồi", False),
        ("đã trình UBND tỉnh phê duyệt, số 15/TB-SKHCN ngày 18/02", False),
        ("chưa ký, số 25/KH-TTKHCN", False),
        ("chờ sếp ký", False),
        ("đã ký tờ trình số 15/TTr-SKHCN ngày 18/02", False),
        ("ký nháy rồi", False),
        ("số 15/TB-SKHCN ngày 18/02", False),
        ("Giám đốc", False),
    ],
)
def test_the_verb_says_whether_it_was_signed(text: str, expected: bool) -> None:
    assert is_signed(text) is expected


def test_a_document_of_tomorrow_is_refused() -> None:
    with pytest.raises(DocumentOfTheFuture):
        read_submission("số 15/TTr-SKHCN ngày 23/02/2021", TODAY)


def test_what_may_be_submitted() -> None:
    plan = plan_2021()
    one = of(plan, "TT-04")
    check_submission(one, plan)
    waiting = replace(one, progress=Progress.SUBMITTED, submission=PAPER)
    check_submission(waiting, plan, PAPER)
    for nothing_new in (None, Product()):
        with pytest.raises(AlreadySubmitted):
            check_submission(waiting, plan, nothing_new)
    with pytest.raises(AlreadyDone):
        check_submission(replace(one, progress=Progress.DONE), plan, PAPER)
    for ended in (Progress.DROPPED, Progress.CARRIED):
        with pytest.raises(NoLongerCarriedOut):
            check_submission(replace(one, progress=ended), plan, PAPER)
    with pytest.raises(StepsStillOpen):
        check_submission(of(plan, "VP-09"), plan, PAPER)
