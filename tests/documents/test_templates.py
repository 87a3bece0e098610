"""The templates that come with the program are what is built, and their tables fit the paper.

After a wanted change `python -m documents.templates.building` writes them anew.
"""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.shared import Length, Twips

from documents.templates.building import FOLDER, TEMPLATES


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
    built, kept = BytesIO(), FOLDER / f"{name}.docx"
    TEMPLATES[name]().save(built)
    with ZipFile(built) as new, ZipFile(kept) as old:
        assert new.namelist() == old.namelist()
        assert [part for part in new.namelist() if new.read(part) != old.read(part)] == []


def _placed(document: Document) -> list[tuple[docx.table.Table, docx.section.Section]]:
    """Return each table with the section in which it lies: a section ends in its last paragraph."""
    placed, at = [], 0
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            placed.append((block, document.sections[at]))
        elif block._p.pPr is not None and block._p.pPr.sectPr is not None:
            at += 1
    return placed
