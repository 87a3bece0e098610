"""Lines that describe and order nothing: what is a violation, which papers are handed in, terms."""

import re

from documents.reading.body.nodes import Node
from documents.reading.body.shape import starts_work
from documents.reading.times.deadlines import names_a_day
from domain.text import fold

# Under "… bị xử phạt như:" stands what somebody failed to do.
_VIOLATIONS = re.compile(
    r".*\bbi (?:xu phat|phat|xu ly|tru diem|ky luat)\b|(?:cac |nhung )?(?:hanh vi|loi)\b"
)
# "Không để xảy ra cháy" is an order.
_FAILS = re.compile(r"(?:khong|chua)\b(?! (?:de|duoc|cho|nhan|tu y|lam)\b)")
# "Hồ sơ gồm:" is followed by papers.
_PAPERS = re.compile(
    r"(?:thanh phan |mot bo )?(?:ho so|giay to)\b.{0,120}\b(?:gom|sau|sau day)\W*$"
)
_A_PAPER = re.compile(
    r"(?:\d+ )?(?:don|so|giay|ban (?:sao|chinh|photo|chup|ke|khai|cam|thuyet)|anh|phieu"
    r"|to (?:khai|trinh)"
    r"|the|ho so|bien ban|hop dong|can cuoc|chung (?:chi|nhan|minh)|van bang|bang (?:diem|tot))\b"
)
# What holds for somebody is said, and done by nobody.
_TERMS = re.compile(
    r"(?:dieu kien|tieu chuan|tieu chi)\b[^:]{0,80}(?::\s*\S|(?:duoc )?(?:quy dinh"
    r"|ap dung)? ?nhu sau\W*$)"
)


def only_describes(node: Node, parent: Node) -> bool:
    """Return whether a line says what holds or is handed in, under what announces such a list."""
    folded, above = fold(node.text), fold(parent.text)
    if parent.text.endswith(":") and _VIOLATIONS.match(above) and _FAILS.match(folded):
        return True
    if starts_work(node.text) or names_a_day(node.text):
        return False
    if _PAPERS.match(above) and _A_PAPER.match(folded):
        return True
    # At the top of a body nothing else may be left of a letter.
    return bool(parent.text) and _TERMS.match(folded) is not None
