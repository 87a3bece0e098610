"""Numbers and labels alone on a line: "Điều 2." or "Thời gian:" above its words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from documents.reading.blocks import Block, Paragraph
from documents.reading.body.labels import is_label
from documents.reading.body.marks import Style, split_mark
from documents.reading.files.lines import BULLET

_LONE = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]|(?:Điều|ĐIỀU|Bước|Nhiệm vụ) \d{1,2}[.:]"
    rf"|[-–+*]|{BULLET})$"
)

# The star below a Party committee's name counts nothing.
_LETTERHEAD = re.compile(r"[Ss][Ốố]\W{0,3}\d*\s*[-/]|ĐẢNG CỘNG SẢN")


def with_lone_marks_joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with each lone number or label in front of the paragraph below it."""
    lone: Paragraph | None = None
    for block in blocks:
        if lone is None:
            if isinstance(block, Paragraph) and _is_lone(block.text):
                lone = block
            else:
                yield block
            continue
        if isinstance(block, Paragraph) and _goes_behind(lone.text, block.text):
            joined = f"{lone.text} {block.text}"
            yield replace(block, where=lone.where, text=joined, at=lone.at + block.at)
        else:
            yield lone
            yield block
        lone = None
    if lone is not None:
        yield lone


def _is_lone(text: str) -> bool:
    return _LONE.match(text) is not None or (text.endswith(":") and is_label(split_mark(text).text))


def _goes_behind(lone: str, text: str) -> bool:
    """Whether a paragraph is what a lone mark counts, or the value of a lone label."""
    if split_mark(text).style is not Style.NONE or _LETTERHEAD.match(text):
        return False
    return not (lone.endswith(":") and text.endswith(":")) or _LONE.match(lone) is not None
