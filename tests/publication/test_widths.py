"""Columns share the width of a table by what stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.report.widths import widths

LINE = st.text("aăâ độ", max_size=400)


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
