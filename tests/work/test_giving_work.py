"""/giaoviec: work beside the plan, in one line or step by step, previewed and given once."""

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from tests.databases import both_databases
from tests.scenarios.story import Story

ONE_LINE = "/giaoviec TT trước 15/6 Báo cáo kết quả sản xuất thử nghiệm"


async def test_in_one_line(monday: Story) -> None:
    preview = await monday.says("vanphong", ONE_LINE)
    assert preview.text == (
        "Giao việc\n"
        "Báo cáo kết quả sản xuất thử nghiệm\n"
        "Giao: Trung tâm Khoa học và Công nghệ\n"
        "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
        "Thời hạn do Sở ấn định.\n"
        "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao."
    )
    before = monday.count("TT")
    await monday.presses("vanphong", "Giao", preview)

    assert monday.count("TT") == before + 1
    told = monday.last("TT")
    assert told.text == (
        "Văn phòng Sở giao việc – Trung tâm Khoa học và Công nghệ\n"
        "DX-01. Báo cáo kết quả sản xuất thử nghiệm\n"
        "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6)"
    )
    assert told.button_texts[:2] == ["Hoàn thành", "Vướng mắc"]
    assert monday.last("vanphong").text == (
        "Đã giao: DX-01. Báo cáo kết quả sản xuất thử nghiệm – Trung tâm Khoa học và Công nghệ."
    )
    assert "DX-01" in (await monday.says("TT", "/viec")).text
    await monday.clock_jumps("2021-06-14 07:30")
    morning = next(m for m in reversed(monday.said("TT")) if "– nhắc việc" in m.text)
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\nDX-01." in morning.text

    done = await monday.says("TT", "/xong dx 1")
    assert done.text.startswith("Đã ghi nhận: DX-01.")


@pytest.mark.parametrize("restart_before", range(5))
async def test_step_by_step_with_a_restart_before_any_step(
    monday: Story, restart_before: int
) -> None:
    async def step(number: int) -> None:
        if number == restart_before:
            await monday.restart()

    asked = await monday.says("vanphong", "/giaoviec")
    assert asked.text.startswith("Giao việc cho phòng, đơn vị nào?")
    await step(0)
    for button in ("TT", "QLKH", "TTRA", "✓ TTRA"):
        await monday.presses("vanphong", button, asked)
    assert {"✓ TT", "✓ QLKH", "TTRA"} <= set(asked.button_texts)
    await step(1)
    await monday.presses("vanphong", "Tiếp tục", asked)
    asked = monday.last("vanphong")
    assert "\nNội dung công việc là gì?" in asked.text
    await step(2)
    words = "Rà soát <biểu mẫu> & báo cáo theo Công văn số 88/UBND-KGVX ngày 05/02/2021"
    asked = await monday.says("vanphong", words, reply_to=asked)
    assert "\nThời hạn đến khi nào?" in asked.text
    await step(3)
    preview = await monday.says("vanphong", "thứ Sáu tuần sau", reply_to=asked)
    assert f"{words}\n" in preview.text
    assert "Giao: Phòng Quản lý Khoa học; Trung tâm Khoa học và Công nghệ" in preview.text
    assert "thứ Sáu, 19/02/2021" in preview.text
    assert "Thời hạn do UBND tỉnh giao." in preview.text
    await step(4)
    before = {code: monday.count(code) for code in monday.town.officers}
    await monday.presses("vanphong", "Giao", preview)
    assert {code: monday.count(code) - n for code, n in before.items()} == {
        **dict.fromkeys(before, 0),
        "TT": 1,
        "QLKH": 1,
    }
    refused = await monday.says("vanphong", "/dieuchinhhan DX-01 đến 30/6 vì chậm theo TB 5")
    assert "do UBND tỉnh giao, Sở không tự điều chỉnh" in refused.text


async def test_hoa_toc_goes_out_at_night_and_the_rest_waits_for_the_office(monday: Story) -> None:
    await monday.clock_jumps("2021-02-08 20:00")
    before = monday.count("TT")
    await monday.says("vanphong", "/giaoviec hỏa tốc TT 9/2 Báo cáo số liệu phòng, chống dịch")
    assert monday.last("vanphong").text.startswith("Giao việc (hỏa tốc)\n")
    await monday.presses("vanphong", "Giao")
    assert monday.count("TT") == before + 1
    assert monday.last("TT").text.startswith("Văn phòng Sở giao việc (hỏa tốc) – ")

    await monday.says("vanphong", "/giaoviec TT 26/2 Báo cáo tháng")
    await monday.presses("vanphong", "Giao")
    assert monday.count("TT") == before + 1
    await monday.clock_reaches("2021-02-09 07:01")
    await monday.settle()
    assert any("DX-02. Báo cáo tháng" in m.text for m in monday.said("TT"))


async def test_changed_before_it_is_given(monday: Story) -> None:
    preview = await monday.says("vanphong", ONE_LINE)
    await monday.presses("vanphong", "Hỏa tốc", preview)
    assert preview.text.startswith("Giao việc (hỏa tốc)")
    await monday.presses("vanphong", "Thời hạn do UBND tỉnh giao", preview)
    assert "Thời hạn do UBND tỉnh giao." in preview.text
    await monday.presses("vanphong", "Sửa thời hạn", preview)
    again = await monday.says("vanphong", "cuối tháng 6", reply_to=monday.last("vanphong"))
    assert "thứ Tư, 30/6/2021" in again.text
    await monday.presses("vanphong", "Sửa nội dung", again)
    again = await monday.says("vanphong", "Báo cáo tổng kết", reply_to=monday.last("vanphong"))
    assert "\nBáo cáo tổng kết\n" in again.text
    assert "thứ Tư, 30/6/2021" in again.text


@both_databases
async def test_to_everybody_and_pressed_by_two_at_once(monday: Story) -> None:
    preview = await monday.says("vanphong", "/giaoviec tất cả trước 20/5 Gửi Văn phòng số liệu")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    before = {code: monday.count(code) for code in monday.town.officers}
    presses = [chief.presses(chat, "Giao", preview) for _ in range(2)]
    await monday.settle()
    assert presses[0].answer is not None
    assert presses[0].answer.text is None
    assert presses[1].answer is not None
    assert (presses[1].answer.text or "").startswith("Chánh Văn phòng đã xác nhận lúc 07:30")
    assert {code: monday.count(code) - n for code, n in before.items()} == dict.fromkeys(before, 1)


async def test_without_a_day_it_has_none(monday: Story) -> None:
    await monday.says("vanphong", "/giaoviec TT Sắp xếp lại kho")
    await monday.presses("vanphong", "Bỏ qua")
    assert "Thời hạn: chưa ấn định" in monday.last("vanphong").text
    await monday.presses("vanphong", "Giao")
    assert "chưa ấn định thời hạn" in monday.last("TT").text.casefold()


async def test_what_is_refused(monday: Story) -> None:
    refused = await monday.says("TT", ONE_LINE)
    assert refused.text.startswith("Nhóm này không dùng được")
    asked = await monday.says("vanphong", "/giaoviec")
    assert await monday.presses("vanphong", "Tiếp tục", asked) == (
        "Chưa chọn phòng, đơn vị nào. Đề nghị bấm chọn, rồi bấm Tiếp tục."
    )
    await monday.says("vanphong", "/huy")
    assert asked.button_texts == []


async def test_the_paper_imported_again_leaves_it_alone(
    monday: Story, real_plan: PlanReading
) -> None:
    await monday.says("vanphong", ONE_LINE)
    await monday.presses("vanphong", "Giao")
    async with monday.installation.database.of(FIRST).write() as tx:
        assert not await import_plan(tx, real_plan, now=monday.clock())
    assert "DX-01" in (await monday.says("TT", "/viec")).text
