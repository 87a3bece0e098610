"""Who issues a paper: as its own sentence names them, or as its letterhead does, in capitals."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from documents.reading.blocks import Paragraph
from documents.reading.papers.frame import SORTS
from documents.reading.units.capitals import from_capitals
from documents.reading.units.words import UPPER
from domain.text import fold

_AGENCY = (
    rf"(?:(?:Sở|Bộ|Chi cục|Cục|Trung tâm|Ban|Trường)\s+(?=[{UPPER}])|(?:UBND|Ủy ban nhân dân)\s+)"
    r"[^,;.:\d]{3,60}?"
)
_ACTS = r"(?:chỉ đạo|yêu cầu|giao|ban hành|xây dựng|phân công|đề nghị|kết luận)"
_ISSUER = re.compile(
    rf"(?:^|[;.,]\s+|(?:Giám đốc|Chủ tịch|[Tt]rưởng)\s+)({_AGENCY})\s+{_ACTS}(?!\w)"
)
GROUNDS = re.compile(r"\W*(?:căn cứ|theo|xét)\b", re.IGNORECASE)
_ACTED = re.compile(r"\s(?:nhận được|được|có|đã|về việc|tổ chức|tại|thông báo)(?!\w)")
_CAPITALS = re.compile(
    r"(?:SỞ|UBND|[ỦU][YỶỲ] BAN NHÂN DÂN|BỘ|CHI CỤC|CỤC|PHÒNG(?! CH)|TRƯỜNG(?! HỢP)|TRUNG TÂM"
    r"|BỆNH VIỆN|QUỸ(?= TÍN DỤNG)|BẢO HIỂM|THANH TRA|VĂN PHÒNG|VIỆN|HỌC VIỆN"
    r"|(?:ĐẢNG|HUYỆN|TỈNH|THÀNH) [ỦU][YỶỲ]"
    r"|BAN (?!THƯỜNG|HÀNH)"
    r"|[ỦU][YỶỲ] BAN (?=MẶT TRẬN|MTTQ))\s*[^a-z\d]{2,60}$"
)
# Other bodies stand in a letterhead alone: their heads are words of titles as well.
_BODIES = re.compile(
    r"(?:LIÊN ĐOÀN|CÔNG ĐOÀN|HỘI (?!NGHỊ|THẢO|THI|HỌP|ĐỒNG THI)"
    r"|(?:TỈNH|THÀNH|HUYỆN|XÃ|THỊ|QUẬN) ĐOÀN"
    r"|ĐOÀN (?=TN|THANH|XÃ|PHƯỜNG|TRƯỜNG)(?!TN\w* (?:CỘNG SẢN )?HỒ CHÍ MINH$)"
    r"|MẶT TRẬN TỔ QUỐC|(?:TỔNG )?CÔNG TY|TẬP ĐOÀN|NHÀ MÁY"
    r"|XÍ NGHIỆP|HỢP TÁC XÃ|T[ÒO][ÀA]? ÁN|VIỆN KIỂM SÁT|NGÂN HÀNG|CHI NHÁNH|ĐIỆN LỰC|KHO BẠC"
    r"|BƯU ĐIỆN|CÔNG AN|BỘ CHỈ HUY|BAN CHỈ HUY|TIỂU BAN|ĐÀI |BẢO TÀNG|THƯ VIỆN)\s*[^a-z]{2,70}$"
)
_PART_OF_A_BODY = re.compile(
    r"BAN (?:CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC)(?:\s+(?P<where>(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ"
    r"|THỊ XÃ|QUẬN)\s.+))?$"
)
# What stands behind these is what a place or a school is called.
_CALLED = re.compile(
    r"(?<!\w)(?:tỉnh|huyện|xã(?! đoàn)|phường|thị xã|thị trấn|quận|đặc khu|thành phố"
    r"|(?:tỉnh|huyện|thành|thị|quận|xã) (?:ủy|đoàn)"
    r"|trường\s+(?:thpt|thcs|th|tiểu học|mầm non|thpt chuyên|ptdt\w*)(?: (?:và|&) \w+)?)"
    r"\s+(?P<name>(?!ủy|đoàn|uỷ)[^,;.\d]{2,40})$",
    re.IGNORECASE,
)
_LETTERS = re.compile(
    r"(?<!\w)(?:tnhh|mtv|cp|ptdt|ptdtnt|evn|htx|lhpn|tncs|tn)(?!\w)", re.IGNORECASE
)
_EVERYWHERE = re.compile(r"(?<!\w)(?:việt nam|hồ chí minh)(?!\w)")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ENDS = re.compile(rf"Số\s*:|(?:{SORTS})\b")
_ABOVE = re.compile(r"UBND|[ỦU][YỶỲ] BAN|(?:HUYỆN|TỈNH|THÀNH) [ỦU]")
_PLACE = re.compile(r"(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU)\s")
_STATE = re.compile(r"\s*CỘNG H.{2,6} XÃ HỘI.*")


def issuer_of(lines: list[Paragraph], place: str) -> str | None:
    """Return the issuing agency, with its province where the text names that too.

    The sentence that hands out the work spells it best, a letterhead in capitals next.
    """
    letterhead = list(_letterhead(lines))
    capitals = [text for text in letterhead if _CAPITALS.match(text)]
    ends = next((at for at, text in enumerate(letterhead) if _ENDS.match(text)), len(lines))
    # Who issues stands below whom they belong to.
    own = _bodies(letterhead[:ends])[-1:]
    said = (text for text in letterhead if text.endswith(":") or not GROUNDS.match(text))
    named = [m[1] for text in said if (m := _ISSUER.search(text)) and not _ACTED.search(m[1])]
    named = [one for one in named if not own or fold(own[0]) in fold(one)]
    capitals.sort(key=lambda text: _ABOVE.match(text) is not None)
    named += [from_capitals(text) for text in [*own, *capitals]]
    if not named:
        return None
    issuer = _BRACKETS.sub("", named[0])
    issuer = re.sub(re.escape(place), place, issuer, flags=re.IGNORECASE) if place else issuer
    issuer = _as_called(issuer)
    text = fold(" ".join(line.text for line in lines))
    for level in ("tỉnh", "thành phố"):
        seat = f"{level} {place}"
        if place and fold(issuer).endswith(f" {fold(level)}"):
            return f"{issuer} {place}"
        if place and fold(seat) in text and fold(place) not in fold(issuer):
            return f"{issuer} {seat}"
    return issuer


def _bodies(letterhead: Sequence[str]) -> list[str]:
    """Return whose the lines of a letterhead are, those above first.

    "BAN CHẤP HÀNH TỈNH A" under a union is the union of that province.
    """
    found: list[str] = []
    for text in letterhead:
        part = _PART_OF_A_BODY.match(text)
        if part and found:
            found[-1] += f" {part['where']}" if part["where"] else ""
        elif (_CAPITALS.match(text) and not _ABOVE.match(text)) or _BODIES.match(text):
            found.append(text)
    return found


def _as_called(name: str) -> str:
    """Return a name that was in capitals with its place, school or company as these are called."""
    name = _LETTERS.sub(lambda one: one[0].upper(), name)
    name = _EVERYWHERE.sub(lambda one: one[0].title(), name)
    called = _CALLED.search(name)
    if called is None or not called["name"][1:].islower():
        return name
    proper = " ".join(word.capitalize() for word in called["name"].split())
    return f"{name[: called.start('name')]}{proper}"


def _letterhead(lines: Sequence[Paragraph]) -> Iterator[str]:
    """Yield the lines without the state's name, a place with whose it is: "UBND" above "XÃ A"."""
    texts = [_STATE.sub("", line.text).strip(" -_*|") for line in lines]
    for text, below in zip_longest(texts, texts[1:], fillvalue=""):
        yield f"{text} {below}" if _ABOVE.match(text) and _PLACE.match(below) else text
