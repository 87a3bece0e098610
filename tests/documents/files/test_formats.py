"""What a file is, by its first bytes; and what of its bytes is text."""

import io
import zipfile

import pytest

from documents.reading.files.decoding import decoded
from documents.reading.files.formats import format_of
from documents.reading.files.legacy import is_vietnamese, legacy_encoding
from domain.paper.unreadable import LegacyEncoding, UnsupportedFormat

COMPOUND = b"\xd0\xcf\x11\xe0" + b"\x00" * 60


def package(**parts: str) -> bytes:
    """A zip file of these parts; a double underscore stands for a slash, and one for a point."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), text)
    return written.getvalue()


ODT = "application/vnd.oasis.opendocument.text"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7", "pdf"),
        (b"x" * 1019 + b"%PDF-", "pdf"),
        (b"x" * 1020 + b"%PDF-", "text"),
        (b"{\\rtf1", "rtf"),
        (b"\x89PNG\r\n\x00", "image"),
        (b"\xff\xd8\xff\xe0\x00", "image"),
        (b"GIF89a\x00", "image"),
        (b"II*\x00", "image"),
        (b"MM\x00*", "image"),
        (b"BM\x00", "image"),
        (b"RIFF\x00", "image"),
        # A text may begin with the same letters.
        (b"BM la viet tat", "text"),
        (b"BM" + b"x" * 4093 + b"\x00", "image"),
        (b"BM" + b"x" * 4094 + b"\x00", "text"),
        (b"Rar!\x1a", "archive"),
        (b"7z\xbc\xaf", "archive"),
        (b"\x1f\x8b", "archive"),
        (COMPOUND, "unknown"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "locked"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "doc"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "xls"),
        (COMPOUND + "Book".encode("utf-16-le"), "xls"),
        (COMPOUND + "PowerPoint Document".encode("utf-16-le"), "slides"),
        (package(word__document_xml=""), "docx"),
        (package(xl__workbook_xml=""), "xlsx"),
        (package(ppt__presentation_xml=""), "slides"),
        (package(mimetype=ODT), "odt"),
        (package(mimetype=f"{ODS}\n"), "ods"),
        (package(mimetype="khác"), "archive"),
        (package(a_txt=""), "archive"),
        (b"<!DOCTYPE html>", "html"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a -->\n<HTML>", "html"),
        (b"<head>", "html"),
        (b"<body lang='vi'>", "html"),
        (b"<bodywork>", "text"),
        (b" " * 1020 + b"<html>", "text"),
        ("Kế hoạch".encode(), "text"),
    ],
)
def test_a_file_is_what_its_first_bytes_say(content: bytes, kind: str) -> None:
    assert format_of(content) == kind


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_in_each_of_its_shapes(encoding: str) -> None:
    assert decoded("Kế hoạch".encode(encoding), file="a.txt") == "Kế hoạch"


TCVN3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. " * 2
VNI = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do Haïnh phuùc"
VIETNAMESE = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TCVN3.encode("latin-1"), "TCVN3"),
        (VNI.encode("latin-1"), "VNI"),
        ("Sơ\u0309 nô\u0323i vu\u0323, pho\u0300ng tha\u0309o".encode("cp1258"), "Windows-1258"),
        (b"\xff" * 40, None),
    ],
)
def test_older_encodings_are_named(content: bytes, encoding: str | None) -> None:
    with pytest.raises(LegacyEncoding if encoding else UnsupportedFormat) as refused:
        decoded(content, file="a.txt")
    assert refused.value.facts == (
        {"file": "a.txt", "encoding": encoding}
        if encoding
        else {"file": "a.txt", "kind": "unknown"}
    )


def test_what_holds_nothing_but_a_zero_is_no_text() -> None:
    with pytest.raises(UnsupportedFormat):
        decoded(b"ab\x00c", file="a.bin")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TCVN3, "TCVN3"),
        (VNI, "VNI"),
        (VIETNAMESE, None),
        # Ten signs are no accident, nine may be; nor are they where a native letter stands beside.
        ("aa" * 9 + "µ" * 9, None),
        ("aa" * 10 + "µ" * 10, "TCVN3"),
        ("aa" * 10 + "µ" * 10 + "ạ", "TCVN3"),
        ("aa" * 10 + "µ" * 10 + "ạạ", None),
        ("a" * 9 + "µ" * 10, None),
        # A third of the signs are TCVN3's own.
        ("a" * 40 + "µ" * 4 + "ö" * 8, "VNI"),
        ("a" * 40 + "µ" * 5 + "ö" * 8, "TCVN3"),
    ],
)
def test_signs_stand_for_letters(text: str, encoding: str | None) -> None:
    assert legacy_encoding(text) == encoding


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        (VIETNAMESE, True),
        ("a" * 19 + "ạ", False),
        ("a" * 18 + "ạ", True),
        ("aaạ", True),
        ("aạ", False),
        ("", False),
    ],
)
def test_one_letter_in_twenty_is_a_native_one(text: str, is_it: bool) -> None:
    assert is_vietnamese(text) is is_it
