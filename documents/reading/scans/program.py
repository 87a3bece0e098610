"""Tesseract, which recognises letters in pictures, where the machine has it with Vietnamese."""

import shutil
import subprocess
from functools import cache

LANGUAGE = "vie"
_PLACES = ("tesseract", r"C:\Program Files\Tesseract-OCR\tesseract.exe")


@cache
def reading_program() -> str | None:
    """Return Tesseract's program, None on a machine without it or without Vietnamese."""
    program = next((found for one in _PLACES if (found := shutil.which(one))), None)
    if program is None:
        return None
    known = subprocess.run(  # noqa: S603
        [program, "--list-langs"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return program if LANGUAGE.encode() in known.stdout.split() else None
