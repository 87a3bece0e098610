"""Pictures sent at one go with words about an obstacle all reach whoever the words went to."""

from typing import Any

from simulator.bot_api.wire import message_json
from tests.obstacle.stuck import consult
from tests.pictures import png
from tests.scenarios.arriving import arrives, written
from tests.scenarios.story import Story


async def sent_at_once(story: Story, code: str, under: Any, *captions: str | None) -> None:
    """Let photos arrive as Telegram sends several at once."""
    for number, caption in enumerate(captions):
        # Known to Telegram, but shown to nobody here: the unit of the other group sent it.
        chat = story.chat("QLKH")
        known = story.officer("QLKH").uploads(chat, f"{number}.png", png(90, 180), as_photo=True)
        photo = message_json(known)["photo"]
        fields = {"photo": photo, "caption": caption, "text": None, "entities": None}
        album = {"media_group_id": "78", "reply_to_message": message_json(under)}
        arrives(story, "message", written(story, code, **fields, **album))
    await story.settle()


async def test_all_pictures_of_a_leader_reach_the_unit_and_the_office(monday: Story) -> None:
    card = await consult(monday)
    before = {code: monday.count(code) for code in ("TT", "vanphong")}
    await sent_at_once(monday, "bgd", card, "mượn nhà lưới theo bản vẽ này", None, None)
    for code, known in before.items():
        told = monday.said(code)[known:]
        assert [one.text for one in told if "mượn nhà lưới" in one.text], code
        assert len([one for one in told if one.text.startswith("Kèm theo")]) == 3, code


async def test_all_pictures_of_a_unit_reach_those_who_have_its_card(monday: Story) -> None:
    words = "/vuongmac 4 chưa có kinh phí; đề xuất cấp bổ sung"
    before = monday.count("vanphong")
    await sent_at_once(monday, "TT", monday.last("TT"), words, None, None)
    told = monday.said("vanphong")[before:]
    assert len([one for one in told if one.text.startswith("Kèm theo")]) == 3
