"""The giver closes a plan of which another department has work, or becomes part of another."""

from domain.department.department import FIRST
from tests.databases import both_databases
from tests.department.giving.giving import COMMUNE, accepted, from_giver, names_others, officer_of
from tests.department.merging.test_merging_stories import merges
from tests.department.province import HEALTH
from tests.plan.papers import REFORM
from tests.plan.test_several_plans import takes_in
from tests.scenarios.story import Story

OF_COMMUNE = REFORM.replace(
    "2. Trung tâm Khoa học và Công nghệ", "2. Chi cục Tiêu chuẩn Đo lường Chất lượng"
)


async def test_the_receiver_hears_what_became_of_its_work_and_of_no_other(tinh: Story) -> None:
    preview = await takes_in(tinh, OF_COMMUNE)
    await tinh.presses("vanphong", "Xác nhận", preview)
    await accepted(tinh, "TDC", "XA", to=COMMUNE)
    who = officer_of(tinh, "XA")
    asked = await tinh.says("XA", "/vuongmac CCHC-TDC-01", who=who)
    board = await tinh.says("vanphong", "/chotnam CCHC")
    await tinh.presses("vanphong", "CCHC-TDC-01: chuyển tiếp", board)
    await tinh.presses("vanphong", "CCHC-TDC-01: hoàn thành", board)
    await tinh.presses("vanphong", "Trình Ban Giám đốc", board)
    await tinh.presses("bgd", "Đồng ý")
    told = from_giver(tinh, "XA")[-1].text
    assert "Kế hoạch CCHC đã chốt. 04 nhiệm vụ chưa hoàn thành" in told
    assert "CCHC-TDC-01. Khảo sát mức độ hài lòng của tổ chức, công dân: thôi thực hiện" in told
    answer = await tinh.says("XA", "thiếu người làm", who=who, reply_to=asked)
    assert "Chưa ghi nhận: nhiệm vụ đã thay đổi sau khi hỏi" in answer.text
    listed = await tinh.says("XA", "/viec CCHC", who=who)
    assert "Kế hoạch CCHC, đã chốt – Chưa hoàn thành: 03" in listed.text
    assert await names_others(tinh, "XA", "TDC") == set()
    async with tinh.installation.database.of(FIRST).read() as tx:
        past = await tx.plans.past()
    assert [one.task.code for one in past] == ["CCHC-TDC-01"]


@both_databases
async def test_a_letter_that_waits_at_the_givers_merger_names_the_work_as_it_is_called_then(
    tinh: Story,
) -> None:
    await accepted(tinh, "TDC", "XA", to=COMMUNE)
    await tinh.clock_jumps("2021-05-21 20:00")
    await tinh.says("vanphong", "/dondoc TDC")
    at_rest = tinh.count("XA")
    await tinh.presses("vanphong", "Xác nhận")
    assert tinh.count("XA") == at_rest, "it waits for the morning"
    await merges(tinh, into=HEALTH, joining=[FIRST])
    await tinh.clock_reaches("2021-05-24 07:05")
    told = [one.text for one in tinh.said("XA")[at_rest:]]
    urged = next(one for one in told if "Gửi Văn phòng nội dung" in one)
    assert "SKHCN-VP-09.2. Gửi Văn phòng nội dung" in urged
    assert all("\nVP-09.2" not in one for one in told)
