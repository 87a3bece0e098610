"""On which footing a seat stands that is held alone with the bot."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.authority import READING, SEATS, Act, TypeInTheGroup, check
from domain.chat import Chat, Footing, Seat
from domain.people.presence import Group, Presence, PrivateSeat, footing, is_due

NOW = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
FRESH, STALE = NOW + timedelta(minutes=1), NOW
A_WEEK_AGO, LONGER_AGO = NOW - timedelta(days=7), NOW - timedelta(days=7, seconds=1)
IN, OUT = Presence(True, FRESH), Presence(False, FRESH)
ACTED_THEN_OUT = Presence(False, FRESH, NOW)
UNTOLD = Presence(None, FRESH)
FIRM, UNSURE, LOST = Footing.FIRM, Footing.UNSURE, Footing.LOST


def held(*presences: Presence | None, by_link: bool = False) -> PrivateSeat:
    groups = tuple(Group(at, -at, f"Nhóm {at}", one) for at, one in enumerate(presences, start=1))
    return PrivateSeat(1, Seat.UNIT, by_link, FIRM, groups)


@pytest.mark.parametrize(
    ("held", "stands"),
    [
        # No group holds the seat: there is nothing to be out of.
        (held(), FIRM),
        (held(None), UNSURE),
        (held(IN), FIRM),
        (held(OUT), LOST),
        (held(ACTED_THEN_OUT), LOST),
        # Any one of several groups will do.
        (held(OUT, IN), FIRM),
        (held(OUT, OUT), LOST),
        (held(OUT, UNTOLD), UNSURE),
        (held(OUT, None), UNSURE),
        # Where nobody can say, a week counts since they acted there.
        (held(UNTOLD), UNSURE),
        (held(Presence(None, FRESH, A_WEEK_AGO)), FIRM),
        (held(Presence(None, FRESH, LONGER_AGO)), UNSURE),
        # What was known holds until it is asked anew.
        (held(Presence(True, STALE)), FIRM),
        # A link hangs on no group, until somebody was seen in one.
        (held(None, by_link=True), FIRM),
        (held(None, None, by_link=True), FIRM),
        (held(OUT, by_link=True), LOST),
        (held(OUT, None, by_link=True), LOST),
        (held(IN, None, by_link=True), FIRM),
        (held(UNTOLD, by_link=True), UNSURE),
    ],
)
def test_a_seat_stands_as_the_groups_say(held: PrivateSeat, stands: Footing) -> None:
    assert footing(held, now=NOW) is stands


@pytest.mark.parametrize(
    ("presence", "due"),
    [(None, True), (Presence(True, FRESH), False), (Presence(False, STALE), True)],
)
def test_the_messenger_is_asked_once_an_hour(presence: Presence | None, due: bool) -> None:
    assert is_due(Group(1, -1, "Nhóm", presence), now=NOW) is due


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("seat", Seat)
def test_where_nobody_can_say_who_is_there_one_reads_and_no_more(act: Act, seat: Seat) -> None:
    chat = Chat(1, 7, "", True, frozenset({seat}), (), unsure=frozenset({seat}))
    if seat not in SEATS[act]:
        return
    if act in READING:
        check(act, chat)
        return
    with pytest.raises(TypeInTheGroup) as refused:
        check(act, chat)
    assert refused.value.seats == {seat}


def test_a_seat_that_is_sure_allows_what_an_unsure_one_does_not() -> None:
    both = frozenset({Seat.UNIT, Seat.OFFICE})
    chat = Chat(1, 7, "", True, both, (), unsure=frozenset({Seat.UNIT}))
    check(Act.RECEIVE, chat)
    check(Act.ADVISE, chat)
    with pytest.raises(TypeInTheGroup):
        check(Act.REPORT, chat)
