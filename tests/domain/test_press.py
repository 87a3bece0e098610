"""What a button says when it is pressed."""

import pytest

from bot.rooms import CONVERSATIONS
from domain.press import Press, QuestionVerb, UnknownPress, Verb, offered, press, read_press

# core.telegram.org/bots/api#inlinekeyboardbutton
CALLBACK_DATA_BYTES = 64
BIGGEST_ID = 2**63 - 1
VERBS = [verb for of_affair in Verb.__subclasses__() for verb in of_affair]


@pytest.mark.parametrize("verb", VERBS)
def test_a_press_is_read_back_as_it_was_made(verb: Verb) -> None:
    data = press(verb, 12, "overdue", 3)
    assert read_press(data) == Press(verb, ("12", "overdue", "3"))
    assert read_press(data).encode() == data


@pytest.mark.parametrize("verb", VERBS)
def test_two_of_the_biggest_ids_fit_under_a_button(verb: Verb) -> None:
    assert len(press(verb, BIGGEST_ID, BIGGEST_ID).encode()) <= CALLBACK_DATA_BYTES


def test_a_press_may_carry_nothing_but_its_verb() -> None:
    assert read_press(press(QuestionVerb.CANCEL)) == Press(QuestionVerb.CANCEL)


@pytest.mark.parametrize("data", ["", "gone:1", "DONE:1", ":1", "1"])
def test_a_button_of_another_time_is_refused(data: str) -> None:
    with pytest.raises(UnknownPress):
        CONVERSATIONS.pressed(read_press(data))


def test_an_id_that_is_missing_or_no_number_is_refused() -> None:
    assert read_press("done:12:7").id(1) == 7
    for data in ("done", "done:", "done:x"):
        with pytest.raises(UnknownPress):
            read_press(data).id()


def test_a_number_beyond_what_a_question_offers_is_refused() -> None:
    assert [offered("ab", number) for number in range(2)] == ["a", "b"]
    for options, number in (("ab", 2), ("ab", 3), ("", 0)):
        with pytest.raises(UnknownPress):
            offered(options, number)
