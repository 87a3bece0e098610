"""A report, its appendix and its picture of one plan alone."""

from io import BytesIO

import docx
import pytest

from tests.plan.test_several_plans import reform
from tests.scenarios.story import Story

__all__ = ["reform"]


@pytest.mark.parametrize(
    ("typed", "name", "dated"),
    [
        ("báo cáo CCHC", "bao-cao-2021-w06-cchc.docx", "05"),
        ("báo cáo tháng 2 KH 22", "bao-cao-2021-m02-cchc.docx", "05"),
        ("báo cáo kế hoạch năm 2021", "bao-cao-2021-w06-2021.docx", "13"),
        ("báo cáo tháng 2", "bao-cao-2021-m02.docx", "18"),
    ],
)
async def test_the_sums_are_of_the_plan_that_is_named(
    reform: Story, typed: str, name: str, dated: str
) -> None:
    (told,) = await reform.writes("vanphong", f"/vanban {typed}")
    assert told.file is not None
    assert told.file.name == name
    tables = docx.Document(BytesIO(told.file.content)).tables
    sums = [row.cells[2].text for row in tables[1].rows if row.cells[1].text == "Tổng cộng"]
    assert sums == [dated]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("phụ lục CCHC", "phu-luc-2021-w06-cchc.xlsx"),
        ("hình tháng 2 CCHC", "tien-do-2021-m02-cchc.png"),
    ],
)
async def test_so_are_the_other_papers_of_a_period(reform: Story, typed: str, name: str) -> None:
    (told,) = await reform.writes("vanphong", f"/vanban {typed}")
    assert "Kế hoạch CCHC" in told.text
    assert told.file is not None
    assert told.file.name == name


@pytest.mark.parametrize("typed", ["báo cáo CNTT", "báo cáo tháng 2 TT"])
async def test_what_names_no_plan_is_refused(reform: Story, typed: str) -> None:
    (told,) = await reform.writes("vanphong", f"/vanban {typed}")
    assert told.text.startswith("Không có văn bản nào gọi là")
