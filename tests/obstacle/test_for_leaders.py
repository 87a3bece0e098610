"""The office's words that are for the leaders go to them as its view, or to the unit after all."""

import pytest

from domain.spoken.answers.for_leaders import is_for_leaders
from domain.spoken.parts.bearing import Bearing, bearing
from tests.obstacle.stuck import report
from tests.scenarios.story import Story

ASKS = "Xin ý kiến Giám đốc việc này, đề nghị ký văn bản đôn đốc Sở Tài chính"


@pytest.mark.parametrize(
    "words",
    [
        ASKS,
        "Kính trình Giám đốc cho ý kiến về việc đôn đốc Sở Tài chính",
        "Báo cáo anh Giám đốc: đơn vị chưa có kinh phí",
        "xin y kien BGD, VP de xuat cap bo sung",
        "trình lãnh đạo Sở xem xét cấp kinh phí đợt 2",
        "Vượt thẩm quyền của VP, xin ý kiến Ban Giám đốc về phương án 2",
    ],
)
def test_it_is_for_the_leaders(words: str) -> None:
    assert is_for_leaders(words)


@pytest.mark.parametrize(
    "words",
    [
        "đề nghị trình Giám đốc Sở Tài chính ký lại",
        "báo cáo Giám đốc Trung tâm trước đã",
        "Trung tâm làm việc với Sở Tài chính",
        "liên hệ phòng Tài chính",
    ],
)
def test_it_is_for_the_unit(words: str) -> None:
    assert not is_for_leaders(words)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("đồng ý, Văn phòng làm việc với Sở Tài chính", Bearing.OFFICE),
        ("Giao Văn phòng làm việc với Sở Tài chính", Bearing.OFFICE),
        ("nhất trí. Đề nghị VP soạn văn bản", Bearing.OFFICE),
        ("đồng ý, Trung tâm làm việc với Văn phòng", Bearing.UNIT),
    ],
)
def test_a_leader_gives_it_to_the_office_also_behind_a_yes(words: str, who: Bearing) -> None:
    assert bearing(words) is who


async def test_the_leaders_are_asked_with_the_office_s_own_words(monday: Story) -> None:
    await report(monday)
    card, unit, leaders = monday.last("vanphong"), monday.count("TT"), monday.count("bgd")
    asked = await monday.says("vanphong", ASKS, reply_to=card)
    assert asked.text.endswith(
        f"Hiểu là ý kiến: “{ASKS}”\n"
        "Chưa chuyển. Xin ý kiến Ban Giám đốc, kèm nguyên văn trên là ý kiến của Văn phòng? "
        "Ý kiến khác, đề nghị trả lời tin này."
    )
    assert asked.button_texts == ["Xin ý kiến Ban Giám đốc", "Chuyển đến đơn vị", "Hủy"]
    assert (monday.count("TT"), monday.count("bgd")) == (unit, leaders)
    await monday.restart()
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc", asked)
    assert f"Ý kiến của Văn phòng: {ASKS}" in monday.last("bgd").text


async def test_they_go_to_the_unit_all_the_same(monday: Story) -> None:
    await report(monday)
    asked = await monday.says("vanphong", ASKS, reply_to=monday.last("vanphong"))
    await monday.presses("vanphong", "Chuyển đến đơn vị", asked)
    assert f"“{ASKS}”" in monday.last("TT").text


async def test_what_the_leaders_have_already_is_not_asked_again(monday: Story) -> None:
    await report(monday)
    card = monday.last("vanphong")
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc", card)
    await monday.presses("vanphong", "Bỏ qua")
    refused = await monday.says("vanphong", ASKS, reply_to=card)
    assert "Ban Giám đốc" in refused.text
    assert refused.button_texts == []


async def test_a_leader_who_urges_gives_no_new_work(monday: Story) -> None:
    queue = await monday.says("bgd", "/canykien")
    asked = await monday.says("bgd", "Đôn đốc Trung tâm báo cáo ngay việc TT-04", reply_to=queue)
    assert asked.text.startswith(
        "Chuyển ý kiến chỉ đạo này đến Trung tâm Khoa học và Công nghệ?\n"
        "“Đôn đốc Trung tâm báo cáo ngay việc TT-04”\n"
        "TT-04."
    )
