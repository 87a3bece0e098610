"""Rows of a table whose cell for the task is merged over several of them."""

from pathlib import Path

import pytest
from docx import Document

from documents.reading import read_plan
from tests.documents.making.made import ABOVE, Rows, Text, made

COLUMNS = ("Thời gian", "Nội dung", "Phụ trách")
HEADINGS = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian")
TWO = "- Lập danh mục\n- Kiểm kê kho"


def read(folder: Path, *rows: tuple[str, ...]) -> list[tuple[str, str, str, str]]:
    """Return title, who answers, who helps and when of each task that the rows of a table give."""
    title = Text("KẾ HOẠCH CÔNG TÁC NĂM 2023")
    plan = read_plan(made([title, Rows([HEADINGS, *rows])], folder / "a.docx"))
    return [
        (
            one.title,
            ", ".join(one.units),
            ", ".join(one.coordinating),
            one.deadline.wording if one.deadline else "",
        )
        for one in plan.tasks
    ]


@pytest.mark.parametrize(
    ("rows", "tasks"),
    [
        # One time, or none said anew: one task of them all.
        (
            [
                ("1", "Kiểm kê kho", "Văn phòng Sở", "Thanh tra Sở", "30/6/2023"),
                (ABOVE, ABOVE, "Phòng Tài chính", "Phòng Dân tộc", "30/6/2023"),
                (ABOVE, ABOVE, "Trung tâm Tin học", "", ""),
            ],
            [
                (
                    "Kiểm kê kho",
                    "Văn phòng Sở, Phòng Tài chính, Trung tâm Tin học",
                    "Thanh tra Sở, Phòng Dân tộc",
                    "30/6/2023",
                )
            ],
        ),
        # Each time its own task, whichever row says it again.
        (
            [
                ("1", "Kiểm kê kho", "Văn phòng Sở", "", "30/6/2023"),
                (ABOVE, ABOVE, "Phòng Tài chính", "", "30/9/2023"),
                (ABOVE, ABOVE, "Trung tâm Tin học", "", "30/6/2023"),
            ],
            [
                ("Kiểm kê kho", "Văn phòng Sở, Trung tâm Tin học", "", "30/6/2023"),
                ("Kiểm kê kho", "Phòng Tài chính", "", "30/9/2023"),
            ],
        ),
        # All duties of a cell are those of all its rows.
        (
            [
                ("1", TWO, "Văn phòng Sở", "", "30/6/2023"),
                (ABOVE, ABOVE, "Phòng Tài chính", "", "30/6/2023"),
            ],
            [
                ("Lập danh mục", "Văn phòng Sở, Phòng Tài chính", "", "30/6/2023"),
                ("Kiểm kê kho", "Văn phòng Sở, Phòng Tài chính", "", "30/6/2023"),
            ],
        ),
        # The same words in a cell of their own are another task.
        (
            [
                ("1", "Kiểm kê kho", "Văn phòng Sở", "", "30/6/2023"),
                ("2", "Kiểm kê kho", "Phòng Tài chính", "", "30/6/2023"),
            ],
            [
                ("Kiểm kê kho", "Văn phòng Sở", "", "30/6/2023"),
                ("Kiểm kê kho", "Phòng Tài chính", "", "30/6/2023"),
            ],
        ),
    ],
)
def test_a_cell_over_several_rows(
    tmp_path: Path, rows: list[tuple[str, ...]], tasks: list[tuple[str, str, str, str]]
) -> None:
    # By units: one in the order of the paper, another by who answers.
    assert sorted(read(tmp_path, *rows)) == sorted(tasks)


@pytest.mark.parametrize("title", ["Ngày 05/9/2023", "LỄ KHAI GIẢNG (ngày 05/9/2023)"])
def test_a_title_in_the_table_names_the_day_of_its_hours(title: str, tmp_path: Path) -> None:
    paper = Document()
    paper.add_paragraph("KẾ HOẠCH")
    rows = ([title] * 3, COLUMNS, ("7 giờ 00", "Đón tiếp đại biểu", "Văn phòng"))
    table = paper.add_table(len(rows), len(COLUMNS))
    for row, words in zip(table.rows, rows, strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    table.cell(0, 0).merge(table.cell(0, 2)).text = title
    paper.save(str(tmp_path / "a.docx"))
    plan = read_plan(tmp_path / "a.docx")
    [task] = plan.tasks
    assert task.deadline is not None
    assert str(task.deadline.last_day) == "2023-09-05"
