"""What a line that is nothing but a time reaches: the list below it, the line above it."""

from collections.abc import Sequence
from dataclasses import replace

from documents.reading.body.labels import Labelled, labelled
from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.roles import facts_of
from documents.reading.body.zones import Zone
from documents.reading.times.headings import day_in
from documents.reading.times.stated import is_an_end, is_of_all, states_a_time


def parted_by_a_time(node: Node) -> tuple[Node, Node | None]:
    """Return a time over a list with that list alone, and what stands behind the list.

    "Chủ nhật, ngày 12/5:" over bullets is not the time of the sentences behind them.
    """
    marked = [one.table is None and one.marked.style is not Style.NONE for one in node.children]
    if not any(marked) or not marked[0]:
        return node, None
    end = next((at for at, one in enumerate(marked) if not one), len(marked))
    behind = node.children[end:]
    if not behind:
        return node, None
    return replace(node, children=node.children[:end]), replace(node, children=behind)


def told_above(parent: Node, place: int) -> list[tuple[Labelled, Node]]:
    """Return the time that the last line of a list says of those above it, none for another."""
    node = parent.children[place]
    if node.table or node.children or not states_a_time(node.text):
        return []
    beside = (one for one in parent.children[place + 1 :] if one.table is None)
    if any(one.marked.style is node.marked.style for one in beside):
        return []
    return [(Labelled("", time=node.text.strip(" .;/()")), node)]


def says_only_when(parent: Node, place: int) -> bool:
    """Return whether a line without a label says when, and is no end of what stands below it.

    Under "1. Hội thi" the line "- Tổ chức trong tháng 6" is what there is to be done.
    """
    node = parent.children[place]
    if labelled(node.text).says_anything or not states_a_time(node.text):
        return False
    return place + 1 == len(parent.children) or not is_an_end(node.text)


def ends_a_paragraph(parent: Node, place: int) -> bool:
    """Return whether a line without a label says when behind a paragraph, and no list.

    Among sentences of several it is the time of the one before it.
    """
    lines = parent.children[max(0, place - 1) : place + 1]
    plain = all(one.table is None and one.marked.style is Style.NONE for one in lines)
    of_all = is_of_all(lines[-1].text) or labelled(lines[-1].text).says_anything
    return len(lines) > 1 and plain and not of_all and states_a_time(lines[-1].text)


def held_at_a_time(lines: Sequence[Node], place: int, zone: Zone) -> bool:
    """Return whether a line of a part about times is followed by its own: "Lớp 1: Gồm …".

    Where most lines only say what holds, one with a day of its own is something that takes place.
    """
    if zone is not Zone.TERMS or lines[place].table or facts_of(lines[place]):
        return False
    following = [*lines[place].children, *lines[place + 1 : place + 2]][:1]
    told = facts_of(following[0]) if following else None
    return told is not None and bool(told.time) and bool(day_in(told.time))
