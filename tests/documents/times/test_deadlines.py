"""The grammar of deadlines: what binds, until when, and what cannot be."""

from datetime import date

import pytest

from documents.reading.times.binding import Mention
from documents.reading.times.deadlines import mentions
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline

ISSUED_ON = date(2021, 1, 15)


def read(text: str, *, year: int | None = 2021) -> list[Mention]:
    return list(mentions(text, year=year, before_means=BeforeMeans.DAY_BEFORE, issued_on=ISSUED_ON))


@pytest.mark.parametrize(
    ("text", "wording", "last_day"),
    [
        ("gửi Văn phòng trước 20/5/2021;", "trước 20/5/2021", date(2021, 5, 19)),
        ("(trước ngày 20/02/2021).", "trước ngày 20/02/2021", date(2021, 2, 19)),
        ("Hoàn thành trước ngày 01/3/2020", "trước ngày 01/3/2020", date(2020, 2, 29)),
        ("trước tháng 4/2021", "trước tháng 4/2021", date(2021, 3, 31)),
        ("trước quý II/2021", "trước quý II/2021", date(2021, 3, 31)),
        ("trước năm 2022", "trước năm 2022", date(2021, 12, 31)),
        ("đến ngày 30/6/2021", "đến ngày 30/6/2021", date(2021, 6, 30)),
        ("chậm nhất ngày 30/6/2021", "chậm nhất ngày 30/6/2021", date(2021, 6, 30)),
        (
            "Chậm nhất là ngày 30 tháng 6 năm 2021 phải xong",
            "Chậm nhất là ngày 30 tháng 6 năm 2021",
            date(2021, 6, 30),
        ),
        ("không muộn hơn ngày 30/6", "không muộn hơn ngày 30/6", date(2021, 6, 30)),
        ("trong ngày 15/7/2021", "trong ngày 15/7/2021", date(2021, 7, 15)),
        ("trong tháng 2/2024", "trong tháng 2/2024", date(2024, 2, 29)),
        ("vào khoảng tháng 10", "vào khoảng tháng 10", date(2021, 10, 31)),
        ("xong trong quý II năm 2021", "xong trong quý II năm 2021", date(2021, 6, 30)),
        ("trong quý 4/2021", "trong quý 4/2021", date(2021, 12, 31)),
        ("trong quí III", "trong quí III", date(2021, 9, 30)),
        ("Hoàn thành Quý II-2021", "Hoàn thành Quý II-2021", date(2021, 6, 30)),
        ("trong quý I, quý II năm 2021", "trong quý I, quý II năm 2021", date(2021, 6, 30)),
        ("trong 6 tháng đầu năm 2021", "trong 6 tháng đầu năm 2021", date(2021, 6, 30)),
        ("trong sáu tháng cuối năm", "trong sáu tháng cuối năm", date(2021, 12, 31)),
        ("xong trong 9 tháng đầu năm", "xong trong 9 tháng đầu năm", date(2021, 9, 30)),
        ("đến hết năm 2021", "đến hết năm 2021", date(2021, 12, 31)),
        ("hoàn thành trong năm 2021", "hoàn thành trong năm 2021", date(2021, 12, 31)),
        ("hoàn thành trong năm nay", "hoàn thành trong năm nay", date(2021, 12, 31)),
        ("trước ngày 15/11", "trước ngày 15/11", date(2021, 11, 14)),
        ("trước 15-11-2021", "trước 15-11-2021", date(2021, 11, 14)),
        ("trước 15.11.2021", "trước 15.11.2021", date(2021, 11, 14)),
        ("Xong trước 30 tháng 6", "trước 30 tháng 6", date(2021, 6, 29)),
        ("Thời gian thực hiện quý II", "Thời gian thực hiện quý II", date(2021, 6, 30)),
        ("trong 2 năm 2021 và 2022", "trong 2 năm 2021 và 2022", date(2022, 12, 31)),
        ("trước ngày 15/11/21", "trước ngày 15/11/21", date(2021, 11, 14)),
        ("trước ngày 31 tháng 01 năm sau", "trước ngày 31 tháng 01 năm sau", date(2022, 1, 30)),
        ("đến ngày 30/9 cùng năm", "đến ngày 30/9 cùng năm", date(2021, 9, 30)),
        ("trước 28 / 02 / 2021", "trước 28 / 02 / 2021", date(2021, 2, 27)),
        ("chậm nhất ngày 0 5/9/20 21", "chậm nhất ngày 0 5/9/20 21", date(2021, 9, 5)),
        ("vào các ngày 15, 16/6/2021", "vào các ngày 15, 16/6/2021", date(2021, 6, 16)),
        ("trong tháng 5, 6/2021", "trong tháng 5, 6/2021", date(2021, 6, 30)),
        ("Chậm nhất là cuối quý I năm 2021", "Chậm nhất là cuối quý I năm 2021", date(2021, 3, 31)),
        ("trước cuối tháng 9", "trước cuối tháng 9", date(2021, 9, 30)),
        ("từ nay đến hết quý II", "từ nay đến hết quý II", date(2021, 6, 30)),
        ("TRƯỚC NGÀY 15/11/2021", "TRƯỚC NGÀY 15/11/2021", date(2021, 11, 14)),
    ],
)
def test_a_deadline_keeps_its_wording_and_gets_a_last_day(
    text: str, wording: str, last_day: date
) -> None:
    [mention] = read(text)
    assert mention.deadline == Deadline(wording, last_day)
    assert mention.doubt is None


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("trước 16 giờ 00 ngày thứ Sáu, 11/6", "trước 16 giờ 00 ngày thứ Sáu, 11/6"),
        ("(trước 17h00, ngày 11/6/2021)", "trước 17h00, ngày 11/6/2021"),
        ("trước 8h30 thứ Sáu (11/6/2021)", "trước 8h30 thứ Sáu (11/6/2021)"),
        ("trước 16:00 ngày 11/6/2021", "trước 16:00 ngày 11/6/2021"),
        ("chậm nhất 17 giờ 00 phút ngày 11/6", "chậm nhất 17 giờ 00 phút ngày 11/6"),
    ],
)
def test_before_an_hour_of_a_day_that_day_is_in_time(text: str, wording: str) -> None:
    [mention] = read(text)
    assert mention.deadline == Deadline(wording, date(2021, 6, 11))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("trước ngày 31/02/2021", Doubt.NO_SUCH_DAY),
        ("chậm nhất tháng 13/2021", Doubt.NO_SUCH_DAY),
        ("trước ngày 31/4", Doubt.NO_SUCH_DAY),
        ("từ 15/4/2021 đến 01/3/2021", Doubt.PERIOD_REVERSED),
        ("từ tháng 9 đến tháng 3/2021", Doubt.PERIOD_REVERSED),
        ("trong đầu tháng 4/2021", Doubt.DAY_GUESSED),
        ("vào tuần thứ hai của tháng 3", Doubt.DAY_GUESSED),
        ("Họp ngày 15/4/2021", Doubt.MAYBE_DEADLINE),
        ("Kiểm tra tháng 4/2021", Doubt.MAYBE_DEADLINE),
        ("Họp ngày 05/01/2021", Doubt.DATE_NOT_UNDERSTOOD),
        ("hoàn thành trước ngày 30/6/2012", Doubt.DATE_NOT_UNDERSTOOD),
    ],
)
def test_what_cannot_be_is_told_and_never_repaired(text: str, doubt: Doubt) -> None:
    [mention] = read(text)
    assert mention.doubt is doubt


def test_a_date_without_year_in_a_plan_without_year_has_no_day() -> None:
    [mention] = read("trước ngày 15/11", year=None)
    assert mention.deadline == Deadline("trước ngày 15/11", None)
    assert mention.doubt is Doubt.YEAR_UNKNOWN


def test_a_day_without_year_that_had_long_passed_at_the_signing_is_of_the_next_year() -> None:
    [mention] = mentions(
        "Sơ kết học kỳ I trước ngày 15/01",
        year=2024,
        before_means=BeforeMeans.DAY_BEFORE,
        issued_on=date(2024, 8, 20),
    )
    assert mention.deadline == Deadline("trước ngày 15/01", date(2025, 1, 14))
    assert mention.doubt is Doubt.DAY_GUESSED
