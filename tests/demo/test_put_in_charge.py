"""The demo begins as a department does, and shows a phân công to whoever asks for it."""

from datetime import timedelta

from bot.demo.demo_clock import DemoClock
from bot.demo.leading import put_in_charge
from tests.scenarios.story import Story


async def test_the_first_screen_has_no_more_buttons_than_move_the_clock(story: Story) -> None:
    control = DemoClock(story.installation, story.clock, story.town)
    assert len(control.state()["buttons"]) == 5
    story.clock.set(story.clock() + timedelta(days=1))
    assert control.state()["buttons"][6]["label"] == "phân công lĩnh vực"


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
