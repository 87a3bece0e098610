"""From a file to its blocks. What it is, is told by its bytes; what it cannot be, by a refusal."""

from collections.abc import Callable, Iterator
from pathlib import Path

from documents.reading.blocks import Block, Paragraph, Source
from documents.reading.files.decoding import decoded
from documents.reading.files.formats import format_of
from documents.reading.files.legacy import legacy_encoding
from documents.reading.files.lines import Line
from documents.reading.files.margins import footnotes, margins
from documents.reading.files.office import CONVERTED, opened_by_office
from documents.reading.files.packages import check_package
from documents.reading.files.secrecy import find_stamp
from documents.reading.files.text import text_blocks
from documents.reading.told import Told, nobody_told
from domain.paper.unreadable import (
    DamagedFile,
    EmptyFile,
    EndlessLine,
    FileTooLarge,
    LegacyEncoding,
    PasswordProtected,
    ReadingRefusal,
    SecretDocument,
    TooMuchInside,
    UnreadableFile,
    UnsupportedFormat,
)

# What Telegram lets a bot download, and many times what a plan takes.
LARGEST_FILE = 20 * 1024 * 1024
# A plan of a thousand tasks has 300 kB of text. No paragraph has ten thousand characters, and the
# rules, which look around in a paragraph, would take minutes over such a line.
LARGEST_TEXT = 3 * 1024 * 1024
LONGEST_LINE = 10_000
# lxml's ErrorTypes.ERR_NO_MEMORY, which it raises as an error in the file.
_NO_MEMORY = 2


def read_blocks(path: Path) -> list[Block]:
    """Return the paragraphs and tables of the file; raises a ReadingRefusal."""
    return read_source(path).blocks


def read_source(path: Path, told: Told = nobody_told) -> Source:
    """Return the blocks of the file and what has no text in it; raises a ReadingRefusal.

    Each page that has to be recognised is `told`.
    """
    content = _content(path)
    try:
        kind = format_of(content)
        source = _PAGED[kind](path, told) if kind in _PAGED else _READERS[kind](path, content)
    except (ReadingRefusal, MemoryError):
        raise
    except Exception as trouble:  # a damaged file breaks its parser in too many ways to list
        if _ran_out_of_memory(trouble):
            raise MemoryError from trouble
        raise DamagedFile(file=path.name) from trouble
    check(source, file=path.name)
    return source


def _ran_out_of_memory(trouble: BaseException | None) -> bool:
    """Return whether memory was what failed: libraries raise that as an error in the file."""
    while trouble:
        no_memory = isinstance(trouble, SyntaxError) and getattr(trouble, "code", 0) == _NO_MEMORY
        if no_memory or isinstance(trouble, MemoryError):
            return True
        trouble = trouble.__cause__ or trouble.__context__
    return False


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileTooLarge(file=path.name, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError as trouble:
        raise UnreadableFile(file=path.name) from trouble


def _text(path: Path, content: bytes) -> Source:
    text = decoded(content, file=path.name)
    if len(text.encode()) > LARGEST_TEXT:
        raise TooMuchInside(file=path.name)
    return Source(text_blocks(text))


# Each library costs a tenth of a second to load, which other files need not pay.
def _word(path: Path, _: bytes) -> Source:
    from documents.reading.files.word import word_source

    check_package(path)
    return word_source(path, tuple(margins(path)), tuple(footnotes(path)))


def _sheet(path: Path, _: bytes) -> Source:
    from documents.reading.files.sheet import sheet_source

    check_package(path)
    return sheet_source(path, tuple(margins(path)))


def _pdf(path: Path, told: Told) -> Source:
    from documents.reading.pdf.reader import pdf_source

    return pdf_source(path, told)


def _picture(path: Path, told: Told) -> Source:
    from documents.reading.pdf.reader import picture_source

    return picture_source(path, told)


def _locked(path: Path, _: bytes) -> Source:
    raise PasswordProtected(file=path.name)


def _converted(kind: str) -> Callable[[Path, bytes], Source]:
    return lambda path, _: opened_by_office(path, kind, read=read_source)


def _unsupported(kind: str) -> Callable[[Path, bytes], Source]:
    def refuse(path: Path, _: bytes) -> Source:
        raise UnsupportedFormat(file=path.name, kind=kind)

    return refuse


_READERS: dict[str, Callable[[Path, bytes], Source]] = {
    "text": _text,
    "docx": _word,
    "xlsx": _sheet,
    "locked": _locked,
    **{kind: _converted(kind) for kind in CONVERTED},
    **{kind: _unsupported(kind) for kind in ("archive", "slides", "unknown")},
}
# Files of pages, some of which may have to be recognised.
_PAGED: dict[str, Callable[[Path, Told], Source]] = {"pdf": _pdf, "image": _picture}


def check(source: Source, *, file: str) -> None:
    """Raise the refusal of a text that is empty, endless, in an old encoding or secret."""
    blocks = source.blocks
    lines = [line for block in blocks for line in lines_of(block)]
    if not lines:
        raise EmptyFile(file=file)
    if sum(len(line.text.encode()) for line in lines) > LARGEST_TEXT:
        raise TooMuchInside(file=file)
    for line in lines:
        if len(line.text) > LONGEST_LINE:
            raise EndlessLine(file=file, where=line.where, limit=LONGEST_LINE)
    if encoding := legacy_encoding("\n".join(line.text for line in lines)):
        raise LegacyEncoding(file=file, encoding=encoding)
    if stamped := find_stamp([*source.margin, *blocks]):
        raise SecretDocument(file=file, stamp=stamped[0], where=stamped[1])


def lines_of(block: Block) -> Iterator[Line]:
    """Yield the lines of a block, a table's cell by cell."""
    if isinstance(block, Paragraph):
        yield Line(block.where, block.text)
        return
    for row in block.rows:
        for cell in row:
            if cell:
                yield from (Line(cell.where, text) for text in cell.lines)
