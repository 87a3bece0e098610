"""The giver closes a plan of which another department has work."""

from domain.department.department import FIRST
from tests.department.giving import COMMUNE, accepted, from_giver, names_others, officer_of
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
