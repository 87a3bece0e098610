"""Who may do what: the whole table, chat by chat."""

import pytest

from domain.authority import (
    Act,
    NotAnAdministrator,
    NotForThisChat,
    UnboundChat,
    check,
    check_administrator,
)
from domain.chat import Chat, Person, Seat
from tests.domain.plan_2021 import TT

EVERYBODY = {Act.LIST_UNIT, Act.SEARCH, Act.LOOK_BACK, Act.REGISTER}
ALLOWED = {
    Seat.UNIT: EVERYBODY
    | {
        Act.LIST_OWN,
        Act.REPORT,
        Act.EXTEND,
        Act.PLEAD,
        Act.STATEMENT,
        Act.RECEIVE,
        Act.URGE,
        Act.APPROVE,
        Act.MIND,
    },
    Seat.OFFICE: EVERYBODY
    | {Act.LIST_ALL, Act.ADVISE, Act.RESOLVE, Act.GATHER, Act.CONFIRM, Act.RETURN, Act.RECEIVE}
    | {Act.URGE, Act.URGE_OVERDUE, Act.ASSIGN, Act.REARRANGE, Act.KEEP_REGISTER, Act.TAKE_PLAN}
    | {Act.STATEMENT, Act.RECORD, Act.QUOTE, Act.RESTRICT, Act.KEEP_FIELDS, Act.BE_AWAY}
    | {Act.LOOK_THROUGH},
    Seat.LEADERS: EVERYBODY
    | {
        Act.LIST_ALL,
        Act.DECIDE,
        Act.PASS_UP,
        Act.ACKNOWLEDGE,
        Act.QUOTE,
        Act.RESOLVE,
        Act.ASSIGN,
        Act.BE_AWAY,
    },
}


def chat(*seats: Seat) -> Chat:
    return Chat(1, -100, "Nhóm", reachable=True, seats=frozenset(seats), units=(TT,))


def may(act: Act, *seats: Seat) -> bool:
    try:
        check(act, chat(*seats))
    except NotForThisChat:
        return False
    return True


@pytest.mark.parametrize("seat", Seat)
def test_each_seat_may_do_its_own_and_no_more(seat: Seat) -> None:
    assert {act for act in Act if may(act, seat)} == ALLOWED[seat]


def test_a_chat_with_two_seats_may_do_what_either_may() -> None:
    both = {act for act in Act if may(act, Seat.UNIT, Seat.OFFICE)}
    assert both == ALLOWED[Seat.UNIT] | ALLOWED[Seat.OFFICE]


@pytest.mark.parametrize("act", Act)
def test_a_chat_that_nobody_bound_may_do_nothing(act: Act) -> None:
    with pytest.raises(UnboundChat):
        check(act, chat())


def test_an_administrator_is_known_by_the_numeric_id() -> None:
    check_administrator(Person(1, 4711, "Quản trị viên"), frozenset({4711}))
    with pytest.raises(NotAnAdministrator):
        check_administrator(Person(4711, 12, "Cán bộ Trung tâm"), frozenset({4711}))
