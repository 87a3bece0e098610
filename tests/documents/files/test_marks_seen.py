"""Figures and letters of lists: as Word counts them, and as they are mistaken on a picture."""

import pytest

from documents.reading.blocks import Cell, Paragraph, Table
from documents.reading.files.numbering import figure
from documents.reading.scans.marks import remarked


@pytest.mark.parametrize(
    ("shape", "figures"),
    [
        ("decimal", {1: "1", 12: "12", 500: "500"}),
        ("decimalZero", {1: "01", 12: "12", 499: "499", 500: "500"}),
        (
            "lowerLetter",
            {1: "a", 26: "z", 27: "aa", 52: "zz", 53: "aaa", 499: "e" * 20, 500: "500"},
        ),
        ("upperLetter", {1: "A", 28: "BB", 0: "0", -1: "-1"}),
        ("lowerRoman", {4: "iv", 9: "ix", 14: "xiv", 40: "xl", 49: "xlix", 90: "xc", 400: "cd"}),
        ("upperRoman", {1: "I", 444: "CDXLIV", 499: "CDXCIX", 0: "0", 500: "500"}),
        ("none", {1: "", 500: ""}),
        ("bullet", {1: ""}),
        ("chicago", {3: "3"}),
    ],
)
def test_a_number_is_written_in_the_shape_of_its_list(shape: str, figures: dict[int, str]) -> None:
    assert {count: figure(count, shape) for count in figures} == figures


def marks(*seen: str) -> list[str]:
    """The marks of a list as they are put right."""
    read = remarked(Paragraph("", f"{one} Rà soát") for one in seen)
    return [one.text.removesuffix(" Rà soát") for one in read if isinstance(one, Paragraph)]


@pytest.mark.parametrize(
    ("seen", "right"),
    [
        (("a)", "6)", "e)", "d)"), ("a)", "b)", "c)", "d)")),
        (("a.", "b.", "ó.", "đ."), ("a.", "b.", "c.", "d.")),
        (
            ("a)", "b)", "c)", "d)", "ả)", "é)", "9)", "n)", "1)"),
            tuple("abcdđeghi"[n] + ")" for n in range(9)),
        ),
        (("i)", "k)", "|)", "m)", "h)"), ("i)", "k)", "l)", "m)", "n)")),
        # A new list begins with its first letter, and what looks like no other stays.
        (("a)", "b)", "a)", "b)"), ("a)", "b)", "a)", "b)")),
        (("a)", "z)", "b)"), ("a)", "z)", "b)")),
        (("x)", "y)", "z)"), ("x)", "y)", "z)")),
        (("b)", "c)"), ("b)", "c)")),
        # Strokes of Roman numbers are lost or look like others.
        (("l.", "1I.", "II.", "IV."), ("I.", "II.", "III.", "IV.")),
        (
            ("T.", "H.", "TH.", "IV.", "V.", "VI.", "VII.", "VII."),
            ("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII."),
        ),
        (("XII.", "XIII."), ("XII.", "XIII.")),
        (("V.", "I."), ("V.", "I.")),
        # Of numbers with parts the first may be a stroke.
        (("T.1.", "l.2", "1.I.", "2.l"), ("1.1.", "1.2", "1.1.", "2.1")),
    ],
)
def test_marks_of_a_list_go_on_counting(seen: tuple[str, ...], right: tuple[str, ...]) -> None:
    assert marks(*seen) == list(right)


def test_only_the_first_twelve_letters_hold_a_mark() -> None:
    (one,) = remarked([Paragraph("", "Theo mục T.1 và mục T.2 của Kế hoạch")])
    assert isinstance(one, Paragraph)
    assert one.text == "Theo mục 1.1 và mục T.2 của Kế hoạch"
    (two,) = remarked([Paragraph("", "I. quy chế")])
    assert isinstance(two, Paragraph)
    assert two.text == "I. quy chế"


def test_roman_numbers_of_a_table_stand_in_its_first_column() -> None:
    def row(*texts: str | None) -> tuple[Cell | None, ...]:
        return tuple(None if text is None else Cell("", (text,)) for text in texts)

    table = Table(
        "", (row("TT", "l"), row("l", "I"), row(None, "II"), row("1l", "l"), row("1.", ""))
    )
    (read,) = remarked([table])
    assert isinstance(read, Table)
    first = [cells[0] and cells[0].text for cells in read.rows]
    assert first == ["TT", "I", None, "II", "1."]
    assert [cells[1] for cells in read.rows] == [cells[1] for cells in table.rows]


@pytest.mark.parametrize(
    ("seen", "right"),
    [
        ("trong quý lII năm 2026", "trong quý III năm 2026"),
        ("xong Quý lI/2026, quý TV.", "xong Quý II/2026, quý IV."),
        ("QUÝ H, quí IH", "QUÝ II, quí III"),
        ("quý 1, quý 1|", "quý 1, quý II"),
        # What is no quarter stays, and so does any other word.
        ("quý llll, quý VI, quý lãnh đạo, quý T", "quý llll, quý VI, quý lãnh đạo, quý I"),
    ],
)
def test_the_strokes_of_a_quarter_are_put_right(seen: str, right: str) -> None:
    cell = Cell("", (seen,))
    text, table = remarked([Paragraph("", seen), Table("", ((None, cell, None),))])
    assert isinstance(text, Paragraph)
    assert text.text == right
    assert isinstance(table, Table)
    assert table.rows == ((None, Cell("", (right,)), None),)
