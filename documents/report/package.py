"""What the văn thư is given of one paper: Word, an unsigned PDF, and what it is about."""

import tempfile
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from documents.reading.files.office import ConversionFailed, converted, office_program
from documents.report.filling import fill


def pack(template: str, words: Mapping[str, object], folder: Path | None = None) -> bytes:
    """Return a .zip of the paper; the PDF is in it where the machine has LibreOffice."""
    paper = fill(template, words, folder)
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(f"{template}.docx", paper)
        package.writestr("trich-yeu.txt", f"{words['about']}\n")
        if (pdf := to_pdf(paper)) is not None:
            package.writestr(f"{template}.pdf", pdf)
    return file.getvalue()


def to_pdf(paper: bytes) -> bytes | None:
    """Return a Word paper as PDF, None where no program here makes one of it."""
    program = office_program()
    if program is None:
        return None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "paper.docx"
        path.write_bytes(paper)
        try:
            return converted(program, path, "pdf", Path(folder)).read_bytes()
        except ConversionFailed:
            return None
