"""What `/phancong` and `/vangmat` are told, and from when to when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Seat
from domain.people.post import Post
from domain.spoken.answers.left_to import leaves_to_another, left_to
from domain.spoken.leader import leader_named
from domain.spoken.remit import (
    NoSuchField,
    RemitNotUnderstood,
    read_absence,
    read_field,
    read_remits,
)
from domain.spoken.times.point import NoSuchDay
from domain.spoken.times.term import read_term
from tests.domain.plan_2021 import CALENDAR_2021, UNITS

TODAY = date(2021, 2, 26)
DIRECTOR = Post(1, "Lê An", "Giám đốc", Seat.LEADERS)
BINH = Post(2, "Trần Văn Bình", "Phó Giám đốc", Seat.LEADERS)
CUC = Post(3, "Phạm Thị Cúc", "Phó Giám đốc", Seat.LEADERS)
HAI = Post(4, "Lê Văn Bình", "Phó Giám đốc", Seat.LEADERS)
LEADERS = (DIRECTOR, BINH, CUC)


def on(text: str) -> date:
    day, month, *year = map(int, text.split("/"))
    return date(*year or [2021], month, day)


@pytest.mark.parametrize(
    ("text", "since", "until", "before", "behind"),
    [
        ("B từ 01/3 đến 05/3, ủy quyền C", "01/3", "05/3", "B", "ủy quyền C"),
        ("B từ ngày 01/3 đến hết ngày 05/3", "01/3", "05/3", "B", ""),
        ("từ 01/3-05/3 B", "01/3", "05/3", "", "B"),
        ("tu 01/3 den 05/3", "01/3", "05/3", "", ""),
        ("kể từ 01/3/2021 theo QĐ", "01/3", None, "", "theo QĐ"),
        ("từ 15/02", "15/02", None, "", ""),
        ("từ 30/12 đến 05/01", "30/12/2020", "05/01", "", ""),
        ("từ 01/12 đến 05/12/2021", "01/12/2020", "05/12", "", ""),
        ("từ 20/12/2021 đến 05/01", "20/12", "05/01/2022", "", ""),
        ("từ nay đến 05/3", "26/02", "05/3", "", ""),
        ("từ hôm nay đến thứ Sáu tuần sau", "26/02", "05/3", "", ""),
        ("từ nay", "26/02", None, "", ""),
        ("đến hết 05/3", None, "05/3", "", ""),
        ("B đến 05/3", None, "05/3", "B", ""),
        ("01/3 - 05/3", "01/3", "05/3", "", ""),
        ("từ 18 đến 22/3", "18/3", "22/3", "", ""),
        (
            "mai tôi đi Hà Nội đến thứ 4, anh Bình thay",
            "27/02",
            "03/3",
            "tôi đi Hà Nội",
            "anh Bình thay",
        ),
        ("hôm nay và ngày mai", "26/02", "27/02", "", ""),
        ("B 01/3 đến 05/3 họp", "01/3", "05/3", "B", "họp"),
        ("B vắng ngày mai", "27/02", "27/02", "B vắng", ""),
        ("thứ 5 thứ 6", "04/3", "05/3", "", ""),
        ("B nghỉ thứ Năm, thứ Sáu họp", "04/3", "05/3", "B nghỉ", "họp"),
        ("01/3 và 02/3", "01/3", "02/3", "", ""),
        ("nghỉ tuần sau", "01/3", "05/3", "nghỉ", ""),
        ("B phụ trách TDC, QLCN", None, None, "B phụ trách TDC, QLCN", ""),
    ],
)
def test_a_term(text: str, since: str | None, until: str | None, before: str, behind: str) -> None:
    term = read_term(text, TODAY, CALENDAR_2021)
    assert (term.since, term.until) == (since and on(since), until and on(until))
    assert (term.before, term.behind) == (before, behind)


days = st.dates(date(2020, 1, 1), date(2023, 12, 31))


@given(days, days, st.sampled_from(["từ {} đến {}", "từ ngày {} đến hết ngày {}", "{} - {}"]))
def test_a_term_with_its_years_comes_back_from_any_today(one: date, other: date, form: str) -> None:
    first, last = sorted((one, other))
    figures = [f"{day.day:02}/{day.month:02}/{day.year}" for day in (first, last)]
    term = read_term(f"Bình {form.format(*figures)}, ủy quyền Cúc", TODAY, CALENDAR_2021)
    assert (term.since, term.until) == (first, last)
    assert (term.before, term.behind) == ("Bình", "ủy quyền Cúc")


@pytest.mark.parametrize("text", ["từ 31/02 đến 05/3", "từ 31/02/2021", "đến 31/02/2021"])
def test_what_is_no_day_is_no_term(text: str) -> None:
    with pytest.raises(NoSuchDay):
        read_term(text, TODAY, CALENDAR_2021)


@pytest.mark.parametrize(
    ("text", "post", "rest"),
    [
        ("đ/c Phó Giám đốc Trần Văn Bình", BINH, ""),
        ("Phó Giám đốc đ/c Bình", BINH, ""),
        ("Trần Văn Bình, Phó Giám đốc", BINH, ""),
        ("PGĐ Bình", BINH, ""),
        ("anh Bình đi công tác", BINH, "đi công tác"),
        ("Văn Bình", BINH, ""),
        ("tran van binh", BINH, ""),
        ("Giám đốc", DIRECTOR, ""),
        ("Giám đốc Sở họp tỉnh", DIRECTOR, "họp tỉnh"),
        ("GĐ", DIRECTOR, ""),
        ("Lê An", DIRECTOR, ""),
        # one of two, and nobody
        ("Phó Giám đốc", None, ""),
        ("Dũng", None, "Dũng"),
        ("Phó Giám đốc Dũng", None, "Dũng"),
        ("Giám đốc Bình", DIRECTOR, "Bình"),
        ("", None, ""),
    ],
)
def test_a_leader_by_name_and_position(text: str, post: Post | None, rest: str) -> None:
    named = leader_named(text, LEADERS)
    assert (named.post, named.rest) == (post, rest)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("giao PGĐ xử lý", (BINH, CUC)),
        ("giao Phó Giám đốc giải quyết", (BINH, CUC)),
        ("để phó xem", (BINH, CUC)),
        ("giao PGĐ phụ trách xử lý", (CUC,)),
        ("giao đ/c Bình xử lý", (BINH,)),
        ("để anh Bình quyết", (BINH,)),
        ("giao PGĐ Cúc cho ý kiến", (CUC,)),
        ("trình Giám đốc quyết định", (DIRECTOR,)),
        ("xin ý kiến GĐ", (DIRECTOR,)),
        ("để ban giám đốc quyết", LEADERS),
        ("để lãnh đạo quyết", LEADERS),
        ("giao đ/c Dũng xử lý", LEADERS),
        ("vượt thẩm quyền", LEADERS),
    ],
)
def test_to_whom_something_is_left(words: str, meant: tuple[Post, ...]) -> None:
    assert left_to(words, LEADERS, CUC) == meant


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        ("giao đ/c Bình xử lý", True),
        ("giao chị Cúc nhé", True),
        ("chuyển anh Bình cho ý kiến ạ", True),
        ("giao PGĐ xử lý", True),
        ("để anh Hùng quyết", True),
        # an answer, which the unit reads
        ("giao đ/c Nam xử lý", False),
        ("giao đ/c Bình xử lý, trước 20/2 báo cáo", False),
        ("giao Trung tâm xử lý", False),
        ("đồng ý", False),
    ],
)
def test_what_is_left_to_another_is_no_answer(words: str, leaves: bool) -> None:
    assert leaves_to_another(words, LEADERS) is leaves


def test_a_deputy_is_one_whatever_else_they_are() -> None:
    first = Post(5, "Đỗ Văn Dũng", "Phó Giám đốc thường trực", Seat.LEADERS)
    assert left_to("giao PGĐ xử lý", (*LEADERS, first), None) == (BINH, CUC, first)
    assert left_to("giao phó giám đốc thường trực", (*LEADERS, first), None) == (first,)


def test_the_longer_position_is_meant() -> None:
    first = Post(5, "Đỗ Văn Dũng", "Phó Giám đốc thường trực", Seat.LEADERS)
    named = leader_named("Phó Giám đốc thường trực họp tỉnh", (*LEADERS, first))
    assert (named.post, named.rest) == (first, "họp tỉnh")


def test_of_two_with_one_name_it_is_nobody() -> None:
    both = (*LEADERS, HAI)
    assert leader_named("đ/c Bình", both).post is None
    assert leader_named("đ/c Lê Văn Bình", both).post == HAI
    assert leader_named("đ/c Trần Văn Bình", both).post == BINH


@pytest.mark.parametrize(
    ("text", "remits", "since", "until", "basis"),
    [
        (
            "đ/c Phó Giám đốc Trần Văn Bình phụ trách TDC, QLCN từ 01/3/2021 theo Quyết định "
            "12/QĐ-SKHCN",
            [(BINH, "TDC QLCN")],
            "01/3",
            None,
            "Quyết định 12/QĐ-SKHCN",
        ),
        (
            "bình phụ trách tdc và Thanh tra Sở từ 01/3 đến 30/6 căn cứ QĐ 12",
            [(BINH, "TDC TTRA")],
            "01/3",
            "30/6",
            "QĐ 12",
        ),
        ("PGD Cúc phu trach don vi: TT", [(CUC, "TT")], None, None, ""),
        ("Dũng phụ trách TT", [(None, "TT")], None, None, ""),
        ("Giám đốc Bình phụ trách TT", [(None, "TT")], None, None, ""),
        (
            "Bình phụ trách TDC, QLCN\nCúc phụ trách TT\ntừ 01/3 theo Quyết định số 12/QĐ-SKHCN "
            "ngày 25/02/2021",
            [(BINH, "TDC QLCN"), (CUC, "TT")],
            "01/3",
            None,
            "Quyết định số 12/QĐ-SKHCN ngày 25/02/2021",
        ),
    ],
)
def test_who_has_which_units(
    text: str,
    remits: list[tuple[Post | None, str]],
    since: str | None,
    until: str | None,
    basis: str,
) -> None:
    said = read_remits(text, LEADERS, UNITS, TODAY, CALENDAR_2021)
    found = [(one.post, " ".join(unit.code for unit in one.units)) for one in said.remits]
    assert found == remits
    assert (said.since, said.until) == (since and on(since), until and on(until))
    assert said.basis == basis


@pytest.mark.parametrize(
    "text",
    [
        *("TDC, QLCN", "Bình", "từ 01/3", "Bình phụ trách", "phụ trách TT"),
        "Bình thôi phụ trách TDC",
        "Bình phụ trách TDC từ 05/3 đến 01/3 theo QĐ 12",
    ],
)
def test_what_says_neither_who_nor_what(text: str) -> None:
    with pytest.raises(RemitNotUnderstood):
        read_remits(text, LEADERS, UNITS, TODAY, CALENDAR_2021)


def test_a_unit_that_nobody_knows_is_named() -> None:
    with pytest.raises(NoSuchField) as refused:
        read_remits("Bình phụ trách TDC, XYZ", LEADERS, UNITS, TODAY, CALENDAR_2021)
    assert refused.value.typed == "XYZ"


def test_a_field_of_a_leader_who_is_known() -> None:
    said = read_field("TDC, QLCN từ 01/3 theo QĐ 12", BINH, UNITS, TODAY, CALENDAR_2021)
    (remit,) = said.remits
    assert (remit.post, [unit.code for unit in remit.units]) == (BINH, ["TDC", "QLCN"])
    assert (said.since, said.basis) == (on("01/3"), "QĐ 12")


@pytest.mark.parametrize(
    ("text", "who", "term", "reason", "deputy"),
    [
        (
            "Phó Giám đốc Bình từ 01/3 đến 05/3, ủy quyền đ/c Cúc",
            BINH,
            ("01/3", "05/3"),
            "",
            CUC,
        ),
        ("Bình đi công tác từ 01/3 đến 05/3", BINH, ("01/3", "05/3"), "đi công tác", None),
        (
            "binh vang mat tu 01/3 den 05/3 uy quyen cho dong chi cuc",
            BINH,
            ("01/3", "05/3"),
            "",
            CUC,
        ),
        (
            "Bình uỷ quyền PGĐ Cúc giải quyết công việc từ 01/3 đến 05/3",
            BINH,
            ("01/3", "05/3"),
            "giải quyết công việc",
            CUC,
        ),
        ("tôi đi học từ 01/3 đến 05/3, ủy quyền Cúc", "", ("01/3", "05/3"), "đi học", CUC),
        ("từ 01/3 đến 05/3, ủy quyền đ/c Cúc", "", ("01/3", "05/3"), "", CUC),
        ("vắng ngày mai", "", ("27/02", "27/02"), "", None),
        ("01/3 tôi đi Hà Nội đến 05/3, anh Bình thay", "", ("01/3", "05/3"), "đi Hà Nội", BINH),
        ("Dũng từ 01/3 đến 05/3, ủy quyền Hùng", "Dũng", ("01/3", "05/3"), "", "Hùng"),
        ("Bình, ủy quyền Cúc", BINH, (None, None), "", CUC),
    ],
)
def test_who_is_away(
    text: str,
    who: Post | str,
    term: tuple[str | None, str | None],
    reason: str,
    deputy: Post | str | None,
) -> None:
    said = read_absence(text, LEADERS, TODAY, CALENDAR_2021)
    assert (said.post or said.said) == who
    assert (said.since, said.until) == tuple(one and on(one) for one in term)
    assert said.reason == reason
    assert (said.deputy or said.deputy_said or None) == deputy


@pytest.mark.parametrize(
    ("text", "remits", "basis"),
    [
        ("Bình phụ trách Trung tâm, chi cục theo QĐ 12", [(BINH, "TT TDC")], "QĐ 12"),
        ("binh phu trach thanh tra", [(BINH, "TTRA")], ""),
        (
            "Bình phụ trách TT, QLCN; đ/c Cúc phụ trách TTRA, TDC theo QĐ 12",
            [(BINH, "TT QLCN"), (CUC, "TTRA TDC")],
            "QĐ 12",
        ),
        (
            "Bình phụ trách TT theo QĐ 12; đ/c Cúc phụ trách TDC",
            [(BINH, "TT"), (CUC, "TDC")],
            "QĐ 12",
        ),
        (
            "Bình phụ trách TT từ 01/3, QĐ số 12/QĐ-SKHCN ngày 05/02/2021",
            [(BINH, "TT")],
            "QĐ số 12/QĐ-SKHCN ngày 05/02/2021",
        ),
    ],
)
def test_as_offices_type_it(text: str, remits: list[tuple[Post, str]], basis: str) -> None:
    said = read_remits(text, LEADERS, UNITS, TODAY, CALENDAR_2021)
    found = [(one.post, " ".join(unit.code for unit in one.units)) for one in said.remits]
    assert (found, said.basis) == (remits, basis)
