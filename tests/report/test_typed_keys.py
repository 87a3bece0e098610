"""A reply that was typed while the input method was off is repeated in Vietnamese."""

import pytest

from tests.scenarios.story import TT_04, Story


@pytest.mark.parametrize(
    "said",
    ["vieejc 4 ddax hoanf thanhf rooif", "vie65c 4 d9a4 xong ro62i", "việc 4 ddax xong rooif"],
)
async def test_it_is_repeated_and_counts_as_vietnamese(monday: Story, said: str) -> None:
    await monday.clock_reaches("2021-02-22 08:00")
    meant = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert meant.text.startswith(f"Báo hoàn thành: {TT_04}")
