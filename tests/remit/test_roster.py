"""Who is in charge of a unit on a day, who stands in, and who may decide: a table, and rules."""

from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Person, Seat, Unit
from domain.people.post import Post
from domain.proxy.proxy import Leader
from domain.remit.passed_up import PassedUp
from domain.remit.remit import (
    Absence,
    AnothersField,
    LeftToAbsent,
    Remit,
    Roster,
    WithAnother,
    check_field,
    check_passed_up,
    check_present,
    roster_at,
)
from tests.domain.plan_2021 import QLCN, TDC, TT

DIRECTOR = Post(1, "Lê A", "Giám đốc", Seat.LEADERS, person_id=1)
BINH = Post(2, "Trần Văn Bình", "Phó Giám đốc", Seat.LEADERS, person_id=2)
CUC = Post(3, "Phạm Thị Cúc", "Phó Giám đốc", Seat.LEADERS, person_id=3)
LEFT = Post(4, "Đỗ D", "Phó Giám đốc", Seat.LEADERS, until=date(2021, 2, 28), person_id=4)
LEADERS = (DIRECTOR, BINH, CUC, LEFT)
BASIS = "Quyết định 12/QĐ-SKHCN"
BY = Person(9, 19, "Người chuyển")


def day(text: str) -> date:
    number, month = text.split("/")
    return date(2021, int(month), int(number))


def moment(text: str) -> datetime:
    return datetime.combine(day(text), datetime.min.time(), UTC) + timedelta(hours=5)


# Bình has TDC, with Cúc there for two weeks of April; Cúc has QLCN; TT is in nobody's charge.
REMITS = (
    Remit(1, BINH, TDC, day("01/3"), None, BASIS),
    Remit(2, CUC, QLCN, day("01/3"), day("30/6"), BASIS),
    Remit(3, CUC, TDC, day("05/4"), day("16/4"), BASIS),
    Remit(4, LEFT, TT, day("01/2"), None, BASIS),
)
ABSENCES = (
    Absence(1, BINH, day("10/3"), day("12/3"), CUC),
    Absence(2, BINH, day("22/3"), day("26/3"), CUC, revoked_at=moment("24/3")),
    Absence(3, CUC, day("03/5"), day("07/5")),
    Absence(4, BINH, day("06/5"), day("06/5"), CUC),
    Absence(5, DIRECTOR, day("01/6"), day("04/6"), BINH),
    # Said anew: from then on it is Cúc.
    Absence(6, DIRECTOR, day("03/6"), day("04/6"), CUC),
)


def on(text: str) -> Roster:
    return roster_at(day(text), moment(text), LEADERS, REMITS, ABSENCES)


@pytest.mark.parametrize(
    ("when", "unit", "leader", "addressee", "deciders"),
    [
        ("28/2", TDC, None, None, []),
        ("01/3", TDC, BINH, BINH, [BINH, DIRECTOR]),
        ("01/3", TT, None, None, []),
        ("28/2", TT, LEFT, LEFT, [LEFT, DIRECTOR]),
        ("01/3", QLCN, CUC, CUC, [CUC, DIRECTOR]),
        ("01/7", QLCN, None, None, []),
        # away, with Cúc empowered; it ends by itself
        ("09/3", TDC, BINH, BINH, [BINH, DIRECTOR]),
        ("10/3", TDC, BINH, CUC, [BINH, CUC, DIRECTOR]),
        ("12/3", TDC, BINH, CUC, [BINH, CUC, DIRECTOR]),
        ("13/3", TDC, BINH, BINH, [BINH, DIRECTOR]),
        # revoked in the middle
        ("23/3", TDC, BINH, CUC, [BINH, CUC, DIRECTOR]),
        ("24/3", TDC, BINH, BINH, [BINH, DIRECTOR]),
        # for a time in another's charge, and back
        ("05/4", TDC, CUC, CUC, [CUC, DIRECTOR]),
        ("17/4", TDC, BINH, BINH, [BINH, DIRECTOR]),
        # away without empowering anybody, or empowering who is away too
        ("03/5", QLCN, CUC, DIRECTOR, [CUC, DIRECTOR]),
        ("06/5", TDC, BINH, DIRECTOR, [BINH, DIRECTOR]),
        # the Giám đốc is away
        ("02/6", QLCN, CUC, CUC, [CUC, DIRECTOR, BINH]),
        ("03/6", TDC, BINH, BINH, [BINH, DIRECTOR, CUC]),
    ],
)
def test_who_answers_for_a_unit(
    when: str, unit: Unit, leader: Post | None, addressee: Post | None, deciders: list[Post]
) -> None:
    roster = on(when)
    assert roster.in_charge(unit) == leader
    assert roster.addressee(unit) == addressee
    assert list(roster.deciders(unit)) == deciders
    for post in LEADERS:
        may = not deciders or post in deciders
        with nullcontext() if may else pytest.raises(AnothersField):
            check_field(roster, unit, [post])


@pytest.mark.parametrize(
    ("when", "unit", "addressee"),
    [("01/3", TDC, DIRECTOR), ("01/3", TT, DIRECTOR), ("02/6", TDC, BINH), ("03/6", TDC, CUC)],
)
def test_what_was_passed_up_goes_to_the_director(when: str, unit: Unit, addressee: Post) -> None:
    assert on(when).addressee(unit, PassedUp(BY, moment("01/3"))) == addressee


@pytest.mark.parametrize(
    ("when", "to", "addressee", "deciders"),
    [
        ("01/3", CUC, CUC, [CUC, DIRECTOR]),
        ("10/3", BINH, CUC, [BINH, CUC, DIRECTOR]),
        # Away with nobody empowered it is the Giám đốc's, and so it is once they have left.
        ("03/5", CUC, DIRECTOR, [CUC, DIRECTOR]),
        ("01/3", LEFT, DIRECTOR, [DIRECTOR]),
        ("01/3", DIRECTOR, DIRECTOR, [DIRECTOR]),
        ("02/6", DIRECTOR, BINH, [DIRECTOR, BINH]),
    ],
)
def test_what_was_left_to_a_leader_is_theirs(
    when: str, to: Post, addressee: Post, deciders: list[Post]
) -> None:
    roster, passed_up = on(when), PassedUp(BY, moment("01/3"), to)
    assert roster.addressee(TT, passed_up) == addressee
    assert list(roster.deciders_on(passed_up)) == deciders
    assert check_passed_up(roster, passed_up, [])
    for post in (DIRECTOR, BINH, CUC):
        with nullcontext() if post in deciders else pytest.raises(WithAnother):
            assert check_passed_up(roster, passed_up, [post])


def test_where_nobody_answers_it_is_as_before() -> None:
    alone = Roster((DIRECTOR, CUC), (), (Absence(1, DIRECTOR, day("01/3"), day("05/3")),))
    assert not check_passed_up(alone, PassedUp(BY, moment("01/3")), [CUC])
    assert not check_passed_up(Roster(), PassedUp(BY, moment("01/3"), CUC), [])


def test_it_is_left_to_whom_somebody_answers_for() -> None:
    assert check_present(on("01/3"), [BINH, CUC], []) == (BINH, CUC)
    assert check_present(on("03/5"), [BINH, CUC], []) == (BINH,)
    with pytest.raises(LeftToAbsent) as refused:
        check_present(on("03/5"), [CUC], [])
    assert refused.value.absences == (ABSENCES[2],)
    # What would come back to who leaves it is left to nobody.
    with pytest.raises(LeftToAbsent):
        check_present(on("10/3"), [BINH], [CUC])


def test_whom_the_director_empowers_speaks_as_the_director() -> None:
    speaks = {
        when: [post for post in LEADERS if on(when).directs([post])]
        for when in ("31/5", "01/6", "03/6", "05/6")
    }
    assert speaks == {
        "31/5": [DIRECTOR],
        "01/6": [DIRECTOR, BINH],
        "03/6": [DIRECTOR, CUC],
        "05/6": [DIRECTOR],
    }
    assert not Roster(leaders=(BINH,)).directs([BINH])


def test_without_a_director_and_anybody_who_acts_any_leader_decides() -> None:
    leaders = (BINH, CUC)
    roster = roster_at(day("03/5"), moment("03/5"), leaders, REMITS, ABSENCES)
    assert roster.in_charge(QLCN) == CUC
    assert roster.deciders(QLCN) == ()
    assert roster.addressee(QLCN) is None


@pytest.mark.parametrize(
    ("speaker", "held"),
    [
        (Person(2, 12, "B"), [BINH]),
        (Person(9, 19, "Ai đó"), []),
        (Leader("Phó Giám đốc", "Trần Văn Bình"), [BINH]),
        (Leader("phó giám đốc", "tran van binh"), [BINH]),
        (Leader("Phó Giám đốc"), [BINH, CUC]),
        (Leader("Giám đốc"), [DIRECTOR]),
        (Leader("Phó Giám đốc", "Ngô Y"), []),
    ],
)
def test_which_posts_somebody_speaks_from(speaker: Person | Leader, held: list[Post]) -> None:
    roster = Roster(leaders=(DIRECTOR, BINH, CUC))
    assert list(roster.held_by(speaker)) == held


def test_who_is_not_known_as_a_leader_is_not_asked_for_a_field() -> None:
    check_field(on("01/3"), TDC, [])


days = st.dates(date(2021, 1, 1), date(2021, 12, 31))
terms = st.tuples(days, days).map(sorted)


@given(terms, days, st.integers(1, 23))
def test_an_absence_counts_in_its_term_alone_and_ends_by_itself(
    term: list[date], today: date, hour: int
) -> None:
    first, last = term
    away = Absence(1, BINH, first, last, CUC)
    at = datetime.combine(today, datetime.min.time(), UTC) + timedelta(hours=hour)
    roster = roster_at(today, at, LEADERS[:3], REMITS[:1], [away])
    assert (roster.absence(BINH) is not None) == (first <= today <= last)
    revoked = Absence(1, BINH, first, last, CUC, revoked_at=at)
    assert roster_at(today, at, LEADERS[:3], (), [revoked]).absences == ()


some_remits = st.lists(
    st.tuples(st.sampled_from([DIRECTOR, BINH, CUC]), st.sampled_from([TDC, QLCN]), terms),
    max_size=6,
)
some_absences = st.lists(
    st.tuples(
        st.sampled_from([DIRECTOR, BINH, CUC]),
        st.sampled_from([None, DIRECTOR, BINH, CUC]),
        terms,
    ),
    max_size=4,
)


@given(some_remits, some_absences, days)
def test_whoever_is_asked_may_decide_and_the_director_always_may(
    entered: list[tuple[Post, Unit, list[date]]],
    away: list[tuple[Post, Post | None, list[date]]],
    today: date,
) -> None:
    remits = [
        Remit(n, post, unit, first, last, BASIS)
        for n, (post, unit, (first, last)) in enumerate(entered)
    ]
    absences = [
        Absence(n, post, first, last, deputy)
        for n, (post, deputy, (first, last)) in enumerate(away)
    ]
    at = datetime.combine(today, datetime.min.time(), UTC)
    roster = roster_at(today, at, (DIRECTOR, BINH, CUC), remits, absences)
    for unit in (TDC, QLCN, TT):
        check_field(roster, unit, [DIRECTOR])
        asked = roster.addressee(unit)
        leader = roster.in_charge(unit)
        if asked is not None:
            check_field(roster, unit, [asked])
        if leader is None:
            assert asked is None
        else:
            check_field(roster, unit, [leader])
    assert roster.directs([DIRECTOR])
