"""A leader orders by voice, and the office hears it."""

from tests.scenarios.story import Story


async def test_the_office_listens_to_what_a_leader_said(story: Story) -> None:
    asked = await story.says("bgd", "/giaoviec")
    before = story.count("vanphong")
    story.officer("bgd").speaks(story.chat("bgd"), reply_to=asked)
    await story.settle()
    assert story.last("bgd").text == "Đã nhận ý kiến, chuyển Văn phòng phát hành."
    card, voice = story.said("vanphong")[before:]
    assert "“nghe tin thoại kèm dưới đây”" in card.text
    assert card.button_texts == ["Giao việc", "Không phát hành"]
    assert voice.file is not None
    assert voice.file.kind == "voice"
    assert voice.reply_to is card
    await story.presses("vanphong", "Không phát hành", card)
    assert "ý kiến giao việc của" in story.last("bgd").text
    assert card.button_texts == []
