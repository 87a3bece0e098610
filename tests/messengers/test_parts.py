"""What Telegram is given beside a message's words: its buttons, and what it answers."""

import pytest

from domain.message import Button, Message, Style
from messengers.parts import keyboard, reply

YES, NO = Button("Đồng ý", "yes:1", Style.SUCCESS), Button("Thôi", "no:1")


@pytest.mark.parametrize("asks", [False, True])
def test_a_message_without_buttons_has_no_markup(asks: bool) -> None:
    assert keyboard(Message("Xong.", asks=asks)) is None


@pytest.mark.parametrize(("asks", "more"), [(False, {}), (True, {"force_reply": True})])
def test_buttons_stand_in_their_rows_and_a_box_opens_where_words_are_asked_for(
    asks: bool, more: dict[str, bool]
) -> None:
    made = keyboard(Message("Gia hạn?", ((YES,), (NO, NO)), asks=asks))
    assert made is not None
    no = {"text": "Thôi", "callback_data": "no:1"}
    yes = {"text": "Đồng ý", "callback_data": "yes:1", "style": "success"}
    assert made.to_dict() == {"inline_keyboard": [[yes], [no, no]]} | more


def test_an_answer_is_owed_though_its_question_is_gone() -> None:
    made = reply(Message("Đã ghi nhận.", reply_to=7))
    assert made is not None
    assert made.to_dict() == {"message_id": 7, "allow_sending_without_reply": True}
    assert reply(Message("Chào buổi sáng.")) is None
