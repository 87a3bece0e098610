"""A matter that is put before the leaders stands in the way until they have said something."""

from datetime import date

import pytest

from domain.spoken.doubts.put_up import puts_up
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.heard import hear
from storage.holidays import calendar_of_years
from views.locale import load_weights


@pytest.mark.parametrize(
    ("words", "is_put_up"),
    [
        ("em xin ý kiến Giám đốc: diễn tập có tổ chức trong quý II không?", True),
        ("vướng kinh phí, hỏi anh Hùng Giám đốc xem có cho ứng trước không?", True),
        ("xin ý kiến lãnh đạo về địa điểm họp", True),
        ("nhờ hỏi lãnh đạo có tổ chức hội nghị không", True),
        ("xin chỉ đạo của Ban Giám đốc", True),
        ("đã xin ý kiến Giám đốc", False),
        ("đang xin ý kiến lãnh đạo", False),
        ("chưa xin ý kiến Giám đốc", False),
        ("hỏi Giám đốc rồi", False),
        ("xin ý kiến Giám đốc cho lùi đến 25/3", False),
        ("xong rồi, xin ý kiến Giám đốc có đăng báo không?", False),
        ("Giám đốc hỏi có tổ chức không?", False),
    ],
)
def test_a_matter_is_put_up(words: str, is_put_up: bool) -> None:
    assert puts_up(words) is is_put_up


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("việc 4 vướng kinh phí, hỏi anh Hùng Giám đốc xem có cho ứng trước không?", "obstacle"),
        ("việc 4 em xin ý kiến Giám đốc: có tổ chức trong quý II không?", "obstacle"),
        ("Sở Tài chính đã gửi góp ý rồi, hết vướng mắc việc 4", "withdraw"),
        ("việc 4 hết vướng và đã làm xong", "done"),
    ],
)
def test_so_it_is_heard(text: str, sense: str) -> None:
    calendar = calendar_of_years([2020, 2021, 2022])
    (part,) = hear(text, (), load_weights(), today=date(2021, 3, 2), calendar=calendar)
    assert part.sense is Sense(sense)
