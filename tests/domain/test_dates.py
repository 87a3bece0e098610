"""The one grammar of dates: what a paper and a chat must read alike, and what holds of any date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.reading.times.time_cells import cell_deadline
from domain.calendar import Calendar
from domain.dates.points import points
from domain.dates.spans import add_months
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans
from domain.refusal import Refusal
from domain.spoken.times.day import Found, find_day
from domain.spoken.times.point import Standpoint
from domain.text import fold

# A Tuesday.
TODAY = date(2021, 5, 18)

SURE = [
    ("30/6", "2021-06-30"),
    ("30/06/2021", "2021-06-30"),
    ("05 / 7 / 2021", "2021-07-05"),
    ("5.7.2021", "2021-07-05"),
    ("05-07-2021", "2021-07-05"),
    ("5/7/21", "2021-07-05"),
    ("ngày 30/6", "2021-06-30"),
    ("ngày 30-6", "2021-06-30"),
    ("ngày 30.6", "2021-06-30"),
    ("15 tháng 6", "2021-06-15"),
    ("15 tháng sáu năm 2021", "2021-06-15"),
    ("ngày 15 tháng 6", "2021-06-15"),
    ("ngày 15 của tháng 6", "2021-06-15"),
    ("ngày 15 tháng Chín", "2021-09-15"),
    ("ngày 05 tháng 7 năm 2021", "2021-07-05"),
    ("mùng 2 tháng 9", "2021-09-02"),
    ("ngày mồng 5 tháng 7", "2021-07-05"),
    ("ngày 15 tháng 01 năm sau", "2022-01-15"),
    ("15/01 năm 2022", "2022-01-15"),
    ("thứ Sáu, ngày 11/6", "2021-06-11"),
    ("thứ 6 (11/6/2021)", "2021-06-11"),
    ("sáng ngày 11/6", "2021-06-11"),
    ("17h00 ngày 11/6", "2021-06-11"),
    ("16 giờ 30 phút ngày 11/6/2021", "2021-06-11"),
    ("ngày 15, 16/6", "2021-06-16"),
    ("ngày 15 và ngày 16 tháng 6", "2021-06-16"),
    ("15-17/6/2021", "2021-06-17"),
    ("tháng 6", "2021-06-30"),
    ("tháng 6/2021", "2021-06-30"),
    ("tháng 06 năm 2021", "2021-06-30"),
    ("tháng 6/21", "2021-06-30"),
    ("6/2021", "2021-06-30"),
    ("T6/2021", "2021-06-30"),
    ("tháng Bảy", "2021-07-31"),
    ("tháng mười một", "2021-11-30"),
    ("tháng mười hai năm 2021", "2021-12-31"),
    ("tháng 2 năm sau", "2022-02-28"),
    ("tháng 2/2024", "2024-02-29"),
    ("tháng 6 và tháng 7", "2021-07-31"),
    ("tháng 6 đến tháng 8", "2021-08-31"),
    ("tháng 6-8/2021", "2021-08-31"),
    ("cuối tháng 6", "2021-06-30"),
    ("cuối tháng sáu", "2021-06-30"),
    ("cuối cùng của tháng 6", "2021-06-30"),
    ("nửa đầu tháng 6", "2021-06-15"),
    ("nửa cuối tháng 6", "2021-06-30"),
    ("hạ tuần tháng 6", "2021-06-30"),
    ("10 ngày đầu tháng 6", "2021-06-10"),
    ("mười ngày cuối của tháng sáu", "2021-06-30"),
    ("tháng Sáu đến tháng Tám năm 2021", "2021-08-31"),
    ("quý III", "2021-09-30"),
    ("tháng thứ nhất của quý III", "2021-07-31"),
    ("tháng thứ hai quý III/2022", "2022-08-31"),
    ("tháng thứ ba của quý 3", "2021-09-30"),
    ("tháng thứ hai của quý ba năm 2022", "2022-08-31"),
    ("quý 3", "2021-09-30"),
    ("quí IV", "2021-12-31"),
    ("Quý ba", "2021-09-30"),
    ("quý IV/2021", "2021-12-31"),
    ("quý I năm 2022", "2022-03-31"),
    ("quý I năm sau", "2022-03-31"),
    ("quý III và quý IV", "2021-12-31"),
    ("quý III và quý IV năm 2022", "2022-12-31"),
    ("cuối quý ba", "2021-09-30"),
    ("cuối quý ba năm 2022", "2022-09-30"),
    ("quý III, IV", "2021-12-31"),
    ("cuối quý III", "2021-09-30"),
    ("III/2021", "2021-09-30"),
    ("6 tháng đầu năm", "2021-06-30"),
    ("sáu tháng đầu năm 2021", "2021-06-30"),
    ("6 tháng cuối năm", "2021-12-31"),
    ("9 tháng đầu năm", "2021-09-30"),
    ("chín tháng đầu năm 2021", "2021-09-30"),
    ("11 tháng đầu năm", "2021-11-30"),
    ("3 tháng cuối năm", "2021-12-31"),
    ("6 tháng đầu năm sau", "2022-06-30"),
    ("2 quý đầu năm", "2021-06-30"),
    ("ba quý đầu năm 2021", "2021-09-30"),
    ("nửa cuối năm", "2021-12-31"),
    ("nửa đầu năm 2022", "2022-06-30"),
    ("năm 2022", "2022-12-31"),
    ("cuối năm", "2021-12-31"),
    ("cuối năm 2022", "2022-12-31"),
    ("trong năm", "2021-12-31"),
]
GUESSED = [
    ("đầu tháng 6", "2021-06-10"),
    ("đầu tháng sáu", "2021-06-10"),
    ("thượng tuần tháng 6", "2021-06-10"),
    ("giữa tháng 6", "2021-06-15"),
    ("giữa tháng 6/2021", "2021-06-15"),
    ("trung tuần tháng 6", "2021-06-20"),
    ("tuần 2 tháng 6", "2021-06-14"),
    ("tuần thứ hai của tháng 6", "2021-06-14"),
    ("tuần thứ 3 tháng 6/2021", "2021-06-21"),
    ("tuần đầu tháng 6", "2021-06-07"),
    ("tuần đầu tiên của tháng 6", "2021-06-07"),
    ("tuần cuối tháng 6", "2021-06-30"),
    ("tuần thứ tư tháng 2 năm 2022", "2022-02-28"),
    ("tuần thứ 3/tháng 6", "2021-06-21"),
    ("tuần 5 tháng 6", "2021-06-30"),
    ("đầu quý III", "2021-07-31"),
    ("đầu quý III/2021", "2021-07-31"),
    ("đầu quý ba", "2021-07-31"),
    ("đầu quý ba năm 2022", "2022-07-31"),
    ("giữa quý III", "2021-08-31"),
    ("đầu năm 2022", "2022-03-31"),
    ("giữa năm", "2021-06-30"),
    ("giữa năm 2022", "2022-06-30"),
]


def seen(text: str, today: date = TODAY) -> Found:
    found = find_day(text, Standpoint(today, Calendar()))
    assert found
    return found


@pytest.mark.parametrize(
    ("words", "last_day", "guessed"),
    [(*row, False) for row in SURE] + [(*row, True) for row in GUESSED],
)
def test_a_paper_and_a_chat_read_the_same_day(words: str, last_day: str, guessed: bool) -> None:
    day = date.fromisoformat(last_day)
    for typed in (words, fold(words), words.upper(), words.replace(" ", "\n")):
        found = seen(typed)
        assert (found.last, found.point.guessed) == (day, guessed), typed
        assert (found.start, found.end) == (0, len(typed))
    cell = cell_deadline(words, year=2021, before_means=BeforeMeans.DAY_BEFORE)
    assert cell.deadline
    assert cell.deadline.last_day == day
    assert cell.doubts == ((Doubt.DAY_GUESSED,) if guessed else ())


# What a paper writes out in a sentence; short forms stand in cells only.
SHORT = {"5/7/21", "III/2021", "T6/2021", "trong năm", "Quý ba", "cuối quý ba", "đầu quý ba"}


@pytest.mark.parametrize(
    ("words", "last_day"), [row for row in SURE + GUESSED if row[0] not in SHORT]
)
def test_a_sentence_names_the_same_day(words: str, last_day: str) -> None:
    for sentence in (f"Hoàn thành trước {words}, báo cáo Sở.", f"Hoàn thành trước {words}"):
        [point] = points(sentence, year=2021)
        assert point.last == date.fromisoformat(last_day)
        assert sentence[point.start : point.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/2020/QĐ-UBND",
        "được 50%",
        "30/6%",
        "15/8 âm lịch",
        "ngày 15/8 âm",
        "mùng 5 Tết",
        "rằm tháng 7",
        "cuối năm học",
        "6 tháng một lần",
        "ngày, tháng, năm sinh",
        "tháng hai đơn vị phối hợp",
        "3 tháng hai lần",
        "mỗi quý một báo cáo",
    ],
)
def test_what_only_looks_like_a_point_is_none(text: str) -> None:
    assert list(points(text, year=2021)) == []


def test_a_number_of_months_is_no_day() -> None:
    [point] = points("trong 3 tháng 7, 8, 9/2021", year=2021)
    assert (point.first, point.last) == (date(2021, 7, 1), date(2021, 9, 30))


DAYS = st.dates(TODAY, date(2025, 12, 31))
FORMS = st.sampled_from(
    [
        "{d}/{m}/{y}",
        "{d:02}-{m:02}-{y}",
        "{d}.{m}.{y}",
        "ngày {d} tháng {m} năm {y}",
        "{d} tháng {word} năm {y}",
        "mùng {d} tháng {m}/{y}",
        "thứ Hai, {d}/{m}/{y}",
        "16h ngày {d}/{m} năm {y}",
        "{d}/{m}/{short:02}",
    ]
)
MONTHS = (
    "một",
    "hai",
    "ba",
    "tư",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
)


def written(day: date, form: str) -> str:
    word, short = MONTHS[day.month - 1], day.year % 100
    return form.format(d=day.day, m=day.month, y=day.year, word=word, short=short)


@given(day=DAYS, form=FORMS, bare=st.booleans(), spaces=st.sampled_from([" ", "\n", "  "]))
def test_any_date_in_any_form_comes_back_as_itself(
    day: date, form: str, bare: bool, spaces: str
) -> None:
    words = written(day, form).replace(" ", spaces)
    [point] = points(words, year=None, in_cell=True)
    assert (point.first, point.last, point.year_known) == (day, day, True)
    assert seen(fold(words) if bare else words).last == day


@given(day=DAYS, today=DAYS)
def test_a_date_without_its_year_is_the_one_half_a_year_around(day: date, today: date) -> None:
    if not timedelta(0) <= day - today <= timedelta(days=183):
        return
    for form in ("{d}/{m}", "ngày {d} tháng {m}", "{d} tháng {word}", "15h, {d}/{m}"):
        assert seen(written(day, form), today).last == day


VOCABULARY = (
    "tháng quý năm tuần ngày đầu giữa cuối nửa hết 6 15 30/6 2021 III sáu sau này thứ hai của và"
    " - / , đến trước mùng 9 17h tới một"
)


@given(text=st.lists(st.sampled_from(VOCABULARY.split()), max_size=200).map(" ".join))
def test_no_words_take_long_or_fail(text: str) -> None:
    for point in points(text, year=2021, in_cell=True):
        assert 0 <= point.start < point.end <= len(text)
    try:
        find_day(text, Standpoint(TODAY, Calendar()))
    except Refusal:
        return


@pytest.mark.parametrize("words", ["1h ", "1 giờ", "ngày", "1 tháng", "1/1", "tháng 1", "quý I"])
@pytest.mark.parametrize("filling", [" ", ", ", " và ", "1 ", "1, ", "1/1-"])
def test_long_lines_take_no_longer_than_they_are(words: str, filling: str) -> None:
    text = (words + filling * 4_000)[:4_000] + " xong. Hạn: ngày 15/6"
    for read in (list(points(text, year=2021)), list(points(text, year=2021, in_cell=True))):
        assert read[-1].last == date(2021, 6, 15)
    try:
        find_day(text, Standpoint(TODAY, Calendar()))
    except Refusal:
        return


@given(day=DAYS, count=st.integers(-60, 60))
def test_months_later_keep_the_day_where_there_is_one(day: date, count: int) -> None:
    later = add_months(day, count)
    assert (later.year - day.year) * 12 + later.month - day.month == count
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("year", "opens", "day"),
    [
        (2023, 1, None),
        (2024, 1, date(2024, 2, 29)),
        # A school's year ends in the next.
        (2023, 8, date(2024, 2, 29)),
        (2024, 8, None),
    ],
)
def test_a_day_that_its_year_lacks_is_not_the_next_year_s(
    year: int, opens: int, day: date | None
) -> None:
    (point,) = points("đến ngày 29/2", year=year, opens=opens)
    assert (point.first, point.last) == (day, day)


@pytest.mark.parametrize(("words", "may_be"), [("ngày 29/2", True), ("ngày 30/2", False)])
def test_a_day_without_its_year_may_be_one_of_any(words: str, may_be: bool) -> None:
    (point,) = points(words, year=None)
    assert (point.first is not None, point.last is not None, point.year_known) == (
        *(may_be, may_be),
        False,
    )
