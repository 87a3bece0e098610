"""What waits for the bot, in its order, and what JSON may say of each type."""

import copy
import json
from typing import Any

import pytest

from simulator.bot_api.limits import Malformed, Violations
from simulator.bot_api.schema import check_of
from simulator.updates import UpdateQueue


def waiting(queue: UpdateQueue) -> list[int]:
    return [one.id for one in queue.waiting]


def test_updates_wait_in_their_order_until_they_are_confirmed() -> None:
    queue = UpdateQueue(100)
    for number in range(4):
        queue.put("message", {"text": "ạ"}, chat_id=number)
    assert (waiting(queue), queue.given) == ([100, 101, 102, 103], 4)
    assert queue.waiting[2].chat_id == 2
    assert queue.waiting[0].text == '{"update_id": 100, "message": {"text": "ạ"}}'
    queue.confirm_before(101)
    assert waiting(queue) == [101, 102, 103]
    queue.confirm_before(-2)
    assert waiting(queue) == [102, 103]
    queue.put_text(lambda number: f"{number}?")
    assert (queue.waiting[-1].text, queue.waiting[-1].chat_id) == ("104?", 0)


def test_some_kinds_come_only_when_they_are_asked_for() -> None:
    queue = UpdateQueue(1)
    kinds = ("message", "chat_member", "message_reaction", "message_reaction_count")
    assert [queue.wants(kind) for kind in kinds] == [True, False, False, False]
    queue.allow(["chat_member"])
    queue.allow(None)
    assert [queue.wants(kind) for kind in kinds] == [False, True, False, False]
    queue.put("message", {}, 1)
    assert waiting(queue) == []
    queue.allow([])
    assert [queue.wants(kind) for kind in kinds] == [True, False, False, False]


async def test_of_a_copy_nobody_waits() -> None:
    queue = UpdateQueue(1)
    queue.put("message", {}, 1)
    copied = copy.copy(queue)
    assert queue.arrived.is_set()
    assert not copied.arrived.is_set()
    assert json.loads(copied.waiting[0].text)["update_id"] == 1


@pytest.mark.parametrize(
    ("type_name", "fitting", "others"),
    [
        ("String", ["", "ạ"], [1, None, "\ud800"]),
        ("Integer", [0, -1], [True, 1.5, "1"]),
        ("Float", [0, 1.5], [True, "1"]),
        ("Boolean", [True, False], [1, "true"]),
        ("True", [True], [False, 1]),
        ("InputFile", ["attach://a"], [1]),
        ("Array of Integer", [[], [1, 2]], [1, [1, "2"]]),
    ],
)
def test_json_is_of_the_type_that_is_named(
    type_name: str, fitting: list[Any], others: list[Any]
) -> None:
    violations: Violations = []
    for value in fitting:
        check_of(type_name)(value, "message.field", violations)
    for value in others:
        with pytest.raises(Malformed):
            check_of(type_name)(value, "message.field", violations)
    assert violations == []
