"""Chức vụ: what its words are worth, where it is held, and how lines of it are read."""

from datetime import date

import pytest

from domain.chat import Person, Seat, Unit
from domain.people.post import (
    NoPosition,
    NotForOneself,
    Post,
    Rank,
    check_naming,
    highest,
    is_of_seat,
    place_of,
    rank_of,
)
from domain.people.register import Entry, NotAName
from domain.spoken.posts import read_posts

OFFICE = Unit(1, "VP", "Văn phòng Sở", 1)
SCIENCE = Unit(2, "QLKH", "Phòng Quản lý khoa học", 2)
CENTRE = Unit(3, "TT", "Trung tâm Khoa học và Công nghệ", 3)
BRANCH = Unit(4, "TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", 4)
UNITS = (OFFICE, SCIENCE, CENTRE, BRANCH)


@pytest.mark.parametrize(
    ("position", "seat", "rank"),
    [
        ("Giám đốc", Seat.LEADERS, Rank.DIRECTOR),
        ("Quyền Giám đốc Sở", Seat.LEADERS, Rank.DIRECTOR),
        ("Chủ tịch UBND xã", Seat.LEADERS, Rank.DIRECTOR),
        ("Phó Giám đốc", Seat.LEADERS, Rank.DEPUTY_DIRECTOR),
        ("phó chủ tịch", Seat.LEADERS, Rank.DEPUTY_DIRECTOR),
        ("Ủy viên UBND", Seat.LEADERS, Rank.DEPUTY_DIRECTOR),
        ("Chánh Văn phòng", Seat.OFFICE, Rank.CHIEF),
        ("Phụ trách Văn phòng", Seat.OFFICE, Rank.CHIEF),
        ("Phó Chánh Văn phòng", Seat.OFFICE, Rank.DEPUTY_CHIEF),
        ("Văn thư", Seat.OFFICE, Rank.STAFF),
        ("Trưởng phòng", Seat.UNIT, Rank.HEAD),
        ("Q. Trưởng phòng", Seat.UNIT, Rank.HEAD),
        ("Chi cục trưởng", Seat.UNIT, Rank.HEAD),
        ("Giám đốc Trung tâm", Seat.UNIT, Rank.HEAD),
        ("Giám đốc Sở", Seat.UNIT, Rank.STAFF),
        ("Phó Trưởng phòng", Seat.UNIT, Rank.DEPUTY_HEAD),
        ("Kế toán trưởng", Seat.UNIT, Rank.STAFF),
        ("Phụ trách kế toán", Seat.UNIT, Rank.STAFF),
    ],
)
def test_what_a_position_is_worth(position: str, seat: Seat, rank: Rank) -> None:
    assert rank_of(position, seat) is rank


@pytest.mark.parametrize(
    ("position", "place"),
    [
        ("Giám đốc", (Seat.LEADERS, None)),
        ("Phó Giám đốc Sở Khoa học và Công nghệ", (Seat.LEADERS, None)),
        ("Quyền Giám đốc", (Seat.LEADERS, None)),
        ("Phó Chủ tịch UBND xã", (Seat.LEADERS, None)),
        ("Chánh Văn phòng", (Seat.OFFICE, None)),
        ("Phó Chánh Văn phòng Sở", (Seat.OFFICE, None)),
        ("Văn thư", (Seat.OFFICE, None)),
        ("Giám đốc Trung tâm", (Seat.UNIT, CENTRE)),
        ("Giám đốc Trung tâm Khoa học và Công nghệ", (Seat.UNIT, CENTRE)),
        ("Chi cục trưởng Chi cục", (Seat.UNIT, BRANCH)),
        ("Trưởng phòng Quản lý khoa học", (Seat.UNIT, SCIENCE)),
        ("Phó trưởng phòng QLKH", (Seat.UNIT, SCIENCE)),
        ("Trưởng phòng", None),
        ("Chuyên viên", None),
        ("Chủ tịch Công đoàn", None),
        ("Giám đốc Quỹ", None),
    ],
)
def test_where_a_position_is_held(position: str, place: tuple[Seat, Unit | None] | None) -> None:
    assert place_of(position, UNITS) == place


def test_lines_are_read_as_an_office_writes_them() -> None:
    typed = "1. Đ/c Nguyễn Văn A - Giám đốc\n\n- Bà Trần Thị B, Phó Giám đốc\nLê C; Văn thư"
    assert read_posts(typed) == (
        Entry("Nguyễn Văn A", "Giám đốc"),
        Entry("Trần Thị B", "Phó Giám đốc"),
        Entry("Lê C", "Văn thư"),
    )
    with pytest.raises(NoPosition):
        read_posts("Nguyễn Văn A, Giám đốc\nTrần Thị B")
    with pytest.raises(NotAName):
        read_posts("0912345678, Giám đốc")


@pytest.mark.parametrize(
    ("typed", "entries"),
    [
        ("Phạm Văn Bình, PGĐ", (Entry("Phạm Văn Bình", "Phó Giám đốc"),)),
        ("Phạm Văn Bình, pgđ Sở", (Entry("Phạm Văn Bình", "Phó Giám đốc Sở"),)),
        ("Lê C - PCVP", (Entry("Lê C", "Phó Chánh Văn phòng"),)),
        ("Lê C, TP QLKH", (Entry("Lê C", "Trưởng phòng QLKH"),)),
        (
            "Lê An, GĐ; Trần Bình, Phó Giám đốc",
            (Entry("Lê An", "Giám đốc"), Entry("Trần Bình", "Phó Giám đốc")),
        ),
        ("Lê C; Văn thư", (Entry("Lê C", "Văn thư"),)),
    ],
)
def test_letters_are_written_out_and_each_person_is_one(
    typed: str, entries: tuple[Entry, ...]
) -> None:
    assert read_posts(typed) == entries


@pytest.mark.parametrize(
    ("day", "held"),
    [("2021-02-07", False), ("2021-02-08", True), ("2021-03-01", True), ("2021-03-02", False)],
)
def test_a_position_is_held_from_one_day_through_another(day: str, held: bool) -> None:
    first, last = date(2021, 2, 8), date(2021, 3, 1)
    post = Post(1, "Nguyễn Văn A", "Giám đốc", Seat.LEADERS, since=first, until=last)
    assert post.in_force(date.fromisoformat(day)) is held


def test_lists_have_the_leaders_first_and_units_in_their_order() -> None:
    names = ["Chuyên viên", "Giám đốc Trung tâm", "Văn thư", "Phó Giám đốc", "Giám đốc"]
    places = [(Seat.UNIT, SCIENCE), (Seat.UNIT, CENTRE), (Seat.OFFICE, None)]
    places += [(Seat.LEADERS, None)] * 2
    posts = [
        Post(number, "Ai đó", name, *place)
        for number, (name, place) in enumerate(zip(names, places, strict=True))
    ]
    listed = [post.position for post in highest(posts)]
    assert listed == ["Giám đốc", "Phó Giám đốc", "Văn thư", "Chuyên viên", "Giám đốc Trung tâm"]


def test_the_office_is_headed_by_its_chief() -> None:
    chief = Post(1, "Ai đó", "Chánh Văn phòng", Seat.OFFICE)
    head = Post(2, "Ai đó", "Trưởng phòng", Seat.UNIT, SCIENCE)
    assert [chief.heads(unit) for unit in UNITS] == [True, False, False, False]
    assert [head.heads(unit) for unit in UNITS] == [False, True, False, False]


def test_who_assists_the_leaders_is_none_of_them() -> None:
    assert is_of_seat("Ủy viên UBND", Seat.LEADERS)
    assert not is_of_seat("Thư ký", Seat.LEADERS)
    assert is_of_seat("Thư ký", Seat.OFFICE)


def test_nobody_makes_themselves_a_leader() -> None:
    person, other = Person(1, 11, "A"), Person(2, 12, "B")
    leader = Post(1, "Ai đó", "Giám đốc", Seat.LEADERS)
    check_naming(leader, person, other)
    check_naming(Post(2, "Ai đó", "Văn thư", Seat.OFFICE), person, person)
    with pytest.raises(NotForOneself):
        check_naming(leader, person, person)
