"""Words in which a leader takes back what was decided, and what only looks like them."""

import pytest

from domain.spoken.answers.thinking_again import slips, thinks_again, without_slip
from domain.text import fold


@pytest.mark.parametrize(
    "words",
    [
        "nhầm, tôi chưa đồng ý gia hạn",
        "nhầm rồi em, anh chưa đồng ý phương án thuê ngoài",
        "tôi chưa đồng ý việc này",
        "rút lại ý kiến đồng ý vừa rồi",
        "đề nghị văn phòng rút lại ý kiến của tôi",
        "khoan đã",
        "Thôi khoan, tôi chưa quyết",
        "để tôi xem lại đã",
        "tôi bấm nhầm",
        "ấn lộn nút",
    ],
)
def test_what_is_taken_back(words: str) -> None:
    assert thinks_again(words)
    assert thinks_again(fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "không đồng ý",
        "nhầm, không đồng ý gia hạn",
        "chưa đồng ý, phải xong trong tháng",
        "nhầm, đến 26/2 thôi",
        "khoan, họp đã",
        "từ từ làm",
        "bỏ tờ trình",
        "bỏ ý kiến của Sở Tài chính",
        "chưa có ý kiến của Sở Tài chính thì chưa làm",
        "nhầm lẫn số liệu cần sửa",
        "tôi chưa đồng ý à?",
    ],
)
def test_what_decides_something_takes_nothing_back(words: str) -> None:
    assert not thinks_again(words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("nhầm, không đồng ý gia hạn", "không đồng ý gia hạn"),
        ("dạ bấm nhầm rồi: đồng ý đến 5/3", "đồng ý đến 5/3"),
        ("nhầm lẫn số liệu", "nhầm lẫn số liệu"),
        ("không đồng ý", "không đồng ý"),
    ],
)
def test_a_slip_is_no_part_of_what_is_said(words: str, said: str) -> None:
    assert without_slip(words) == said
    assert slips(words) == (words != said)
