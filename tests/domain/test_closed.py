"""What an act closed beside the work: read from its event, and whether it may stand again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.chat import Person
from domain.closed import (
    Closed,
    Reopened,
    StaysClosed,
    closed_by,
    obstacle_stays_closed,
    request_stays_closed,
)
from domain.event import Event
from domain.extension.extension import State
from domain.obstacle.obstacle import Obstacle
from domain.plan.deadline import Deadline
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import asked_extension, day, of, plan_2021

AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
STUCK = Obstacle(1, 4, "chưa có kinh phí", None, AT, Person(1, 4711, "Cán bộ"))
ENDED = replace(STUCK, resolved_at=AT)
NEWER = replace(STUCK, id=2)
REQUEST = asked_extension(State.CLOSED)
TT_04 = of(plan_2021(), "TT-04")


def event(**details: object) -> Event:
    return Event(1, "done", AT, AT, None, 1, 4, details)


def test_an_event_says_what_it_closed() -> None:
    ended = [
        {"matter": "obstacle", "id": 3, "state": "leaders", "since": AT.isoformat()},
        {"matter": "extension", "id": 5, "state": "office", "since": AT.isoformat()},
    ]
    assert closed_by(event(ended=ended)) == (
        Closed(Matter.OBSTACLE, 3, "leaders", AT),
        Closed(Matter.EXTENSION, 5, "office", AT),
    )
    assert closed_by(event(product=None)) == (), "as 0.2.0 wrote it"


@pytest.mark.parametrize(
    ("obstacle", "open_now", "why"),
    [
        (ENDED, [], None),
        (ENDED, [NEWER], StaysClosed.NEWER),
        (STUCK, [], StaysClosed.ENDED),
        (replace(ENDED, replaced_by=2), [], StaysClosed.ENDED),
    ],
)
def test_an_obstacle_stands_again_unless_a_newer_one_does(
    obstacle: Obstacle, open_now: list[Obstacle], why: StaysClosed | None
) -> None:
    assert obstacle_stays_closed(obstacle, open_now) is why


@pytest.mark.parametrize(
    ("state", "waits", "last_day", "why"),
    [
        (State.CLOSED, False, "19/02", None),
        (State.CLOSED, False, "04/03", None),
        (State.CLOSED, False, "05/03", StaysClosed.NOT_LATER),
        (State.CLOSED, True, "19/02", StaysClosed.NEWER),
        (State.GRANTED, False, "19/02", StaysClosed.ENDED),
        (State.OFFICE, False, "19/02", StaysClosed.ENDED),
    ],
)
def test_a_request_stands_again_while_it_asks_for_a_later_day(
    state: State, waits: bool, last_day: str, why: StaysClosed | None
) -> None:
    request = replace(REQUEST, state=state)
    pending = asked_extension(State.OFFICE) if waits else None
    one = replace(TT_04, moved=Deadline("", day(last_day)))
    assert request.asked.last_day == date(2021, 3, 5)
    assert request_stays_closed(request, pending, one) is why


@pytest.mark.parametrize(
    "told",
    [
        Reopened(obstacles=(STUCK,)),
        Reopened(extensions=(REQUEST,)),
        Reopened(left=((Matter.OBSTACLE, StaysClosed.NEWER),)),
    ],
)
def test_whatever_came_back_or_did_not_is_told(told: Reopened) -> None:
    assert told
    assert not Reopened()
