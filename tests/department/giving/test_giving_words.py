"""What the group of another department writes in reply to the work it was given: as a unit does."""

import pytest

from simulator.model import Message
from tests.department.giving.giving import COMMUNE, GIVER, accepted, from_giver, officer_of
from tests.scenarios.story import Story


async def says(story: Story, words: str, under: Message) -> Message:
    """Write as the xã's officer under a message; return the answer."""
    return await story.says("XA", words, who=officer_of(story, "XA"), reply_to=under)


async def reported(story: Story, typed: str = "/xong QLCN-04") -> Message:
    """Report work that was given, and return the answer."""
    await accepted(story, "QLCN", "XA", COMMUNE)
    return await story.says("XA", typed, who=officer_of(story, "XA"))


async def test_who_named_the_wrong_task_is_asked_of_the_right_one(tinh: Story) -> None:
    done = await reported(tinh)
    theirs = officer_of(tinh, "XA")
    told = await tinh.writes("XA", "nhầm, việc 5 chứ", who=theirs, reply_to=done)
    taken, asked = told
    assert "Rút lại báo cáo" in taken.button_texts
    assert asked.text.startswith(f"{GIVER}\nBáo hoàn thành: QLCN-05")
    await tinh.presses("XA", "Đúng", asked, who=theirs)
    assert "Đã ghi nhận: QLCN-05" in from_giver(tinh, "XA")[-1].text


async def test_work_that_is_not_its_own_goes_to_the_givers_office(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    card = await tinh.says("XA", "/tiendo QLCN-05 30%", who=officer_of(tinh, "XA"))
    asked = await says(tinh, "việc này không phải của đơn vị em", card)
    assert "QLCN-05" in asked.text
    await tinh.presses("XA", "Đúng", asked, who=officer_of(tinh, "XA"))
    await tinh.presses("XA", "Bỏ qua", who=officer_of(tinh, "XA"))
    assert "việc này không phải của đơn vị em" in tinh.last("vanphong").text


async def test_a_number_is_put_right(tinh: Story) -> None:
    done = await reported(tinh, "/xong QLCN-04 số 12/BC-UBND ngày 05/02/2021")
    told = await says(tinh, "sửa số thành 13/BC-UBND", done)
    assert "số 13/BC-UBND" in told.text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("việc 5 hạn là ngày mấy?", "QLCN-05 – Kế hoạch năm 2021"),
        ("tuần này còn việc gì?", "Phòng Quản lý chuyên ngành – Đến hạn trong tuần này: 0"),
        ("cho tôi xem danh sách", "Phòng Quản lý chuyên ngành – Chưa hoàn thành: 13"),
    ],
)
async def test_what_is_asked_is_answered_from_its_own(tinh: Story, words: str, answer: str) -> None:
    done = await reported(tinh)
    told = await says(tinh, words, done)
    assert told.text.startswith(f"{GIVER}\n{answer}")
    assert "Nhật ký" not in told.button_texts
