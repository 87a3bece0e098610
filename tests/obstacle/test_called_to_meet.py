"""A leader's call to a meeting names its day in full; the unit reads where its obstacle is."""

import pytest

from tests.obstacle.stuck import consult, report
from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("sáng mai 8h phòng họp", "sáng mai (thứ Ba, 09/02/2021) 8h phòng họp"),
        ("chiều thứ 5, phòng tôi", "chiều thứ 5 (11/02/2021), phòng tôi"),
        ("8h ngày 18/2", "8h ngày 18/2"),
        ("tại phòng họp tầng 2", "tại phòng họp tầng 2"),
        ("ngày 32 tháng này", "ngày 32 tháng này"),
    ],
)
async def test_a_day_seen_from_today_is_named(monday: Story, words: str, told: str) -> None:
    card = await consult(monday)
    await monday.presses("bgd", "Họp bàn", card)
    await monday.says("bgd", words, reply_to=monday.last("bgd"))
    assert f"“Họp bàn: {told}”" in monday.last("TT").text


async def test_the_units_own_message_says_that_the_leaders_have_it(monday: Story) -> None:
    await report(monday)
    own = monday.last("TT")
    assert "Đã chuyển Văn phòng lúc 07:30 ngày 08/02/2021." in own.text
    await monday.clock_jumps("2021-02-09 09:00")
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await monday.presses("vanphong", "Bỏ qua")
    assert "Đã chuyển Ban Giám đốc lúc 09:00 ngày 09/02/2021." in own.text
    assert "Đã chuyển Văn phòng" not in own.text
