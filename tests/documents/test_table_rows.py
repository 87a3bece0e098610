"""Rows of a table whose cell for the task is merged over several of them."""

from pathlib import Path

import pytest

from documents.reading import read_plan
from tests.documents.making.made import ABOVE, Rows, Text, made

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
