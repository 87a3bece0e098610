"""/dinhky: a cycle shown with its next dates, then each period a task of its own."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import Story


async def test_the_next_three_dates_are_shown_before_it_counts(monday: Story) -> None:
    preview = await monday.says("vanphong", "/dinhky VP-05 hằng tháng ngày 15")
    assert preview.text.split("\n", 1)[1] == (
        "Định kỳ: hằng tháng, ngày 15 của tháng cuối kỳ\n"
        "– tháng 2/2021 (từ 01/02/2021 đến 28/02/2021): chậm nhất thứ Hai, 15/02/2021\n"
        "– tháng 3/2021 (từ 01/3/2021 đến 31/3/2021): chậm nhất thứ Hai, 15/3/2021\n"
        "– tháng 4/2021 (từ 01/4/2021 đến 30/4/2021): chậm nhất thứ Năm, 15/4/2021\n"
        "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận."
    )
    assert "VP-05.2" not in (await monday.says("VP", "/viec")).text

    before = monday.count("VP")
    await monday.presses("vanphong", "Xác nhận", preview)
    assert monday.count("VP") == before + 1
    assert "là nhiệm vụ định kỳ: hằng tháng" in monday.last("VP").text
    listed = await monday.says("VP", "/viec")
    assert "VP-05.2. Tháng 2/2021: " in listed.text
    assert "chậm nhất thứ Hai, 15/02" in listed.text


async def test_each_period_opens_when_it_begins_and_is_reminded_of(monday: Story) -> None:
    await monday.says("vanphong", "/dinhky VP-05 hằng tháng ngày 15")
    await monday.presses("vanphong", "Xác nhận")
    done = await monday.says("VP", "/xong 5.2")
    assert done.text.startswith("Đã ghi nhận: VP-05.2.")

    await monday.mornings_pass("2021-02-28 23:00")
    assert "VP-05.3" not in (await monday.says("VP", "/viec")).text
    await monday.restart()
    await monday.mornings_pass("2021-03-01 07:30")
    assert "VP-05.3. Tháng 3/2021: " in (await monday.says("VP", "/viec")).text
    await monday.mornings_pass("2021-03-15 07:30")
    morning = next(m for m in reversed(monday.said("VP")) if "nhắc việc" in m.text)
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\nVP-05.3." in morning.text
    assert "VP-05.3" in (await monday.says("VP", "/xong vp 5.3")).text


async def test_quarters_half_years_and_years_are_one_report_each_time(monday: Story) -> None:
    preview = await monday.says("vanphong", "/dinhky VP-05 quý, 6 tháng, năm")
    assert "– quý I/2021 (từ 15/12/2020 đến 14/3/2021): chậm nhất thứ Ba, 16/3/2021" in (
        preview.text
    )
    assert "– 6 tháng đầu năm 2021 (từ 15/12/2020 đến 14/6/2021)" in preview.text
    assert "– 9 tháng năm 2021 (từ 15/12/2020 đến 14/9/2021)" in preview.text


@pytest.mark.parametrize("restart_before", range(3))
async def test_step_by_step_with_a_restart(monday: Story, restart_before: int) -> None:
    asked = await monday.says("vanphong", "/dinhky VP-06")
    assert "bao lâu một lần, chậm nhất ngày nào?" in asked.text
    if restart_before == 0:
        await monday.restart()
    refused = await monday.says("vanphong", "khi nào rảnh", reply_to=asked)
    assert refused.text.startswith("Chưa hiểu chu kỳ trong “khi nào rảnh”.")
    if restart_before == 1:
        await monday.restart()
    preview = await monday.says("vanphong", "thu hai hang tuan", reply_to=asked)
    assert "Định kỳ: hằng tuần, thứ Hai" in preview.text
    if restart_before == 2:
        await monday.restart()
    await monday.presses("vanphong", "Xác nhận", preview)
    assert "VP-06.6. Tuần 6/2021: " in (await monday.says("VP", "/viec")).text


async def test_a_cycle_ends_and_what_is_open_stays(monday: Story) -> None:
    await monday.says("vanphong", "/dinhky VP-05 hằng tháng ngày 15")
    await monday.presses("vanphong", "Xác nhận")
    assert "kỳ tới tháng 2/2021" in (await monday.says("vanphong", "/dinhky")).text
    ended = await monday.says("vanphong", "/dinhky VP-05 thôi")
    assert "thôi mở kỳ mới" in ended.text
    await monday.mornings_pass("2021-03-02 07:30")
    listed = (await monday.says("VP", "/viec")).text
    assert "VP-05.2." in listed
    assert "VP-05.3" not in listed
    assert (await monday.says("vanphong", "/dinhky VP-05 thôi")).text.endswith(
        "chưa có chu kỳ nào để thôi. Gõ /dinhky để xem các nhiệm vụ định kỳ."
    )


async def test_what_has_a_deadline_does_not_recur(monday: Story) -> None:
    refused = await monday.says("vanphong", "/dinhky TT-04 hằng tháng")
    assert "có thời hạn riêng, không phải việc định kỳ" in refused.text
    refused = await monday.says("VP", "/dinhky VP-05 hằng tháng")
    assert refused.text.startswith("Nhóm này không dùng được")
    refused = await monday.says("vanphong", "/dinhky VP-05 hằng tháng ngày 32")
    assert refused.text.startswith("Ngày trong “hằng tháng ngày 32” không phù hợp.")


@both_databases
async def test_confirmed_by_two_at_once_it_is_set_once(monday: Story) -> None:
    preview = await monday.says("vanphong", "/dinhky VP-05 hằng tháng ngày 15")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    before = monday.count("VP")
    for _ in range(2):
        chief.presses(chat, "Xác nhận", preview)
    await monday.settle()
    assert monday.count("VP") == before + 1
