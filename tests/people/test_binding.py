"""An administrator connects chats with units, with the office, with the leaders."""

from simulator.groups import promote
from tests.scenarios.story import Story

CHOOSE = (
    "Nhóm này là của phòng, đơn vị nào? Bấm để kết nối, bấm lần nữa để bỏ. "
    "Một nhóm có thể giữ nhiều vai."
)
OPENING = "Nhóm này đã được kết nối với Trung tâm Khoa học và Công nghệ.\n"
UNIT = "Trung tâm Khoa học và Công nghệ"


async def test_by_code_and_the_opening_message_comes_at_once(unbound: Story) -> None:
    answer = await unbound.says("TT", "/ketnoi tt", who=unbound.town.administrator)
    assert answer.text.startswith(OPENING)
    assert "08 nhiệm vụ, trong đó 04 nhiệm vụ có thời hạn" in answer.text
    for code in ("TT-01", "TT-02", "TT-03", "TT-04", "TT-04.1", "TT-04.2", "TT-05", "VP-09.2"):
        assert f"\n{code}. " in answer.text


async def test_mornings_come_from_the_next_working_day(unbound: Story) -> None:
    await unbound.clock_jumps("2021-02-18 07:20")
    await unbound.says("TT", "/ketnoi TT", who=unbound.town.administrator)
    await unbound.clock_reaches("2021-02-18 17:30")
    assert unbound.count("TT") == 1

    await unbound.clock_reaches("2021-02-19 07:30")
    assert unbound.count("TT") == 2
    assert "nhắc việc thứ Sáu, 19/02/2021" in unbound.last("TT").text


async def test_by_buttons_with_ticks(unbound: Story) -> None:
    administrator = unbound.town.administrator
    choice = await unbound.says("TT", "/ketnoi", who=administrator)
    assert choice.text == CHOOSE
    assert UNIT in choice.button_texts

    await unbound.presses("TT", UNIT, choice, who=administrator)
    assert unbound.last("TT").text.startswith(OPENING)
    assert f"✓ {UNIT}" in choice.button_texts
    assert (await unbound.says("TT", "/viec")).text.startswith(UNIT)

    await unbound.presses("TT", "Ban Giám đốc", choice, who=administrator)
    assert {f"✓ {UNIT}", "✓ Ban Giám đốc"} <= set(choice.button_texts)

    await unbound.presses("TT", f"✓ {UNIT}", choice, who=administrator)
    assert [text for text in choice.button_texts if text.startswith("✓")] == ["✓ Ban Giám đốc"]


async def test_a_press_by_somebody_else_changes_nothing(unbound: Story) -> None:
    choice = await unbound.says("TT", "/ketnoi", who=unbound.town.administrator)
    assert await unbound.presses("TT", UNIT, choice) == (
        "Chỉ quản trị viên hệ thống kết nối được nhóm. Đề nghị liên hệ Văn phòng; "
        f"số định danh Telegram của anh/chị là {unbound.officer('TT').id}."
    )
    assert UNIT in choice.button_texts
    assert "chưa được kết nối" in (await unbound.says("TT", "/viec")).text


async def test_several_roles_in_one_command(unbound: Story) -> None:
    unit, office = await unbound.writes(
        "VP", "/ketnoi VP, vanphong", who=unbound.town.administrator
    )
    assert unit.text.startswith("Nhóm này đã được kết nối với Văn phòng Sở.")
    assert "đầu mối tổng hợp của Văn phòng Sở" in office.text


async def test_what_is_connected_is_said_to_be(story: Story) -> None:
    administrator = story.town.administrator
    assert (await story.says("TT", "/ketnoi TT", who=administrator)).text == (
        f"Nhóm này đã được kết nối với {UNIT} từ trước, không cần kết nối lại."
    )
    assert (await story.says("bgd", "/ketnoi bgd", who=administrator)).text == (
        "Nhóm này đã được kết nối với Ban Giám đốc từ trước, không cần kết nối lại."
    )


async def test_a_unit_moves_to_another_chat_with_its_mornings(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    await story.says("vanphong", "/ketnoi TT", who=story.town.administrator)
    assert story.last("vanphong").text.startswith(OPENING)
    before = {code: story.count(code) for code in ("TT", "vanphong")}

    await story.clock_jumps("2021-02-17 07:30")
    assert story.count("TT") == before["TT"]
    assert story.count("vanphong") == before["vanphong"] + 1
    assert "chưa được kết nối" in (await story.says("TT", "/viec")).text
    answer = await story.says("vanphong", "/xong TT-04")
    assert answer.text.startswith("Đã ghi nhận: TT-04.")


async def test_what_an_anonymous_administrator_types_is_an_administrators_press(
    unbound: Story,
) -> None:
    group, administrator = unbound.chat("TT"), unbound.town.administrator
    before = unbound.count("TT")
    promote(group, administrator, by=unbound.officer("TT"))
    administrator.says(group, "/ketnoi TT", anonymous=True)
    await unbound.settle()
    (asked,) = unbound.said("TT")[before:]
    refused = await unbound.presses("TT", "Tôi gửi tin này", asked)
    assert (refused or "").startswith("Chỉ quản trị viên hệ thống kết nối được nhóm.")
    await unbound.presses("TT", "Tôi gửi tin này", asked, who=administrator)
    assert "Nhóm này đã được kết nối với" in unbound.last("TT").text
