"""A reading as an Excel form that people correct: written, recognised and read back exactly."""

from documents.form.reading import is_form, read_form
from documents.form.writing import Words, write_form

__all__ = ["Words", "is_form", "read_form", "write_form"]
