"""What a file is, told by its first bytes and never by its name."""

import io
import re
import zipfile

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"BM", "image"),
    (b"RIFF", "image"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
# The names of its parts stand in a compound file as UTF-16.
_PARTS = (
    ("EncryptedPackage", "locked"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "slides"),
)
_ZIPPED = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("ppt/presentation.xml", "slides"),
)
_OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
# A PDF may have some lines of rubbish before its first.
_PDF_WITHIN = 1024


def format_of(content: bytes) -> str:
    """Return "docx", "pdf", "text" and the like; raises BadZipFile for a broken package."""
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "pdf"
    if content.startswith(b"PK"):
        return _zipped(content)
    if content.startswith(_COMPOUND):
        named = (kind for name, kind in _PARTS if name.encode("utf-16-le") in content)
        return next(named, "unknown")
    for magic, kind in _MAGIC:
        # A text may start with "BM" as well; a picture is not text.
        if content.startswith(magic) and (kind != "image" or b"\x00" in content[:4096]):
            return kind
    return "html" if _HTML.match(content[:_PDF_WITHIN].lstrip(b"\xef\xbb\xbf")) else "text"


def _zipped(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = set(package.namelist())
        if "mimetype" in names:
            with package.open("mimetype") as written:
                return _OPEN_DOCUMENT.get(written.read(100).strip(), "archive")
    return next((kind for name, kind in _ZIPPED if name in names), "archive")
