"""Tables in plain text, and how wide it was wrapped: each limit on both sides."""

import pytest

from documents.reading.blocks import Cell, Table
from documents.reading.files.grid import LONGEST, WIDEST, table_of
from documents.reading.files.lines import clean, split_mark
from documents.reading.files.text import text_blocks
from documents.reading.files.text_tables import shape_of, whole_rows


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("| a |", "bars"),
        ("+--+", "bars"),
        ("+==+", "bars"),
        ("+ a", ""),
        ("a | b | c", "bars"),
        ("a | b", ""),
        ("a\tb\tc", "tabs"),
        ("a\tb", ""),
        ("a", ""),
    ],
)
def test_bars_and_tabs_part_columns(text: str, shape: str) -> None:
    assert shape_of(text) == shape


def rows(*lines: str) -> list[tuple[str, str]]:
    return [(one.where, one.text) for one in whole_rows(list(lines))]


def test_a_row_that_is_broken_inside_a_cell_is_one() -> None:
    assert rows("| a | b", "c |", "d") == [("line 1", "| a | b<br>c |"), ("line 3", "d")]
    assert rows("| a", "", "  b |", "| c |") == [("line 1", "| a<br>b |"), ("line 4", "| c |")]
    # One that is never closed is no row, and thirty lines are the tallest.
    assert rows("| a", "| b |") == [("line 1", "| a"), ("line 2", "| b |")]
    assert rows("| a", "b") == [("line 1", "| a"), ("line 2", "b")]
    assert len(rows("| a", *["b"] * 28, "c |")) == 1
    assert len(rows("| a", *["b"] * 29, "c |")) == 31


def grid(*lines: str) -> list[list[list[str | None]] | str]:
    """The tables of a text by their cells, and its paragraphs."""
    return [
        [[cell and cell.text for cell in row] for row in one.rows]
        if isinstance(one, Table)
        else one.text
        for one in text_blocks("\n".join(lines))
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["| a | b |", "|---|---|", "| c | d |"], [[["a", "b"], ["c", "d"]]]),
        (["| a\\|b | c<br/>d |", "| e | f |"], [[["a|b", "c d"], ["e", "f"]]]),
        # A row of one cell is text, or merged over all between equally wide ones.
        (["| a | b |", "| x |", "| c | d |"], [[["a", "b"]], "x", [["c", "d"]]]),
        (["| a | b | c |", "| x |", "| d | e | f |"],
         [[["a", "b", "c"], ["x", None, None], ["d", "e", "f"]]]),
        # A row may lack two cells, not three.
        (["| a | b | c | d | e |", "| x | y | z |", "| f | g | h | i | j |"],
         [[["a", "b", "c", "d", "e"], ["x", "y", "z", "", ""], ["f", "g", "h", "i", "j"]]]),
        (["| a | b | c | d | e | f |", "| x | y | z |", "| f | g | h | i | j | k |"],
         [[["a", "b", "c", "d", "e", "f"]], [["x", "y", "z"]], [["f", "g", "h", "i", "j", "k"]]]),
        (["| a | b | c | d |", "| x | y |", "| e | f | g | h |"],
         [[["a", "b", "c", "d"]], [["x", "y"]], [["e", "f", "g", "h"]]]),
        # A drawn row goes on until its rule.
        (["+---+---+", "| a | b |", "| c | d |", "+===+===+", "| e | f |", "+---+---+"],
         [[["a c", "b d"], ["e", "f"]]]),
        # Three columns by tabs are a table once a second row has them too.
        (["a\tb\tc", "d\te\tf"], [[["a", "b", "c"], ["d", "e", "f"]]]),
        (["a\tb\tc", "Xong."], ["a", "b", "c", "Xong."]),
        (["a\tb\tc", "", "d\te\tf"], [[["a", "b", "c"], ["d", "e", "f"]]]),
        (["a\tb\tc", "", "Xong."], ["a", "b", "c", "Xong."]),
    ],
)  # fmt: skip
def test_rows_that_are_equally_wide_are_a_table(
    lines: list[str], found: list[list[list[str | None]] | str]
) -> None:
    assert grid(*lines) == found


def wrapped(width: int, *, going_on: int, of: int) -> list[str]:
    """Lines of one width, of which some begin in the middle of a sentence."""
    return [("và " if n < going_on else "Và ").ljust(width, "a") for n in range(of)]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        # Lines of 130 letters at most are wrapped where more than a fifth go on.
        (wrapped(130, going_on=3, of=10), 1),
        (wrapped(131, going_on=3, of=10), 8),
        (wrapped(80, going_on=3, of=10), 1),
        (wrapped(80, going_on=2, of=10), 9),
        # A line is full where the next word would not have fitted on 92 hundredths of it.
        ([*wrapped(100, going_on=6, of=10), "Kế hoạch " + "a" * 81, "Và"], 1),
        ([*wrapped(100, going_on=6, of=10), "Kế hoạch " + "a" * 80, "Vàng"], 1),
        ([*wrapped(100, going_on=6, of=10), "Kế hoạch " + "a" * 80, "Và"], 2),
    ],
)
def test_how_wide_a_text_was_wrapped(lines: list[str], paragraphs: int) -> None:
    assert len(text_blocks("\n".join(lines))) == paragraphs


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("- a", "-", "a"),
        ("– a", "-", "a"),
        ("• a", "-", "a"),
        ("* a", "-", "a"),
        ("+ a", "+", "a"),
        ("12. a", "12", "a"),
        ("12) a", "12", "a"),
        ("12. 5", "", "12. 5"),
        ("-a", "", "-a"),
    ],
)
def test_a_line_is_split_at_its_mark(text: str, mark: str, rest: str) -> None:
    found = split_mark(text)
    assert (found.mark, found.text) == (mark, rest)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  a \t b\n c ", "a b c"),
        ("a\u200bb", "ab"),
        ("**Sở** *Nội vụ*", "Sở Nội vụ"),
        ("2*3*4", "2*3*4"),
        ("* a *", "* a *"),
        ("a , b ; c : d .", "a, b; c: d."),
        ("a .b", "a .b"),
        ("e\u0302", "ê"),
    ],
)
def test_a_line_is_cleaned(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def cell(text: str, rowspan: int = 1, colspan: int = 1) -> Cell:
    return Cell("", (text,), rowspan, colspan)


def test_cells_stand_where_merged_ones_leave_room() -> None:
    made = table_of("", [[cell("a", 2), cell("b", 1, 2)], [cell("c")], [cell("d", 9)]])
    assert [[one and one.text for one in row] for row in made.rows] == [
        ["a", "b", None],
        [None, "c", None],
        ["d", None, None],
    ]
    last = made.rows[2][0]
    assert last is not None
    assert last.rowspan == 1


def test_no_table_is_wider_than_a_page() -> None:
    made = table_of("", [[cell("a", 1, 60), cell("b", 1, 60), cell("c")]])
    (row,) = made.rows
    assert len(row) == WIDEST == 63
    assert [one.text for one in row if one] == ["a", "b"]
    assert LONGEST == 20_000
