"""/donvi: units renamed and merged, with their work, their chat and their history."""

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from tests.databases import both_databases
from tests.scenarios.story import Story

TDC, QLCN = "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Phòng Quản lý chuyên ngành"
BASIS = "theo Quyết định 12/QĐ-UBND"


async def test_the_list_says_how(story: Story) -> None:
    listed = await story.says("vanphong", "/donvi")
    assert "– TT: Trung tâm Khoa học và Công nghệ (08 nhiệm vụ)" in listed.text
    assert "/donvi TDC sáp nhập QLCN" in listed.text


async def test_a_unit_gets_another_name_and_keeps_it_at_the_next_import(story: Story) -> None:
    preview = await story.says("vanphong", f"/donvi TT đổi tên Trung tâm Ứng dụng {BASIS}")
    assert preview.text.startswith(
        "Đổi tên Trung tâm Khoa học và Công nghệ thành Trung tâm Ứng dụng."
    )
    await story.presses("vanphong", "Xác nhận", preview)
    assert "nay đổi tên thành Trung tâm Ứng dụng (căn cứ: Quyết định 12/QĐ-UBND)" in (
        story.last("TT").text
    )
    assert (await story.says("TT", "/viec")).text.startswith("Trung tâm Ứng dụng – ")


async def test_a_unit_is_merged_and_its_work_is_reported_where_it_went(story: Story) -> None:
    asked = await story.says("vanphong", "/donvi tdc sap nhap qlcn")
    assert asked.text.startswith(f"Sáp nhập {TDC} vào {QLCN}. Căn cứ nào?")
    await story.restart()
    preview = await story.says("vanphong", "Quyết định 12/QĐ-UBND", reply_to=asked)
    assert f"07 nhiệm vụ chuyển về {QLCN}" in preview.text
    await story.restart()
    await story.presses("vanphong", "Xác nhận", preview)

    for code in ("TDC", "QLCN", "bgd", "vanphong"):
        assert story.last(code).text.startswith(f"{TDC} đã sáp nhập vào {QLCN}")
    assert f"đã sáp nhập vào {QLCN}" in (await story.says("TDC", "/viec")).text
    done = await story.says("QLCN", "/xong TDC-04")
    assert done.text.startswith("Đã ghi nhận: TDC-04.")
    listed = await story.says("vanphong", "/kehoach")
    assert "TDC" not in listed.button_texts
    # 14 of its own and 7 of the other unit's, both of which owed VP-09.2: it is owed once.
    total = await story.says("vanphong", "/donvi")
    assert f"– QLCN: {QLCN} (20 nhiệm vụ)" in total.text


async def test_the_paper_imported_again_does_not_bring_it_back(
    story: Story, real_plan: PlanReading
) -> None:
    await story.says("vanphong", f"/donvi TDC sáp nhập QLCN {BASIS}")
    await story.presses("vanphong", "Xác nhận")
    async with story.installation.database.of(FIRST).write() as tx:
        assert not await import_plan(tx, real_plan, now=story.clock())
    total = await story.says("vanphong", "/donvi")
    assert "TDC" not in total.text.split("Đổi tên")[0]
    assert f"– QLCN: {QLCN} (20 nhiệm vụ)" in total.text


async def test_what_cannot_be(story: Story) -> None:
    assert (await story.says("vanphong", "/donvi VP sáp nhập TT")).text.startswith(
        "Không sáp nhập được Văn phòng Sở như vậy."
    )
    assert (await story.says("vanphong", "/donvi TT sáp nhập TT")).text.startswith(
        "Không sáp nhập được Trung tâm Khoa học và Công nghệ như vậy."
    )
    for words in ("KHTC đổi tên Phòng Mới", "TT đổi tên", "TT giải thể"):
        assert (await story.says("vanphong", f"/donvi {words}")).text.startswith(
            "Chưa hiểu nội dung."
        )
    assert (await story.says("TT", "/donvi")).text.startswith("Nhóm này không dùng được")


@both_databases
async def test_two_previews_of_one_merger_count_once(story: Story) -> None:
    first = await story.says("vanphong", f"/donvi TDC sáp nhập QLCN {BASIS}")
    second = await story.says("vanphong", f"/donvi TDC sáp nhập TT {BASIS}")
    await story.presses("vanphong", "Xác nhận", first)
    assert await story.presses("vanphong", "Xác nhận", second) == (
        "Phòng, đơn vị này đã sáp nhập từ trước, không cần làm lại. "
        "Gõ /donvi để xem các phòng, đơn vị."
    )


async def test_the_chat_of_a_merged_unit_hears_where_to_report(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.says("vanphong", f"/donvi TT sáp nhập QLCN {BASIS}")
    await monday.presses("vanphong", "Xác nhận")
    assert "(đã sáp nhập)" in morning.text
    assert morning.button_texts == []
    where = (
        f"Trung tâm Khoa học và Công nghệ đã sáp nhập vào {QLCN}. "
        f"Đề nghị xem và báo cáo công việc tại nhóm của {QLCN}."
    )
    for typed in ("/xong 4", "/viec"):
        assert (await monday.says("TT", typed)).text == where
    assert (await monday.says("TT", "xong rồi ạ", reply_to=morning)).text == where
    await monday.presses("vanphong", "Rút lại sáp nhập")
    await monday.presses("vanphong", "Xác nhận")
    assert (await monday.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")
