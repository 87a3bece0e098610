"""Words in a cell: never a formula, never a sign that a workbook cannot hold."""

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell

# Excel cuts off what is longer.
_MOST = 32_767


def write_words(cell: Cell | MergedCell, words: str) -> None:
    """Write words as words: "= 100 %" and "=HYPERLINK(…)" are what somebody wrote, and stay so."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", words)[:_MOST]
    if isinstance(cell, Cell) and cell.data_type != "s" and cell.value:
        cell.data_type = "s"
    # A program that shows the cell for editing would begin a formula with it.
    if words.startswith(("=", "+", "-", "@")) and isinstance(cell, Cell):
        cell.quotePrefix = True
