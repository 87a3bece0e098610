"""The demo begins as a department does, and shows a phân công to whoever asks for it."""

from bot.demo.demo_clock import DemoClock
from bot.demo.leading import put_in_charge
from bot.running import at_work
from tests.scenarios.story import Story


async def test_what_can_be_tried_is_there_from_the_start_beside_what_moves_the_clock(
    story: Story,
) -> None:
    shown = DemoClock(story.installation, story.clock, story.town).state()
    assert [one["id"] for one in shown["buttons"]] == ["morning", "next", "day", "week", "digest"]
    assert [one["label"] for one in shown["cases"]] == [
        "cho hệ thống mất mạng",
        "phân công lĩnh vực",
    ]


async def test_the_press_says_where_it_is_to_be_entered_and_names_both_deputies(
    monday: Story,
) -> None:
    control = DemoClock(monday.installation, monday.clock, monday.town)
    async with at_work(monday.installation, live=False):
        said = await control.press("remit")
        assert "Mở nhóm «Đầu mối tổng hợp (Văn phòng Sở)»" in said
        assert await control.press("remit") == ""
    names = [(one.name, one.title) for one in monday.town.deputies]
    assert names == [("Nguyễn Văn B", "Phó Giám đốc"), ("Nguyễn Thị C", "Phó Giám đốc")]


async def test_the_office_types_it_and_a_press_enters_it(monday: Story) -> None:
    await put_in_charge(monday.installation, monday.town)
    await monday.settle()
    assert "– Nguyễn Văn B, Phó Giám đốc: TDC, TT" in monday.last("vanphong").text
    await monday.presses("vanphong", "Ghi")
    await put_in_charge(monday.installation, monday.town)
    await monday.settle()
    assert len(monday.town.deputies) == 2
    assert "– Nguyễn Văn B, Phó Giám đốc: TDC (" in monday.last("vanphong").text
    second = monday.town.deputies[1]
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.says("TT", "cấp thêm 20 triệu", reply_to=monday.last("TT"))
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await monday.presses("vanphong", "Nhất trí với đề xuất của đơn vị")
    refused = await monday.presses("bgd", "Đồng ý theo đề xuất", who=second)
    assert refused is not None
    assert "do đ/c Nguyễn Văn B, Phó Giám đốc phụ trách" in refused
