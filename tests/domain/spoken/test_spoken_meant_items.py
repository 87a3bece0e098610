"""Items of papers as people name them: "ý 2", and what only sounds like one."""

import pytest

from domain.spoken.code import Code
from domain.spoken.tasks.mentions import mentions
from tests.domain.plan_2021 import UNITS


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("ý 2 xong rồi", ["2"]),
        ("y 2 chua lam duoc", ["2"]),
        ("mục 2 xong rồi", ["2"]),
        ("đồng ý 2 việc này", []),
        ("góp ý 2 lần rồi", []),
        ("lưu ý 3 ngày nữa hết hạn", []),
        ("ý kiến 2 phòng", []),
    ],
)
def test_an_item_is_named(words: str, numbers: list[str]) -> None:
    found = [one.code for one in mentions(words, UNITS)]
    assert found == [Code("", number, of_paper=True) for number in numbers]
