"""What every paper of the state has: Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

from documents.templates.lines import line, rule
from documents.templates.pages import STANDING
from documents.templates.tables import padded, table, whole

_LEFT, _RIGHT = 6.9, 9.6


def letterhead(document: Paper, sign: str, *, about: bool = False) -> None:
    """Write agencies, number and motto, place and day; `about` writes V/v under the number."""
    heads = table(document, (_LEFT, _RIGHT))
    # The state's name takes the whole width.
    padded(heads, 0)
    left, right = heads.rows[0].cells
    line(left, "{{ above }}", size=12)
    rule(line(left, "{{ agency }}", size=12, bold=True), 0.4, _LEFT)
    line(left, f"Số:            /{sign}", size=13, before=4)
    if about:
        line(left, "V/v {{ about }}", size=12)
    line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True)
    rule(line(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True), 0.6, _RIGHT)
    line(
        right,
        "{{ place }}, ngày        tháng {{ month }} năm {{ year }}",
        size=13,
        italic=True,
        before=4,
    )
    document.add_paragraph()


def title(document: Paper, kind: str, about: str) -> None:
    """Write what kind of paper it is and what it is about, with a line below."""
    line(document, kind, bold=True)
    rule(line(document, about, bold=True), 0.3, STANDING)


def endings(document: Paper) -> None:
    """Write to whom it goes, and who signs."""
    document.add_paragraph().paragraph_format.keep_with_next = True
    ends = table(document, (8.0, STANDING - 8.0)).rows[0]
    whole(ends)
    left, right = ends.cells
    line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=ALIGN.LEFT)
    line(left, "{%p for one in receivers %}", size=11, align=ALIGN.LEFT)
    line(left, "{{ one }}", size=11, align=ALIGN.LEFT)
    line(left, "{%p endfor %}", size=11, align=ALIGN.LEFT)
    line(right, "{%p for one in signs %}", bold=True)
    line(right, "{{ one }}", bold=True)
    line(right, "{%p endfor %}", bold=True)
    for _ in range(4):
        line(right, " ")
    line(right, "{{ signer }}", bold=True)
