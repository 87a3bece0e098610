"""Opinions: whose word is final, which one takes whose place, whose turn it is afterwards."""

from datetime import UTC, date, datetime

import pytest

from domain.chat import Person, Seat
from domain.obstacle.agreement import (
    Agreement,
    AgreementOfAnother,
    check_may_take_back,
)
from domain.obstacle.obstacle import Turn
from domain.obstacle.opinion import (
    Decision,
    DirectorHasDecided,
    NothingProposed,
    Opinion,
    SaidBefore,
    check_agreement,
    check_may_move,
    displaced,
    final,
    named_day,
    turn_after,
)
from domain.plan.deadline import BeforeMeans
from domain.proxy.proxy import Leader, Proxy
from domain.spoken.roles import Role
from tests.domain.plan_2021 import CALENDAR_2021, day

DIRECTOR = Person(1, 11, "Giám đốc", "Họ và tên", "Giám đốc Sở")
DEPUTY = Person(2, 12, "Phó Giám đốc", "Họ và tên", "Phó Giám đốc")
OFFICER = Person(3, 13, "Chánh Văn phòng", "Họ và tên", "Chánh Văn phòng")


def opinion(
    number: int,
    person: Person,
    decision: Decision = Decision.WORDS,
    words: str | None = "Làm ngay",
) -> Opinion:
    seat = Seat.OFFICE if person is OFFICER else Seat.LEADERS
    at = datetime(2021, 2, 23, 8, number, tzinfo=UTC)
    return Opinion(number, 7, seat, decision, words, person, at)


@pytest.mark.parametrize(
    ("people", "stands"),
    [
        ([], None),
        ([OFFICER], 0),
        ([OFFICER, DEPUTY], 1),
        ([DEPUTY, OFFICER], 0),
        ([DEPUTY, DIRECTOR], 1),
        ([DIRECTOR, DEPUTY], 0),
        ([DIRECTOR, DEPUTY, DIRECTOR], 2),
    ],
)
def test_the_director_s_word_is_final(people: list[Person], stands: int | None) -> None:
    said = [opinion(number, person) for number, person in enumerate(people)]
    assert final(said) == (None if stands is None else said[stands])


def test_a_meeting_settles_nothing() -> None:
    meeting = opinion(2, DIRECTOR, Decision.MEETING, None)
    assert turn_after(meeting, Turn.LEADERS) is Turn.LEADERS
    check_may_move([meeting], directs=False)


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ([(DEPUTY, "cứ làm"), (DIRECTOR, None)], None),
        ([(DIRECTOR, "cứ làm"), (DIRECTOR, "nhầm, tôi chưa đồng ý")], None),
        ([(DIRECTOR, "cứ làm"), (DEPUTY, None)], 0),
        ([(OFFICER, "cứ làm"), (DIRECTOR, None)], 0),
        ([(DEPUTY, "cứ làm"), (DEPUTY, None), (DEPUTY, "thôi cứ làm")], 2),
        ([(DIRECTOR, "cứ làm"), (DIRECTOR, "vì sao lâu vậy?")], 0),
    ],
)
def test_what_is_to_be_discussed_after_all_decides_nothing(
    said: list[tuple[Person, str | None]], stands: int | None
) -> None:
    opinions = [
        opinion(at, who, Decision.WORDS if words else Decision.MEETING, words)
        for at, (who, words) in enumerate(said)
    ]
    assert final(opinions) == (None if stands is None else opinions[stands])


@pytest.mark.parametrize(
    ("before", "now", "takes_place"),
    [
        (opinion(1, DEPUTY), opinion(2, DEPUTY), True),
        (opinion(1, DEPUTY), opinion(2, DIRECTOR), True),
        (opinion(1, DIRECTOR), opinion(2, DEPUTY), False),
        (opinion(1, OFFICER), opinion(2, DEPUTY), False),
        (
            opinion(1, DEPUTY, Decision.AGREED, None),
            opinion(2, DIRECTOR, Decision.AGREED, None),
            False,
        ),
        (opinion(1, DEPUTY, Decision.AGREED, None), opinion(2, DIRECTOR), True),
    ],
)
def test_a_later_word_that_differs_takes_the_place_of_the_one_before(
    before: Opinion, now: Opinion, takes_place: bool
) -> None:
    assert displaced(now, [before]) == (before if takes_place else None)


@pytest.mark.parametrize(
    ("person", "turn", "after"),
    [
        (DEPUTY, Turn.LEADERS, Turn.UNIT),
        (OFFICER, Turn.OFFICE, Turn.UNIT),
        # What the office adds meanwhile does not answer for the leaders.
        (OFFICER, Turn.LEADERS, Turn.LEADERS),
        (DIRECTOR, Turn.UNIT, Turn.UNIT),
    ],
)
def test_whose_turn_it_is_afterwards(person: Person, turn: Turn, after: Turn) -> None:
    assert turn_after(opinion(1, person), turn) is after


@pytest.mark.parametrize("turn", list(Turn))
def test_what_a_leader_gives_the_office_to_do_is_decided(turn: Turn) -> None:
    given = opinion(1, DEPUTY, words="Văn phòng mời Kho bạc họp")
    assert turn_after(given, turn) is Turn.OFFICE_ACTS
    assert turn_after(opinion(2, OFFICER), Turn.OFFICE_ACTS) is Turn.UNIT


def test_agreeing_needs_a_proposal_and_counts_once() -> None:
    check_agreement(DEPUTY, "Cấp bổ sung", [opinion(1, DIRECTOR, Decision.AGREED, None)])
    with pytest.raises(NothingProposed):
        check_agreement(DEPUTY, None, [])
    with pytest.raises(SaidBefore):
        check_agreement(DEPUTY, "Cấp bổ sung", [opinion(1, DEPUTY, Decision.AGREED, None)])


def test_after_the_director_only_the_director_moves_the_deadline() -> None:
    check_may_move([opinion(1, DIRECTOR)], directs=True)
    check_may_move([opinion(1, DEPUTY)], directs=False)
    with pytest.raises(DirectorHasDecided):
        check_may_move([opinion(1, DIRECTOR)], directs=False)


@pytest.mark.parametrize(
    ("position", "is_director"),
    [
        ("Giám đốc", True),
        ("Giám đốc Sở", True),
        ("giam doc", True),
        ("Phó Giám đốc", False),
        ("Q. Giám đốc", False),
        (None, False),
    ],
)
def test_who_is_the_director(position: str | None, is_director: bool) -> None:
    assert Person(1, 11, "Tên", "Họ và tên", position).is_director is is_director


@pytest.mark.parametrize(
    ("words", "last_day"),
    [
        ("Trả lời trước 05/3", "04/03"),
        ("Tra loi truoc ngay 5/3/2021 nhe", "04/03"),
        ("Cần ý kiến đến 26/02", "26/02"),
        ("Theo Quyết định số 12/2020/QĐ-UBND", None),
        ("Theo văn bản ngày 05/02/2021", None),
        ("Họp ngày 31/02/2021", None),
        ("Đồng ý", None),
        ("", None),
    ],
)
def test_a_coming_day_is_found_in_words(words: str, last_day: str | None) -> None:
    found = named_day(
        Role.ANSWER,
        words,
        today=date(2021, 2, 22),
        calendar=CALENDAR_2021,
        before_means=BeforeMeans.DAY_BEFORE,
    )
    assert (found.last_day if found else None) == (day(last_day) if last_day else None)


@pytest.mark.parametrize(
    ("words", "last_day"),
    [
        ("Đồng ý, dùng mẫu năm 2021", None),
        ("Đồng ý, lấy nguồn quý II", None),
        ("Đồng ý, hoàn thành trong quý II", "30/6"),
        ("Đồng ý, đến hết quý II", "30/6"),
        ("Đồng ý, 15/3", "15/3"),
    ],
)
def test_a_quarter_or_a_year_is_a_deadline_only_where_it_is_named_for_one(
    words: str, last_day: str | None
) -> None:
    found = named_day(
        Role.DEADLINE,
        words,
        today=date(2021, 2, 22),
        calendar=CALENDAR_2021,
        before_means=BeforeMeans.DAY_BEFORE,
    )
    assert (found.last_day if found else None) == (day(last_day) if last_day else None)


ANOTHER = Person(4, 14, "Phó Giám đốc", "Họ và tên khác", "Phó Giám đốc")
WRITTEN_DOWN = Proxy("bút phê", leader=Leader("Phó Giám đốc", "Họ và tên"))


@pytest.mark.parametrize(
    ("pressed", "proxy", "back"),
    [
        (DEPUTY, None, DEPUTY),
        (DEPUTY, None, DIRECTOR),
        # Whoever wrote it down may have chosen the wrong line.
        (OFFICER, WRITTEN_DOWN, OFFICER),
    ],
)
def test_an_agreement_is_taken_back_by_whose_it_is_and_the_director(
    pressed: Person, proxy: Proxy | None, back: Person
) -> None:
    at = datetime(2021, 2, 26, 8, 30, tzinfo=UTC)
    agreement = Agreement(1, 7, pressed, 5, at, at, proxy=proxy)
    check_may_take_back(agreement, back, back)
    with pytest.raises(AgreementOfAnother):
        check_may_take_back(agreement, ANOTHER, ANOTHER)
