"""A link lets one person take part alone with the bot, once, within three days."""

import logging
import re

import pytest

from simulator.people import Person
from tests.databases import both_databases
from tests.people.private import alone, presses_alone
from tests.scenarios.story import Story

USED = (
    "Liên kết này đã được sử dụng; mỗi liên kết chỉ dùng một lần. "
    "Đề nghị quản trị viên gửi liên kết mới."
)


async def invited(story: Story, seat: str) -> str:
    """Let the administrator make a link; return what opening it lets a person write."""
    administrator = story.town.administrator
    await alone(story, administrator, "/moithamgia")
    await presses_alone(story, administrator, seat)
    link = story.world.sent_by_bot(administrator.private)[-1].text
    found = re.search(r"https://t\.me/nhacviec_bot\?start=([\w-]{1,64})\n", link)
    assert found
    return f"/start {found[1]}"


GREETING = "Kính chào đồng chí. Văn phòng đang hoàn tất kết nối."


async def taken_part(story: Story, guest: Person) -> None:
    """Let somebody open a link to the leaders, and the office confirm them."""
    await alone(story, guest, await invited(story, "Ban Giám đốc"))
    await story.presses("vanphong", "Ghi họ tên, chức vụ")
    await story.writes("vanphong", f"{guest.name}, Phó", reply_to=story.last("vanphong"))
    await story.presses("vanphong", "Xác nhận đúng người")


@pytest.fixture
def deputy(story: Story) -> Person:
    return story.world.add_person("Phó Giám đốc")


@both_databases
async def test_a_leader_takes_part_alone(story: Story, deputy: Person) -> None:
    opening = await invited(story, "Ban Giám đốc")
    await story.restart()
    for words in (opening, "/kehoach", opening):
        assert [one.text for one in await alone(story, deputy, words)] == [GREETING]
    told = story.world.sent_by_bot(story.town.administrator.private)[-1].text
    assert told.startswith("Liên kết mời tham gia Ban Giám đốc đã được Phó Giám đốc sử dụng.")

    card = story.last("vanphong")
    await story.presses("vanphong", "Ghi họ tên, chức vụ", card)
    named = "Người lãnh đạo, Phó Giám đốc Sở"
    await story.writes("vanphong", named, reply_to=story.last("vanphong"))
    await story.presses("vanphong", "Xác nhận đúng người")
    assert f"Người đã mở: {named}" in card.text
    assert "Đã xác nhận" in story.last("vanphong").text
    welcome = story.world.sent_by_bot(deputy.private)[-1]
    assert welcome.text.startswith("Anh/chị đã được đăng ký: Ban Giám đốc.")
    (plan,) = await alone(story, deputy, "/kehoach")
    assert plan.text.startswith("Toàn Sở")
    await story.says("VP", "/vuongmac 10 chưa có kinh phí")
    await story.presses("VP", "Bỏ qua")
    card = story.world.sent_by_bot(deputy.private)[-1]
    assert card.text.startswith("Kính trình Ban Giám đốc cho ý kiến: vướng mắc của Văn phòng Sở")
    await presses_alone(story, deputy, "Ý kiến khác")
    await alone(story, deputy, "Đồng ý cấp bổ sung")
    assert "Người lãnh đạo, Phó Giám đốc Sở" in story.last("VP").text
    await presses_alone(story, deputy, "Đã tháo gỡ")
    assert "Người lãnh đạo, Phó Giám đốc Sở đã xác nhận" in story.last("VP").text


async def test_an_officer_who_never_wrote_in_the_group(story: Story) -> None:
    officer = story.world.add_person("Cán bộ mới")
    await alone(story, officer, await invited(story, "TT"))
    (answer,) = await alone(story, officer, "/xong 4")
    assert answer.text.startswith("Đã ghi nhận: TT-04.")
    assert "Cán bộ mới (qua tin nhắn riêng) báo cáo hoàn thành" in story.last("TT").text


async def test_a_link_is_used_once(story: Story, deputy: Person) -> None:
    opening = await invited(story, "TT")
    await alone(story, deputy, opening)
    other = story.world.add_person("Khách")
    assert [one.text for one in await alone(story, other, opening)] == [USED]
    assert [one.text for one in await alone(story, deputy, opening)] == [USED]
    (refused,) = await alone(story, other, "/kehoach")
    assert refused.text.startswith("Hệ thống chưa nhận ra anh/chị khi nhắn riêng.")


@both_databases
async def test_two_people_open_a_link_at_once(story: Story, deputy: Person) -> None:
    opening = await invited(story, "TT")
    guests = [deputy, story.world.add_person("Khách")]
    for guest in guests:
        guest.says(guest.private, opening)
    await story.settle()
    heard = [story.world.sent_by_bot(guest.private)[0].text for guest in guests]
    assert sorted(text == USED for text in heard) == [False, True]


async def test_a_link_expires(story: Story, deputy: Person) -> None:
    opening = await invited(story, "Ban Giám đốc")
    await story.clock_jumps("2021-02-08 07:25")
    (refused,) = await alone(story, deputy, opening)
    assert refused.text == (
        "Liên kết này đã hết hạn (03 ngày). Đề nghị quản trị viên gửi liên kết mới."
    )


async def test_a_link_that_was_mistyped(story: Story, deputy: Person) -> None:
    for wrong in ("/start abc", "/start " + "x" * 64, "/start <b>&"):
        (refused,) = await alone(story, deputy, wrong)
        assert refused.text == (
            "Liên kết không đúng. Đề nghị mở lại đúng liên kết đã nhận, "
            "hoặc xin quản trị viên liên kết mới."
        )


async def test_only_administrators_invite_and_only_alone(story: Story, deputy: Person) -> None:
    await taken_part(story, deputy)
    (refused,) = await alone(story, deputy, "/moithamgia")
    assert "không dùng được lệnh đó" in refused.text
    refused = await story.says("TT", "/moithamgia", who=story.town.administrator)
    assert refused.text == (
        "Liên kết mời chỉ lập ở nơi không ai khác đọc được: "
        "đề nghị nhắn riêng cho hệ thống lệnh /moithamgia."
    )


async def test_an_administrator_alone_binds_nothing(story: Story) -> None:
    (refused,) = await alone(story, story.town.administrator, "/ketnoi TT")
    assert refused.text == ("Đây là tin nhắn riêng. Đề nghị gõ /ketnoi trong nhóm cần kết nối.")


async def test_the_office_ends_what_a_link_gave(story: Story, deputy: Person) -> None:
    await taken_part(story, deputy)
    await story.says("vanphong", "/moithamgia")
    await story.presses("vanphong", "Phó Giám đốc, Phó")
    await story.presses("vanphong", "Thôi cho dùng: Ban Giám đốc")
    assert "Ban Giám đốc" not in story.last("vanphong").text
    (refused,) = await alone(story, deputy, "/kehoach")
    assert refused.text.startswith("Đề nghị nhắn nội dung này trong nhóm của mình")


async def test_what_a_link_carries_is_in_no_line_of_the_log(
    story: Story, deputy: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    token = (await invited(story, "Ban Giám đốc")).removeprefix("/start ")
    await alone(story, deputy, f"/start {token}")
    await alone(story, deputy, f"/start {token}")
    assert token not in caplog.text
