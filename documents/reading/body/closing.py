"""A line behind a list that says until when what the list asks for is sent.

"Báo cáo của các cơ quan gửi về Sở trước ngày 12/6": its day is that of every item, not of the last.
"""

import re
from collections.abc import Sequence

from documents.reading.body.items import Item
from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.times.deadlines import names_a_day
from documents.reading.times.times import says_when
from documents.reading.units.subjects import subject_of
from domain.text import fold

# What is sent, and the words of duties that bring it forth.
_PRODUCTS = {
    "bao cao": ("bao cao",),
    "y kien": ("y kien", "gop y"),
    "van ban": ("van ban", "y kien", "bao cao"),
    "ho so": ("ho so",),
    "ke hoach": ("ke hoach",),
    "danh sach": ("danh sach", "cu ", "dang ky"),
    "so lieu": ("so lieu", "thong ke"),
}
_SENDS = re.compile(
    rf"(?:cac )?(?P<what>{'|'.join(_PRODUCTS)}|ket qua|noi dung|tai lieu)"
    r"(?= (?:cua|gui|tren|neu|tham gia|gop|nay|thuc hien))"
    r"[^.;]{0,120}? (?:gui|nop|trinh|ve)\b"
)


def closes(node: Node, above: Sequence[Item]) -> bool:
    """Return whether a plain paragraph says until when what stands `above` it is sent."""
    if node.table or node.marked.style is not Style.NONE or node.children or not above:
        return False
    told = _SENDS.match(fold(node.text)) is not None and names_a_day(node.text)
    return told and subject_of(node.text) is None


def closed_by(node: Node, above: Sequence[Item]) -> list[Item]:
    """Return the items that a closing line is the time of: they ask for what it says is sent."""
    told = _SENDS.match(fold(node.text))
    words = _PRODUCTS.get(told["what"], ()) if told else ()
    return [
        item
        for item in above
        if not item.time and not says_when(item.text) and any(w in fold(item.text) for w in words)
    ]
