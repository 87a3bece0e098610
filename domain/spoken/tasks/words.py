"""The words by which tasks are named, folded, and what stands around their numbers."""

import re

from domain.text import fold

# "việc 20 ngày mà …" counts days, "việc 3 ngày 26/2" does not.
_COUNTS_DAYS = r"(?!\s+ngay\b(?!\s+(?:\d|hom|mai|mung|qua|nay)))"
NUMBER = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w/%]|[-–]\d|\.\d|,\d)" + _COUNTS_DAYS
# Behind a task's number a comma goes on with the list: "việc 2,3".
LISTED_NUMBER = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w/%]|[-–]\d|\.\d)" + _COUNTS_DAYS
TASK = (
    r"(?:dau viec|nhiem vu|tasks?|viec|nvu|nv|vc|v(?=\d)|muc|ma|cai|cay(?= \d)|dzu(?= \d)"
    # "ý 2" is an item; "đồng ý 2 việc" agrees.
    r"|(?<!dong )(?<!gop )(?<!luu )(?<!chu )(?<!tuy )(?<!nhat )y(?= \d)"
    # "nội dung 2", "nội dung TT-02", but "2 nội dung".
    r"|noi dung(?= \d| [a-z]{2,6}[-.]?\d)"
    # "vụ 2" is a season.
    r"|vu(?= \d+\.\d))"
)
AND = r"(?:va|voi|vs|cung|lan)"
JOINS = rf"(?:\s*[,;&+]\s*(?:{AND}\s+)?|[ ]+(?:{AND}\s+)?)"
NUMBERS = rf"({LISTED_NUMBER}(?:{JOINS}{LISTED_NUMBER})*)"
SEVERAL = rf"({LISTED_NUMBER}(?:{JOINS}{LISTED_NUMBER})+)"
_UNITS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
IN_WORDS = {word: str(unit) for word, unit in _UNITS.items()} | {"tu": "4"}
IN_WORDS |= {
    f"{tens} {word}".strip(): str(begin + unit)
    for tens, begin in (("muoi", 10), ("hai muoi", 20), ("ba muoi", 30))
    for word, unit in (_UNITS | {"lam": 5, "tu": 4, "": 0}).items()
}
SPELT = (
    rf"({'|'.join(sorted(IN_WORDS, key=len, reverse=True))})"
    r"(?!\w|\s+(?:muoi|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)\b"
    # "việc năm ngoái" is a year's.
    r"|\s+(?:ngoai|kia|hoc|truoc|qua|nay|nguoi|dua|\d{4})\b)"
)
# What is counted: behind one of these a number names no task.
THINGS = (
    r"(?:ho so|bai|tin|lop|xa|phuong|huyen|tinh|so|don vi|cuoc|nguoi|bao cao|van ban|ngay"
    # "việc 3 và 5 hôm qua" counts no days.
    r"|(?:hom|bua)(?! (?:qua|nay|kia|truoc|thu|\d))"
    r"|tuan|thang|quy|nam|phong|trung tam|dot|ky|mo hinh|de tai|du an|bo|cai|chiec|doanh nghiep"
    r"|co so|truong|buoi|noi dung|muc|phan|buoc|ban|chuyen muc|tap|chi tieu|trieu|ty|dong|gio"
    r"|nghin|ngan|cong ty|noi|ho|phieu|mau|doan|can bo|anh em|a chi em|a em|dua"
    r"|em|chi em|dong chi"
    r"|may|con|lo"
    r"|thiet bi|y kien|lan|hop dong|goi|cay|met|tan|lit|loai|chi|nha|vi tri|tram|to|vong|nua|ben"
    r"|tre)"
)
# What says of a number that it is a task's, and no count.
VERDICT = (
    r"da|xong|xog|roi|chua|dang|vuong|xin|gap|hoan|ht|duoc|dc|gan|sap|bi|can|con|moi|vua|thi|cung"
    r"|trinh|gui|nop|ok|done|het|ket|khong|ko|k|hok|xg|xoq|xogn|xonh|r|cx|dag|dg|chx|lam|man|tac"
    r"|rut"
    r"|deu|thieu|cho|lui|khat|pending|phat hanh|ban hanh|kip|ach|treo|nghen"
    r"|(?:doi|day|gian|keo|chuyen|hen) (?:qua|sang|den|toi|lai|han)"
    r"|kg(?= (?:kip|co|lam|xong|duoc|the|cho))"
)
# A sign says it as well: "2 ✅ 3 ❌".
SIGN = r"[✅✔☑❌✖⏳]"
SAID = rf"(?:(?:{VERDICT})\b|{SIGN})"
# What stands before the items of a list: "a) … b) …", "• …".
_MARK = re.compile(r"(?<!\S)(?:[a-h]\)(?=\s)|[•·▪▫●○►◦⁃](?=\s*\w))")
_WORDS = re.compile(r"[^\W\d_]+")
# What only looks like the word of a task, or a number, while it has no accents.
_OTHER_WORDS = re.compile(
    r"m[àáảạ]|m[ứự]c|c[àảã]i|vũ|s[ởổợơờớ]|th[ưử]|b[àáả]|h[ảạã]i|bày|tạm|t[ừự]", re.IGNORECASE
)


def is_spelt(said: str) -> bool:
    """Whether words that look like a task without their accents are no others with them.

    "mà một" is no "mã một", "mức 3" no "mục 3", and "việc sau" no "việc sáu".
    """
    words = _WORDS.findall(said)
    is_next = words[-1:] == ["sau"] and said.casefold() != fold(said)
    return not is_next and not any(map(_OTHER_WORDS.fullmatch, words))


def folded_in_place(said: str) -> str:
    """Return text folded letter by letter, the marks of a list's items as other signs of one."""
    folded = fold(said)
    if len(folded) != len(said):
        folded = "".join((fold(letter) or " ")[:1] for letter in said)
    return _MARK.sub(lambda mark: f";{' ' * (len(mark[0]) - 1)}", folded)


_WHOLE = re.compile(
    rf"^\W*(?:{TASK}\s+(?:so\s+)?)?{SPELT}(?:(?:{JOINS}|\s+)(?:{TASK}\s+)?{SPELT})*[\s.!]*(?:a|nhe"
    rf"|nha)?\W*$"
)
_EACH = re.compile(rf"\b{SPELT}")


def in_figures(said: str) -> str:
    """Return words that are nothing but numbers in words as figures: "bốn và năm", "việc bảy"."""
    folded = folded_in_place(said)
    if not _WHOLE.match(folded):
        return said
    return _EACH.sub(lambda found: IN_WORDS[found[1]], folded)
