"""Paragraph properties of a Word document: a paragraph's own, then its style's, then the bases'."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_OFF = {"0", "false", "off", "none"}


class Styles:
    """The styles of one document."""

    def __init__(self, document: Any) -> None:
        found = list(document.styles.element.iterchildren(qn("w:style")))
        self._styles = {one.get(qn("w:styleId")): one for one in found}
        self._default = next((key for key, one in self._styles.items() if _is_default(one)), None)

    def properties(self, paragraph: Any) -> Iterator[tuple[str, Any]]:
        """Yield each w:pPr that applies with its style's id, the paragraph's own ("") first."""
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            yield "", own
        for style_id, style in self.chain(value(own, "w:pStyle") or self._default):
            properties = style.find(qn("w:pPr"))
            if properties is not None:
                yield style_id, properties

    def chain(self, style_id: str | None) -> Iterator[tuple[str, Any]]:
        """Yield the style and those it is based on."""
        seen: set[str] = set()
        while style_id and style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            style = self._styles[style_id]
            yield style_id, style
            style_id = value(style, "w:basedOn")

    def is_centred(self, paragraph: Any) -> bool:
        """Return whether the paragraph stands in the middle of the line."""
        said = (value(one, "w:jc") for _, one in self.properties(paragraph))
        return next((one for one in said if one), "") == "center"

    def is_bold(self, run: Any, paragraph: Any) -> bool:
        """Return whether the run is bold, by itself or by a style."""
        return self._is_on(run, paragraph, "w:b")

    def is_struck(self, run: Any, paragraph: Any) -> bool:
        """Return whether a line goes through the run's words, by themselves or by a style."""
        return any(self._is_on(run, paragraph, tag) for tag in ("w:strike", "w:dstrike"))

    def _is_on(self, run: Any, paragraph: Any, tag: str) -> bool:
        own = run.find(qn("w:rPr"))
        if (said := is_on(own, tag)) is not None:
            return said
        named = value(paragraph.find(qn("w:pPr")), "w:pStyle") or self._default
        for style_id in (value(own, "w:rStyle"), named):
            for _, style in self.chain(style_id):
                if (said := is_on(style.find(qn("w:rPr")), tag)) is not None:
                    return said
        return False


def value(parent: Any, tag: str) -> str | None:
    """Return the w:val of a child, None without one."""
    child = parent.find(qn(tag)) if parent is not None else None
    return None if child is None else child.get(qn("w:val"))


def is_on(parent: Any, tag: str) -> bool | None:
    """Return what a switch such as w:b says; None when it is not there."""
    child = parent.find(qn(tag)) if parent is not None else None
    return None if child is None else child.get(qn("w:val"), "1").lower() not in _OFF


def _is_default(style: Any) -> bool:
    return style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in {"1", "true"}
