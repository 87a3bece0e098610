"""The paragraphs of a paper as a tree, by their numbers and bullets.

The same mark means different things in different parts: what stands above what is decided by the
marks in use at that place, not by a fixed order.
"""

import re
from collections.abc import Iterable
from itertools import zip_longest

from documents.reading.blocks import Block, Paragraph, Table
from documents.reading.body.labels import is_label, is_only_a_time, labelled
from documents.reading.body.marks import Marked, Style, as_letter, split_mark
from documents.reading.body.nodes import Node, unnest
from documents.reading.body.shape import is_headline, is_title, stands_over, starts_work
from documents.reading.times.headings import time_heading
from documents.reading.times.stated import time_under
from documents.reading.units.subjects import is_heading_of_agencies

_ROOT = Marked(Style.ARTICLE, "", 0, "")


class _Level:
    """A place in the tree that is still open; `name` says what marks its siblings carry."""

    def __init__(self, name: str, rank: int, node: Node) -> None:
        self.name = name
        self.rank = rank
        self.node = node


_TITLE = "title"
_NAME = "name"
_TIME = "time"
_TITLE_RANK = Style.CAPITAL
# A unit's name alone on a line heads what follows, under any number.
_NAME_RANK = Style.NAMED
_INTRO = "introduction"
_INTRO_RANK = Style.NAMED
_STEP = re.compile(r"(?:Bước|Giai đoạn|Đợt)\s+\d+\s*(?:[:.]|$)", re.IGNORECASE)


def tree_of(blocks: Iterable[Block]) -> Node:
    """Return the root of the tree of `blocks`."""
    listed = list(blocks)
    typed = any(isinstance(one, Paragraph) and one.bold for one in listed)
    builder = _Builder()
    for block, following in zip_longest(listed, listed[1:]):
        over = not typed and stands_over(block, following)
        builder.add(block, heads=over, before_a_list=_is_marked(following))
    unnest(builder.root)
    return builder.root


class _Builder:
    def __init__(self) -> None:
        self.root = Node(_ROOT, "")
        self._open = [_Level("", -1, self.root)]
        self._inside: set[tuple[str, str]] = set()

    def add(self, block: Block, *, heads: bool = False, before_a_list: bool = False) -> None:
        """Hang a block into the tree; `heads` says that it stands over what follows."""
        if isinstance(block, Table):
            top = self._open[-1].node
            top.children.append(Node(Marked(Style.NONE, "", 0, ""), block.where, block))
            return
        marked = self._resolved(split_mark(block.text))
        node = Node(marked, block.where, bold=block.bold, at=block.at)
        if marked.style is Style.STAR and marked.text.endswith(":"):
            self._put(node, "starred heading", _NAME_RANK)
        elif marked.style is Style.STAR and self._level(_TIME) and time_heading(marked.text):
            self._put(node, _TIME, _NAME_RANK)
        elif marked.style is not Style.NONE:
            self._put(node, marked.style.name, marked.style)
        elif is_title(block) and not time_heading(block.text):
            self._put(node, _TITLE, _TITLE_RANK)
        elif _heads_a_time(block.text, before_a_list=before_a_list):
            self._put(node, _TIME, _NAME_RANK)
        elif is_label(self._open[-1].node.text) and is_heading_of_agencies(marked.text):
            # Names below "b) Cơ quan phối hợp" are its value, and head nothing.
            self._open[-1].node.children.append(node)
        elif heads or is_heading_of_agencies(marked.text) or is_headline(block):
            self._put_name(node)
        else:
            self._put_plain(node, block)

    def _resolved(self, marked: Marked) -> Marked:
        """Decide between "C." the letter and "C." the Roman hundred by what came before."""
        if marked.style is not Style.ROMAN or len(marked.label) > 1:
            return marked
        letter = as_letter(marked)
        before = self._level(Style.CAPITAL.name)
        if before and before.node.marked.ordinal + 1 == letter.ordinal:
            return letter
        return marked if marked.label in "IVX" else letter

    def _level(self, name: str) -> _Level | None:
        return next((level for level in self._open if level.name == name), None)

    def _put(self, node: Node, name: str, rank: int) -> None:
        if self._level(name):
            while self._open.pop().name != name:
                pass
        else:
            self._close_above(node.marked, name, rank)
        self._append(node, name, rank)

    def _close_above(self, marked: Marked, name: str, rank: int) -> None:
        """Close the open levels that a mark seen for the first time cannot stand under.

        A list is not over behind its first item, so what begins to count there counts inside it,
        and does so under the items that follow.
        """
        while len(self._open) > 1:
            top = self._open[-1]
            if top.name == _TIME and not top.node.children and rank >= Style.ARABIC:
                # "Tháng 3/2026" right above a number is the time of what is counted there.
                return
            hands_over = top.node.text.endswith(":")
            if top.rank < rank or marked.style.is_bullet or (hands_over and marked.ordinal == 1):
                return
            begins = marked.ordinal == top.node.marked.ordinal == 1
            if begins and Style.ROMAN not in (top.node.marked.style, marked.style):
                self._inside.add((top.name, name))
            if (top.name, name) in self._inside:
                return
            self._open.pop()

    def _put_name(self, node: Node) -> None:
        if not self._level(_NAME):
            while len(self._open) > 1 and not _heads(self._open[-1].node):
                self._open.pop()
        self._put(node, _NAME, _NAME_RANK)

    def _put_plain(self, node: Node, paragraph: Paragraph) -> None:
        """Hang a paragraph without a mark under the number that it belongs to.

        A line with nothing but a time, somewhere under a step of a procedure, is the whole step's.
        """
        step = next((one for one in reversed(self._open) if _STEP.match(_named(one.node))), None)
        if step and is_only_a_time(paragraph.text):
            while self._open[-1] is not step:
                self._open.pop()
            step.node.children.append(node)
            return
        while len(self._open) > 1 and self._ends_before_plain(self._open[-1]):
            self._open.pop()
        if paragraph.text.endswith(":"):
            self._append(node, _INTRO, _INTRO_RANK)
        else:
            self._open[-1].node.children.append(node)

    def _ends_before_plain(self, top: _Level) -> bool:
        if top.name == _INTRO:
            return bool(top.node.children)
        return top.node.marked.style.is_bullet and not top.node.text.endswith(":")

    def _append(self, node: Node, name: str, rank: int) -> None:
        self._open[-1].node.children.append(node)
        self._open.append(_Level(name, rank, node))


def _is_marked(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and split_mark(block.text).style is not Style.NONE


def _heads_a_time(text: str, *, before_a_list: bool) -> bool:
    """Whether a line without a mark is the time of what stands below it."""
    if time_heading(text):
        return before_a_list or not labelled(text).time
    over = before_a_list and not labelled(text).time and not text.endswith((".", ";"))
    return over and not starts_work(text) and bool(time_under(text))


def _named(node: Node) -> str:
    return f"{node.marked.label}:" if node.marked.style is Style.NAMED else node.text


def _heads(node: Node) -> bool:
    return bool(node.children) or not node.text.rstrip().endswith((".", ";"))
