"""What a group that was given work finds by commands: that work, beside its own department's."""

import pytest

from domain.chat import Seat
from domain.department.department import FIRST
from tests.department.giving.giving import (
    COMMUNE,
    GIVER,
    accepted,
    from_giver,
    gives,
    names_others,
    officer_of,
    unit_of,
)
from tests.department.province import HEALTH
from tests.scenarios.story import Story

HEALTHS = "Sở Y tế giao:"


async def types(story: Story, code: str, words: str) -> list[str]:
    """Type as the office's officer; return what was answered."""
    told = await story.writes(code, words, who=officer_of(story, code))
    return [one.text for one in told]


async def test_a_group_without_a_plan_lists_what_it_was_given(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    theirs = officer_of(tinh, "XA")
    listed = await tinh.says("XA", "/viec", who=theirs)
    assert listed.text.startswith(f"{GIVER}\nPhòng Quản lý chuyên ngành – Chưa hoàn thành: 14")
    assert "Toàn Sở" not in listed.button_texts
    assert await tinh.presses("XA", "Chưa ấn định", listed, who=theirs) is None
    (narrowed,) = await types(tinh, "XA", "/viec quá hạn")
    assert narrowed.startswith(f"{GIVER}\nPhòng Quản lý chuyên ngành – Quá hạn: 0")
    assert await names_others(tinh, "XA", "QLCN") == set()


async def test_its_card_has_the_buttons_that_it_may_press(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    card = await tinh.says("XA", "/viec QLCN-04", who=officer_of(tinh, "XA"))
    assert card.text.startswith(f"{GIVER}\nQLCN-04 – Kế hoạch năm 2021\n")
    assert {"Hoàn thành", "Vướng mắc"} <= set(card.button_texts)
    assert "Nhật ký" not in card.button_texts
    (same,) = await types(tinh, "XA", "/viec 4")
    assert same == card.text


async def test_a_number_is_the_givers_where_the_group_has_no_plan(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    (done,) = await types(tinh, "XA", "/xong 4")
    assert done.startswith(f"{GIVER}\nĐã ghi nhận: QLCN-04")
    (part,) = await types(tinh, "XA", "/xong VP-09.2")
    assert part.startswith(f"{GIVER}\nĐã ghi nhận: VP-09.2")
    (which,) = await types(tinh, "XA", "/vuongmac")
    assert which.startswith(f"{GIVER}\nNhiệm vụ nào đang vướng mắc?")


@pytest.mark.parametrize(
    "words", ["/kehoach", "/tim QLCN-04", "/nhatky QLCN-04", "/lichhan", "/baocao", "/canykien"]
)
async def test_what_it_may_not_is_refused_by_what_is_true(tinh: Story, words: str) -> None:
    await gives(tinh, "QLCN", COMMUNE)
    (before,) = await types(tinh, "XA", words)
    assert "nhiệm vụ SKHCN đề nghị giao chưa được nhận tại đây" in before
    await tinh.presses("XA", "Nhận", from_giver(tinh, "XA")[-1], who=officer_of(tinh, "XA"))
    (after,) = await types(tinh, "XA", words)
    assert "Nhiệm vụ SKHCN giao cho nhóm này: gõ /viec để xem" in after


async def test_its_own_list_comes_first_and_that_of_each_giver_below(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    own, given = await types(tinh, "SYT", "/viec")
    assert own.startswith("Toàn Sở – Chưa hoàn thành: 55")
    assert given.startswith(f"{GIVER}\nChi cục Tiêu chuẩn Đo lường Chất lượng – Chưa hoàn thành")
    (card,) = await types(tinh, "SYT", "/viec TT-04")
    assert card.startswith("TT-04 – Kế hoạch năm 2021")
    (unit,) = await types(tinh, "SYT", "/viec QLKH")
    assert unit.startswith("Phòng Quản lý Khoa học")


async def test_two_givers_are_listed_one_by_one_and_asked_about_in_nobodys_name(
    tinh: Story,
) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    async with tinh.installation.database.of(HEALTH).write() as tx:
        unit = await unit_of(tx, "QLCN")
        assert await tx.chats.of_unit(unit.id) is None
    await gives(tinh, "QLCN", COMMUNE, giver=HEALTH)
    theirs = officer_of(tinh, "XA")
    await tinh.presses("XA", "Nhận", tinh.last("XA"), who=theirs)
    one, other = await types(tinh, "XA", "/viec")
    assert one.startswith(GIVER)
    assert other.startswith(HEALTHS)
    asked = await tinh.says("XA", "/xong QLCN-04", who=theirs)
    assert asked.text.startswith("Nội dung này có thể là của nhiều cơ quan: SKHCN, SYT.")
    await tinh.presses("XA", "SYT", asked, who=theirs)
    assert next(each for each in tinh.said("XA") if each.id == asked.id).text.startswith("Đã hỏi")
    assert tinh.last("XA").text.startswith(f"{HEALTHS}\nĐã ghi nhận: QLCN-04")


async def test_what_the_unit_waits_to_receive_is_not_listed(tinh: Story) -> None:
    async with tinh.installation.database.of(FIRST).write() as tx:
        office = await unit_of(tx, "VP")
        chat = await tx.chats.of_unit(office.id)
        assert chat is not None
        await tx.chats.unbind(chat.id, Seat.UNIT, office.id)
    await accepted(tinh, "VP", "XA", COMMUNE)
    (listed,) = await types(tinh, "XA", "/viec")
    assert "Thanh tra" not in listed
    assert "đã nộp" not in listed
