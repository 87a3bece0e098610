"""From a file to its lines. The kind is told by the first bytes, never by the name."""

import zipfile
from pathlib import Path

from documents.reading.blocks import Block, Paragraph
from documents.reading.lines import Line
from documents.reading.text import text_blocks
from domain.paper import (
    EmptyFile,
    FileTooLarge,
    UnreadableFile,
    UnsupportedFormat,
)

# A plan is some hundred kilobytes; what unpacks to more than the second figure is a zip bomb.
LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024
# A plan of a thousand tasks has 300 kB of text. No paragraph has ten thousand characters, and the
# rules, which look around in a paragraph, would take minutes over such a line.
LARGEST_TEXT = 3 * 1024 * 1024
LONGEST_LINE = 10_000

_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0", "doc"),
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


def read_lines(path: Path) -> list[Line]:
    """Return the file's blocks as lines, tables cell by cell; raises a ReadingRefusal."""
    return [line for block in read_blocks(path) for line in _lines_of(block)]


def read_blocks(path: Path) -> list[Block]:
    """Return the paragraphs and tables of the file; raises a ReadingRefusal."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise FileTooLarge(file=path.name, limit=LARGEST_FILE)
        content = path.read_bytes()
    except OSError as trouble:
        raise UnreadableFile(file=path.name) from trouble
    blocks = _word_blocks(path) if content.startswith(b"PK") else _text_blocks(path, content)
    lines = [line.text for block in blocks for line in _lines_of(block)]
    if not lines:
        raise EmptyFile(file=path.name)
    if sum(len(line.encode()) for line in lines) > LARGEST_TEXT:
        raise FileTooLarge(file=path.name, limit=LARGEST_TEXT)
    if any(len(line) > LONGEST_LINE for line in lines):
        raise UnreadableFile(file=path.name)
    return blocks


def _lines_of(block: Block) -> list[Line]:
    if isinstance(block, Paragraph):
        return [Line(block.where, block.text)]
    cells = [cell for row in block.rows for cell in row if cell]
    return [Line(cell.where, text) for cell in cells for text in cell.lines]


def _text_blocks(path: Path, content: bytes) -> list[Block]:
    for magic, kind in _KINDS:
        # A text may start with "BM" as well; a picture is not text.
        if content.startswith(magic) and (kind != "image" or b"\x00" in content[:4096]):
            raise UnsupportedFormat(file=path.name, kind=kind)
    return text_blocks(_decode(path, content))


def _decode(path: Path, content: bytes) -> str:
    encoding = "utf-8-sig"
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif content[1:2] == b"\x00":
        encoding = "utf-16-le"
    elif content[:1] == b"\x00":
        encoding = "utf-16-be"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as trouble:
        raise UnreadableFile(file=path.name) from trouble
    if "\x00" in text:
        raise UnreadableFile(file=path.name)
    return text


def _word_blocks(path: Path) -> list[Block]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as trouble:
        raise UnreadableFile(file=path.name) from trouble
    if unpacked > LARGEST_UNPACKED:
        raise FileTooLarge(file=path.name, limit=LARGEST_UNPACKED)
    if "word/document.xml" not in names:
        kind = "xlsx" if "xl/workbook.xml" in names else "archive"
        raise UnsupportedFormat(file=path.name, kind=kind)
    # python-docx costs a tenth of a second, which a text file need not pay.
    from documents.reading.word import word_blocks

    try:
        return word_blocks(path)
    except Exception as trouble:  # a damaged file breaks the XML libraries in too many ways to list
        raise UnreadableFile(file=path.name) from trouble
