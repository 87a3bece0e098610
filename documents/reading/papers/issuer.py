"""Who issues a paper: as its own sentence names them, or as its letterhead does, in capitals."""

import re
from collections.abc import Iterator, Sequence

from documents.reading.blocks import Paragraph
from documents.reading.papers.frame import SORTS
from documents.reading.papers.spelling import as_written
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
    r"|CHI BỘ|BỆNH VIỆN|QUỸ(?= TÍN DỤNG)|BẢO HIỂM|THANH TRA|VĂN PHÒNG|VIỆN|HỌC VIỆN"
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
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ENDS = re.compile(rf"Số\s*:|(?:{SORTS})\b")
_ABOVE = re.compile(r"UBND|[ỦU][YỶỲ] BAN(?! MẶT TRẬN| MTTQ)|(?:HUYỆN|TỈNH|THÀNH) [ỦU]")
_PLACE = re.compile(
    r"(?:TỈNH|HUYỆN|XÃ(?! HỘI)|PHƯỜNG|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN(?! SỰ)"
    r"|ĐẶC KHU)\s+(?!ĐOÀN|ỦY|UỶ)"
)
# A name that a line's end broke: "SỞ GIÁO DỤC" above "VÀ ĐÀO TẠO".
_BROKEN = re.compile(
    r"(?:\sVÀ|,|-|\sDỰ ÁN|\sCỔ PHẦN|\sTNHH|\sMTV|^TRƯỜNG (?:MẦM NON|TIỂU HỌC|THCS|THPT))$"
)
_GOES_ON = re.compile(r"(?:VÀ|ĐẦU TƯ|CƠ SỞ|[-–,&])\s")
# Whoever stands above others wherever their line is.
_SUPERIORS = re.compile(
    r"(?:UBND|[ỦU][YỶỲ] BAN NHÂN|BỘ(?! CHỈ)|SỞ|ĐẢNG BỘ|TỔNG|(?:HUYỆN|TỈNH|THÀNH) [ỦU])"
)
_OF_A_COMMUNE = re.compile(r"(?:Phòng|Văn phòng|Ban)\s")
_WHERE = re.compile(
    r"(?<=\s)(?:HUYỆN|XÃ(?! HỘI)|PHƯỜNG|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU|THÀNH PHỐ)\s(?!ĐOÀN|ỦY|UỶ).*$"
)
_STATE = re.compile(r"\s*CỘNG H.{2,6} XÃ HỘI.*")


def issuer_of(lines: list[Paragraph], place: str) -> str | None:
    """Return the issuing agency, with its province where the text names that too.

    The sentence that hands out the work spells it best, a letterhead in capitals next.
    """
    letterhead = list(_letterhead(lines))
    capitals = [text for text in letterhead if _CAPITALS.match(text)]
    ends = next((at for at, text in enumerate(letterhead) if _ENDS.match(text)), len(lines))
    # Who issues stands below whom they belong to.
    bodies = _bodies(letterhead[:ends])
    below = [one for one in bodies if not _SUPERIORS.match(one)]
    own = (below or bodies)[-1:]
    said = (text for text in letterhead if text.endswith(":") or not GROUNDS.match(text))
    named = [m[1] for text in said if (m := _ISSUER.search(text)) and not _ACTED.search(m[1])]
    named = [one for one in named if not own or fold(own[0]) in fold(one)]
    capitals.sort(key=lambda text: _ABOVE.match(text) is not None)
    named += [as_written(text, place) for text in [*own, *capitals]]
    if not named:
        return None
    issuer = _BRACKETS.sub("", named[0])
    issuer = re.sub(re.escape(place), place, issuer, flags=re.IGNORECASE) if place else issuer
    if own and _OF_A_COMMUNE.match(issuer) and not _WHERE.search(issuer.upper()):
        above = next((one for text in capitals if (one := _WHERE.search(text))), None)
        if above and _ABOVE.match(above.string):
            where = as_written(above[0], place)
            return f"{issuer} {where[0].lower()}{where[1:]}"
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


def _letterhead(lines: Sequence[Paragraph]) -> Iterator[str]:
    """Yield the lines without the state's name, each agency's as one: "UBND" above "XÃ A"."""
    texts = [_STATE.sub("", line.text).strip(" _*|") for line in lines]
    held = ""
    for text in texts:
        if held and _is_its_rest(held, text):
            held = f"{held} {text}"
            continue
        if held:
            yield held.strip(" -")
        held = text
    if held:
        yield held.strip(" -")


def _is_its_rest(above: str, text: str) -> bool:
    """Whether a line of capitals goes on with the agency's name above it."""
    named = _CAPITALS.match(above) or _BODIES.match(above) or _ABOVE.match(above)
    if not named or text.upper() != text:
        return False
    if _PLACE.match(text):
        return _PLACE.search(above) is None
    return bool(_GOES_ON.match(text) or (_BROKEN.search(above) and not _ENDS.match(text)))
