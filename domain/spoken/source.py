"""Where words are from that somebody writes down for another: "theo Zalo của Trưởng phòng"."""

from dataclasses import dataclass

from domain.text import nfc
from domain.words import spoken

_MEANS = (
    r"(?:zalo|viber|messenger|facebook|e-?mail|thư điện tử|điện thoại|đ ?t|đthoại|sms|tin nhắn"
    r"|bút phê|bút tích|trục(?: liên thông)?(?: văn bản)?|ioffice|i-office|e-?office|egov"
    r"|(?:hệ thống|phần mềm) (?:quản lý )?(?:văn bản|qlvb)|qlvb|fax"
    r"|(?:cuộc )?họp(?: giao ban)?|giao ban|báo cáo miệng|lời|trực tiếp)"
)
# What hardly means anything else, even where no word leads to it.
_SURE = r"(?:zalo|viber|e-?mail|điện thoại|tin nhắn|bút phê|trục(?: liên thông)? văn bản|ioffice)"
# "điện thoại cho chị Lan lấy bản cứng" is what is to be done, and no source.
_NOT_TO_DO = r"(?! (?:cho|đến|tới|lại|số|liên hệ|hỏi|nhắc)(?!\w))"
_APART = r"(?:^|[,;(\n]|\.(?= )|[-–] )\s*"
_PEOPLE = (
    r"(?:anh|chị|cô|chú|bác|em|ông|bà|đ/c|đồng chí|lãnh đạo|trưởng|phó|chánh|giám đốc|chuyên viên"
    r"|tp|pp|gđ|pgđ|ld|lđ)"
)
_TOLD = r"(?:báo cáo|báo|nhắn|gọi|trao đổi|cho biết|thông báo|xác nhận|gửi|chỉ đạo|kết luận)"
_BY = r"(?:theo|qua|trên|bằng|từ|tại|căn cứ)"
# A source goes on to the end of its clause, or to what tells of the work again.
_REST = r"(?:(?!\b(?:số|đã|xong|hoàn thành|đạt|vì|do|đến|nên)\b)[^,;()\n.]|\.(?=\S))*"
_FORMS = (
    # "anh Hùng báo qua điện thoại", "TP nhắn Zalo", set apart from what is told.
    spoken(
        rf"(?:{_APART})(?:theo )?(?P<who>{_PEOPLE}(?!\w)[^,;()\n]{{0,40}}?"
        rf" {_TOLD}(?: {_BY})? {_MEANS}(?!\w){_REST})"
    ),
    # "báo qua Zalo lúc 8h": the telling belongs to the source.
    spoken(
        rf"(?:(?<!\w)(?:{_TOLD} {_BY}|theo|qua|căn cứ)|(?:{_APART}){_BY}) "
        rf"(?P<means>{_MEANS}(?!\w){_REST})"
    ),
    # "(Zalo anh Hùng)", "bút phê ngày 03/3".
    spoken(rf"(?:{_APART})(?P<alone>{_SURE}(?!\w){_NOT_TO_DO}{_REST})"),
    # "theo Trưởng phòng", "theo lời anh Hùng".
    spoken(rf"(?<!\w)theo (?P<person>{_PEOPLE}(?!\w){_REST})"),
)
_BEGINNING = spoken(rf"^(?:(?:biết|được biết) )?(?:{_BY}) ")
_AROUND = " ,;:.-–()\n"
# Longer than any clause that names a source; what is longer is something else.
LONGEST = 150


@dataclass(frozen=True, slots=True)
class Sourced:
    """The source that words name, None without one, and the words without it."""

    source: str | None
    rest: str


def read_source(text: str) -> Sourced:
    """Return where `text` says that it is from, and what else it says.

    "xong, số 12/BC-TT (theo Zalo của Trưởng phòng)" is from "Zalo của Trưởng phòng".
    """
    text = nfc(text)
    for form in _FORMS:
        found = form.search(text)
        if found:
            source = next(each for each in found.groups() if each)
            before, after = (
                text[: found.start()].rstrip(" (,;-–\n"),
                text[found.end() :].lstrip(" )"),
            )
            # What stood before a comma goes on after it.
            between = "" if not after or after[0] in ",;.:\n" else " "
            return Sourced(_short(source), f"{before}{between}{after}".strip(_AROUND))
    return Sourced(None, text.strip())


def named_source(text: str) -> str:
    """Return the source that an answer to the question for it gives, whatever its words."""
    words = " ".join(nfc(text).split()).strip(_AROUND)
    return _short(_BEGINNING.sub("", words))


def _short(source: str) -> str:
    words = " ".join(source.split()).strip(_AROUND)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
