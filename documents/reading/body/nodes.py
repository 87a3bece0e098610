"""A paragraph of a tree with what stands under it, and what only stands behind a list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from documents.reading.blocks import Table
from documents.reading.body.labels import is_label, labelled
from documents.reading.body.marks import Marked, Style
from documents.reading.body.shape import starts_work

_GOES_ON = re.compile(
    r"(?:đồng thời|ngoài ra|trong đó|riêng|cụ thể|bên cạnh|theo đó)\b", re.IGNORECASE
)
_ENDS = (".", ";")
_FEWEST = 2


@dataclass(slots=True)
class Node:
    """A paragraph without its mark, or a table, with what stands under it."""

    marked: Marked
    where: str
    table: Table | None = None
    bold: bool = False
    at: tuple[int, ...] = ()
    children: list["Node"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the words behind the mark."""
        return self.marked.text

    def walk(self) -> Iterator["Node"]:
        """Yield the node and everything under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def unnest(node: Node) -> None:
    """Let plain paragraphs behind the last item of a list stand beside it, not under it.

    Its items are sentences with nothing under them; one that goes on about its own work stays.
    """
    for child in node.children:
        unnest(child)
    last = node.children[-1] if node.children else None
    if last is None or not _ends_a_list(node, last):
        return
    behind = last.children
    last.children = []
    node.children += behind


def _is_label(node: Node) -> bool:
    """Whether a paragraph is "* Thời gian thực hiện: …", be it that its values stand under it."""
    if node.table or node.marked.style is Style.NONE:
        return False
    told = labelled(node.text)
    return is_label(node.text) or (told.says_anything and not told.text)


def _stands_apart(node: Node) -> bool:
    return _is_label(node) or (node.table is None and node.marked.style is Style.NONE)


def _ends_a_list(parent: Node, last: Node) -> bool:
    style = last.marked.style
    told = [one for one in last.children if _is_label(one)]
    # A label is told from the sentence above it by itself.
    ends = last.text.endswith(_ENDS) or len(told) == len(last.children)
    if style is Style.NONE or not last.children or not ends:
        return False
    before = [one for one in parent.children[:-1] if one.marked.style is style]
    if len(before) + 1 < _FEWEST:
        return False
    # A label under the last sentence alone is the whole list's, whatever else its items have.
    alone = len(told) == len(last.children) and last.text.endswith(_ENDS)
    under = [child for one in before for child in one.children]
    if under and (not alone or any(_is_label(child) for child in under)):
        return False
    plain = all(_stands_apart(one) for one in last.children)
    first = last.children[0].text
    goes_on = starts_work(first) and not first.startswith("Báo cáo của")
    return plain and not goes_on and _GOES_ON.match(first) is None
