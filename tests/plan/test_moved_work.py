"""A corrected plan while the old one stands on the screens: codes stay, and work moves as one."""

from actions.plan.announcing import announce
from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from storage.store import Transaction
from tests.plan.taken_in import handed_to, with_task_before
from tests.scenarios.story import Story

INSPECTORS = "Thanh tra Sở"


async def corrected(story: Story, reading: PlanReading) -> None:
    """Let the office take a corrected paper in."""
    numbered = reading.plan.model_copy(update={"number": "45/KH-SKHCN"})
    paper = reading.model_copy(update={"plan": numbered})

    async def take_in(tx: Transaction) -> None:
        found = await import_plan(tx, paper, now=story.clock())
        await announce(tx, story.installation.office, found, now=story.clock())

    await story.installation.database.of(FIRST).run(take_in)
    await story.settle()


async def test_the_old_morning_means_the_same_task_after_a_corrected_plan(
    monday: Story, real_plan: PlanReading
) -> None:
    morning = monday.last("TT")
    assert "\nTT-04. " in morning.text
    await corrected(monday, with_task_before(real_plan, "TT-03", "Việc hoàn toàn mới"))
    assert "\nTT-04 (mục 5). " in morning.text
    await monday.restart()
    done = await monday.says("TT", "/xong 4", reply_to=morning)
    assert done.text.startswith("Đã ghi nhận: TT-04 (mục 5). Kế hoạch triển khai Trại Thực nghiệm")
    # Elsewhere the number is TT-03's place as well, and the only one that is still open.
    assert (await monday.says("TT", "/xong mục 4")).text.startswith("Đã ghi nhận: TT-03 (mục 4).")
    asked = await monday.says("TT", "/xong 2, 6")
    assert asked.text.startswith("“6” có thể là:\nTT-06 (mục 3). ")
    assert "\nTT-05 (mục 6). " in asked.text


async def test_a_task_that_a_corrected_plan_gives_away_moves_with_its_history(
    monday: Story, real_plan: PlanReading
) -> None:
    morning = monday.last("TT")
    told = await monday.says("TT", "/tiendo 4 đã lập dự toán")
    counted = await monday.says("vanphong", "/donvi")
    assert "(08 nhiệm vụ)" in counted.text
    await corrected(monday, handed_to(real_plan, "TT-04", INSPECTORS))

    away = monday.last("TT").text
    assert "\nCăn cứ: Kế hoạch số 45/KH-SKHCN ngày 04/02/2021\n" in away
    assert f"nay do {INSPECTORS} thực hiện" in away
    taken = monday.last("TTRA").text
    assert "\nNhận từ phòng, đơn vị khác: 01\n– TT-04. Kế hoạch triển khai Trại Thực" in taken
    assert "(trước đây: Trung tâm Khoa học và Công nghệ)" in taken
    assert "\nCăn cứ: Kế hoạch số 45/KH-SKHCN ngày 04/02/2021\n" in taken

    for message in (morning, told):
        assert f"theo kế hoạch điều chỉnh, nay do {INSPECTORS} thực hiện" in message.text
        assert message.button_texts == []
        said = await monday.says("TT", "xong rồi ạ", reply_to=message)
        assert said.text.startswith("Chưa ghi nhận: TT-04. Kế hoạch triển khai Trại Thực nghiệm")
        assert f"do {INSPECTORS} chủ trì" in said.text
    assert f"do {INSPECTORS} chủ trì" in (await monday.says("TT", "/xong 4")).text

    history = (await monday.says("TTRA", "/nhatky TT-04")).text
    assert "giao cho TTRA, trước đó là TT" in history
    assert "đã lập dự toán" in history
    total = (await monday.says("vanphong", "/donvi")).text
    assert "– TT: Trung tâm Khoa học và Công nghệ (07 nhiệm vụ)" in total
    assert (await monday.says("TTRA", "/xong tt4")).text.startswith("Đã ghi nhận: TT-04.")


async def test_an_open_question_to_the_unit_before_is_closed(
    monday: Story, real_plan: PlanReading
) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    await corrected(monday, handed_to(real_plan, "TT-04", INSPECTORS))
    assert "Không cần trả lời nữa" in asked.text
    assert asked.button_texts == []
