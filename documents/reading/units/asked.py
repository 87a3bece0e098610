"""Whom a sentence asks that hands over to a list: "Sở A yêu cầu các đơn vị B thực hiện:"."""

import re
from collections.abc import Sequence

from documents.reading.units.agencies import agencies_at_start

_LONGEST_ORDER = 300
_ASKS = re.compile(
    # "Gửi danh sách đề nghị Sở A khen thưởng" says which list.
    r"(?<=[\w.;,])(?<!d/s)(?<!danh sách)(?<!hồ sơ)\s+(?:đề nghị|yêu cầu(?:\s+đối với)?|giao"
    r"|chỉ đạo|kiến nghị"
    r"|thông báo (?:đến|tới|cho)"
    # Whoever is only to know of it has nothing to do.
    r"(?![^;.:]{0,60}\sbiết(?!\w)))\s+"
    r"(?:(?:các\s+)?đồng chí\s+)?",
    re.IGNORECASE,
)
# "Giao Ban A chỉ đạo các đơn vị B có trách nhiệm:" is for A, whoever then does it.
_ORDERED_FIRST = re.compile(r"(?:giao|đề nghị|yêu cầu|phân công)\s+(?:cho\s+)?", re.IGNORECASE)
_PASSES_ON = re.compile(r"\s+(?:chỉ đạo|hướng dẫn|đôn đốc|yêu cầu|vận động)\s")
_GUIDES = re.compile(r"(?<=[\w.;,])\s+hướng dẫn\s+(?=các\s)")
_DO = (
    r"(?:tập trung|thực hiện|khẩn trương|nghiêm|triển khai|quan tâm|phối hợp|chủ động|cho ý kiến"
    r"|chỉ đạo|tổ chức|báo cáo|một số|các nội dung|như sau|có văn bản|rà soát|cung cấp|gửi|cử|khẩn"
    r"|tiếp tục|chấp hành|khắc phục|tăng cường|lưu ý|chú ý)(?!\w)"
)
_WHO = re.compile(
    r"(?P<who>(?:các\s+)?(?:cấp [ủu][ỷy]|tổ chức đảng|chính quyền|đơn vị"
    r"|cơ quan|công ty|doanh nghiệp|chủ đầu tư|địa phương|tổ chức|cơ sở|hộ|cá nhân"
    rf"|người \w+|phụ huynh|học sinh|giáo viên|đồng chí|nhà thầu|trường)[^;:.]{{0,100}}?)\s+{_DO}",
    re.IGNORECASE,
)


# "…, Sở A yêu cầu các đơn vị B …": whoever writes asks whoever is named behind the verb.
_PERFORMS = re.compile(
    r"(?:^|[,.]\s)(?:Sở|UBND|Ủy ban|Uỷ ban|Chủ tịch|Giám đốc|Hiệu trưởng|Nhà trường|Trường|Ban"
    r"|Phòng|Cục|Chi cục|Trung tâm|Văn phòng|Đảng ủy|Bộ)(?!\w)"
    r"(?![^,;.:]{0,60}\s(?:nhận được|về việc)\s)"
    r"[^,;.:]{0,60}?"
    r"\s(?P<verb>yêu cầu|(?:kính\s+|trân trọng\s+)?đề nghị|giao)\s+"
)


_LEADER_ORDERS = re.compile(
    r"(?:^|[,.]\s)(?:đồng chí\s+)?(?:Phó\s+)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Giám đốc|Bí thư)(?!\w)"
    r"[^,;.:]{0,60}?\s(?:yêu cầu|giao)\s+"
)
# "thông báo đến các Khoa kế hoạch nộp điểm": what they are told is no part of their name.
_TOLD = re.compile(r"\s(?:kế hoạch|lịch|nội dung|thời gian|kết quả|một số|các hoạt động|như sau)\s")


def _told_to(text: str) -> str:
    return text[: what.start()] if (what := _TOLD.search(text)) else text


def asked_by_the_issuer(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return whom a sentence asks that is whole in itself: "Sở A yêu cầu các đơn vị gửi …"."""
    if text.rstrip().endswith(":") or not (order := _PERFORMS.search(text[:_LONGEST_ORDER])):
        return ()
    named = agencies_at_start(text[order.end() :], known)
    return named.names if named else ()


def ordered_by_a_leader(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return whom a leader orders in a sentence: "…, Phó Chủ tịch UBND tỉnh yêu cầu Sở A …"."""
    if text.rstrip().endswith(":") or not (order := _LEADER_ORDERS.search(text[:_LONGEST_ORDER])):
        return ()
    named = agencies_at_start(text[order.end() :], known)
    return named.names if named else ()


def introduced_in(text: str) -> tuple[str, ...]:
    """Return whom the last sentence above all work asks or guides: "… hướng dẫn các xã:"."""
    return asked_in(text, verbs=_GUIDES) or asked_in(text)


def asked_in(
    text: str, known: Sequence[str] = (), *, verbs: re.Pattern[str] = _ASKS
) -> tuple[str, ...]:
    """Return whom the last order of a sentence before its colon names, nobody where it has none."""
    if not text.rstrip().endswith(":"):
        return ()
    first = _ORDERED_FIRST.match(text)
    ordered = agencies_at_start(text[first.end() :], known) if first else None
    if first and ordered and _PASSES_ON.match(text, first.end() + ordered.end):
        return ordered.names
    for order in reversed(list(verbs.finditer(text))):
        rest = text[order.end() :]
        if named := agencies_at_start(_told_to(rest), known):
            return named.names
        if who := _WHO.match(rest):
            name = who["who"].removeprefix("các ")
            return (name[0].upper() + name[1:],)
    says_what = ordered and first and text[first.end() + ordered.end :].strip(" :")
    return ordered.names if ordered and says_what else ()
