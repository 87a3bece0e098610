"""What of an update is stored, where its words bear a mark, or words that it quotes do."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.arrival import arrival
from handlers.secrecy import WITHHELD
from tests.strings import ANY_TEXT

WORD = "Lũng Cú"
MARKED = f"văn bản MẬT số 12 về {WORD}"
PLACE: dict[str, Any] = {
    "message_id": 7,
    "date": 1,
    "chat": {"id": -101, "type": "group", "title": "Tổ Mật mã"},
    "from": {"id": 7, "is_bot": False, "first_name": "Mật"},
}
BARE = PLACE | {WITHHELD: True}


def stored(kind: str, content: Any) -> Any:
    text = json.dumps({"update_id": 5, kind: content})
    kept = json.loads(arrival(text).text)
    assert kept["update_id"] == 5
    return kept[kind]


@pytest.mark.parametrize(
    "said",
    [
        {"text": MARKED},
        {"text": f"/vuongmac 2 {MARKED}"},
        {"caption": MARKED, "photo": [{"file_id": "a"}]},
        {"document": {"file_id": "a", "file_name": f"12_BC_MẬT {WORD}.pdf"}},
        {"poll": {"question": "?", "options": [{"text": MARKED}]}},
        {"quote": {"text": MARKED}, "text": "xong"},
        {"of_next_year": {"deep": [[{"deeper": MARKED}]]}},
    ],
    ids=lambda said: next(iter(said)),
)
@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_only_where_it_stands_is_stored(kind: str, said: dict[str, Any]) -> None:
    assert stored(kind, PLACE | said) == BARE


@pytest.mark.parametrize("name", ["reply_to_message", "pinned_message"])
def test_what_is_quoted_goes_alone(name: str) -> None:
    told = PLACE | {"text": "đã xong", name: PLACE | {"text": MARKED}}
    assert stored("message", told) == told | {name: PLACE}


def test_a_press_under_marked_words_is_a_press_still() -> None:
    press = {"id": "1", "from": PLACE["from"], "data": "done:12", "message": PLACE}
    told = press | {"message": PLACE | {"text": MARKED}}
    assert stored("callback_query", told) == press


def test_a_reply_to_another_chat_goes_without_it() -> None:
    told = PLACE | {"text": "đã xong", "external_reply": {"origin": {}, "text": MARKED}}
    assert stored("message", told) == PLACE | {"text": "đã xong"}


@pytest.mark.parametrize(
    "people", [{"new_chat_members": [PLACE["from"]]}, {"contact": {"n": "Mật"}}]
)
def test_names_are_no_marks_and_the_text_stays_as_it_came(people: dict[str, Any]) -> None:
    text = json.dumps({"update_id": 5, "message": PLACE | people | {"text": "Ông Mật đã đến"}})
    assert arrival(text).text == text


@pytest.mark.parametrize("text", [f'{{"update_id": 5, "a": "{MARKED}', json.dumps(MARKED)[:-1]])
def test_what_cannot_be_parsed_is_looked_at_all_the_same(text: str) -> None:
    assert arrival(text).text == "{}"


def test_half_signs_and_depths_end_in_something_that_can_be_stored() -> None:
    half = '{"update_id": 5, "message": {"from": {"n": "\\ud800"}, "text": "(MẬT)"}}'
    assert arrival(half).text.encode()
    deep = "[" * 900 + "]" * 900
    for kind in ("message", "edited_message"):
        text = f'{{"update_id": 5, "{kind}": {{"chat": {deep}, "text": "(MẬT)"}}}}'
        assert "MẬT" not in json.dumps(arrival(text).text, ensure_ascii=False)


@given(st.recursive(ANY_TEXT | st.integers() | st.none(), st.lists))
def test_nothing_marked_is_stored_however_deep_it_stands(around: Any) -> None:
    text = json.dumps({"update_id": 5, "message": PLACE | {"a": [around, MARKED]}})
    assert WORD not in str(json.loads(arrival(text).text))
