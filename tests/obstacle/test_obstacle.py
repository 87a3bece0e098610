"""What may still become of an obstacle, and how its words grow."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.chat import Person
from domain.obstacle.obstacle import (
    AlreadyWithLeaders,
    Obstacle,
    ObstacleAnswered,
    ObstacleClosed,
    ObstacleEnded,
    ObstacleWithdrawn,
    Turn,
    asks_leaders,
    check_open,
    check_passing_on,
    check_unanswered,
    more_words,
    put_right,
    told_more,
)

AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
OPEN = Obstacle(1, 2, "thiếu vốn", None, AT, Person(1, 1001, "Cán bộ Trung tâm"))
LED, ANSWERED = replace(OPEN, turn=Turn.LEADERS), replace(OPEN, turn=Turn.UNIT)
GIVEN = replace(OPEN, turn=Turn.OFFICE_ACTS)
RESOLVED = replace(LED, resolved_at=AT)


@pytest.mark.parametrize(
    ("obstacle", "is_agreed", "refusal"),
    [
        (OPEN, False, None),
        (LED, False, None),
        (LED, True, ObstacleAnswered),
        (ANSWERED, False, ObstacleAnswered),
        (GIVEN, False, ObstacleAnswered),
        (RESOLVED, False, ObstacleEnded),
    ],
)
def test_a_unit_takes_it_back_until_somebody_has_answered(
    obstacle: Obstacle, *, is_agreed: bool, refusal: type[Exception] | None
) -> None:
    if refusal is None:
        check_unanswered(obstacle, is_agreed=is_agreed)
    else:
        with pytest.raises(refusal):
            check_unanswered(obstacle, is_agreed=is_agreed)


@pytest.mark.parametrize(
    ("obstacle", "refusal"),
    [
        (RESOLVED, ObstacleClosed),
        (replace(RESOLVED, withdrawn=True), ObstacleWithdrawn),
    ],
)
def test_no_words_reach_what_has_ended(obstacle: Obstacle, refusal: type[Exception]) -> None:
    for check in (check_open, check_passing_on):
        with pytest.raises(refusal):
            check(obstacle)


def test_leaders_are_asked_once_at_a_time() -> None:
    for one in (OPEN, ANSWERED, replace(OPEN, withdrawn=True)):
        check_passing_on(one)
    check_open(LED)
    with pytest.raises(AlreadyWithLeaders):
        check_passing_on(LED)
    assert [asks_leaders(one) for one in (OPEN, LED, ANSWERED, RESOLVED)] == [
        False,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("before", "more", "told"),
    [
        ("thiếu vốn.", "thiếu người", "thiếu vốn; thiếu người"),
        ("thiếu vốn", "Thiếu vốn.", "thiếu vốn"),
        ("thiếu vốn", None, "thiếu vốn"),
        (None, "thiếu người", "thiếu người"),
        (None, None, None),
    ],
)
def test_what_is_told_later_stands_behind(
    before: str | None, more: str | None, told: str | None
) -> None:
    assert more_words(before, more) == told


@pytest.mark.parametrize(
    ("before", "now", "more"),
    [
        ("thiếu vốn.", "thiếu vốn; thiếu người", "thiếu người"),
        ("thiếu vốn", "thiếu máy", None),
        ("", "thiếu máy", None),
        ("", "; thiếu máy", None),
    ],
)
def test_what_was_added_is_known_from_what_is_told_anew(
    before: str, now: str, more: str | None
) -> None:
    assert told_more(before, now) == more


@pytest.mark.parametrize(
    ("before", "words", "told"),
    [
        ("thiếu vốn; thiếu hai máy quay", "thiếu ba máy quay", "thiếu vốn; thiếu ba máy quay"),
        ("thiếu hai máy quay; chờ họp", "thiếu ba máy quay", "thiếu ba máy quay; chờ họp"),
        ("thiếu vốn; chờ họp", "hỏng xe", "thiếu vốn; hỏng xe"),
        (None, "hỏng xe", "hỏng xe"),
    ],
)
def test_words_take_the_place_of_those_most_like_them(
    before: str | None, words: str, told: str
) -> None:
    assert put_right(before, words) == told
