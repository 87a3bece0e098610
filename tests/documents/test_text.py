"""Plain text: wrapped lines are mended, and tables are found."""

from pathlib import Path
from textwrap import fill

import pytest

from documents.reading.blocks import Paragraph, Table
from documents.reading.files.text import text_blocks

TASKS = (
    "1. Văn phòng Sở:",
    "- Chủ trì xây dựng Kế hoạch công tác năm 2023 của Sở Khoa học và Công nghệ, hoàn thành trước "
    "ngày 30/6/2023, gửi Ủy ban nhân dân tỉnh (qua Văn phòng Ủy ban nhân dân tỉnh) xem xét.",
    "- Phối hợp với Phòng Kế hoạch - Tài chính rà soát kinh phí. Báo cáo Giám đốc Sở kết quả thực "
    "hiện trước ngày 25 của tháng cuối quý, kèm theo đề xuất của các phòng, đơn vị liên quan.",
    "2. Thanh tra Sở:",
    "a) Kiểm tra việc chấp hành pháp luật về đo lường, chất lượng của các cơ sở kinh doanh vàng, "
    "xăng dầu trên địa bàn tỉnh; xử lý vi phạm theo quy định;",
    "đ) Tiếp công dân.",
)


def lines_of(text: str) -> list[str]:
    blocks = text_blocks(text)
    return [one.text for one in blocks if isinstance(one, Paragraph)]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_wrapped_lines_are_mended_at_any_width(width: int, between: str) -> None:
    text = between.join(fill(task, width, break_on_hyphens=False) for task in TASKS)
    assert lines_of(text) == list(TASKS)


def test_every_break_in_a_spaced_text_is_mended() -> None:
    for task in TASKS:
        for at in (n for n, letter in enumerate(task) if letter == " "):
            broken = f"{task[:at]}\n{task[at + 1 :]}"
            if broken.split("\n")[1].startswith("- "):
                continue
            text = "\n\n".join(broken if one == task else one for one in TASKS)
            assert lines_of(text) == list(TASKS), broken


def test_lines_that_are_their_own_paragraphs_stay_so() -> None:
    text = (
        "KẾ HOẠCH\nCông tác năm 2023\nSố: 05/KH-SKHCN\nBắc Sơn, ngày 15 tháng 3 năm 2023\n"
        "Văn phòng Sở\nXây dựng quy chế\nSở Tài chính"
    )
    assert lines_of(text) == text.split("\n")


def test_a_word_broken_at_its_hyphen_is_whole_again() -> None:
    text = fill("Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2023 của Ủy ban nhân dân tỉnh;", 27)
    assert "\nUBND" in text or "QĐ-\n" in text
    assert lines_of(text) == [
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2023 của Ủy ban nhân dân tỉnh;"
    ]


MARKDOWN = """\
| TT | Nhiệm vụ | Đơn vị |
|:--|---|--:|
| 1 | Xây dựng<br>quy chế | Văn phòng Sở |

| 2 | Rà soát \\| kiểm tra |  |
| 3 | Việc có
dòng riêng,
dòng nữa | Thanh tra Sở |
"""
GRID = """\
+----+----------+--------------+
| TT | Nhiệm vụ | Đơn vị       |
+====+==========+==============+
| 1  | Xây dựng | Văn phòng Sở |
|    | quy chế  |              |
+----+----------+--------------+
| 2  | Rà soát  | Thanh tra Sở |
+----+----------+--------------+
"""
TABS = "TT\tNhiệm vụ\tĐơn vị\n1\tXây dựng quy chế\tVăn phòng Sở\n2\tRà soát\tThanh tra Sở\n"


def cells_of(text: str) -> list[list[tuple[str, ...] | None]]:
    [table] = text_blocks(text)
    assert isinstance(table, Table)
    return [[cell and cell.lines for cell in row] for row in table.rows]


def test_bars_make_a_table() -> None:
    assert cells_of(MARKDOWN) == [
        [("TT",), ("Nhiệm vụ",), ("Đơn vị",)],
        [("1",), ("Xây dựng", "quy chế"), ("Văn phòng Sở",)],
        [("2",), ("Rà soát | kiểm tra",), ()],
        [("3",), ("Việc có", "dòng riêng,", "dòng nữa"), ("Thanh tra Sở",)],
    ]


def test_a_drawn_grid_makes_a_table() -> None:
    assert cells_of(GRID) == [
        [("TT",), ("Nhiệm vụ",), ("Đơn vị",)],
        [("1",), ("Xây dựng", "quy chế"), ("Văn phòng Sở",)],
        [("2",), ("Rà soát",), ("Thanh tra Sở",)],
    ]


def test_tabs_make_a_table_and_a_tab_after_a_mark_does_not() -> None:
    assert cells_of(TABS)[2] == [("2",), ("Rà soát",), ("Thanh tra Sở",)]
    assert lines_of("1.\tXây dựng\n2.\tRà soát\n") == ["1. Xây dựng", "2. Rà soát"]


def test_places_are_those_of_an_editor(tmp_path: Path) -> None:
    [heading, table, last] = text_blocks(f"Phụ lục\n\n{TABS}\n- Hết.\n")
    assert isinstance(table, Table)
    cell = table.rows[1][0]
    assert cell is not None
    assert (heading.where, table.where, cell.where, last.where) == (
        "line 1",
        "line 3",
        "line 4",
        "line 7",
    )
