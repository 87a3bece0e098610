"""A unit that only co-operates in a task: not its report, but the part it has sent."""

from tests.databases import both_databases
from tests.scenarios.story import Story

TITLE = "VP-03. Triển khai các nhiệm vụ cải cách hành chính"
REFUSED = (
    f"Chưa ghi nhận: {TITLE} do Văn phòng Sở chủ trì. "
    "Đơn vị phối hợp đã xong phần việc, bấm Đã gửi phần phối hợp."
)


async def test_its_part_is_noted_and_the_leading_unit_hears(story: Story) -> None:
    refused = await story.says("TT", "/xong VP-03")
    assert refused.text == REFUSED
    assert refused.button_texts == ["Đã gửi phần phối hợp"]
    await story.restart()

    await story.presses("TT", "Đã gửi phần phối hợp", refused)
    assert story.last("TT").text == f"Đã ghi nhận phần phối hợp {TITLE} và báo Văn phòng Sở."
    assert story.last("VP").text == (
        f"{TITLE}: Trung tâm Khoa học và Công nghệ đã gửi phần phối hợp "
        "(người báo: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:25 ngày 05/02/2021)."
    )
    card = await story.says("VP", "/viec VP-03")
    assert card.button_texts[0] == "Hoàn thành", "the task itself stays open"


@both_databases
async def test_noted_once_though_two_press_and_by_each_unit_for_itself(story: Story) -> None:
    refused = await story.says("TT", "/xong VP-03")
    before = story.count("VP")
    officer, chat = story.officer("TT"), story.chat("TT")
    presses = [officer.presses(chat, "Đã gửi phần phối hợp", refused) for _ in range(2)]
    await story.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        f"{TITLE}: phần phối hợp của đơn vị đã được ghi nhận từ trước, không cần bấm lại.",
    ]
    await story.says("TDC", "/xong VP-03")
    await story.presses("TDC", "Đã gửi phần phối hợp")
    assert story.count("VP") == before + 2


async def test_beside_what_is_the_unit_s_own(story: Story) -> None:
    refused, recorded = await story.writes("TT", "/xong 4, VP-03")
    assert recorded.text.startswith("Đã ghi nhận: TT-04.")
    assert refused.text == REFUSED


async def test_a_unit_that_does_not_co_operate_gets_no_button(story: Story) -> None:
    refused = await story.says("TT", "/xong VP-01")
    assert "do Văn phòng Sở chủ trì. Đề nghị để đơn vị chủ trì báo cáo." in refused.text
    assert refused.button_texts == []
