"""A PDF that was signed electronically: its number stands in the signature's field."""

from pathlib import Path

from documents.reading.pdf.reader import pdf_source
from documents.reading.told import nobody_told

FONT = b"/Resources << /Font << /F 5 0 R >> >>"


def stream(words: bytes, more: bytes = b"") -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (more, len(words), words)


def signed(path: Path, *, subtype: bytes, left: int = 74) -> Path:
    """Write a page with a blank for its number, and "15" in an annotation above the blank.

    The annotation's `left` side is two points from the figures, the blank begins at 68.
    """
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        b" /Annots [6 0 R] %b >>" % FONT,
        stream(b"BT /F 12 Tf 50 700 Td (So:         /KH-SXD) Tj ET"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Annot /Subtype /%b /FT /Sig /T (s) /F 4 /Rect [%d 696 %d 712] /P 3 0 R"
        b" /AP << /N 7 0 R >> >>" % (subtype, left, left + 30),
        stream(
            b"BT /F 12 Tf 2 4 Td (15) Tj ET",
            b"/Type /XObject /Subtype /Form /BBox [0 0 30 16] " + FONT,
        ),
    ]
    written, places = b"%PDF-1.7\n", b""
    for number, one in enumerate(objects, 1):
        places += b"%010d 00000 n \n" % len(written)
        written += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    size = len(objects) + 1
    path.write_bytes(
        written
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, places)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(written))
    )
    return path


def words(path: Path) -> str:
    return " ".join(block.text for block in pdf_source(path, nobody_told).blocks)  # type: ignore[union-attr]


def test_what_a_signature_fills_in_is_read_where_it_is_seen(tmp_path: Path) -> None:
    assert words(signed(tmp_path / "a.pdf", subtype=b"Widget")) == "So: 15 /KH-SXD"
    assert words(signed(tmp_path / "b.pdf", subtype=b"Stamp")) == "So: 15 /KH-SXD"


def test_what_is_only_linked_is_no_word_of_the_page(tmp_path: Path) -> None:
    assert words(signed(tmp_path / "a.pdf", subtype=b"Link")) == "So: /KH-SXD"


def test_a_blank_that_only_ends_under_a_figure_parts_it_from_the_word_before(
    tmp_path: Path,
) -> None:
    assert words(signed(tmp_path / "a.pdf", subtype=b"Widget", left=67)) == "So: 15 /KH-SXD"
