"""Where Bản chép Zalo stands under a morning: never in a row of its own."""

from zoneinfo import ZoneInfo

import pytest

from domain.morning.morning import show_again
from tests.domain.plan_2021 import CALENDAR_2021, TT, day, of, plan_2021
from views.morning.morning import morning
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize(
    ("codes", "on", "last_row"),
    [
        (["TT-02", "TT-04"], "01/3", ["TT-02 · Nhiệm vụ TT-02"]),
        (["TT-04"], "01/3", ["Đã trình, chờ ký", "Xin gia hạn"]),
        (["TT-02", "TT-04"], "18/02", ["TT-02 · Nhiệm vụ TT-02"]),
    ],
)
def test_a_morning_is_no_longer_for_being_copied(
    codes: list[str], on: str, last_row: list[str]
) -> None:
    plan = plan_2021()
    told = show_again(
        plan,
        TT,
        day=day(on),
        weekly=False,
        shown=[of(plan, code).id for code in codes],
        calendar=CALENDAR_2021,
    )
    message = morning(told, TEXTS, calendar=CALENDAR_2021)
    assert [button.text for button in message.buttons[-1]] == last_row
