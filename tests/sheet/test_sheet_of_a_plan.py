"""The assignment sheet of one plan: it goes out with its work alone, and comes back so."""

from io import BytesIO

from openpyxl import load_workbook

from tests.plan.test_several_plans import reform
from tests.scenarios.story import Story

__all__ = ["reform"]


def codes(content: bytes) -> list[str]:
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    return [str(row[0]) for row in sheet.iter_rows(values_only=True) if row[0] and "-" in row[0]]


async def test_the_rows_of_all_plans_are_those_of_each_together(reform: Story) -> None:
    rows = {}
    for typed in ("", "CCHC", "kế hoạch năm 2021"):
        (told,) = await reform.writes("vanphong", f"/xuatexcel {typed}")
        assert told.file is not None
        rows[typed] = codes(told.file.content)
        assert told.text.startswith(f"Bảng phân công nhiệm vụ: {len(rows[typed]):02} dòng.")
    assert rows["CCHC"] == ["CCHC-VP-01", *(f"CCHC-TT-0{n}" for n in range(1, 5))]
    assert sorted([*rows["CCHC"], *rows["kế hoạch năm 2021"]]) == sorted(rows[""])


async def test_what_names_no_plan_sends_nothing(reform: Story) -> None:
    (told,) = await reform.writes("vanphong", "/xuatexcel CNTT")
    assert told.text.startswith("Không có kế hoạch nào gọi là “CNTT”.")
    assert told.file is None


async def test_that_a_sheet_of_one_plan_comes_back_ends_nothing_of_another(reform: Story) -> None:
    (told,) = await reform.writes("vanphong", "/xuatexcel CCHC")
    assert told.file is not None
    reform.officer("vanphong").uploads(
        reform.chat("vanphong"), told.file.name, told.file.content, "/nhapkehoach"
    )
    await reform.settle()
    assert reform.last("vanphong").text.startswith("Bảng gửi lại không khác gì lúc xuất")
