"""What people write beside a report of completion: numbers of documents, days, words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.plan.task import Product
from domain.report.outcome import (
    DayDoubt,
    DocumentOfTheFuture,
    NoSuchDocumentDay,
    Outcome,
    doubt_about,
    other_digits,
    read_outcome,
)
from domain.text import nfc
from tests.domain.plan_2021 import CALENDAR_2021, day
from tests.strings import ANY_TEXT

TODAY = date(2021, 2, 22)
KH = "25/KH-TTKHCN"


@pytest.mark.parametrize(
    ("typed", "number", "on"),
    [
        ("số 25/KH-TTKHCN ngày 18/02/2021", KH, "18/02"),
        ("25/KH-TTKHCN ngày 18/02", KH, "18/02"),
        ("so 25/kh-ttkhcn ngay 18/2/2021", KH, "18/02"),
        ("Số: 25/KH-TTKHCN, 18/02", KH, "18/02"),
        ("văn bản số 25/KH-TTKHCN ngày 18 tháng 02 năm 2021", KH, "18/02"),
        ("25/KH-TTKHCN ngay 18.02.2021", KH, "18/02"),
        ("ngày 18-02-2021 số 25/KH-TTKHCN", KH, "18/02"),
        ("25/KH-TTKHCN", KH, None),
        ("25/KH-TTKHCN hôm nay", KH, f"{TODAY:%d/%m}"),
        ("25/KH-TTKHCN ký hôm nay", KH, f"{TODAY:%d/%m}"),
        ("2818/QĐ-UBND ngày 18/02/21", "2818/QĐ-UBND", "18/02"),
        ("12/2021/QĐ-UBND", "12/2021/QĐ-UBND", None),
        ("15/TTr-SKHCN", "15/TTr-SKHCN", None),
        ("số 7/bc", "7/BC", None),
    ],
)
def test_a_document_by_number_and_day(typed: str, number: str, on: str | None) -> None:
    issued_on = day(on) if on else None
    assert read_outcome(typed, TODAY) == Outcome(Product(number, issued_on), issued_on)


@pytest.mark.parametrize(
    ("typed", "number", "on"),
    [
        # Who asked for it is no product of it.
        ("Theo CV 88/UBND-VX ngày 10/02, đã gửi danh sách", None, None),
        ("thực hiện chỉ đạo tại văn bản 210/TTYT ngày 18/2 đã có báo cáo số 37/BC", "37/BC", None),
        ("KH 15/KH-UBND ngày 20/01 yêu cầu rà soát, đã xong ngày 18/02", None, "18/02"),
        ("đã trả lời công văn 77/STC ngày 10/02 bằng văn bản số 25/KH-TT", "25/KH-TT", None),
        # What we gave out is, whatever it asks for, and so is how it went out.
        ("đã ban hành QĐ số 18/QĐ-SYT ngày 18/02 giao chỉ tiêu", "18/QĐ-SYT", "18/02"),
        ("đã gửi theo công văn số 25/KH-TT ngày 18/02", "25/KH-TT", "18/02"),
        ("đã báo cáo tại văn bản số 25/KH-TT ngày 18/02", "25/KH-TT", "18/02"),
        # Nor is its day one until when it was due, that is not so, or of a step before.
        ("hạn ngày 20/02 mà nộp ngày 18/02 rồi", None, "18/02"),
        ("xong ngày 18/02 chứ không phải ngày 19/02", None, "18/02"),
        ("hợp đồng ký ngày 10/02, nay đã nghiệm thu", None, None),
    ],
)
def test_papers_and_days_beside_it(typed: str, number: str | None, on: str | None) -> None:
    outcome = read_outcome(typed, TODAY)
    assert (outcome.product.number if outcome.product else None) == number
    assert outcome.completed_on == (day(on) if on else None)


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("ngày 18/02", "18/02"),
        ("ngay 18/2.", "18/02"),
        ("18/02/2021", "18/02"),
        ("18/02", "18/02"),
        ("hôm qua", "21/02"),
        ("chieu qua ạ", "21/02"),
        ("hôm kia", "20/02"),
    ],
)
def test_a_day_alone(typed: str, on: str) -> None:
    assert read_outcome(typed, TODAY) == Outcome(None, day(on))


@pytest.mark.parametrize(
    ("typed", "words", "on"),
    [
        ("đã phát 3/12 chuyên mục", "đã phát 3/12 chuyên mục", None),
        ("họp 2/tuần", "họp 2/tuần", None),
        ("đã gửi VP chiều qua", "đã gửi VP", "21/02"),
        ("giá < 5 & > 3", "giá < 5 & > 3", None),
    ],
)
def test_what_is_neither_is_words_of_the_result(typed: str, words: str, on: str | None) -> None:
    completed_on = day(on) if on else None
    assert read_outcome(typed, TODAY) == Outcome(Product(words=words), completed_on)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        # What the paper is, and what the words count, is the product.
        ("đã ban hành Kế hoạch số 25/KH-TTKHCN ngày 18/02, gửi các đơn vị", "Kế hoạch"),
        ("em gửi Sở biên bản nghiệm thu số 25/KH-TTKHCN ngày 18/02 ạ", "biên bản nghiệm thu"),
        ("25/KH-TTKHCN ngày 18/02 về tổ chức hội nghị", "về tổ chức hội nghị"),
        ("25/KH-TTKHCN ngày 18/02, 2 lớp tập huấn", "2 lớp tập huấn"),
        ("đã tập huấn 1,5 ngày, số 25/KH-TTKHCN ngày 18/02", "đã tập huấn 1,5 ngày"),
        ("đã gửi 3 xã, số 25/KH-TTKHCN ngày 18/02", "đã gửi 3 xã"),
        # That it is done, and was sent or told, is none.
        (
            "Chị báo là Kế hoạch triển khai trại thì hôm qua anh em đã làm xong cả rồi, văn bản "
            "số 25/KH-TTKHCN ngày 18/02/2021, gửi Sở rồi nhé",
            None,
        ),
        ("nộp cho Văn phòng rồi, số 25/KH-TTKHCN ngày 18/02, bổ sung giúp em nhé", None),
        ("sản phẩm là 25/KH-TTKHCN ngày 18/02", None),
        ("em đã thực hiện xong, 25/KH-TTKHCN ngày 18/02, đã trình sếp", None),
        # What is still open is kept.
        ("25/KH-TTKHCN ngày 18/02, phần kinh phí chưa xong", "phần kinh phí chưa xong"),
        ("25/KH-TTKHCN ngày 18/02, chưa gửi các xã", "chưa gửi các xã"),
    ],
)
def test_words_around_a_document(typed: str, words: str | None) -> None:
    assert read_outcome(typed, TODAY).product == Product(KH, day("18/02"), words)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "rồi ạ",
        "xong rồi nhé",
        "Vâng, em báo cáo ạ.",
        "à mà xong rồi, việc 4 ý",
        "xong r",
        "xong, gui van ban, kèm 01 ảnh, tệp",
        "xong trừ việc 2",
        "xong việc 4 ạ, còn việc 2 chưa",
        "giám đốc ký rồi ạ",
        "đã ký ban hành",
    ],
)
def test_talk_is_no_result(typed: str) -> None:
    assert read_outcome(typed, TODAY) == Outcome()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("xong rồi ạ, có 2 lớp tập huấn", "có 2 lớp tập huấn"),
        ("dạ xong việc 4. Đã tập huấn 1,5 ngày", "Đã tập huấn 1,5 ngày"),
        ("04 văn bản", "04 văn bản"),
        ("đã phát hành 25 bản tin", "đã phát hành 25 bản tin"),
        ("trừ phần kinh phí", "trừ phần kinh phí"),
        ("Kết quả là biên bản nghiệm thu em nhé, bổ sung cho", "biên bản nghiệm thu"),
        ("sản phẩm: biên bản nghiệm thu ạ", "biên bản nghiệm thu"),
    ],
)
def test_a_result_is_what_remains_without_talk(typed: str, words: str) -> None:
    assert read_outcome(typed, TODAY) == Outcome(Product(words=words))


def test_long_talk_is_read_in_no_time() -> None:
    assert read_outcome("da moi vua duoc gui kem " * 400, TODAY) == Outcome()


@pytest.mark.parametrize("typed", ["ngày 31/02", "25/KH ngày 30/02/2021", "32/13/2021", "0/1"])
def test_a_day_that_no_calendar_has_is_refused(typed: str) -> None:
    with pytest.raises(NoSuchDocumentDay):
        read_outcome(typed, TODAY)


def test_a_day_that_has_not_come_is_refused() -> None:
    assert read_outcome("ngày 22/02", TODAY).completed_on == TODAY
    with pytest.raises(DocumentOfTheFuture) as refused:
        read_outcome("25/KH-TTKHCN ngày 23/02", TODAY)
    assert refused.value.day == day("23/02")


def test_a_day_without_a_year_is_the_nearest() -> None:
    assert read_outcome("ngày 28/12", date(2022, 1, 5)).completed_on == date(2021, 12, 28)


@pytest.mark.parametrize(
    ("on", "doubt"),
    [
        ("18/02", None),
        ("20/02", DayDoubt.DAY_OFF),
        ("12/02", DayDoubt.DAY_OFF),
        ("03/02", DayDoubt.BEFORE_PLAN),
        ("04/02", None),
    ],
)
def test_an_odd_day_is_doubted(on: str, doubt: DayDoubt | None) -> None:
    assert doubt_about(day(on), signed_on=day("04/02"), calendar=CALENDAR_2021) is doubt


@given(ANY_TEXT)
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    try:
        read = read_outcome(nfc(text), TODAY)
    except (NoSuchDocumentDay, DocumentOfTheFuture):
        return
    assert read.completed_on is None or read.completed_on <= TODAY


@given(st.dates(date(2020, 9, 1), TODAY), st.integers(1, 9999))
def test_what_is_written_in_the_official_form_is_read_back(on: date, number: int) -> None:
    typed = f"số {number}/QĐ-UBND ngày {on:%d/%m/%Y}"
    assert read_outcome(typed, TODAY) == Outcome(Product(f"{number}/QĐ-UBND", on), on)


@pytest.mark.parametrize(
    ("number", "words", "other"),
    [
        ("45/KH-TTKHCN", "số 54", "54/KH-TTKHCN"),
        ("45/KH-TTKHCN", "54", "54/KH-TTKHCN"),
        ("45/KH-TTKHCN", "54 trang", None),
        ("45/KH-TTKHCN", "số 54/KH", None),
        (None, "số 54", None),
    ],
)
def test_a_number_with_other_digits(number: str | None, words: str, other: str | None) -> None:
    assert other_digits(Product(number), words) == other
    assert other_digits(None, words) is None
