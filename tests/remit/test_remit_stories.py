"""A phân công in the life of a department: the wrong deputy, the Giám đốc, away and empowered."""

import pytest

from simulator.people import Person
from tests.obstacle.stuck import agree
from tests.remit.in_register import Leaders
from tests.scenarios.story import Story

NOT_THEIRS = (
    "Chưa ghi nhận: Trung tâm Khoa học và Công nghệ do đ/c Trần Văn Bình, Phó Giám đốc phụ trách. "
    "Đồng chí phụ trách hoặc Giám đốc cho ý kiến."
)


@pytest.fixture
async def leaders(monday: Story) -> Leaders:
    """The office has entered its leaders, and who has the Trung tâm; it is asked by name."""
    found = Leaders(monday)
    await found.are_entered()
    await monday.says(
        "vanphong", "/phancong đ/c Bình phụ trách TT, TDC từ 08/02 theo Quyết định 12/QĐ-SKHCN"
    )
    await monday.presses("vanphong", "Ghi")
    return found


async def stuck(story: Story) -> None:
    """The Trung tâm is stuck, and the office asks the leaders."""
    await story.says("TT", "/vuongmac 4 chưa có kinh phí")
    await story.says("TT", "cấp thêm 20 triệu", reply_to=story.last("TT"))
    await story.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story.presses("vanphong", "Nhất trí với đề xuất của đơn vị")


async def press(story: Story, button: str, who: Person) -> str | None:
    """Press a button of the leaders' card."""
    card = next(one for one in reversed(story.said("bgd")) if "Kính gửi: đ/c" in one.text)
    return await story.presses("bgd", button, card, who=who)


async def test_the_wrong_deputy_is_told_whose_field_it_is(monday: Story, leaders: Leaders) -> None:
    await stuck(monday)
    assert "Kính gửi: đ/c Trần Văn Bình, Phó Giám đốc" in monday.last("bgd").text
    before = monday.count("TT")
    assert await press(monday, "Đồng ý theo đề xuất", leaders.cuc) == NOT_THEIRS
    told = monday.last("bgd")
    assert told.text.startswith(NOT_THEIRS)
    assert "bấm Chuyển Giám đốc dưới phiếu" in told.text
    assert monday.count("TT") == before
    # Who only passes the other's word on says so.
    await monday.presses("bgd", "Ghi ý kiến của lãnh đạo", told, who=leaders.cuc)
    await monday.presses("bgd", "Trần Văn Bình, Phó Giám đốc", told, who=leaders.cuc)
    assert "Ý kiến của đ/c Trần Văn Bình, Phó Giám đốc" in monday.last("TT").text


async def test_a_matter_is_passed_on_and_the_director_decides(
    monday: Story, leaders: Leaders
) -> None:
    await stuck(monday)
    await press(monday, "Chuyển Giám đốc", leaders.binh)
    assert monday.last("bgd").text.startswith("Đã chuyển đ/c Lê An, Giám đốc: ")
    card = next(one for one in monday.said("bgd") if "Kính gửi: đ/c Lê An" in one.text)
    assert "Chuyển Giám đốc" not in card.button_texts
    await agree(monday, card, who=leaders.director)
    assert "Ý kiến chỉ đạo của Lê An, Giám đốc" in monday.last("TT").text
    log = await monday.says("vanphong", "/nhatky TT-04")
    assert "Trần Văn Bình, Phó Giám đốc chuyển Giám đốc cho ý kiến" in log.text


async def test_who_is_empowered_decides_until_it_ends_by_itself(
    monday: Story, leaders: Leaders
) -> None:
    await monday.says("bgd", "/vangmat từ 17/02 đến 18/02, ủy quyền đ/c Cúc", who=leaders.binh)
    await monday.presses("bgd", "Ghi", who=leaders.binh)
    await monday.clock_jumps("2021-02-17 07:30")
    await stuck(monday)
    card = next(one for one in reversed(monday.said("bgd")) if "Kính gửi: đ/c" in one.text)
    assert "Kính gửi: đ/c Phạm Thị Cúc, Phó Giám đốc" in card.text
    assert "vắng từ 17/02/2021 đến hết 18/02/2021; ủy quyền đ/c Phạm Thị Cúc" in card.text
    await monday.clock_jumps("2021-02-19 07:30")
    assert "Kính gửi: đ/c Trần Văn Bình" in card.text, "it has ended, and nobody ended it"
    assert await press(monday, "Đồng ý theo đề xuất", leaders.cuc) == NOT_THEIRS
    await agree(monday, card, who=leaders.binh)
    assert "Ý kiến chỉ đạo của Trần Văn Bình" in monday.last("TT").text
