"""A leader's yes or no in words."""

import pytest

from domain.spoken.verdict import Verdict, read_verdict
from domain.text import fold


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Đồng ý", Verdict.YES),
        ("đồng ý đến 15/6", Verdict.YES),
        ("Nhất trí với Văn phòng", Verdict.YES),
        ("ok", Verdict.YES),
        ("Không đồng ý", Verdict.NO),
        ("chưa đồng ý, phải xong trong tháng", Verdict.NO),
        ("Không thể chấp thuận", Verdict.NO),
        ("đồng ý không?", Verdict.UNCLEAR),
        ("Văn phòng đồng ý chưa", Verdict.UNCLEAR),
        ("không đồng ý đến 30/6, đồng ý đến 15/6", Verdict.UNCLEAR),
        ("đến 15/6", Verdict.UNCLEAR),
        ("họp rồi tính", Verdict.UNCLEAR),
        ("đồng ý đến 15/6 được không", Verdict.UNCLEAR),
        ("Đồng ý. Đơn vị cần thêm gì không?", Verdict.YES),
        ("", Verdict.UNCLEAR),
    ],
)
def test_yes_and_no_are_told_apart(words: str, verdict: Verdict) -> None:
    assert read_verdict(words) is verdict
    assert read_verdict(fold(words)) is verdict
