"""How much of a whole is reached: "3/10", "50%", "hai phần ba"."""

import re

from domain.words import spoken

_SHARE = re.compile(r"(?<![\d/.,])(\d{1,4})\s*/\s*(\d{1,4})(?![\d/])|(\d{1,3}(?:[.,]\d)?)\s*%")
# What a plan's results are counted in, but for "phòng em" who reports them.
_COUNTABLE = (
    r"(?:hồ sơ|nội dung|đơn vị|xã|phường|huyện|thôn|ấp|khóm|làng|tổ|khối|khu"
    r"|phòng(?! (?:em|tôi|mình|đã|\w+ (?:đã|xin|báo)))|sở"
    r"|việc|nhiệm vụ|mục|cuộc|lớp|mô hình|đề tài|dự án|bản|báo cáo|văn bản|người|hộ|cái|chiếc"
    r"|chỉ tiêu|tiêu chí|bước|phần|chuyên mục|kỳ|số|tập|tin|bài|mẫu|phiếu|thủ tục|cơ sở|đoàn"
    r"|bảng|biểu|trạm|khoa|gói|tuyến|công trình|chi bộ|chi đoàn|hội viên|thửa|lô|km|doanh nghiệp"
    r"|thẻ|trường|buổi|đợt|điểm|hội nghị|quyết định|công văn|kế hoạch)(?!\w)"
)
_NO_DAY = "".join(
    rf"(?<!{tie}\s)" for tie in ("ngày", "hôm", "đến", "tới", "trước", "từ", "sáng", "chiều", "qua")
)
# A share of what cannot be a day: "320/500", "3/40", "12/12 hồ sơ", "3 trong 5 nội dung". What may
# be one is a share before what is counted: "02/05 phòng", but "01/03 ạ".
_COUNTED = spoken(
    r"(?<![\d/.,])(?!0)(\d{1,4})\s*(?:/|trong(?: số)?|trên|phần)\s*(?!0)(\d{2,4})(?![\d/])"
    r"(?=\s+[^\W\d]|\s*$|[,.;)](?!\d))"
    r"|(\d{1,3}(?:[.,]\d)?)\s*%"
    rf"|(?<![\d/.,]){_NO_DAY}(0?\d)\s*/\s*(\d{{1,4}})(?= {_COUNTABLE})"
)
# What is got beside what was to be got is no day, be it more: "vượt kế hoạch (12/10 và 7/5)".
_GOT = spoken(
    r"(?<!\w)(?:vượt|hụt|đạt được|chỉ tiêu|tỉ lệ|tỷ lệ|phiếu)(?!\w)[^.,;\n\d]{0,30}"
    rf"(?P<got>\(?{_NO_DAY}\d{{1,4}}\s*/\s*\d{{1,4}}(?![\d/])"
    r"(?:(?:\s*[,;&]\s*|\s+và\s+)\d{1,4}\s*/\s*\d{1,4}(?![\d/]))*)"
)
# So much is enough: "45/60 phiếu … coi như đủ".
_ENOUGH = spoken(
    r"(?<!\w)(?:(?:coi|xem) như|là đủ|đủ điều kiện|(?:vượt|quá) mức|đồng ý|tán thành|nhất trí)"
    r"(?!\w)"
)
_NOT_REACHED = spoken(r"(?<!\w)(?:chưa|không|ko)(?: [^\W\d]+){0,3} $")
_MONTHS = 12
_MAY_BE_DAY = re.compile(r"\d{1,2}\s*/\s*\d{1,2}")
_IN_WORDS = (
    # Without accents "nua" alone is "nữa" as well.
    (spoken(r"(?<!\w)(?:(?:một|phân|được|xong|làm|hơn|gần) nửa)(?!\w)"), "1/2"),
    (re.compile(r"(?<!\w)nửa(?!\w)"), "1/2"),
    (spoken(r"(?<!\w)một phần ba(?!\w)"), "1/3"),
    (spoken(r"(?<!\w)hai phần ba(?!\w)"), "2/3"),
    (spoken(r"(?<!\w)ba phần tư(?!\w)"), "3/4"),
)


def shares(words: str) -> list[tuple[int, int]]:
    """Return where words count what is no day: "12/12 hồ sơ"."""
    counted = [found.span() for found in _COUNTED.finditer(words) if _is_share(found)]
    got = [found.span("got") for found in _GOT.finditer(words)]
    return counted + [one for one in got if not any(one[0] <= each[0] < one[1] for each in counted)]


def with_plain_shares(words: str) -> str:
    """Return words with "100/900" for each share that might be a day's figures: "4/9 bảng"."""
    for start, end in sorted(shares(words), reverse=True):
        if _MAY_BE_DAY.fullmatch(words, start, end):
            words = f"{words[:start]}100/900{words[end:]}"
    return words


def reached(words: str) -> bool | None:
    """Return whether all of a share is reached, None where words name none: "320/500", "100%"."""
    is_all: bool | None = None
    for found in _COUNTED.finditer(words):
        if _NOT_REACHED.search(words, 0, found.start()):
            is_all = False
            continue
        if found[3]:
            return float(found[3].replace(",", ".")) >= 100
        if _is_share(found):
            some, all_of_it = _counts(found)
            if some < all_of_it and is_enough(words):
                continue
            return some == all_of_it
    return is_all


def share_of(words: str, *, is_whole: bool) -> str | None:
    """Return how much is reached; of a whole only all of it, or "25/2" would be a share."""
    for found in _SHARE.finditer(words):
        if not found[1]:
            return f"{found[3]}%"
        some, all_of_it = int(found[1]), int(found[2])
        # "12/3" is a day.
        if some == all_of_it or (not is_whole and some < all_of_it):
            return f"{found[1]}/{found[2]}"
    if is_whole:
        return None
    return next((value for form, value in _IN_WORDS if form.search(words)), None)


def is_enough(words: str) -> bool:
    """Return whether NFC words call less than all of it enough: "45/60 phiếu … coi như đủ"."""
    return _ENOUGH.search(words) is not None


def _is_share(found: re.Match[str]) -> bool:
    """Whether what is counted is part of a whole, or all of it."""
    if found[3]:
        return True
    some, all_of_it = _counts(found)
    # Before a sign nothing tells that it is counted, but for what no month is: "20/20, còn …".
    is_counted = found.string[found.end() : found.end() + 1] not in {",", ".", ";", ")"}
    return some <= all_of_it and (is_counted or all_of_it > _MONTHS)


def _counts(found: re.Match[str]) -> tuple[int, int]:
    return int(found[1] or found[4]), int(found[2] or found[5])
