"""A row as it came back: what it says, and which of ours it is."""

import pytest

from domain.sheet.columns import Column
from domain.sheet.edits import Row


def test_a_cell_that_is_empty_or_gone_says_nothing() -> None:
    row = Row(2, {Column.TITLE: "Báo cáo", Column.CODE: ""})
    assert [row.says(one) for one in (Column.TITLE, Column.CODE, Column.UNIT)] == [
        "Báo cáo",
        "",
        "",
    ]


@pytest.mark.parametrize(("words", "key"), [("12", 12), ("", None), ("TT-04", None)])
def test_a_row_has_the_key_that_we_wrote(words: str, key: int | None) -> None:
    assert Row(2, {Column.KEY: words}).key == key
