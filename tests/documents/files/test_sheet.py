"""Excel workbooks: what stands on the paper that would be printed."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from documents.reading.blocks import Paragraph, Table
from documents.reading.files.files import read_blocks
from documents.reading.files.sheet_cells import cell_lines
from tests.documents.making.made import ABOVE, Item, Rows, Text, made

HEADINGS = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian")


def test_a_table_stands_between_the_lines_around_it(tmp_path: Path) -> None:
    items: list[Item] = [
        Text("PHỤ LỤC NHIỆM VỤ NĂM 2023"),
        Rows(
            [
                HEADINGS,
                ("1", "Xây dựng quy chế", "Văn phòng Sở", "30/6/2023"),
                ("2", "Rà soát việc làm", ABOVE, "Quý III"),
                ("3", "Tổng hợp", ABOVE, "Hằng quý"),
            ]
        ),
        Text(""),
        Text("Nơi nhận: như trên."),
    ]
    named_wrongly = made(items, tmp_path / "a.xlsx").rename(tmp_path / "a.doc")
    title, table, end = read_blocks(named_wrongly)
    assert isinstance(title, Paragraph)
    assert isinstance(table, Table)
    assert isinstance(end, Paragraph)
    assert (title.text, title.where) == ("PHỤ LỤC NHIỆM VỤ NĂM 2023", "sheet Sheet row 1")
    lead = table.rows[1][2]
    assert lead is not None
    assert (lead.text, lead.rowspan, lead.where) == ("Văn phòng Sở", 3, "sheet Sheet row 3")
    assert [row[2] for row in table.rows[2:]] == [None, None]
    assert end.text == "Nơi nhận: như trên."


def test_cells_side_by_side_above_and_below_a_table_are_lines_of_their_own(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["UBND TỈNH HÒA AN", "Hòa An, ngày 08/02/2021"])
    sheet.append(HEADINGS)
    sheet.append(["1", "Xây dựng quy chế", "Văn phòng Sở", "30/6/2023"])
    sheet.append([])
    sheet.append(["Người lập", "Giám đốc"])
    book.save(tmp_path / "a.xlsx")
    blocks = read_blocks(tmp_path / "a.xlsx")
    assert [one.text for one in blocks if isinstance(one, Paragraph)] == [
        "UBND TỈNH HÒA AN",
        "Hòa An, ngày 08/02/2021",
        "Người lập",
        "Giám đốc",
    ]


def test_sheets_carry_their_names_and_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Văn phòng"
    first.append(["TT", "Việc", "Hạn"])
    first.append([1, "hiện", "30/6"])
    first.append([2, "ẩn", "30/7"])
    first.append([3, "cũng hiện", "30/8"])
    first.row_dimensions[3].hidden = True
    second = book.create_sheet("Thanh tra")
    second.append(["1.", "Kiểm tra"])
    hidden = book.create_sheet("Nháp")
    hidden.append(["1.", "bỏ"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    blocks = read_blocks(tmp_path / "a.xlsx")
    texts = [one.text for one in blocks if isinstance(one, Paragraph)]
    [table] = [one for one in blocks if isinstance(one, Table)]
    assert texts == ["Văn phòng", "Thanh tra", "1. Kiểm tra"]
    assert [[cell and cell.text for cell in row] for row in table.rows] == [
        ["TT", "Việc", "Hạn"],
        ["1", "hiện", "30/6"],
        ["3", "cũng hiện", "30/8"],
    ]


@pytest.mark.parametrize(
    ("value", "shape", "shown"),
    [
        (datetime.fromisoformat("2023-06-30"), "dd/mm/yyyy", ("30/06/2023",)),
        (date(2023, 6, 30), "d-mmm", ("30/06/2023",)),
        (datetime.fromisoformat("2025-06-01"), "mmm-yy", ("06/2025",)),
        (12, "General", ("12",)),
        (1.1, "General", ("1.1",)),
        (0.5, "0%", ("50%",)),
        ("một\nhai", "General", ("một", "hai")),
        (None, "General", ()),
        (True, "General", ()),
    ],
)
def test_values_are_read_as_they_are_shown(value: Any, shape: str, shown: tuple[str, ...]) -> None:
    cell = openpyxl.Workbook().active.cell(1, 1, value)
    cell.number_format = shape
    assert cell_lines(cell) == shown
