"""What is laid over a page and printed with it: the number and the day that a signature fills in.

Whoever signs electronically leaves "Số:      /KH-SKHCN" as it was, and puts "15" into a field above
it, which no parser of a page's own words sees.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

_HARDLY = 0.2
_LAID_OVER = {raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_FREETEXT}


def with_fields_printed(path: Path) -> BytesIO | None:
    """Return the PDF with its fields and stamps as words of their pages, None where it has none.

    A file that the library cannot open is left to whoever reads it, and so is one with a password.
    """
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return None
    with document:
        found = [page for page in document if _has_any(page)]
        for page in found:
            raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        if not found:
            return None
        printed = BytesIO()
        document.save(printed)
        printed.seek(0)
        return printed


def _has_any(page: Any) -> bool:
    return any(_subtype(page, at) in _LAID_OVER for at in range(raw.FPDFPage_GetAnnotCount(page)))


def _subtype(page: Any, at: int) -> int:
    annotation = raw.FPDFPage_GetAnnot(page, at)
    try:
        return int(raw.FPDFAnnot_GetSubtype(annotation))
    finally:
        raw.FPDFPage_CloseAnnot(annotation)


def without_covered_blanks(page: Any) -> Any:
    """Return a page without the blanks that were left for what is printed over them."""
    letters = [one for one in page.chars if one["text"].strip()]

    def is_covered(across: float, down: float) -> bool:
        return any(
            one["x0"] <= across <= one["x1"] and one["top"] <= down <= one["bottom"]
            for one in letters
        )

    def is_seen(one: dict[str, Any]) -> bool:
        if one["object_type"] != "char" or one["text"].strip():
            return True
        down = (one["top"] + one["bottom"]) / 2
        middle = (one["x0"] + one["x1"]) / 2
        # One that only ends under a letter parts it from what stands before.
        return not (is_covered(middle, down) and is_covered(one["x0"] + _HARDLY, down))

    return page.filter(is_seen)
