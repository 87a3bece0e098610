"""An update is cut out of an answer and looked at, and nothing it says raises anything."""

import pytest
from telegram.error import TelegramError

from bot.arrival import arrival, cut

MESSAGE = '{"update_id": 870000001, "message": {"chat": {"id": -101}, "from": {"id": 7}}}'


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (MESSAGE, 870_000_001),
        ('{"message": {}, "update_id": 5}', 5),
        (f'{{"update_id": {2**31 - 1}}}', 2**31 - 1),
        # What cannot be parsed still says its number first.
        ('{"update_id": 5, "message": ' + "[" * 100_000 + "]" * 100_000 + "}", 5),
        ('{"update_id": 5, "poll": ' + "9" * 5_000 + "}", 5),
        ('{"update_id": 5, "message": {"text": "a', 5),
        # None that Telegram could have given.
        ("{}", None),
        ('{"update_id": "5"}', None),
        ('{"update_id": [5]}', None),
        ('{"update_id": 5.0}', None),
        ('{"update_id": true}', None),
        ('{"update_id": null}', None),
        ('{"update_id": 0}', None),
        ('{"update_id": -5}', None),
        (f'{{"update_id": {2**31}}}', None),
        (f'{{"update_id": {2**64}}}', None),
        ('{"update_id": ' + "9" * 5_000 + "}", None),
        ("[5]", None),
        ('"5"', None),
        ("null", None),
        ("", None),
        ("không", None),
    ],
)
def test_its_number_is_one_that_telegram_can_have_given(text: str, number: int | None) -> None:
    found = arrival(text)
    assert found.number == number
    if number is None:
        assert -(2**63) <= found.update_id < 0
        assert arrival(text).update_id == found.update_id
        assert arrival(f"{text} ").update_id != found.update_id
    else:
        assert found.update_id == number


@pytest.mark.parametrize(
    ("content", "lane"),
    [
        ('"message": {"from": {"id": 7}, "chat": {"id": -101}}', -101),
        ('"edited_message": {"chat": {"id": -101}}', -101),
        ('"callback_query": {"from": {"id": 7}, "message": {"chat": {"id": -101}}}', -101),
        ('"callback_query": {"from": {"id": 7}, "inline_message_id": "x"}', 7),
        ('"my_chat_member": {"chat": {"id": -101}, "from": {"id": 7}}', -101),
        ('"chat_member": {"chat": {"id": -101}, "from": {"id": 7}}', -101),
        ('"message_reaction": {"chat": {"id": -101}, "user": {"id": 7}}', -101),
        ('"inline_query": {"from": {"id": 7}}', 7),
        ('"poll_answer": {"user": {"id": 7}}', 7),
        ('"a_kind_of_next_year": {"chat": {"id": -101}}', -101),
        ('"poll": {"id": "5"}', 0),
        ('"message": {"chat": {"id": "-101"}, "from": {"id": 7}}', 7),
        ('"message": {"chat": {"id": true}}', 0),
        ('"message": {"chat": [-101], "from": {"id": [7]}}', 0),
        (f'"message": {{"chat": {{"id": {2**63}}}, "from": {{"id": {-(2**63)}}}}}', -(2**63)),
        ('"message": 7', 0),
        ('"message": null', 0),
    ],
)
def test_it_keeps_the_order_of_its_chat_or_else_its_sender(content: str, lane: int) -> None:
    assert arrival(f'{{"update_id": 5, {content}}}').lane == lane


@pytest.mark.parametrize(
    "elements",
    [
        [],
        [MESSAGE],
        [MESSAGE, MESSAGE],
        ['{"a": "],}\\"{["}', '["\\\\"]', '"[,"', "7", "null", '{"deep": [[{"b": []}]]}'],
        # Nothing in a text ends an update.
        [r'{"update_id": 6, "text": ",{\"update_id\": 7}"}', MESSAGE],
        ['{"update_id": 6, "x": ' + "[" * 50_000 + "]" * 50_000 + "}", MESSAGE],
        ['{"update_id": 6, "x": "' + '\\"' * 50_000 + '"}', MESSAGE],
        ['{"update_id": 6, "x": ' + "9" * 5_000 + "}", MESSAGE],
        # Whatever is damaged ends where the next one begins.
        ['{"update_id": 6, "x": nonsense}', MESSAGE, '{"message": {}}', MESSAGE],
        ['{"update_id": 6, "x": "', MESSAGE, MESSAGE],
        ['{"update_id": 6, "x": {', MESSAGE, '{"update_id": 7]}}}', MESSAGE],
        ["không", MESSAGE, "]]", MESSAGE],
    ],
)
def test_what_is_damaged_takes_nothing_else_with_it(elements: list[str]) -> None:
    for glue in (",", ",\n "):
        answer = f'{{"ok": true, "result": [{glue.join(elements)}]}}'
        assert [one.text.strip() for one in cut(answer.encode())] == elements


def test_bytes_that_are_no_text_are_replaced() -> None:
    answer = b'{"ok":true,"result":[{"update_id":5,"x":"\xff"}]}'
    assert [one.text for one in cut(answer)] == ['{"update_id":5,"x":"\ufffd"}']


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "<html>Bad Gateway</html>",
        '{"ok": true, "result": true}',
        '{"ok": true, "result": [' + MESSAGE,
        '{"ok": true, "result": [' + MESSAGE[:-9],
        '{"ok": true, "result": [{"update_id": 5, "text": "' + '\\"' * 50_000,
    ],
)
def test_what_is_no_answer_is_asked_for_again(answer: str) -> None:
    with pytest.raises(TelegramError):
        cut(answer.encode())
