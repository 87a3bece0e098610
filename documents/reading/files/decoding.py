"""Bytes of a text file to text: UTF-8 and UTF-16 are read, older encodings are told apart."""

from documents.reading.files.legacy import is_vietnamese, legacy_encoding
from domain.paper.unreadable import LegacyEncoding, UnsupportedFormat
from domain.text import nfc


def decoded(content: bytes, *, file: str) -> str:
    """Return the text; raises a ReadingRefusal for any other encoding."""
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError as trouble:
        if old := _old_encoding(content):
            raise LegacyEncoding(file=file, encoding=old) from trouble
        raise UnsupportedFormat(file=file, kind="unknown") from trouble
    if "\x00" in text:
        raise UnsupportedFormat(file=file, kind="unknown")
    return text


def _encoding(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if content[1:2] == b"\x00":
        return "utf-16-le"
    if content[:1] == b"\x00":
        return "utf-16-be"
    return "utf-8-sig"


def _old_encoding(content: bytes) -> str | None:
    """Return which old encoding of Vietnamese the bytes are in, None if they are no such text."""
    if b"\x00" in content:
        return None
    if named := legacy_encoding(content.decode("latin-1")):
        return named
    windows = nfc(content.decode("cp1258", errors="replace"))
    return "Windows-1258" if is_vietnamese(windows) else None
