"""Which of what an act closed may stand again, and what is said of the rest."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

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
from domain.extension.extension import Extension, State
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import CALENDAR_2021, asked_extension, of, plan_2021
from views.reopened import again
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
TT_04 = of(plan_2021(), "TT-04")
OPEN = Obstacle(1, TT_04.id, "chưa có kinh phí", None, AT, Person(1, 1001, "Cán bộ"))
RESOLVED = replace(OPEN, resolved_at=AT)
CLOSED, PENDING = asked_extension(State.CLOSED), replace(asked_extension(State.OFFICE), id=2)


@pytest.mark.parametrize(
    ("obstacle", "open_ones", "why"),
    [
        (RESOLVED, [], None),
        (RESOLVED, [replace(OPEN, id=2)], StaysClosed.NEWER),
        (OPEN, [OPEN], StaysClosed.ENDED),
        (replace(RESOLVED, replaced_by=2), [], StaysClosed.ENDED),
    ],
)
def test_an_obstacle_stands_again_unless_somebody_has_seen_to_it(
    obstacle: Obstacle, open_ones: list[Obstacle], why: StaysClosed | None
) -> None:
    assert obstacle_stays_closed(obstacle, open_ones) is why


def until(day: date) -> Assignment:
    return replace(TT_04, moved=Deadline("", day))


@pytest.mark.parametrize(
    ("request_", "pending", "one", "why"),
    [
        (CLOSED, None, TT_04, None),
        (CLOSED, None, until(date(2021, 3, 4)), None),
        (CLOSED, None, until(date(2021, 3, 5)), StaysClosed.NOT_LATER),
        (CLOSED, PENDING, TT_04, StaysClosed.NEWER),
        (asked_extension(State.GRANTED), None, TT_04, StaysClosed.ENDED),
        (asked_extension(State.OFFICE), None, TT_04, StaysClosed.ENDED),
    ],
)
def test_a_request_stands_again_while_it_still_asks_for_something(
    request_: Extension, pending: Extension | None, one: Assignment, why: StaysClosed | None
) -> None:
    assert request_stays_closed(request_, pending, one) is why


def test_an_event_says_what_was_closed_as_it_stood() -> None:
    stored = {"matter": "extension", "id": 3, "state": "leaders", "since": AT.isoformat()}
    event = Event(1, "done", AT, AT, None, None, 1, {"ended": [stored]})
    assert closed_by(event) == (Closed(Matter.EXTENSION, 3, "leaders", AT),)
    assert closed_by(replace(event, details={})) == ()


@pytest.mark.parametrize(
    ("matter", "why", "words"),
    [
        (Matter.OBSTACLE, StaysClosed.NEWER, "vì đơn vị đã báo vướng mắc mới"),
        (Matter.OBSTACLE, StaysClosed.ENDED, "giữ nguyên như đã giải quyết"),
        (Matter.EXTENSION, StaysClosed.NEWER, "vì đang có đề nghị mới hơn"),
        (Matter.EXTENSION, StaysClosed.NOT_LATER, "vì thời hạn nay không sớm hơn ngày đã xin"),
        (Matter.EXTENSION, StaysClosed.ENDED, "giữ nguyên như đã giải quyết"),
    ],
)
def test_what_does_not_stand_again_is_said_with_why(
    matter: Matter, why: StaysClosed, words: str
) -> None:
    left = Reopened(left=((matter, why),))
    (line,) = again(left, TEXTS, today=AT.date(), calendar=CALENDAR_2021)
    assert words in line
