"""Numbers that stand alone on a line: "Điều 2." above its words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from documents.reading.blocks import Block, Paragraph
from documents.reading.body.marks import Style, split_mark

_LONE = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]|(?:Điều|ĐIỀU|Bước|Nhiệm vụ) \d{1,2}[.:]"
    r"|[-+*•])$"
)


def with_lone_marks_joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with each lone number in front of the paragraph below it."""
    lone: Paragraph | None = None
    for block in blocks:
        if lone is None:
            if isinstance(block, Paragraph) and _LONE.match(block.text):
                lone = block
            else:
                yield block
            continue
        if isinstance(block, Paragraph) and split_mark(block.text).style is Style.NONE:
            joined = f"{lone.text} {block.text}"
            yield replace(block, where=lone.where, text=joined, at=lone.at + block.at)
        else:
            yield lone
            yield block
        lone = None
    if lone is not None:
        yield lone
