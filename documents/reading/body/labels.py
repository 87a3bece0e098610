"""Labelled facts beside a duty: "Đơn vị chủ trì: …; thời gian hoàn thành: …"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from documents.reading.vocabulary import VERBS

_UPPER = "A-ZĐÀ-ỸƠƯ"
_UNIT = (
    r"(?:(?:các\s+)?(?:đơn vị|cơ quan|bộ phận|đầu mối|tổ chức|phòng|sở, (?:ban, )?ngành|cá nhân"
    r"|người|cán bộ|giáo viên|nhóm|tổ)"
    r"(?:,\s*)?)+"
)
# Behind a comma "các cơ quan, đơn vị: …" only lists them.
_LEAD = (
    rf"(?:{_UNIT}\s*(?:được giao\s+)?)?(?:chủ trì(?:\s+(?:thực hiện|tham mưu|triển khai))"
    r"{0,2}|đầu mối)"
    rf"|{_UNIT}\s*(?:thực hiện|tham mưu|chịu trách nhiệm(?:\s+chính)?|phụ trách|đầu mối)"
    r"|phân công(?:\s+(?:thực hiện|nhiệm vụ|đơn vị))*|trách nhiệm(?:\s+thực hiện)?"
    r"|giao(?:\s+thực hiện)?|(?<!,\s)(?:đơn vị|bộ phận|người)(?=\s*:\s)"
    r"|(?:lãnh đạo\s+)?(?:phụ trách|chịu trách nhiệm)(?:\s+(?:chung|chính|thực hiện))?"
)
_BOTH = r"(?:\s*(?:,|và|/|&|-|–)\s*(?:phối hợp|thực hiện|tham gia|triển khai|tham mưu))*"
_PARTNER = rf"(?:{_UNIT}\s*)?phối hợp(?:\s+(?:thực hiện|với))?"
_WHEN = (
    r"\s*(?:[^\W\d]+\s+){0,6}"
    r"(?:\d|quý|tháng|năm|tuần|hằng|hàng|thường xuyên|đột xuất|liên tục|ngay)"
)
_TIME = (
    r"(?:dự kiến\s+)?(?:thời (?:gian|hạn|điểm)|tiến độ|lộ trình)"
    r"(?:\s+(?:thực hiện|hoàn thành|hoàn tất|kết thúc|xong|triển khai|tổ chức|báo cáo|dự kiến"
    r"|trình|ban hành|gửi|nộp|và|,))*"
    r"|hạn\s+(?:hoàn thành|hoàn tất|chót|cuối|báo cáo|nộp|gửi)"
    # "Hoàn thành: Là những đơn vị đạt từ 75 điểm" explains a word.
    r"|hoàn thành(?!\s*:\s*là\s)|hoàn tất|kết thúc|thời hạn xong"
    # Whatever else it says, what it names is a time: "Mốc hoàn thành: Quý II".
    r"|(?:dự kiến\s+)?mốc\s+thời gian|kỳ hạn(?:\s+(?:hoàn thành|thực hiện))?|khi nào(?:\s+xong)?"
    rf"|(?:dự kiến\s+)?(?:kỳ hạn|hạn(?! chế)|mốc)(?:\s+[^\W\d]+){{0,5}}"
    rf"(?=\s*:(?:\s*$|{_WHEN}))"
)
_FACT = (
    r"(?:dự kiến\s+)?(?:sản phẩm|kết quả)(?:\s+(?:đầu ra|đạt được|dự kiến|thực hiện|cần đạt"
    r"|hoàn thành))*"
    r"|(?:nguồn\s+|dự kiến\s+)?kinh phí(?:\s+(?:thực hiện|dự kiến))*|ghi chú"
    r"|địa điểm(?:\s+(?:tổ chức|thực hiện|thi|họp|tập trung"
    r"|(?:nộp|nhận|tiếp nhận)(?: hồ sơ)?))*"
    r"|(?:lệ|học|hội|chi) phí(?:\s+(?:dự thi|tham dự))?|mức thu"
    r"|thành phần(?:\s+(?:tham dự|tham gia))*|hình thức(?:\s+(?:thực hiện|tổ chức))*"
    r"|cơ quan ban hành"
    r"|cấp (?:phê duyệt|trình|ban hành)|số lượng|đối tượng(?:\s+tham gia)?"
)
_LABEL = re.compile(
    rf"(?:^|(?<=[.;,(])\s*|\s+[-–+]\s+)(?P<label>(?P<lead>(?:{_LEAD}){_BOTH})|(?P<partner>{_PARTNER})"
    rf"|(?P<time>{_TIME})|(?P<fact>{_FACT}))\s*:\s*",
    re.IGNORECASE,
)
# Whoever looks after it does not do it where another label says who does.
_OVER = re.compile(r"lãnh đạo\s", re.IGNORECASE)
# "Thời gian và địa điểm" is two labels.
_AND = re.compile(r"\s*,\s*|\s+và\s+")
# A group that does something at a time, and no time alone.
_ACTS_THEN = re.compile(
    r"[^:;.]{0,40}\d[^:;]{0,40}?\s(?:các|toàn thể|mọi)\s(?:đoàn|đơn vị|đại biểu|thành viên|đồng chí"
    r"|trường|cơ quan|phòng|lớp)\s(?:[^\s.;:]+\s){0,8}?"
    r"(?:có mặt|tập trung|gửi|nộp|báo cáo|tham dự)",
    re.IGNORECASE,
)
# "Phân công: Ban Tuyên giáo tổ chức 05 lớp trong quý II" is a whole order as well.
_ORDERS = re.compile(
    rf"(?-i:[{_UPPER}])[^:;.,]{{3,60}}?\s(?!(?:chủ trì|phối hợp|thực hiện|tham mưu)\s)"
    rf"(?-i:{VERBS})(?:\s[^\s.;:]+){{4,}}",
    re.IGNORECASE,
)
# These head a part whose paragraphs are duties, and label none of them.
_HEADS_PART = re.compile(r"(?:phân công|trách nhiệm|giao|thực hiện|tổ chức)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text cut at its labels; `text` is what stands before the first of them.

    `over` says that `lead` are those who only look after it.
    """

    text: str
    lead: str = ""
    partner: str = ""
    time: str = ""
    fact: str = ""
    over: bool = False

    @property
    def says_anything(self) -> bool:
        """Whether any label was found."""
        return bool(self.lead or self.partner or self.time or self.fact)


def is_label(text: str, *, over_labels: bool = False) -> bool:
    """Return whether the whole text is a label, with or without its colon: "Cơ quan chủ trì".

    Where labels stand under it, "Phân công thực hiện" is one too and heads no part.
    """
    if _HEADS_PART.match(text) and not over_labels:
        return False
    whole = text.strip().rstrip(":")
    parts = _AND.split(whole)
    return any(all(_LABEL.fullmatch(f"{one}:") for one in told) for told in ([whole], parts))


# Lines are asked for their labels by several rules, and bodies are read twice.
@lru_cache(maxsize=4096)
def labelled(text: str) -> Labelled:
    """Return `text` with its labelled facts apart."""
    found = [one for one in _LABEL.finditer(text) if not _somebody_acts(text, one)]
    if not found:
        return Labelled(text)
    facts: dict[str, str] = {}
    over = False
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=True):
        kind = one.lastgroup if one.lastgroup != "label" else None
        kind = kind or next(k for k in ("lead", "partner", "time", "fact") if one[k])
        if kind == "lead" and (over or kind not in facts):
            facts.pop(kind, None)
            over = _OVER.match(one["label"]) is not None
        facts.setdefault(kind, text[one.end() : end].strip(" .;,-–()"))
    before = text[: found[0].start()].rstrip(" (,;-–")
    return Labelled(before, **facts, over=over)


def _somebody_acts(text: str, label: re.Match[str]) -> bool:
    """Whether a label heads a whole order: "Thời gian: Từ 06h30 các đoàn có mặt"."""
    if label["lead"] and label["lead"].lower().startswith("phân công"):
        return _ORDERS.match(text, label.end()) is not None
    return bool(label["time"]) and _ACTS_THEN.match(text, label.end()) is not None


def is_only_a_time(text: str) -> bool:
    """Return whether a paragraph holds a labelled time and nothing else."""
    facts = labelled(text)
    return bool(facts.time) and facts == Labelled("", time=facts.time)
