"""A leader says what a unit is to do, under the digest and in the leaders' group."""

from simulator.groups import promote_bot
from tests.scenarios.story import Story


async def test_under_the_digest_it_is_repeated_and_goes_once(monday: Story) -> None:
    await monday.clock_jumps("2021-02-26 15:30")
    digest = monday.last("bgd")
    asked = await monday.says("bgd", "TT làm chậm quá, nhắc họ đi", reply_to=digest)
    assert asked.text.startswith(
        "Chuyển ý kiến chỉ đạo này đến Trung tâm Khoa học và Công nghệ?\n"
        "“TT làm chậm quá, nhắc họ đi”"
    )
    assert asked.button_texts == ["Chuyển", "Hủy", "Để Văn phòng giao thành việc"]
    await monday.restart()
    before = monday.count("TT")
    await monday.presses("bgd", "Chuyển", asked)
    (told,) = monday.said("TT")[before:]
    assert "“TT làm chậm quá, nhắc họ đi”" in told.text
    assert asked.button_texts == []
    assert monday.last("bgd").text == (
        "Đã chuyển ý kiến chỉ đạo đến Trung tâm Khoa học và Công nghệ và Văn phòng."
    )
    assert monday.world.violations == []


async def test_in_their_group_an_order_need_not_reply_and_talk_is_talk(monday: Story) -> None:
    promote_bot(monday.chat("bgd"), by=monday.town.administrator)
    asked = await monday.says("bgd", "bên trung tâm chậm quá")
    assert asked.text.startswith("Chuyển ý kiến chỉ đạo này đến Trung tâm")
    for talk in ("chào các anh", "bên ngoài trời mưa", "chiều nay họp nhé"):
        assert await monday.writes("bgd", talk) == []
    promote_bot(monday.chat("TT"), by=monday.town.administrator)
    assert await monday.writes("TT", "bên văn phòng chậm quá") == []
