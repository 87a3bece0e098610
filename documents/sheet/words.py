"""The words of a cell as they are compared."""

from datetime import date, datetime

from domain.sheet.sheet import as_words
from domain.text import nfc


def cell_words(value: object) -> str:
    """Return a cell in plain words on one line; a number of whole units has no point."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if value is None or isinstance(value, date):
        return as_words(value)
    return as_words(nfc(str(value)))
