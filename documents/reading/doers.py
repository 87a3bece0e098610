"""Who does a duty and with whom, in front of the work: "Giao Phòng A phối hợp B rà soát"."""

import re
from collections.abc import Sequence

from documents.reading.body.shape import starts_work
from documents.reading.times.trimming import without_leads
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.names import UnitNames, is_every_unit

# What it is about stands in front: "Về cải cách hành chính: Giao Văn phòng …".
_TOPIC = re.compile(r"[^:.;()\d]{3,80}:\s+(?=\S)")
# Whoever does the work may themselves ask others: "Đề nghị UBND tỉnh khen thưởng".
_ORDERS = re.compile(
    r"(?:(?:thống nhất|đồng ý)\s+)?(?:giao(?!\s+(?:dịch|thông|lưu)\s)(?:\s+nhiệm vụ)?|phân công"
    r"|ủy quyền|(?:kính\s+)?đề nghị|yêu cầu)(?:\s+cho)?\s*:?\s+",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"(?:(?:là|làm)\s+)?(?:(?:đơn vị|cơ quan)\s+)?(?:chịu trách nhiệm\s+)?"
    r"(?:(?:chủ trì|đầu mối)(?:,\s*|\s+và\s+|\s+)|(?=phối hợp\s))",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"phối hợp(?:\s+(?:chặt chẽ|cùng))?(?:,?\s+(?:với|cùng))?\s+", re.IGNORECASE)


def without_doers(text: str, doers: Sequence[str]) -> str:
    """Return a duty from where the work begins; whole where it only names who acts, as a subject.

    A short title stands beside who does it, and has no room for them.
    """
    topic = _TOPIC.match(text)
    begins = topic.end() if topic else 0
    order = _ORDERS.match(text, begins)
    at = order.end() if order else begins
    named = agencies_at_start(text[at:], doers)
    if named is None or (order and not _are(named.names, doers)):
        return text
    rest = text[at + named.end :].lstrip(" ,")
    leads = _leads(rest)
    if not (order or leads):
        return text
    work = _behind_partners(rest[leads:], doers).strip(" ,:")
    return text[:begins] + work if starts_work(work) else text


def _leads(text: str) -> int:
    """Return where the words end that say who leads; "chủ trì hội nghị" is the work itself."""
    found = _LEADS.match(text)
    if found is None:
        return 0
    rest = text[found.end() :]
    return found.end() if starts_work(rest) or _TOGETHER.match(rest) else 0


def _behind_partners(text: str, doers: Sequence[str]) -> str:
    together = _TOGETHER.match(text)
    if together is None:
        return text
    partners = agencies_at_start(text[together.end() :], doers)
    work = text[together.end() + partners.end :] if partners else ""
    return work if work.strip(" .;,") else without_leads(text)


def _are(names: Sequence[str], doers: Sequence[str]) -> bool:
    spelled = UnitNames(doers).spelled
    return all(is_every_unit(name) or spelled(name) in doers for name in names)
