"""The text of one paragraph of a Word document, as it stands when tracked changes are accepted."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_WRITTEN = {
    qn("w:tab"): " ",
    qn("w:ptab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:sym"): "•",
}
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FALLBACK = f"{_COMPATIBILITY}Fallback"
_AROUND = {f"{_COMPATIBILITY}AlternateContent", f"{_COMPATIBILITY}Choice"}
# Drawings hold text boxes, which `text_boxes` reads apart.
_LEFT_OUT = {
    qn("w:del"),
    qn("w:moveFrom"),
    qn("w:pPr"),
    qn("w:rPr"),
    qn("w:drawing"),
    qn("w:pict"),
    qn("w:object"),
    _FALLBACK,
}


def runs(element: Any) -> Iterator[Any]:
    """Yield the runs that are kept: insertions and moved text at its new place are."""
    for child in element.iterchildren():
        if child.tag in _LEFT_OUT or _is_placeholder(child):
            continue
        if child.tag == qn("w:r"):
            if not _is_hidden(child):
                yield child
        else:
            yield from runs(child)


def text_of(run: Any) -> str:
    """Return a run's text; tabs become spaces, line breaks stay."""
    parts = []
    for child in run.iterchildren():
        if child.tag == qn("w:t"):
            parts.append(child.text or "")
        elif child.tag in _WRITTEN:
            parts.append(_WRITTEN[child.tag])
        elif child.tag in _AROUND:
            parts.append(text_of(child))
    return "".join(parts)


def text_boxes(paragraph: Any) -> Iterator[Any]:
    """Yield the contents of text boxes that hang on the paragraph, each once.

    Word writes a box twice, in the new way and again for old programs.
    """
    for box in paragraph.iter(qn("w:txbxContent")):
        if not any(above.tag in {_FALLBACK, qn("w:txbxContent")} for above in box.iterancestors()):
            yield box


def joins_next(paragraph: Any) -> bool:
    """Return whether the paragraph's end is a tracked deletion, so that the next one goes on."""
    properties = paragraph.find(qn("w:pPr"))
    mark = properties.find(qn("w:rPr")) if properties is not None else None
    return mark is not None and any(
        mark.find(tag) is not None for tag in (qn("w:del"), qn("w:moveFrom"))
    )


def _is_placeholder(element: Any) -> bool:
    """Return whether it is a form's field that still says "click here"."""
    properties = element.find(qn("w:sdtPr")) if element.tag == qn("w:sdt") else None
    return properties is not None and properties.find(qn("w:showingPlcHdr")) is not None


def _is_hidden(run: Any) -> bool:
    properties = run.find(qn("w:rPr"))
    return properties is not None and properties.find(qn("w:vanish")) is not None
