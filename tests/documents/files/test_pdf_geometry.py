"""Where words, lines and pictures of a PDF stand decides what they are: limits on both sides."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from font_roboto import Roboto
from fpdf import FPDF
from PIL import Image

from documents.reading.pdf.pages import (
    PdfCell,
    PdfLine,
    PdfPage,
    PdfTable,
    Word,
    columns,
    lines_of,
    page_of,
)
from documents.reading.pdf.paragraphs import Margins, PlacedLine, paragraphs
from documents.reading.pdf.running import at_edges, without_running
from documents.reading.pdf.tables import cell_lines, growing

HEIGHT = 12.0
LEFT, RIGHT = 50.0, 550.0


def word(text: str, x0: float, top: float = 100.0, x1: float | None = None) -> Word:
    """A word whose letters are six points wide."""
    return Word(text, x0, x0 + 6 * len(text) if x1 is None else x1, top, top + HEIGHT, bold=False)


def spaced(*words: str | float) -> PdfLine:
    """Words on one line, with the gaps between them."""
    placed: list[Word] = []
    x0 = LEFT
    for one in words:
        if isinstance(one, str):
            placed.append(word(one, x0))
            x0 = placed[-1].x1
        else:
            x0 += one
    return PdfLine(tuple(placed))


def line(text: str, top: float, x0: float = LEFT, x1: float = RIGHT) -> PdfLine:
    """A line whose first word is as wide as it should be and whose last ends at `x1`."""
    first, *others = text.split()
    placed = [word(first, x0, top)]
    for n, one in enumerate(others, start=1):
        x = placed[-1].x1 + 3
        placed.append(word(one, x, top, x1 if n == len(others) else None))
    return PdfLine(tuple(placed))


@pytest.mark.parametrize(
    ("lower", "found"), [(6.0, ["Sở Nội"]), (6.1, ["Sở", "Nội"]), (-6.0, ["Sở Nội"])]
)
def test_words_are_on_one_line_whose_middles_are_half_a_letter_apart(
    lower: float, found: list[str]
) -> None:
    # They come in any order, and stand from left to right.
    words = [word("Nội", 100, 100 + lower), word("Sở", 50)]
    assert [one.text for one in lines_of(words)] == found


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        # Two and a half letters are the widest gap within a line.
        (("TỈNH", 3.0, "SỞ", 30.0, "CỘNG", 3.0, "HÒA"), ["TỈNH SỞ CỘNG HÒA"]),
        (("TỈNH", 3.0, "SỞ", 30.5, "CỘNG", 3.0, "HÒA"), ["TỈNH SỞ", "CỘNG HÒA"]),
        (("UBND", 3.0, "TỈNH", 80.0, "CỘNG"), ["UBND TỈNH", "CỘNG"]),
        # One gap alone is even with nothing.
        (("Phòng", 80.0, "Kính"), ["Phòng", "Kính"]),
        # Gaps of a stretched line differ by less than six tenths.
        (("Thực", 40.0, "hiện", 63.0, "ngay"), ["Thực hiện ngay"]),
        (("Thực", 40.0, "hiện", 64.0, "ngay"), ["Thực hiện", "ngay"]),
        # A list's mark has four letters at most.
        (("VII.", 80.0, "Nhiệm", 3.0, "vụ"), ["VII. Nhiệm vụ"]),
        (("VIII.", 80.0, "Nhiệm", 3.0, "vụ"), ["VIII.", "Nhiệm vụ"]),
        (("a", 3.0, "b", 80.0, "Nhiệm"), ["a b", "Nhiệm"]),
        # What is filled in by hand.
        (("Công", 3.0, "văn", 3.0, "số:", 80.0, "KH"), ["Công văn số: KH"]),
        (("Công", 3.0, "văn", 3.0, "SỐ", 80.0, "KH"), ["Công văn SỐ KH"]),
        (("Công", 3.0, "văn", 80.0, "/KH-SKHCN"), ["Công văn /KH-SKHCN"]),
        (("Nam,", 3.0, "ngày", 80.0, "tháng", 80.0, "năm", 80.0, "và"), ["Nam, ngày tháng năm và"]),
        (("Nam,", 3.0, "nay", 80.0, "tháng"), ["Nam, nay", "tháng"]),
    ],
)
def test_a_wide_gap_parts_columns(parts: tuple[str | float, ...], found: list[str]) -> None:
    assert [one.text for one in columns(spaced(*parts))] == found


def first_page(paper: FPDF, folder: Path) -> PdfPage:
    """Return what is read of a PDF's first page."""
    path = folder / "drawn.pdf"
    paper.output(str(path))
    with pdfplumber.open(path) as opened:
        return page_of(opened.pages[0])


def empty() -> FPDF:
    """A page of a hundred by two hundred points, to be drawn on."""
    paper = FPDF(unit="pt", format=(100, 200))
    paper.add_font("Roboto", fname=Roboto)
    paper.set_font("Roboto", size=10)
    paper.set_auto_page_break(False)
    paper.add_page()
    return paper


@pytest.mark.parametrize(("wide", "is_scan"), [(58, False), (62, True)])
def test_a_picture_of_three_tenths_of_the_page_is_a_scan(
    tmp_path: Path, wide: int, is_scan: bool
) -> None:
    paper, picture = empty(), BytesIO()
    Image.new("RGB", (20, 20), "white").save(picture, "PNG")
    paper.image(picture, 10, 10, wide, 100)
    assert first_page(paper, tmp_path).is_scan is is_scan


def rectangles(paper: FPDF, boxes: Sequence[tuple[float, float, float, float]], style: str) -> None:
    for x, y, wide, high in boxes:
        paper.rect(x, y, wide, high, style=style)


@pytest.mark.parametrize(
    ("boxes", "style", "tables"),
    [
        # Cells side by side.
        ([(10, 50, 30, 20), (40, 50, 40, 20), (10, 70, 70, 20)], "D", 1),
        # Frames over each other have no columns, and two boxes are no table.
        ([(10, 50, 70, 20), (10, 70, 70, 20), (10, 90, 70, 20)], "D", 0),
        # Filled areas are a background, thin ones rules.
        ([(10, 50, 30, 20), (40, 50, 40, 20), (10, 70, 70, 20)], "F", 0),
        ([(10, 50, 70, 2), (10, 90, 70, 2), *((x, 50, 2, 42) for x in (10, 40, 78))], "F", 1),
        ([(10, 50, 70, 4), (10, 90, 70, 4), *((x, 50, 4, 42) for x in (10, 40, 78))], "F", 0),
    ],
)
def test_rules_make_a_table(
    tmp_path: Path,
    boxes: list[tuple[float, float, float, float]],
    style: str,
    tables: int,
) -> None:
    paper = empty()
    rectangles(paper, boxes, style)
    paper.text(15, 65, "Sở")
    page = first_page(paper, tmp_path)
    assert len(page.tables) == tables
    # A word is in its cell or beside all tables, and nowhere twice.
    assert [one.text for one in page.lines] == ([] if tables else ["Sở"])
    assert [one.text.strip() for one in page.tables] == (["Sở"] if tables else [])


@pytest.mark.parametrize(
    ("begins", "size", "text"),
    [
        ("ban", 5, "ban"),
        ("ban", 7.9, "ban"),
        # Only a little smaller, and what is measured.
        ("ban", 8.1, "ban1"),
        ("m", 5, "m1"),
    ],
)
def test_a_raised_number_is_a_footnotes(
    tmp_path: Path, begins: str, size: float, text: str
) -> None:
    paper = empty()
    paper.text(10, 50, begins)
    behind = 10 + paper.get_string_width(begins)
    paper.set_font("Roboto", size=size)
    paper.text(behind, 48, "1")
    assert [one.text for one in first_page(paper, tmp_path).lines] == [text]


def placed(lines: Sequence[PdfLine], page: int = 1) -> list[PlacedLine]:
    margins = Margins(lines)
    return [PlacedLine(one, f"page {page}", page, margins) for one in lines]


FULL = "Các phòng, đơn vị thuộc Sở tổ chức thực hiện"
# Lines of the page that say where its margins are, fourteen points apart.
BODY = [line("Các đơn vị", 300 + 14 * n) for n in range(6)]


@pytest.mark.parametrize(
    ("below", "count"),
    [
        # It goes on where the line above is full and this one neither apart nor indented.
        (line("kế hoạch này", 114, x1=200), 1),
        (line("Kế hoạch này", 118.8, x1=200), 1),
        (line("Kế hoạch này", 119, x1=200), 2),
        (line("Kế hoạch này", 114, LEFT + 6, 200), 1),
        (line("Kế hoạch này", 114, LEFT + 6.1, 200), 2),
        # Beside or above the line above it is another column.
        (line("kế hoạch này", 109, x1=200), 1),
        (line("kế hoạch này", 108.9, x1=200), 2),
    ],
)
def test_a_line_goes_on_below(below: PdfLine, count: int) -> None:
    lines = placed([line(FULL, 100), below, *BODY])[:2]
    assert len(paragraphs(lines)) == count


@pytest.mark.parametrize(
    ("ends", "count"),
    [(RIGHT - 14.9, 1), (RIGHT - 15.0, 2), (RIGHT - 60, 2)],
)
def test_a_line_is_full_where_the_next_word_had_no_room(ends: float, count: int) -> None:
    above = line("Các phòng, đơn vị thuộc Sở", 100, x1=ends)
    # "Kế" is twelve points wide, and three are between words.
    lines = placed([above, line("Kế hoạch này", 114, x1=200), *BODY])[:2]
    assert len(paragraphs(lines)) == count


@pytest.mark.parametrize(
    ("begins", "ends", "centred"),
    [
        (LEFT + 100, RIGHT - 100, True),
        (LEFT + 100, RIGHT - 105.9, True),
        (LEFT + 100, RIGHT - 106, False),
        (LEFT + 12, RIGHT - 12, False),
        (LEFT + 12.1, RIGHT - 12.1, True),
    ],
)
def test_a_line_in_the_middle_is_centred(begins: float, ends: float, centred: bool) -> None:
    first, *_ = placed([line("KẾ HOẠCH", 100, begins, ends), *BODY])
    assert first.is_centred() is centred
    assert paragraphs([first])[0].centred is centred


def test_margins_are_where_a_tenth_of_the_lines_begin() -> None:
    one_of_ten = [line("Các đơn vị", 100 + 14 * n) for n in range(9)]
    assert Margins([*one_of_ten, line("Số 1", 300, x0=20)]).left == LEFT
    two_of_eleven = [*one_of_ten, *(line("Số 1", 300 + n, x0=20, x1=600) for n in (0, 14))]
    margins = Margins(two_of_eleven)
    assert (margins.left, margins.right, margins.step) == (20, 600, 14)
    assert (Margins([]).left, Margins([]).right, Margins([]).step) == (0, 0, 0)


def page(number: int, *tops: tuple[str, float], width: float = 600) -> PdfPage:
    lines = tuple(line(text, top, x1=300) for text, top in tops)
    return PdfPage(number, width, 1000, lines, (), is_scan=False)


def kept(*pages: PdfPage) -> list[list[str]]:
    return [[one.text for one in each.lines] for each in without_running(pages)]


@pytest.mark.parametrize(
    ("top", "found"),
    [
        # A header ends above sixteen hundredths of a page, a footer begins below 88.
        (147.9, [["Sở Nội vụ", "Một"], ["Hai"]]),
        (148.0, [["Sở Nội vụ", "Một"], ["Sở Nội vụ", "Hai"]]),
        (880.0, [["Một", "Sở Nội vụ"], ["Hai", "Sở Nội vụ"]]),
        (880.1, [["Một"], ["Hai"]]),
    ],
)
def test_what_stands_at_the_edge_of_every_page_runs_through_them(
    top: float, found: list[list[str]]
) -> None:
    pages = [page(n, ("Sở Nội vụ", top), (text, 500)) for n, text in ((1, "Một"), (2, "Hai"))]
    got = kept(*pages)
    assert [sorted(one) for one in got] == [sorted(one) for one in found]


@pytest.mark.parametrize(
    ("running", "of", "runs"), [(2, 4, True), (2, 5, False), (1, 1, False), (1, 2, False)]
)
def test_what_runs_is_on_half_of_the_pages(running: int, of: int, runs: bool) -> None:
    pages = [
        page(n, *([("Trang thông tin 1", 900 + n % 2)] if n >= of - running else []), ("Một", 500))
        for n in range(of)
    ]
    assert ("Trang thông tin 1" in kept(*pages)[-1]) is not runs


def test_pages_of_another_width_run_by_themselves() -> None:
    upright = [page(n, ("Sở Nội vụ", 900)) for n in (1, 2)]
    across = [page(3, ("Sở Nội vụ", 900), width=900)]
    assert kept(*upright, *across) == [[], [], ["Sở Nội vụ"]]


@pytest.mark.parametrize(
    ("text", "is_number"),
    [
        ("12", True),
        ("- 12 -", True),
        ("Trang 2/13", True),
        ("Trang 2 / 13", True),
        ("1234", False),
        ("Số 12", False),
    ],
)
def test_a_page_number_stands_at_an_edge(text: str, is_number: bool) -> None:
    assert kept(page(2, (text, 900))) == ([[]] if is_number else [[text]])
    assert kept(page(2, (text, 500))) == [[text]]
    assert [one.text for one in at_edges(page(2, (text, 900), (text, 500)))] == [text]


def cell(x0: float, x1: float, top: float, bottom: float, *texts: str) -> PdfCell:
    lines = tuple(
        line(text, top + 2 + 14 * n, x0 + 5, x0 + 5 + 6 * len(text)) for n, text in enumerate(texts)
    )
    return PdfCell(x0, x1, top, bottom, lines)


def table(*cells: PdfCell) -> PdfTable:
    return PdfTable(min(one.top for one in cells), max(one.bottom for one in cells), cells)


def texts(*tables: PdfTable) -> list[list[str | None]]:
    grown = growing(tables[0], 1)
    for number, below in enumerate(tables[1:], start=2):
        grown.add(growing(below, number))
    return [[one and one.text for one in row] for row in grown.table().rows]


def test_rules_that_are_four_points_apart_are_one() -> None:
    near = table(cell(0, 100, 0, 20, "Một"), cell(104, 200, 0, 20, "Hai"))
    assert texts(near) == [["Một", "Hai"]]
    apart = table(cell(0, 100, 0, 20, "Một"), cell(104.1, 200, 0, 20, "Hai"))
    assert texts(apart) == [["Một", None, "Hai"]]


def test_cells_know_how_far_they_reach() -> None:
    drawn = table(
        cell(0, 100, 0, 40, "Một"),
        cell(100, 200, 0, 20, "Hai"),
        cell(100, 200, 20, 40, "Ba"),
        cell(0, 200, 40, 60, "Bốn"),
    )
    grown = growing(drawn, 3)
    (one, two), (_, three), (four, _) = grown.table().rows
    found = [(x.text, x.rowspan, x.colspan, x.where) for x in (one, two, three, four) if x]
    assert found == [
        ("Một", 2, 1, "page 3 row 1"),
        ("Hai", 1, 1, "page 3 row 1"),
        ("Ba", 1, 1, "page 3 row 2"),
        ("Bốn", 1, 2, "page 3 row 3"),
    ]
    assert grown.where == "page 3 row 1"


@pytest.mark.parametrize(("shift", "goes_on"), [(7.9, True), (8.0, False)])
def test_a_table_goes_on_whose_columns_are_eight_points_off(shift: float, goes_on: bool) -> None:
    above = growing(table(cell(0, 100, 0, 20, "1"), cell(100, 300, 0, 20, "Hai")), 1)
    below = growing(
        table(cell(50, 150 + shift, 0, 20, "2"), cell(150 + shift, 350, 0, 20, "Ba")), 2
    )
    assert above.goes_on_as(below) is goes_on


NUMBERED = table(
    *(cell(0, 30, 20 * n, 20 * n + 20, text) for n, text in enumerate(("TT", "1", "2"))),
    *(cell(30, 300, 20 * n, 20 * n + 20, text) for n, text in enumerate(("Việc", "Rà", "Lập"))),
)
PLAIN = table(cell(0, 150, 0, 20, "Sở Nội"), cell(150, 300, 0, 20, "rà soát"))


@pytest.mark.parametrize(
    ("above", "below", "last"),
    [
        # Rows with numbers: one without is the rest of the last, whatever its letters.
        (NUMBERED, ("", "Thống kê"), ["2", "Lập Thống kê"]),
        (NUMBERED, ("3", "Thống kê"), ["3", "Thống kê"]),
        # Rows without: one that goes on within a sentence.
        (PLAIN, ("", "và báo cáo"), ["Sở Nội", "rà soát và báo cáo"]),
        (PLAIN, ("", "Báo cáo"), ["", "Báo cáo"]),
        (PLAIN, ("vụ", "và"), ["vụ", "và"]),
    ],
)
def test_the_rest_of_a_row_that_a_page_cut(
    above: PdfTable, below: tuple[str, str], last: list[str]
) -> None:
    middle = above.cells[-1].x0
    first, second = ([one] if one else [] for one in below)
    rest = table(cell(0, middle, 0, 20, *first), cell(middle, 300, 0, 20, *second))
    assert texts(above, rest)[-1] == last


def test_a_head_that_is_repeated_is_said_once() -> None:
    head = (cell(0, 30, 0, 20, "TT"), cell(30, 300, 0, 20, "Việc"))
    more = table(*head, cell(0, 30, 20, 40, "3"), cell(30, 300, 20, 40, "Báo cáo"))
    assert texts(NUMBERED, more) == [
        ["TT", "Việc"],
        ["1", "Rà"],
        ["2", "Lập"],
        ["3", "Báo cáo"],
    ]


@pytest.mark.parametrize(("wide", "found"), [(48.9, 2), (48.7, 1)])
def test_a_line_of_a_cell_is_full_where_the_next_word_had_no_room(wide: float, found: int) -> None:
    # Four letters, four points and two letters, of what a cell keeps for its text.
    assert len(cell_lines(cell(0, wide, 0, 40, "Đọcs", "Kế"))) == found
