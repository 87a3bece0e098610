"""How long words may be for a grammar to read them: at the limit they are read, beyond it not."""

from collections.abc import Callable

import pytest

from domain.spoken.answers.asking import is_question
from domain.spoken.answers.looking import only_looks
from domain.spoken.asking import asked_about, asks_list
from domain.spoken.courtesy import holds_off, is_courtesy
from domain.spoken.items import agrees_to_all
from domain.spoken.parts.decisions import decided
from domain.spoken.parts.not_ours import is_not_ours
from domain.spoken.parts.other_task import task_instead
from domain.spoken.parts.taken_back import taken_back
from domain.spoken.source import named_source


def behind(words: str, *, fill: str) -> Callable[[int], str]:
    """Return words of any length that end with `words`."""
    return lambda length: (fill * length)[: length - len(words) - 1] + " " + words


def before(words: str, *, fill: str) -> Callable[[int], str]:
    """Return words of any length that begin with `words`."""
    return lambda length: words + (fill * length)[: length - len(words)]


CASES: list[tuple[Callable[[str], object], Callable[[int], str], int]] = [
    (is_question, behind("à?", fill="k"), 200),
    (only_looks, before("để tôi coi đã", fill="."), 200),
    (asks_list, behind("còn mấy việc", fill="k"), 200),
    (lambda words: asked_about(words, ()), behind("việc 8 là việc gì", fill="k"), 200),
    (holds_off, before("để tôi xem đã", fill="."), 200),
    (is_courtesy, before("dạ em cảm ơn", fill="!"), 200),
    (agrees_to_all, before("đồng ý tất cả", fill=" k"), 60),
    (lambda words: decided(words, 3), before("1 đồng ý, 2 không đồng ý", fill="!"), 120),
    (is_not_ours, before("việc này không phải của đơn vị em", fill="."), 150),
    (lambda words: task_instead(words, ()), before("nhầm, việc 5 chứ", fill="."), 120),
    (taken_back, before("rút lại vướng mắc", fill="."), 100),
    (lambda words: not named_source(words).endswith("…"), before("điện thoại", fill="k"), 150),
]


@pytest.mark.parametrize(("read", "words", "limit"), CASES)
def test_at_the_limit_words_are_read_and_beyond_it_not(
    read: Callable[[str], object], words: Callable[[int], str], limit: int
) -> None:
    assert len(words(limit)) == limit
    assert read(words(limit))
    assert not read(words(limit + 1))
