"""What becomes of work that was given when either side changes: nobody is left believing."""

from actions.department.merging import Joining, brought, merge
from bot.installation import office_of
from domain.department.department import FIRST
from domain.department.merging import merger
from simulator.groups import remove_bot, upgrade
from storage.store import Shared
from tests.department.giving.giving import (
    COMMUNE,
    GIVER,
    accepted,
    from_giver,
    officer_of,
    takes_back,
    unit_of,
)
from tests.department.merging.test_merging_stories import BASIS
from tests.department.province import HEALTH
from tests.scenarios.story import Story


async def test_what_is_taken_back_is_told_and_heard_no_more(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    theirs = officer_of(tinh, "SYT")
    await takes_back(tinh, "TDC")
    assert "không còn giao tại nhóm này" in from_giver(tinh, "SYT")[-1].text
    assert "không còn giao cho cơ quan khác" in tinh.last("vanphong").text
    refused = await tinh.says("SYT", "xong TDC-04", who=theirs, reply_to=opening)
    assert "không còn giao nhiệm vụ tại nhóm này" in refused.text
    told = len(from_giver(tinh, "SYT"))
    await tinh.mornings_pass("2021-03-12 08:00")
    assert len(from_giver(tinh, "SYT")) == told
    log = await tinh.says("vanphong", "/nhatky")
    assert "thu hồi việc giao nhiệm vụ" in log.text
    assert "đề nghị giao nhiệm vụ" in log.text


async def test_a_group_that_removes_the_bot_is_told_of_to_the_giver(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    told = tinh.count("vanphong")
    remove_bot(tinh.chat("SYT"), by=tinh.town.administrator)
    await tinh.settle()
    assert tinh.count("vanphong") == told + 1
    assert "Nhóm của Sở Y tế" in tinh.last("vanphong").text


async def test_a_group_that_becomes_a_supergroup_is_followed(tinh: Story) -> None:
    administrator = tinh.town.administrator
    basic = tinh.world.add_group("Sở Y tế", [tinh.officer("QLKH"), administrator], kind="group")
    tinh.town.chats["SYT2"] = basic
    await tinh.says("SYT", "/ketnoi", who=administrator)
    await tinh.presses("SYT", "✓ Đầu mối tổng hợp (Văn phòng Sở)", who=administrator)
    await tinh.says("SYT2", "/ketnoi vanphong", who=administrator)
    await tinh.presses("SYT2", "SYT", who=administrator)
    tinh.town.chats["SYT"] = basic
    await accepted(tinh, "TDC", "SYT")
    tinh.town.chats["SYT"] = upgrade(basic, by=administrator)
    await tinh.settle()
    await tinh.mornings_pass("2021-03-12 08:00")
    morning = from_giver(tinh, "SYT")[-1]
    await tinh.says("SYT", "xong TDC-04", who=officer_of(tinh, "SYT"), reply_to=morning)
    assert "TDC-04" in from_giver(tinh, "SYT")[-1].text


async def test_an_office_that_moves_leaves_nothing_behind(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    administrator = tinh.town.administrator
    await tinh.says("SYT", "/ketnoi", who=administrator)
    await tinh.presses("SYT", "✓ Đầu mối tổng hợp (Văn phòng Sở)", who=administrator)
    await tinh.clock_reaches("2021-02-05 08:00")
    assert "hiện không có nhóm nào nhận" in tinh.last("vanphong").text
    refused = await tinh.says("SYT", "xong TDC-04", who=officer_of(tinh, "SYT"), reply_to=opening)
    assert "không còn giao nhiệm vụ tại nhóm này" in refused.text


async def test_a_receiver_that_is_closed_is_told_of(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    now = tinh.clock()
    await tinh.installation.database.run(
        lambda tx: tx.departments.close(HEALTH, at=now, basis=BASIS)
    )
    await tinh.clock_reaches("2021-02-05 08:00")
    assert "hiện không có nhóm nào nhận" in tinh.last("vanphong").text
    assert "không còn giao tại nhóm này" in from_giver(tinh, "SYT")[-1].text
    told = len(from_giver(tinh, "SYT"))
    await tinh.mornings_pass("2021-02-23 08:00")
    assert len(from_giver(tinh, "SYT")) == told
    alone = await tinh.says("SYT", "/viec", who=officer_of(tinh, "SYT"))
    assert "chưa được kết nối" in alone.text
    assert "giao" not in alone.text


async def test_a_giver_that_is_closed_is_named_to_who_answers_it(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    await takes_back(tinh, "TDC")
    now, theirs = tinh.clock(), officer_of(tinh, "SYT")
    await tinh.installation.database.run(lambda tx: tx.departments.close(FIRST, at=now, basis=None))
    refused = await tinh.says("SYT", "xong TDC-04", who=theirs, reply_to=opening)
    assert "Sở Khoa học và Công nghệ không còn làm việc trên hệ thống này" in refused.text
    assert not refused.text.startswith(GIVER)
    own = await tinh.says("SYT", "/viec", who=theirs)
    assert "không còn làm việc" not in own.text


async def test_a_unit_that_gets_a_group_of_its_own_is_given_no_more(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await tinh.writes("TDC", "/ketnoi TDC", who=tinh.town.administrator)
    await tinh.presses("TDC", "SKHCN", who=tinh.town.administrator)
    await tinh.clock_reaches("2021-02-05 08:00")
    async with tinh.installation.database.of(FIRST).read() as tx:
        unit = await unit_of(tx, "TDC")
        chat = await tx.chats.of_unit(unit.id)
        assert await tx.given.receiver(unit.id) is None
    assert chat is not None
    assert chat.represents is None
    assert "không còn giao tại nhóm này" in from_giver(tinh, "SYT")[-1].text
    told = len(from_giver(tinh, "SYT"))
    await tinh.mornings_pass("2021-02-23 08:00")
    assert len(from_giver(tinh, "SYT")) == told


async def test_a_unit_that_is_merged_takes_no_others_work_along(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    preview = await tinh.says("vanphong", "/donvi TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND")
    await tinh.presses("vanphong", "Xác nhận", preview)
    told = len(from_giver(tinh, "SYT"))
    await tinh.clock_reaches("2021-02-05 08:00")
    assert "hiện không có nhóm nào nhận" in tinh.last("vanphong").text
    assert "không còn giao tại nhóm này" in from_giver(tinh, "SYT")[-1].text
    await tinh.mornings_pass("2021-03-12 08:00")
    assert len(from_giver(tinh, "SYT")) == told + 1
    async with tinh.installation.database.of(FIRST).read() as tx:
        assert await tx.chats.of_unit((await unit_of(tx, "QLCN")).id) is None


async def becomes(story: Story, one: int, into: int) -> None:
    """Merge a department into another, as the command line does."""
    settings = story.installation.settings

    async def run(tx: Shared) -> None:
        joining = Joining(await tx.departments.get(into), (await tx.departments.get(one),), BASIS)
        found = merger(await brought(tx, joining, settings.organization), {})
        await merge(
            tx,
            office_of(settings, joining.into),
            joining,
            found,
            organization=settings.organization,
            now=story.clock(),
        )

    await story.installation.database.run(run)
    await story.settle()


async def test_a_receiver_that_becomes_part_of_another_goes_on(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    await becomes(tinh, HEALTH, COMMUNE)
    theirs = officer_of(tinh, "SYT")
    await tinh.clock_reaches("2021-02-05 08:00")
    answer = await tinh.says("SYT", "/xong TDC-04", who=theirs, reply_to=opening)
    assert "Đã ghi nhận: TDC-04" in answer.text
    assert not (await tinh.says("SYT", "/trogiup", who=theirs)).text.startswith("Sở Khoa học")


async def test_a_receiver_that_becomes_part_of_the_giver_is_its_own(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await becomes(tinh, HEALTH, FIRST)
    theirs = officer_of(tinh, "SYT")
    told = await tinh.writes("SYT", "/xong TDC-04", who=theirs)
    assert told[0].text.startswith("Đã ghi nhận: TDC-04") or "có thể là" in told[0].text
    assert "Kế hoạch" in (await tinh.writes("SYT", "/kehoach", who=theirs))[-1].text


async def test_a_giver_that_becomes_part_of_another_goes_on_giving(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    await becomes(tinh, FIRST, COMMUNE)
    theirs = officer_of(tinh, "SYT")
    answer = await tinh.says("SYT", "/xong TDC-04", who=theirs, reply_to=opening)
    assert answer.text.startswith("UBND xã A giao:\nĐã ghi nhận: TDC-04")
