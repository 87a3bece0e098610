"""Who is to mind a task, as people type it: "đ/c Hoa, thay bằng Minh từ 01/3 đến 05/3"."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.people.register import read_entry
from domain.spoken.times.point import Standpoint
from domain.spoken.times.span import Period, read_between
from domain.text import nfc
from domain.words import spoken

_FROM = spoken(r"(?<!\w)(?:kể )?từ(?: ngày)?(?!\w)")
_AWAY = r"(?:(?:đi )?(?:nghỉ(?: phép| ốm| thai sản| lễ| chế độ)?|công tác|học|vắng(?: mặt)?)(?!\w))"
_APART = r"[\s,;:.()–-]*"
# "Hoa, thay bằng Minh", "thay bằng Minh", "người thay: Minh".
_BY = spoken(
    rf"^(?P<who>.*?){_APART}{_AWAY}?{_APART}"
    rf"(?<!\w)(?:người )?thay(?: thế)?(?: bằng| là|:| bởi)\s*(?P<by>.+)$"
)
# "Hoa nghỉ phép, Minh thay", "Hoa, đ/c Minh theo dõi thay".
_STANDS = spoken(
    rf"^(?P<who>[^,;]*?){_APART}(?:{_AWAY}[\s,;]+|[,;]\s*)"
    r"(?P<by>[^,;]+?)(?: theo dõi| làm)? thay(?: thế)?$"
)
_ONLY_AWAY = spoken(rf"^.*(?<!\w){_AWAY}{_APART}$")
_TITLE = spoken(r"(?:là|cho|đ/c|đ\.c|đc|đồng chí|anh|chị|cô|chú|bác|ông|bà|em)(?!\w)[\s.:]*")
# "Mình" without its accent is a name.
_SELF = spoken(r"(?:tôi|em|tớ)$")
_NOBODY = spoken(r"(?:bỏ|thôi|gỡ|xóa|xoá|không ai)(?: theo dõi)?$")


_NAMES = spoken(
    r"^\W*(?:(?:dạ|vâng|thưa|việc|nhiệm vụ|cái|nội dung|này|đó|trên|thì|là|giao|phân công|phân|để"
    r"|do|cho)(?!\w)[\s,:]*)*"
    r"(?P<who>(?:(?:đ/c|đc|đồng chí|anh|chị|cô|chú|bác|ông|bà)(?!\w)\s+[^\W\d]+(?: [^\W\d]+){0,3}?"
    r"|(?:em|tôi)(?!\w)))"
    r"\s+(?:(?:(?:sẽ|trực tiếp|vừa|mới|được|(?:được )?(?:giao|phân công))\s+)*"
    r"(?:theo dõi|phụ trách|đảm nhận|làm đầu mối)|(?:(?:vừa|mới|đã)\s+)*được (?:giao|phân công) "
    r"(?:làm|xử lý|thực hiện))(?!\w)"
    r"(?:\s+(?:việc|nhiệm vụ|cái|này|nhé|nha|ạ|luôn|giúp)(?!\w))*"
    r"(?:[\s,]+(?:em|tôi|mình|xin|chuyển|bàn giao|lại|cho|anh ấy|chị ấy|nhé|nha|ạ)(?!\w))*\W*$"
)


@dataclass(frozen=True, slots=True)
class SaidMinding:
    """What words say: whom by name, "" for whoever does so far; who stands in, and when.

    `is_nobody` ends it. Without days a stand-in, and without a stand-in days, say too little.
    """

    name: str = ""
    stand_in: str = ""
    days: Period | None = None
    is_away: bool = False
    is_nobody: bool = False


def read_minding(words: str, today: date, calendar: Calendar) -> SaidMinding:
    """Return what words (NFC) without their codes say; raises NotAName, NoSuchDay."""
    if _NOBODY.match(words.strip(" .")):
        return SaidMinding(is_nobody=True)
    found = read_between(_FROM.sub(" ", words), Standpoint(today, calendar))
    days, rest = found or (None, words)
    rest = " ".join(rest.split()).strip(" ,;:.–-")
    said = _BY.match(rest) or _STANDS.match(rest)
    if said:
        return SaidMinding(_name(said["who"]), _name(said["by"]), days, is_away=True)
    if days or _ONLY_AWAY.match(rest):
        return SaidMinding(days=days, is_away=True)
    return SaidMinding(_name(rest))


def named_to_mind(words: str) -> str | None:
    """Return whom words without codes name to mind a task: "việc này đ/c Nam theo dõi"."""
    found = _NAMES.match(nfc(words).strip())
    return found["who"] if found else None


def is_oneself(name: str) -> bool:
    """Whether a name is only how people speak of themselves."""
    return bool(_SELF.match(name))


def _name(words: str) -> str:
    """Return a name as it is written in a register, "" for no words."""
    words = words.strip(" ,;:.–-")
    if is_oneself(words):
        return words
    while title := _TITLE.match(words):
        words = words[title.end() :]
    if not words:
        return ""
    name = read_entry(words).full_name
    return name.title() if name.islower() else name
