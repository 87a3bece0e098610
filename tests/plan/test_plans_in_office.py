"""An office with several plans: asked for by name, signed later, closed while work goes on."""

import re

import pytest

from simulator.model import Message
from tests.plan.papers import REFORM
from tests.plan.test_several_plans import reform, takes_in
from tests.scenarios.story import Story

__all__ = ["reform"]

DRAFT = (
    REFORM.replace("Số: 22/KH-SKHCN", "Số:     /KH-SKHCN")
    .replace("ngày 08 tháng 02", "ngày     tháng 02")
    .replace("Cải cách hành chính", "Phòng, chống tham nhũng")
)
SIGNED = DRAFT.replace("     /KH", "60/KH").replace("ngày     tháng", "ngày 12 tháng")


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("CCHC", "Toàn Sở – Kế hoạch CCHC – Chưa hoàn thành: 05"),
        ("CCHC quá hạn", "Toàn Sở – Kế hoạch CCHC – Quá hạn: 0"),
        ("TT CCHC", "Trung tâm Khoa học và Công nghệ – Kế hoạch CCHC – Chưa hoàn thành: 04"),
        ("CCHC TT", "Trung tâm Khoa học và Công nghệ – Kế hoạch CCHC – Chưa hoàn thành: 04"),
        ("KH 22 Văn phòng Sở", "Văn phòng Sở – Kế hoạch CCHC – Chưa hoàn thành: 01"),
        ("2021 TT", "Trung tâm Khoa học và Công nghệ – Kế hoạch năm 2021 – Chưa hoàn thành: 08"),
        ("TT", "Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 12"),
    ],
)
async def test_a_list_says_of_which_unit_and_plan_it_is(
    reform: Story, typed: str, heading: str
) -> None:
    listed = await reform.says("vanphong", f"/kehoach {typed}")
    assert listed.text.splitlines()[0].partition(" (trang")[0] == heading


@pytest.mark.parametrize(
    ("asked", "heading"),
    [
        ("CCHC làm tới đâu rồi?", "Toàn Sở – Kế hoạch CCHC – Chưa hoàn thành: 05"),
        (
            "kế hoạch cải cách hành chính còn mấy việc?",
            "Toàn Sở – Kế hoạch CCHC – Chưa hoàn thành: 05",
        ),
        ("kế hoạch 22 có việc nào quá hạn không?", "Toàn Sở – Kế hoạch CCHC – Quá hạn: 0"),
        ("còn mấy việc?", "Toàn Sở – Chưa hoàn thành: 60"),
    ],
)
async def test_a_leader_asks_about_a_plan(reform: Story, asked: str, heading: str) -> None:
    await reform.clock_jumps("2021-02-09 15:40")
    told = await reform.says("bgd", asked, reply_to=reform.last("bgd"))
    assert told.text.splitlines()[0].partition(" (trang")[0] == heading


async def test_a_draft_is_known_by_its_number_once_it_is_signed(reform: Story) -> None:
    preview = await takes_in(reform, DRAFT)
    await reform.presses("vanphong", "Xác nhận", preview)
    at_rest = reform.count("TT")
    preview = await takes_in(reform, SIGNED)
    assert preview.text.splitlines()[1:] == ["Số, ngày ký: Kế hoạch số 60/KH-SKHCN ngày 12/02/2021"]
    assert preview.text.startswith("Nhập là bản điều chỉnh của Kế hoạch PCTN")
    await reform.presses("vanphong", "Xác nhận", preview)
    assert reform.count("TT") == at_rest, "nothing changed for the units"
    listed = await reform.says("vanphong", "/kehoach KH 60")
    assert listed.text.startswith("Toàn Sở – Kế hoạch PCTN – Chưa hoàn thành: 05")
    done = await reform.says("TT", "/xong KH 60 mục 2")
    assert done.text.startswith("Đã ghi nhận: PCTN-TT-02")
    board = await reform.says("vanphong", f"/nhapkehoach {SIGNED}")
    refused = await reform.presses("vanphong", "Nhập kế hoạch", board)
    assert refused == "Nội dung văn bản đã có trong hệ thống, không có gì mới để nhập."


async def closes(story: Story, choice: Message, plan: str) -> None:
    """Close a plan as the office and the leaders do, all of it carried over."""
    await story.presses("vanphong", plan, choice)
    await story.presses("vanphong", "Trình Ban Giám đốc", story.last("vanphong"))
    await story.presses("bgd", "Đồng ý", story.last("bgd"))


async def test_a_closed_plan_is_asked_for_while_its_work_goes_on(reform: Story) -> None:
    await closes(reform, await reform.says("vanphong", "/chotnam"), "Kế hoạch CCHC: còn 05")
    listed = await reform.says("vanphong", "/kehoach CCHC")
    assert listed.text.startswith("Toàn Sở – Kế hoạch CCHC, đã chốt – Chưa hoàn thành: 05")
    assert "CCHC" in listed.button_texts
    assert (await reform.says("TT", "/viec KH 22")).text.startswith(
        "Trung tâm Khoa học và Công nghệ – Kế hoạch CCHC, đã chốt – Chưa hoàn thành: 04"
    )
    assert "CCHC-TT-04" in (await reform.says("TT", "/tim CCHC")).text


async def test_each_plan_that_ends_with_the_year_has_a_button_of_its_own(reform: Story) -> None:
    await reform.clock_jumps("2021-12-20 09:00")
    offered = [text for one in reform.said("vanphong") for text in one.button_texts]
    assert {"Chốt Kế hoạch năm 2021", "Chốt Kế hoạch CCHC"} <= set(offered)


@pytest.mark.parametrize(("chat", "typed"), [("vanphong", "/kehoach"), ("TT", "/viec")])
async def test_the_sums_by_plan_add_up_and_buttons_stand_as_the_list_does(
    reform: Story, chat: str, typed: str
) -> None:
    listed = await reform.says(chat, typed)
    heading, sums, *rest = listed.text.splitlines()
    total = int(heading.split("Chưa hoàn thành: ")[1].split()[0])
    assert sums.startswith("Theo kế hoạch: 2021 ")
    parts = sums.removeprefix("Theo kế hoạch: ").rstrip(".").split("; ")
    assert sum(int(one.split()[-1]) for one in parts) == total
    told = [line.split(".")[0].split(" (")[0] for line in rest if re.match(r"[A-Z]+-", line)]
    on_buttons = [text.split(" · ")[0] for text in listed.button_texts]
    assert [one for one in on_buttons if one in told] == told[: len(on_buttons)]
