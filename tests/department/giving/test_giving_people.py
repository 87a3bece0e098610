"""Whose people act where work was given, and what either department's log has of it."""

from simulator.groups import add_member
from tests.department.giving.giving import (
    COMMUNE,
    accepted,
    from_giver,
    gives,
    officer_of,
    takes_back,
)
from tests.department.province import HEALTH
from tests.scenarios.story import Story


async def test_who_reports_is_of_its_own_department_alone(tinh: Story) -> None:
    administrator = tinh.town.administrator
    clerk = tinh.world.add_person("Văn thư xã", "Văn thư")
    add_member(tinh.chat("XA"), clerk, by=administrator)
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    await tinh.says("XA", "/xong QLCN-04", who=clerk)
    listed = await tinh.says("vanphong", "/moithamgia")
    assert "Văn thư xã" not in listed.button_texts
    assert "Cán bộ Chi cục Tiêu chuẩn Đo lường Chất lượng" not in listed.button_texts
    log = await tinh.says("vanphong", "/nhatky QLCN-04")
    assert "Văn thư xã báo cáo hoàn thành" in log.text
    clerk.starts()
    await tinh.settle()
    greeting = list(tinh.world.messages(clerk.private))[-1]
    assert greeting.text.startswith("Đây là Nhắc Việc, hệ thống tự động")


async def test_the_log_of_who_is_given_work_has_each_step(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    await takes_back(tinh, "QLCN")
    await gives(tinh, "QLCN", COMMUNE)
    await tinh.presses("XA", "Không nhận", from_giver(tinh, "XA")[-1], who=officer_of(tinh, "XA"))
    log = await tinh.says("XA", "/nhatky", who=officer_of(tinh, "XA"))
    steps = [line.partition(" – ")[2] for line in log.text.splitlines() if "Phòng Quản lý" in line]
    giver, unit = "Sở Khoa học và Công nghệ", "Phòng Quản lý chuyên ngành"
    who = "Cán bộ Chi cục Tiêu chuẩn Đo lường Chất lượng"
    assert steps == [
        f"{who} không nhận nhiệm vụ của {unit} do {giver} giao",
        f"{giver} đề nghị giao nhiệm vụ của {unit}",
        f"{giver} không còn giao nhiệm vụ của {unit}",
        f"{who} nhận nhiệm vụ của {unit} do {giver} giao",
        f"{giver} đề nghị giao nhiệm vụ của {unit}",
    ]


async def test_what_is_no_answer_to_an_offer_is_told_what_is(tinh: Story) -> None:
    await gives(tinh, "QLCN", COMMUNE)
    theirs, asked = officer_of(tinh, "XA"), from_giver(tinh, "XA")[-1]
    office = tinh.count("vanphong")
    thanks = theirs.says(tinh.chat("XA"), "cảm ơn ạ", reply_to=asked)
    await tinh.settle()
    assert thanks.reaction is not None
    theirs.uploads(tinh.chat("XA"), "cong-van.pdf", b"%PDF-1.7", "", reply_to=asked)
    await tinh.settle()
    waits, lost = [one.text for one in tinh.said("XA")[-2:]]
    assert waits.endswith("bấm Nhận hoặc Không nhận ở tin đề nghị.")
    assert "tệp cong-van.pdf" in lost
    assert tinh.count("vanphong") == office
    await tinh.presses("XA", "Nhận", asked, who=theirs)
    noted = theirs.says(tinh.chat("XA"), "dạ rõ rồi ạ", reply_to=asked)
    await tinh.settle()
    assert noted.reaction is not None


async def test_who_chose_a_giver_that_gives_no_more_hears_so(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    await gives(tinh, "QLCN", COMMUNE, giver=HEALTH)
    theirs = officer_of(tinh, "XA")
    await tinh.presses("XA", "Nhận", tinh.last("XA"), who=theirs)
    asked = await tinh.says("XA", "/xong QLCN-04", who=theirs)
    await takes_back(tinh, "QLCN")
    await tinh.presses("XA", "SKHCN", asked, who=theirs)
    assert "không còn giao nhiệm vụ tại nhóm này" in tinh.last("XA").text
