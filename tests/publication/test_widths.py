"""Tables stay within the margins, and are as wide where it helps."""

import docx
import pytest
from docx.document import Document
from docx.shared import Length, Twips
from hypothesis import given
from hypothesis import strategies as st

from documents.report.widths import widths
from documents.templates.building import FOLDER, TEMPLATES

LINE = st.text("aăâ độ", max_size=400)


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_table_is_wider_than_the_text(name: str) -> None:
    document = TEMPLATES[name]()
    for table, section in _placed(document):
        room = section.page_width - section.left_margin - section.right_margin
        total = sum(Length(column.width or 0) for column in table.columns)
        # Word keeps each width in twentieths of a point.
        rounded = Twips(1) * len(table.columns)
        assert total <= room + rounded
        cells = sum(Length(cell.width or 0) for cell in table.rows[0].cells)
        assert abs(cells - total) <= rounded


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_is_filled_in_is_what_was_built(name: str) -> None:
    built, kept = TEMPLATES[name](), docx.Document(str(FOLDER / f"{name}.docx"))
    assert kept.element.body.xml == built.element.body.xml


def _placed(document: Document) -> list[tuple[docx.table.Table, docx.section.Section]]:
    """Return each table with the section in which it lies: a section ends in its last paragraph."""
    placed, at = [], 0
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            placed.append((block, document.sections[at]))
        elif block._p.pPr is not None and block._p.pPr.sectPr is not None:
            at += 1
    return placed


@given(st.lists(st.tuples(LINE, LINE, LINE), min_size=1, max_size=20), st.floats(8, 30))
def test_widths_add_up_and_none_vanishes(rows: list[tuple[str, str, str]], total: float) -> None:
    found = widths(("TT", "Nội dung", "Ghi chú"), rows, total)
    assert sum(found) == pytest.approx(total)
    assert min(found) > 0.5


def test_the_longest_words_have_the_most_room() -> None:
    rows = [("1", "nội dung nhiệm vụ " * 20, ""), ("2", "nội dung " * 30, "đã trình")]
    number, content, note = widths(("TT", "Nội dung", "Ghi chú"), rows, 20)
    assert content > 15
    assert number < note < 3
