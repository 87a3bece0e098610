"""What bears a mark of secrecy is deleted or asked away, and no file and no log holds a word."""

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from simulator import groups
from tests.pictures import png
from tests.scenarios.story import Story

ASKED = (
    "Nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu. "
    "Đề nghị xóa ngay và báo Chánh Văn phòng."
)
DELETED = (
    "Nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu và đã xóa tin nhắn. "
    "Đề nghị xóa bản còn lại (nếu có) và báo Chánh Văn phòng."
)
WORD = "Lũng Cú"


def held_anywhere(story: Story, word: str) -> list[str]:
    """Return which files of the database hold a word, as it is or as JSON escapes it."""
    url = story.installation.settings.database_url.get_secret_value()
    path = Path(url.partition("///")[2])
    forms = {word.encode(), word.encode("utf-16-le"), ascii(word)[1:-1].encode()}
    return [
        one.name
        for one in path.parent.glob(f"{path.name}*")
        if any(form in one.read_bytes() for form in forms)
    ]


async def test_of_what_is_typed_nothing_is_left(
    monday: Story, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    group, officer = monday.chat("TT"), monday.officer("TT")

    # The bot is no administrator: it may not delete, and asks.
    command = officer.says(group, f"/vuongmac 4 văn bản MẬT số 12 về {WORD}")
    await monday.settle()
    assert monday.last("TT").text == ASKED
    assert command.id in group.messages
    told = monday.count("TT")

    # Replying to it is no fault; what is replied to is not kept either.
    officer.says(group, "/viec", reply_to=command)
    await monday.settle()
    assert monday.count("TT") == told + 1
    assert monday.last("TT").text != ASKED

    groups.promote_bot(group, monday.town.administrator)
    plain = officer.says(group, f"gửi cả nhà bản M Ậ T về {WORD}")
    innocent = officer.says(group, "Tập huấn quản lý văn bản mật ở Hà Nội, ai đi?")
    await monday.settle()
    assert plain.id not in group.messages
    assert innocent.id in group.messages
    assert monday.count("TT") == told + 2
    assert monday.last("TT").text == DELETED

    changed = officer.says(group, "Tôi gửi cả nhà")
    await monday.settle()
    officer.edits(changed, f"12/BC-BCH (Tối mật) {WORD}")
    await monday.settle()
    assert changed.id not in group.messages
    assert monday.last("TT").text == DELETED

    forwarded = officer.forwards(command, group)
    photo = officer.uploads(group, "a.png", b"x", f"TÀI LIỆU MẬT – KHÔNG SAO CHỤP {WORD}")
    named = officer.uploads(group, f"12_BC_MẬT {WORD}.docx", b"x", "/xong 4")
    await monday.settle()
    assert {forwarded.id, photo.id, named.id} & group.messages.keys() == set()
    assert monday.count("TT") == told + 6

    # Alone with the bot it may always delete, and it answers whom it does not know.
    alone = officer.private
    asked = officer.says(alone, f"12/BC-BCH (Tối mật) {WORD}")
    nameless = officer.says(group, f"/xong 4 theo văn bản MẬT {WORD}", anonymous=True)
    await monday.settle()
    assert asked.id not in alone.messages
    assert monday.world.sent_by_bot(alone)[-1].text == DELETED
    assert nameless.id not in group.messages

    assert held_anywhere(monday, WORD) == []
    assert held_anywhere(monday, "Hà Nội"), "what is kept is found by this search"
    assert WORD not in caplog.text
    history = await monday.says("vanphong", "/nhatky")
    assert "gửi nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu" in history.text


async def test_of_a_file_nothing_is_left_not_even_its_name(
    monday: Story, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    chief, office = monday.officer("vanphong"), monday.chat("vanphong")
    paper = f"MẬT\nKẾ HOẠCH\n1. Văn phòng Sở:\n- Báo cáo {WORD} trước 30/4."
    groups.promote_bot(office, monday.town.administrator)
    sent = chief.uploads(office, f"{WORD}.txt", paper.encode(), "/nhapkehoach")
    await monday.settle()
    assert sent.id not in office.messages
    assert monday.last("vanphong").text == DELETED

    pasted = await monday.says("vanphong", f"/nhapkehoach {paper}")
    assert pasted.text == DELETED
    assert held_anywhere(monday, WORD) == []
    assert WORD not in caplog.text


async def test_photos_sent_with_marked_words_go_with_them(monday: Story) -> None:
    group, officer = monday.chat("TT"), monday.officer("TT")
    groups.promote_bot(group, monday.town.administrator)
    await monday.settle()
    before = monday.count("TT")
    photos = [officer.uploads(group, "a.png", png(9, 9), as_photo=True) for _ in range(4)]
    for number, update in enumerate(waiting := monday.world.updates.waiting):
        told = json.loads(update.text)
        # The fourth was sent by itself.
        told["message"] |= {"media_group_id": "77"} if number < 3 else {}
        told["message"] |= {"caption": f"TÀI LIỆU MẬT {WORD}"} if not number else {}
        waiting[number] = replace(update, text=json.dumps(told))
    await monday.settle()
    assert [one.id in group.messages for one in photos] == [False, False, False, True]
    assert monday.count("TT") == before + 1
    assert monday.last("TT").text == DELETED
    assert held_anywhere(monday, WORD) == []
