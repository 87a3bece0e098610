"""Words that ask for a deadline to be set, of which an extension is only one kind."""

import pytest

from domain.spoken.request import because
from domain.spoken.times.term_wanted import wants_term
from domain.text import fold


@pytest.mark.parametrize(
    ("words", "wants"),
    [
        ("đề xuất thời hạn 30/6", True),
        ("xin ấn định thời hạn 30/6", True),
        ("đăng ký thời hạn đến 30/6", True),
        ("em đề xuất hạn 30/6 cho", True),
        ("phòng em xin hạn cuối tháng 6", True),
        ("đề nghị ấn định hạn cho là quý II", True),
        ("đăng ký hoàn thành trước 30/6", True),
        ("ấn định mốc 30/6", True),
        ("đã đề xuất thời hạn 30/6 rồi", False),
        ("chưa đề xuất thời hạn", False),
        ("đề nghị cho biết thời hạn", False),
        ("đề xuất thuê máy trước 30/6", False),
        ("văn phòng đề nghị thời hạn 28/2, em nộp 26/2 rồi", False),
        ("hạn 28/2, em nộp 26/2 rồi", False),
    ],
)
def test_a_deadline_is_wanted(words: str, *, wants: bool) -> None:
    assert (wants_term(words), wants_term(fold(words))) == (wants, wants)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("trước 30/6 vì chờ dự toán", "chờ dự toán"),
        ("30/6, lý do: chưa có vốn.", "chưa có vốn"),
        ("30/6 do thiếu người", "thiếu người"),
        ("trước 30/6", None),
        ("30/6 vì", None),
    ],
)
def test_the_reason_stands_behind_its_word(words: str, reason: str | None) -> None:
    assert because(words) == reason
