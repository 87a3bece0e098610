"""What words in reply to a card ask for that one of its buttons does."""

import pytest

from domain.spoken.card_said import CardAct, asked_of_card


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("trinh GD", CardAct.REFER),
        ("cái này phải xin ý kiến BGĐ nhé", CardAct.REFER),
        ("chuyển lãnh đạo Sở cho ý kiến", CardAct.REFER),
        ("da thao go", CardAct.RESOLVE),
        ("xong việc này rồi, đã tháo gỡ", CardAct.RESOLVE),
        ("hết vướng rồi", CardAct.RESOLVE),
        ("thôi, để họp đã", CardAct.MEET),
        ("họp bàn nhé", CardAct.MEET),
        # These are answers.
        ("đơn vị trình BGĐ", None),
        ("trình Giám đốc dự thảo trước 20/3", None),
        ("cần giải quyết xong", None),
        ("đề nghị tháo gỡ", None),
        ("họp chiều thứ 5", None),
        ("đồng ý", None),
    ],
)
def test_words_that_mean_a_button(words: str, asked: CardAct | None) -> None:
    assert asked_of_card(words) is asked
