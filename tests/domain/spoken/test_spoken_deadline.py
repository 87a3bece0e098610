"""Days as people type them, in a hurry, with and without accents."""

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import DAY, Calendar
from domain.plan.deadline import BeforeMeans, Deadline
from domain.refusal import Refusal
from domain.spoken.times.day import find_day
from domain.spoken.times.deadline import DayInThePast, DayNotUnderstood, DayTooFar, read_day
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.text import fold

# A Tuesday; Monday 24/5 is off here.
TODAY = date(2021, 5, 18)
CALENDAR = Calendar(off=frozenset({date(2021, 5, 24)}))


def read(
    text: str,
    *,
    today: date = TODAY,
    before_means: BeforeMeans = BeforeMeans.DAY_BEFORE,
    counted_from: date | None = None,
) -> Deadline:
    return read_day(
        text,
        today=today,
        calendar=CALENDAR,
        before_means=before_means,
        counted_from=counted_from,
    )


AHEAD = [
    ("30/6", "đến 30/6/2021", "2021-06-30"),
    ("30/06", "đến 30/6/2021", "2021-06-30"),
    ("30-6", "đến 30/6/2021", "2021-06-30"),
    ("30.6.21", "đến 30/6/2021", "2021-06-30"),
    ("trước 30/6", "trước 30/6/2021", "2021-06-29"),
    ("trước ngày 30-6", "trước 30/6/2021", "2021-06-29"),
    ("ngày 30/6/2021", "đến 30/6/2021", "2021-06-30"),
    ("30 tháng 6", "đến 30/6/2021", "2021-06-30"),
    ("ngày 05 tháng sáu năm 2021", "đến 05/6/2021", "2021-06-05"),
    ("chậm nhất là ngày 25/5", "đến 25/5/2021", "2021-05-25"),
    ("đến hết ngày 30/6", "đến 30/6/2021", "2021-06-30"),
    ("từ 1/6 đến 30/6", "đến 30/6/2021", "2021-06-30"),
    ("20/6 đến hết ngày 30/6", "đến 30/6/2021", "2021-06-30"),
    ("khoảng 20/6 - 30/6", "đến 30/6/2021", "2021-06-30"),
    ("15/02/2022", "đến 15/02/2022", "2022-02-15"),
    ("hôm nay", "đến 18/5/2021", "2021-05-18"),
    ("mai", "đến 19/5/2021", "2021-05-19"),
    ("chiều mai ạ", "đến 19/5/2021", "2021-05-19"),
    ("trước ngày mai", "trước 19/5/2021", "2021-05-18"),
    ("ngày kia", "đến 20/5/2021", "2021-05-20"),
    ("ngày mốt", "đến 20/5/2021", "2021-05-20"),
    ("ngày 20", "đến 20/5/2021", "2021-05-20"),
    ("mùng 5", "đến 05/6/2021", "2021-06-05"),
    ("ngày 30 tháng sau", "đến 30/6/2021", "2021-06-30"),
    ("thứ 6", "đến 21/5/2021", "2021-05-21"),
    ("thứ Ba", "đến 25/5/2021", "2021-05-25"),
    ("thứ Ba này", "đến 18/5/2021", "2021-05-18"),
    ("thứ Sáu tuần này", "đến 21/5/2021", "2021-05-21"),
    ("thứ Sáu tuần sau", "đến 28/5/2021", "2021-05-28"),
    ("thứ năm tuần tới", "đến 27/5/2021", "2021-05-27"),
    ("trước thứ Sáu", "trước 21/5/2021", "2021-05-20"),
    ("Chủ nhật", "đến 23/5/2021", "2021-05-23"),
    ("cuối tuần", "đến 21/5/2021", "2021-05-21"),
    ("trong tuần này", "đến 21/5/2021", "2021-05-21"),
    ("tuần sau", "đến 28/5/2021", "2021-05-28"),
    ("đầu tuần sau", "đến 25/5/2021", "2021-05-25"),
    ("tháng 7", "tháng 7/2021", "2021-07-31"),
    ("trong tháng bảy", "tháng 7/2021", "2021-07-31"),
    ("trước tháng 7", "trước tháng 7/2021", "2021-06-30"),
    ("6/2021", "tháng 6/2021", "2021-06-30"),
    ("tháng mười hai", "tháng 12/2021", "2021-12-31"),
    ("cuối tháng", "đến 31/5/2021", "2021-05-31"),
    ("cuối tháng 6", "đến 30/6/2021", "2021-06-30"),
    ("giữa tháng 6", "đến 15/6/2021", "2021-06-15"),
    ("cuối tháng sau", "đến 30/6/2021", "2021-06-30"),
    ("đầu quý III", "đến 31/7/2021", "2021-07-31"),
    ("trước đầu quý III", "đến 30/6/2021", "2021-06-30"),
    ("trước cuối tháng 6", "đến 30/6/2021", "2021-06-30"),
    ("trước 17h ngày 30/6", "đến 17 giờ ngày 30/6/2021", "2021-06-30"),
    ("16h30 ngày 30/6", "đến 16 giờ 30 ngày 30/6/2021", "2021-06-30"),
    ("ngày 30/6 16:30", "đến 16 giờ 30 ngày 30/6/2021", "2021-06-30"),
    ("trước 16h thứ Sáu", "đến 16 giờ ngày 21/5/2021", "2021-05-21"),
    ("trước 4h chiều thứ Sáu", "đến 16 giờ ngày 21/5/2021", "2021-05-21"),
    ("chiều thứ Sáu lúc 4 giờ", "đến 16 giờ ngày 21/5/2021", "2021-05-21"),
    ("thứ Sáu, trước 11 giờ", "đến 11 giờ ngày 21/5/2021", "2021-05-21"),
    ("việc 4: thứ Sáu", "đến 21/5/2021", "2021-05-21"),
    ("đến 30/6, họp 9h", "đến 30/6/2021", "2021-06-30"),
    ("tuần 2 tháng 6", "đến 14/6/2021", "2021-06-14"),
    ("9 tháng đầu năm", "9 tháng đầu năm 2021", "2021-09-30"),
    ("3 tháng cuối năm", "3 tháng cuối năm 2021", "2021-12-31"),
    ("quý III và quý IV", "đến 31/12/2021", "2021-12-31"),
    ("quý III", "quý III/2021", "2021-09-30"),
    ("quí 3", "quý III/2021", "2021-09-30"),
    ("cuối quý 3", "đến 30/9/2021", "2021-09-30"),
    ("quý này", "quý II/2021", "2021-06-30"),
    ("quý I năm 2022", "quý I/2022", "2022-03-31"),
    ("6 tháng đầu năm", "6 tháng đầu năm 2021", "2021-06-30"),
    ("6 tháng cuối năm", "6 tháng cuối năm 2021", "2021-12-31"),
    ("hết năm", "đến 31/12/2021", "2021-12-31"),
    ("giữa năm", "đến 30/6/2021", "2021-06-30"),
    ("năm 2022", "năm 2022", "2022-12-31"),
    ("3 ngày nữa", "đến 21/5/2021", "2021-05-21"),
    ("một tuần nữa", "đến 25/5/2021", "2021-05-25"),
    ("hai tháng nữa", "đến 18/7/2021", "2021-07-18"),
    ("4 ngày làm việc", "đến 25/5/2021", "2021-05-25"),
    ("trong vòng 10 ngày", "đến 28/5/2021", "2021-05-28"),
    ("dạ em xin đến 30/6 vì còn thiếu 2 người ạ", "đến 30/6/2021", "2021-06-30"),
]


@pytest.mark.parametrize(("typed", "wording", "last_day"), AHEAD)
def test_a_deadline_is_understood_however_it_is_typed(
    typed: str, wording: str, last_day: str
) -> None:
    forms = {typed, fold(typed), unicodedata.normalize("NFD", typed), typed.upper()}
    assert {read(form) for form in forms} == {Deadline(wording, date.fromisoformat(last_day))}


@pytest.mark.parametrize(("_", "wording", "last_day"), AHEAD)
def test_what_is_repeated_back_means_the_same(_: str, wording: str, last_day: str) -> None:
    assert read(wording) == Deadline(wording, date.fromisoformat(last_day))


@pytest.mark.parametrize(
    ("typed", "last_day"),
    [("tháng sáu", "2021-06-30"), ("tháng sau", "2021-06-30"), ("tháng sáu sau", "2021-06-30")],
)
def test_accents_tell_june_from_the_next_month(typed: str, last_day: str) -> None:
    assert read(typed, today=date(2021, 5, 18)).last_day == date.fromisoformat(last_day)
    assert read("tháng sau", today=date(2021, 7, 18)).last_day == date(2021, 8, 31)
    with pytest.raises(DayInThePast):
        read("tháng sáu", today=date(2021, 7, 18))


def test_the_office_may_choose_that_before_a_day_includes_it() -> None:
    same_day = BeforeMeans.SAME_DAY
    assert read("trước 30/6", before_means=same_day).last_day == date(2021, 6, 30)
    assert read("trước tháng 7", before_means=same_day).last_day == date(2021, 6, 30)


def test_more_days_count_from_the_deadline_there_is() -> None:
    assert read("lùi thêm 5 ngày", counted_from=date(2021, 5, 20)).last_day == date(2021, 5, 25)
    assert read("5 ngày nữa", counted_from=date(2021, 5, 20)).last_day == date(2021, 5, 23)
    # What would be no later than the deadline is meant from there.
    assert read("5 ngày nữa", counted_from=date(2021, 5, 26)).last_day == date(2021, 5, 31)
    assert read("xin 1 tuần", counted_from=date(2021, 5, 26)).last_day == date(2021, 6, 2)
    assert read("xin 2 tuần", counted_from=date(2021, 5, 26)).last_day == date(2021, 6, 9)
    from_today = read("5 ngày kể từ hôm nay", counted_from=date(2021, 5, 26))
    assert from_today.last_day == date(2021, 5, 23)


@pytest.mark.parametrize(
    ("typed", "last_day"),
    [
        ("xin 5 ngày nữa, đến 4/6 vì chờ số liệu", "2021-06-04"),
        ("xin đến 4/6, tức 5 ngày nữa", "2021-06-04"),
        ("xin một tuần nữa, chậm nhất là thứ Sáu 4/6", "2021-06-04"),
        ("xin thêm 5 ngày, vì chờ đến 28/5 mới có số liệu", "2021-05-31"),
        ("xin thêm 5 ngày, vì nghỉ đến 20/5", "2021-05-31"),
        ("xin thêm 5 ngày, hạn cũ 26/5", "2021-05-31"),
    ],
)
def test_a_day_that_is_said_wins_over_one_that_is_counted(typed: str, last_day: str) -> None:
    for form in (typed, fold(typed)):
        said = read(form, counted_from=date(2021, 5, 26))
        assert said.last_day == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    ("typed", "today", "last_day"),
    [
        ("15/1", "2021-12-20", "2022-01-15"),
        ("quý I", "2021-12-20", "2022-03-31"),
        ("29/2", "2024-02-01", "2024-02-29"),
        ("ngày 5", "2021-12-20", "2022-01-05"),
        ("cuối tuần", "2021-05-22", "2021-05-28"),
    ],
)
def test_a_day_without_its_year_is_the_next_one_near(typed: str, today: str, last_day: str) -> None:
    assert read(typed, today=date.fromisoformat(today)).last_day == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", DayNotUnderstood),
        ("khi nào xong thì xong", DayNotUnderstood),
        ("việc này", DayNotUnderstood),
        ("13/15 hồ sơ", DayNotUnderstood),
        ("theo Quyết định số 12/2020/QĐ-UBND", DayNotUnderstood),
        ("được 50%", DayNotUnderstood),
        ("lần thứ 3", DayNotUnderstood),
        ("chị Mai đi vắng", DayNotUnderstood),
        ("mãi chưa xong", DayNotUnderstood),
        ("sau 30/6", DayNotUnderstood),
        ("31/6", NoSuchDay),
        ("đến ngày 32/5 vì chờ", NoSuchDay),
        ("29/02/2022", NoSuchDay),
        ("tháng 13", NoSuchDay),
        ("30/4", DayInThePast),
        ("hôm qua", DayInThePast),
        ("trước hôm nay", DayInThePast),
        ("18/5/2020", DayInThePast),
        ("30/6/2201", DayTooFar),
        ("999 tuần nữa", DayTooFar),
    ],
)
def test_what_cannot_be_meant_is_refused(typed: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        read(typed)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("hôm qua", "2021-05-17"),
        ("chiều qua", "2021-05-17"),
        ("hôm kia", "2021-05-16"),
        ("sáng nay", "2021-05-18"),
        ("thứ Sáu tuần trước", "2021-05-14"),
        ("thứ 6", "2021-05-14"),
        ("thứ hai", "2021-05-17"),
        ("ngày 12", "2021-05-12"),
        ("ngày 20", "2021-04-20"),
        ("12/5", "2021-05-12"),
        ("cách đây 2 ngày", "2021-05-16"),
        ("20/12", "2020-12-20"),
        ("30/6", "2021-06-30"),
    ],
)
def test_looking_back_a_day_is_the_last_one_near(typed: str, day: str) -> None:
    for form in (typed, fold(typed)):
        found = find_day(f"em gửi {form} rồi ạ", Standpoint(TODAY, CALENDAR, ahead=False))
        assert found is not None
        assert found.last == date.fromisoformat(day)


def test_the_words_beside_a_day_are_kept() -> None:
    text = "đến 30/6, vì chờ kinh phí 2022"
    found = find_day(text, Standpoint(TODAY, CALENDAR))
    assert found is not None
    assert found.around(text) == "vì chờ kinh phí 2022"


DAYS = st.dates(TODAY, TODAY + timedelta(days=5 * 365))
STYLES = st.sampled_from(
    [
        "{0.day}/{0.month}/{0.year}",
        "ngày {0:%d/%m/%Y}",
        "{0:%d.%m.%y}",
        "{0:%d-%m-%Y}",
        "ngày {0.day} tháng {0.month} năm {0.year}",
        "đến {0:%d/%m/%Y}",
        "chậm nhất {0:%d/%m/%y}",
    ]
)


@given(DAYS, STYLES, st.sampled_from(["NFC", "NFD"]), st.booleans())
def test_any_day_said_in_any_form_comes_back_as_itself(
    day: date, style: str, form: str, bare: bool
) -> None:
    said = style.format(day)
    said = fold(said) if bare else unicodedata.normalize(form, said)
    assert read(said).last_day == day
    assert read(f"trước {day:%d/%m/%Y}").last_day == day - DAY if day > TODAY else True


@given(st.dates(TODAY, date(2021, 12, 31)))
def test_a_day_of_this_year_needs_no_year(day: date) -> None:
    assert read(f"{day.day}/{day.month}").last_day == day


@given(st.text(st.sampled_from("0123456789/.- ngàythángmaiquýIVtrướcđến\n<&²٣ı"), max_size=40))
def test_whatever_is_typed_is_a_day_from_today_on_or_refused(typed: str) -> None:
    try:
        last = read(typed).last_day
    except Refusal:
        return
    assert last is not None
    assert last >= TODAY
