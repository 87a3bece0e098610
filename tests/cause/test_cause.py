"""Chậm do khách quan on the road through the bot: who may, and what the digest says of it."""

from tests.scenarios.story import Story


async def test_late_for_want_of_an_answer_from_the_ministry(story: Story) -> None:
    await story.clock_jumps("2021-02-22 08:00")
    late = await story.says("TT", "/xong 4")
    await story.presses("TT", "Chậm do khách quan…", late)
    await story.says("TT", "Chờ Bộ, công văn số 812/BKHCN-TCCB", reply_to=story.last("TT"))
    assert "Nhóm này không dùng được" in (await story.says("vanphong", "/khachquan TT-04 mưa")).text
    card = story.last("bgd")
    assert card.text.startswith("Đề nghị xác nhận chậm do khách quan – Trung tâm")
    await story.presses("bgd", "Xác nhận khách quan", card)
    assert "tính riêng là do khách quan" in story.last("TT").text
    await story.clock_reaches("2021-02-26 16:00")
    digest = await story.whole_digest()
    assert "chậm do khách quan (" in digest
    assert "theo đơn vị trình 01, theo Sở hoàn thành 01." in digest
    assert (
        "hoàn thành quá hạn 01, chưa hoàn thành trong hạn 03, trong số quá hạn do khách quan 01; "
        "đơn vị: trình quá hạn 01, chưa trình trong hạn 03, trong số quá hạn do khách quan 01"
    ) in digest
