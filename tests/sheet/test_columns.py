"""A column is called in the chat what stands over it on the sheet."""

from documents.sheet.layout import HEADINGS
from domain.sheet.columns import Column
from tests.actions.deed import TEXTS
from views.sheet.returning import column_name


def test_a_column_has_one_name() -> None:
    assert {column: column_name(column, TEXTS) for column in Column} == HEADINGS
