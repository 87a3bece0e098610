"""Telegram's limit on messages a second, as the simulator counts."""

from simulator.limits import Limit


class Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_the_message_after_thirty_within_a_second_is_refused_and_counts_for_nothing() -> None:
    clock = Clock()
    limit = Limit(clock)
    for _ in range(30):
        assert limit("sendMessage") is None
        clock.seconds += 0.02
    for refused in (1, 2):
        answer = limit("editMessageText")
        assert answer
        assert answer.answer
        assert answer.answer.code == 429
        assert limit.refused == refused
    clock.seconds = 1.0
    assert limit("sendDocument") is None
    assert limit("sendMessage") is not None


def test_what_says_nothing_is_not_counted() -> None:
    limit = Limit(Clock())
    for _ in range(100):
        assert limit("answerCallbackQuery") is limit("sendChatAction") is limit("getMe") is None
    assert limit("sendMessage") is None
