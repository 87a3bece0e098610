"""What came of urging, said to whoever urged."""

from zoneinfo import ZoneInfo

import pytest

from domain.reception.urging import Urging
from tests.domain.plan_2021 import TDC, TT, VP
from views.reception.urging import urged
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TOLD = f"Đã đôn đốc: {TT.name}."
BEFORE = f"Đã đôn đốc trước đó trong ngày làm việc này: {TDC.name}."
LOST = (
    f"Không gửi được: {VP.name}. "
    "Đề nghị kiểm tra Nhắc Việc còn trong nhóm của phòng, đơn vị hay không."
)


@pytest.mark.parametrize(
    ("urging", "words"),
    [
        (Urging((TT,), (TDC,), (VP,)), f"{TOLD}\n{BEFORE}\n{LOST}"),
        (Urging((), (TDC,), ()), BEFORE),
        (Urging((TT,), (), ()), TOLD),
    ],
)
def test_each_unit_is_named_where_it_belongs(urging: Urging, words: str) -> None:
    assert urged(urging, TEXTS).text == words
