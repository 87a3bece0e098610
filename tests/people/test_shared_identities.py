"""Messages under an account that stands for many, and what people pass on: whose they become."""

import pytest

from domain.chat import SHARED_IDENTITIES
from domain.department.department import FIRST
from simulator.groups import add_member, promote
from simulator.model import Message
from simulator.people import Person
from tests.people.private import presses_alone
from tests.pictures import png
from tests.scenarios.story import TT_04, Story

OFFERED = (
    "Tin gửi dưới tên nhóm nên chưa rõ người báo. "
    "Đề nghị bấm nút bên dưới; hệ thống ghi theo tên anh/chị."
)
CONFIRMED = (
    "Cán bộ Trung tâm Khoa học và Công nghệ đã xác nhận lúc 07:30 ngày 08/02/2021, "
    "không cần làm gì thêm."
)
MINE = "Tôi gửi tin này"


async def anonymously(
    story: Story, code: str, text: str, *, reply_to: Message | None = None
) -> list[Message]:
    """Let whoever works in a chat write in its name; return what the bot said there since."""
    before, chat = story.count(code), story.chat(code)
    promote(chat, story.officer(code), by=story.officer(code))
    story.officer(code).says(chat, text, reply_to=reply_to, anonymous=True)
    await story.settle()
    return story.said(code)[before:]


def elsewhere(story: Story, hearer: Person, text: str) -> Message:
    """Let the Trung tâm's officer say something to a colleague where the bot is not."""
    officer = story.officer("TT")
    chat = story.world.add_group("Hai người", [officer, hearer], with_bot=False)
    return officer.says(chat, text)


async def names(story: Story) -> set[int]:
    """Which of the accounts that stand for many the bot keeps as people."""
    async with story.installation.database.of(FIRST).read() as tx:
        found = [await tx.people.find(address) for address in SHARED_IDENTITIES]
    return {person.address for person in found if person is not None}


@pytest.fixture
def colleague(monday: Story) -> Person:
    """Somebody else in the Trung tâm's chat."""
    person = monday.world.add_person("Hoa Sen")
    add_member(monday.chat("TT"), person, by=monday.officer("TT"))
    return person


async def test_what_is_typed_in_the_groups_name_is_done_by_whoever_presses(
    monday: Story, colleague: Person
) -> None:
    (asked,) = await anonymously(monday, "TT", "/xong@nhacviec_bot 4")
    assert asked.text == f"{OFFERED}\n“/xong 4”"
    await monday.restart()
    await monday.presses("TT", MINE, asked, who=colleague)
    answer, about_name = monday.said("TT")[-2:]
    assert answer.text.startswith("Đã ghi nhận: TT-04.")
    assert about_name.text.startswith("Đề nghị anh/chị Hoa Sen cho biết họ và tên")
    assert asked.button_texts == []
    assert "Hoa Sen" in asked.text
    await monday.says("vanphong", "/nhatky TT-04")
    assert "Hoa Sen báo cáo hoàn thành" in monday.last("vanphong").text
    assert await names(monday) == set()


async def test_two_who_press_at_once_do_it_once(monday: Story, colleague: Person) -> None:
    (asked,) = await anonymously(monday, "TT", "/xong 4")
    chat, officer = monday.chat("TT"), monday.officer("TT")
    presses = [one.presses(chat, MINE, asked) for one in (officer, colleague)]
    await monday.settle()
    told = [press.answer.text for press in presses if press.answer]
    assert sorted(told, key=str) == [CONFIRMED, None]
    said = [one.text for one in monday.said("TT")]
    assert sum(text.startswith("Đã ghi nhận: TT-04.") for text in said) == 1


async def test_what_only_informs_needs_nobody(monday: Story) -> None:
    (listed,) = await anonymously(monday, "TT", "/viec")
    assert listed.text.startswith("Trung tâm Khoa học và Công nghệ")
    (refused,) = await anonymously(monday, "TT", "/xong 48")
    assert refused.text.startswith("Chưa ghi nhận: không có nhiệm vụ mã 48.")
    said = monday.officer("TT").says(monday.chat("TT"), "Ai làm TT-04?")
    assert await anonymously(monday, "TT", "xong rồi", reply_to=said) == []


async def test_what_is_changed_in_the_groups_name_makes_nobody_a_person(monday: Story) -> None:
    officer, chat = monday.officer("TT"), monday.chat("TT")
    promote(chat, officer, by=officer)
    said = officer.says(chat, "/xong 4", anonymous=True)
    await monday.settle()
    officer.edits(said, "/xong 5")
    await monday.settle()
    assert monday.last("TT").text.startswith("Tin này đã được sửa sau khi gửi")
    assert await names(monday) == set()


async def test_a_decision_in_the_leaders_name_is_a_leaders(monday: Story) -> None:
    await monday.says("VP", "/vuongmac 10 chưa có kinh phí")
    await monday.presses("VP", "Bỏ qua")
    card = monday.last("bgd")
    (asked,) = await anonymously(monday, "bgd", "Đồng ý cấp bổ sung", reply_to=card)
    assert asked.text == f"{OFFERED}\n“Đồng ý cấp bổ sung”"
    await monday.presses("bgd", MINE, asked)
    assert "Đồng ý cấp bổ sung" in monday.last("VP").text
    assert monday.town.director.name in monday.last("VP").text


async def test_a_channel_and_its_posts_are_nobody_either(monday: Story, colleague: Person) -> None:
    group, officer = monday.chat("TT"), monday.officer("TT")
    channel = monday.world.add_channel("Bản tin Trung tâm", officer, linked=group)
    for speak in (
        lambda: officer.posts(channel, "/xong 4"),
        lambda: officer.says(group, "/xong 4", sends_as=channel),
    ):
        speak()
        await monday.settle()
        assert monday.last("TT").text.startswith(OFFERED)
    await monday.presses("TT", MINE, who=colleague)
    assert "Đã ghi nhận: TT-04." in monday.said("TT")[-2].text
    assert await names(monday) == set()


async def test_a_picture_in_the_groups_name_becomes_somebodys(monday: Story) -> None:
    done = await monday.says("TT", "/xong 4")
    group, officer = monday.chat("TT"), monday.officer("TT")
    promote(group, officer, by=officer)
    content = png(90, 180)
    officer.uploads(group, "a.png", content, reply_to=done, as_photo=True, anonymous=True)
    await monday.settle()
    assert monday.last("TT").text == f"{OFFERED}\n“ảnh”"
    await monday.presses("TT", MINE)
    assert "kèm 01 ảnh" in monday.last("TT").text


async def test_what_is_passed_on_is_offered_to_who_passes_it_on(
    monday: Story, colleague: Person
) -> None:
    await monday.writes("TT", "/xong 5", who=colleague)
    colleague.forwards(elsewhere(monday, colleague, "TT-04 đã xong"), colleague.private)
    await monday.settle()
    asked = monday.world.sent_by_bot(colleague.private)[-1]
    first, understood, last = asked.text.split("\n")
    assert (first, last) == ("Nội dung chuyển tiếp: TT-04 đã xong.", "Anh/chị báo thay?")
    assert TT_04 in understood
    await monday.restart()
    await presses_alone(monday, colleague, "Đúng, tôi báo")
    assert monday.last("TT").text.startswith(f"{TT_04}: Hoa Sen (qua tin nhắn riêng) báo cáo")


async def test_a_command_that_is_passed_on_is_offered_too(monday: Story, colleague: Person) -> None:
    colleague.forwards(elsewhere(monday, colleague, "/xong 4"), monday.chat("TT"))
    await monday.settle()
    asked = monday.last("TT")
    assert asked.text == "Nội dung chuyển tiếp: /xong 4.\nAnh/chị báo thay?"
    await monday.presses("TT", "Không", asked, who=colleague)
    assert "chưa ghi nhận gì" in asked.text
    assert (await monday.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")
