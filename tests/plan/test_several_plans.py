"""Two plans in force: a code in both, a reply, a correction of one, the closing of one."""

import pytest

from documents.plan import PlanReading
from domain.department.department import FIRST
from simulator.model import Message
from tests.plan.papers import REFORM
from tests.scenarios.story import Story


async def takes_in(story: Story, paper: str, *presses: str) -> Message:
    """The office pastes a paper and takes it in, pressing `presses` before it confirms."""
    board = await story.says("vanphong", f"/nhapkehoach {paper}")
    await story.presses("vanphong", "Nhập kế hoạch", board)
    for text in presses:
        await story.presses("vanphong", text)
    return story.last("vanphong")


@pytest.fixture
async def reform(monday: Story) -> Story:
    """The plan of the year is in force, and a second one has come."""
    preview = await takes_in(monday, REFORM)
    assert preview.text.splitlines()[0] == (
        "Nhập là kế hoạch mới, tên gọi tắt CCHC; mã nhiệm vụ có dạng CCHC-VP-01."
    )
    assert "Là bản điều chỉnh Kế hoạch năm 2021" in preview.button_texts
    await monday.presses("vanphong", "Xác nhận", preview)
    assert monday.last("vanphong").text == ("Đã nhập Kế hoạch CCHC: 05 nhiệm vụ mới.")
    return monday


async def test_a_second_plan_for_all_units_comes_to_those_it_does_not_name_too(
    monday: Story,
) -> None:
    everyone = "3. Các phòng, đơn vị: Rà soát văn bản, hoàn thành trước ngày 26/02/2021.\n"
    preview = await takes_in(monday, REFORM + everyone)
    assert "Đơn vị mới" not in preview.text
    await monday.presses("vanphong", "Xác nhận", preview)
    async with monday.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    held = [one.unit.code for one in plan.assignments if one.task.title.startswith("Rà soát văn")]
    assert sorted(held) == sorted(unit.code for unit in plan.units)
    assert len(held) == 6


async def test_the_second_plan_of_a_year_leaves_the_first_as_it_is(reform: Story) -> None:
    opening = reform.last("TT").text
    assert opening.startswith(
        "Trung tâm Khoa học và Công nghệ có kế hoạch mới: KẾ HOẠCH Cải cách hành chính năm 2021"
    )
    assert "CCHC-TT-01. Khảo sát mức độ hài lòng" in opening
    assert "Trại Thực nghiệm" not in opening
    async with reform.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert [(one.short_name, len(plan.only(one).tasks)) for one in plan.plans] == [
        (None, 51),
        ("CCHC", 5),
    ]


async def test_a_code_that_two_plans_have_is_asked_for(reform: Story) -> None:
    asked = await reform.says("TT", "/xong 4")
    assert asked.text.startswith("“4” có thể là")
    assert [text.split(" – ")[0] for text in asked.button_texts[:2]] == ["TT-04", "CCHC-TT-04"]
    whole = await reform.says("TT", "/xong TT-04")
    assert whole.text.startswith("“TT-04” có thể là")
    assert whole.text.endswith("Chưa ghi nhận gì. Đề nghị chọn nhiệm vụ.")
    looked = await reform.says("TT", "/nhatky tt4")
    assert looked.text.startswith("“tt4” có thể là")
    assert looked.text.endswith("Đề nghị chọn nhiệm vụ cần xem.")
    assert "ghi nhận" not in looked.text
    await reform.presses("TT", asked.button_texts[1], asked)
    assert reform.last("TT").text.startswith("Đã ghi nhận: CCHC-TT-04")
    # What is done does not make the other one doubtful.
    assert (await reform.says("TT", "/xong TT-04")).text.startswith("Đã ghi nhận: TT-04")


@pytest.mark.parametrize(
    "typed",
    [
        "cchc-tt-02",
        "CCHC 2",
        "KH 22 mục 2",
        "mục 2, KH 22/KH-SKHCN",
        "mục 2 KH cải cách hành chính",
    ],
)
async def test_a_plan_is_named_before_the_code(reform: Story, typed: str) -> None:
    said = await reform.says("TT", f"/xong {typed}")
    assert said.text.startswith("Đã ghi nhận: CCHC-TT-02")


async def test_a_list_and_a_search_are_of_the_plan_that_is_named(reform: Story) -> None:
    for typed in ("/viec CCHC", "/tim cải cách hành chính", "/tim 22/KH-SKHCN"):
        listed = await reform.says("TT", typed)
        assert "\nCCHC-TT-04. Tập huấn" in listed.text
        assert "\nTT-04. " not in listed.text
    refused = await reform.says("TT", "/xong CDS-TT-04")
    assert "không có nhiệm vụ mã CDS-TT-04" in refused.text


async def test_what_may_replace_a_plan_is_said(reform: Story) -> None:
    preview = await takes_in(reform, REFORM.replace("22/KH", "57/KH"))
    assert "⚠ Kế hoạch CCHC (Kế hoạch số 22/KH-SKHCN ngày 08/02/2021) có cùng trích yếu." in (
        preview.text
    )


@pytest.mark.parametrize(
    "words", ["KH 22 mục 2 xong rồi", "mục 2 kế hoạch cải cách hành chính đã hoàn thành"]
)
async def test_plain_words_name_the_plan_as_well(reform: Story, words: str) -> None:
    asked = await reform.says("TT", words, reply_to=reform.last("TT"))
    assert asked.text.startswith("Báo hoàn thành: CCHC-TT-02.")


async def test_in_a_reply_a_short_code_is_what_the_message_shows(reform: Story) -> None:
    opening = reform.last("TT")
    said = await reform.says("TT", "/xong TT-04", reply_to=opening)
    assert said.text.startswith("Đã ghi nhận: CCHC-TT-04")


async def test_one_morning_speaks_of_both_plans(reform: Story) -> None:
    before = reform.count("TT")
    await reform.clock_jumps("2021-02-19 07:30")
    assert reform.count("TT") == before + 1
    told = reform.last("TT").text
    assert "TT-04. Kế hoạch triển khai Trại Thực nghiệm" in told
    assert "CCHC-TT-01. Khảo sát mức độ hài lòng" in told


async def test_a_correction_of_one_leaves_the_other(reform: Story) -> None:
    corrected = REFORM.replace("31/3/2021.\n- Cập nhật", "15/4/2021.\n- Cập nhật")
    preview = await takes_in(reform, corrected)
    assert preview.text.splitlines()[:2] == [
        "Nhập là bản điều chỉnh của Kế hoạch CCHC (Kế hoạch số 22/KH-SKHCN ngày 08/02/2021).",
        "Nhiệm vụ thay đổi: 01 – CCHC-TT-02",
    ]
    before = reform.count("TT"), reform.count("VP")
    await reform.presses("vanphong", "Xác nhận", preview)
    assert (reform.count("TT"), reform.count("VP")) == (before[0] + 1, before[1])
    assert "CCHC-TT-02" in reform.last("TT").text


async def test_what_rewrites_a_plan_is_confirmed_twice(
    reform: Story, real_plan: PlanReading
) -> None:
    preview = await takes_in(
        reform,
        REFORM.replace("22/KH", "31/KH").replace("Cải cách hành chính", "Chuyển đổi số"),
        "Là bản điều chỉnh Kế hoạch năm 2021",
    )
    assert "⚠ Trong 51 nhiệm vụ của Kế hoạch năm 2021, 51 nhiệm vụ sẽ bị bỏ" in preview.text
    await reform.presses("vanphong", "Xác nhận", preview)
    again = reform.last("vanphong")
    assert "Đề nghị xác nhận lần nữa" in again.text
    await reform.presses("vanphong", "Hủy", again)
    async with reform.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert [task.title for task in plan.only(plan.main).tasks] == [
        task.title for task in real_plan.tasks
    ]


async def test_other_work_under_the_same_number_and_days_is_confirmed_twice(
    reform: Story,
) -> None:
    other = (
        REFORM.replace("Niêm yết thủ tục hành chính tại bộ phận một cửa", "Lắp camera tại trụ sở")
        .replace(
            "Khảo sát mức độ hài lòng của tổ chức, công dân", "Mua sắm xe ô tô phục vụ công tác"
        )
        .replace("Rà soát quy trình ISO", "Tổ chức hội thao công đoàn")
    )
    preview = await takes_in(reform, other)
    assert "⚠ Trong 05 nhiệm vụ của Kế hoạch CCHC, 03 nhiệm vụ sẽ bị bỏ" in preview.text
    assert "CCHC-VP-01: thành việc khác" in preview.text
    await reform.presses("vanphong", "Xác nhận", preview)
    assert "Đề nghị xác nhận lần nữa" in reform.last("vanphong").text
    async with reform.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert not any("camera" in task.title for task in plan.tasks)


async def test_the_office_gives_a_plan_another_name(reform: Story) -> None:
    other = REFORM.replace("22/KH", "31/KH").replace("Cải cách hành chính", "Chuyển đổi số")
    preview = await takes_in(reform, other)
    assert "tên gọi tắt CDS" in preview.text
    refused = await reform.says("vanphong", "CCHC", reply_to=preview)
    assert refused.text == "Tên gọi tắt CCHC đã dùng. Đề nghị gõ tên khác."
    named = await reform.says("vanphong", "số hóa", reply_to=preview)
    assert "tên gọi tắt SOHOA" in named.text
    await reform.presses("vanphong", "Xác nhận", named)
    assert "SOHOA-TT-01. " in reform.last("TT").text


async def test_a_plan_is_closed_for_itself(reform: Story) -> None:
    choice = await reform.says("vanphong", "/chotnam")
    await reform.presses("vanphong", "Kế hoạch CCHC: còn 05", choice)
    board = reform.last("vanphong")
    await reform.presses("vanphong", "CCHC-VP-01: chuyển tiếp", board)
    await reform.presses("vanphong", "Trình Ban Giám đốc", board)
    assert reform.last("bgd").text.startswith("Kính trình Ban Giám đốc: chốt Kế hoạch CCHC")
    await reform.presses("bgd", "Đồng ý")
    assert "Kế hoạch CCHC đã chốt" in reform.last("vanphong").text
    listed = (await reform.says("TT", "/viec")).text
    assert "TT-04. " in listed
    assert "CCHC-TT-01. " in listed
    assert (await reform.says("vanphong", "/chotnam")).text.startswith("Chốt Kế hoạch năm 2021")
