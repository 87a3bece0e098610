"""A plan's tên gọi tắt: proposed from its title, or typed by the office."""

import re
from collections.abc import Collection

from domain.refusal import Refusal
from domain.text import fold

# What offices call the subjects of their yearly plans, by words of the title; accents are folded
# away, for codes are typed.
_KNOWN = (
    ("cai cach hanh chinh", "CCHC"),
    ("cai cach thu tuc hanh chinh", "CCTTHC"),
    ("kiem soat thu tuc hanh chinh", "KSTTHC"),
    ("chuyen doi so", "CDS"),
    ("phong, chong tham nhung", "PCTN"),
    ("phong chong tham nhung", "PCTN"),
    ("tiet kiem", "THTK"),
    ("phong chay", "PCCC"),
    ("pho bien, giao duc phap luat", "PBGDPL"),
    ("pho bien giao duc phap luat", "PBGDPL"),
    ("thi hanh phap luat", "THPL"),
    ("thi dua", "TDKT"),
    ("an toan thong tin", "ATTT"),
    ("dan chu", "QCDC"),
    ("tiep cong dan", "TCD"),
    ("van thu", "VTLT"),
    ("binh dang gioi", "BDG"),
    ("so huu tri tue", "SHTT"),
    ("doi moi sang tao", "DMST"),
    ("khoi nghiep", "KN"),
    ("dao tao, boi duong", "DTBD"),
    ("dao tao boi duong", "DTBD"),
    ("thanh tra", "THANHTRA"),
    ("cong nghe thong tin", "CNTT"),
    ("an ninh mang", "ANM"),
)
# Plans of a part of a year are called by it.
_PARTS = (
    (re.compile(r"\bquy (?:4|iv)\b"), "QUY4"),
    (re.compile(r"\bquy (?:3|iii)\b"), "QUY3"),
    (re.compile(r"\bquy (?:2|ii)\b"), "QUY2"),
    (re.compile(r"\bquy (?:1|i)\b"), "QUY1"),
    (re.compile(r"\b(?:6|sau) thang dau\b"), "DAUNAM"),
    (re.compile(r"\b(?:6|sau) thang cuoi\b"), "CUOINAM"),
    *((re.compile(rf"\bthang 0?{month}\b"), f"THANG{month}") for month in range(1, 13)),
)
# Words that every plan's title has say nothing of which it is.
_EMPTY = re.compile(
    r"\b(?:ke hoach|trien khai|thuc hien|cong tac|nhiem vu|trong tam|chuong trinh|giai doan"
    r"|dia ban|dinh huong|to chuc|hoat dong|thanh pho|nghi quyet|quyet dinh|chi thi|tinh|nam|va|cua"
    r"|cac|tren|trong|ve|cho|den|tai|so|theo)\b"
)
_WORK_PLAN = re.compile(
    r"\b(?:cong tac|nhiem vu|chuong trinh)(?:,? cong tac| trong tam| chu yeu| chuyen mon)*"
    r"(?: nam\b| cua\b| tai\b|,|$)"
    r"|^(?:ke hoach|chuong trinh)(?: nam)?(?: 20\d\d)?$"
)
_YEARS = re.compile(r"\b(20\d\d)\b(?:\s*[-–]\s*(20\d\d))?")
_KIND = re.compile(r"^(?:(?:ke hoach|chuong trinh|trien khai|thuc hien|cong tac)\b ?)+")
_BEHIND = re.compile(r"\b(?:nam 20\d\d|20\d\d|giai doan|den nam|tren dia ban|cua so|tai so)\b|\(")
_NAME = re.compile(r"[A-Z][A-Z0-9]{1,11}")
_DIGITS = re.compile(r"\d+")
_MOST_INITIALS = 5


class NotAShortName(Refusal):
    """What was typed cannot stand before a code."""


class ShortNameTaken(Refusal):
    """The short name `name` is a unit's code, a series, or another plan's."""

    name: str


def is_work_plan(title: str, before: Collection[str]) -> bool:
    """Whether a title is that of the work plan of a year, which needs no name.

    `before` are the titles of the work plans that there are: the first plan of a department is
    one, whatever it is called, and so is what is called like one of them.
    """
    words = fold(title)
    if any(known in words for known, _ in _KNOWN) or last_year(title, 0):
        return False
    return (
        not before
        or without_years(title) in {without_years(one) for one in before}
        or bool(_WORK_PLAN.search(words))
    )


def without_years(title: str) -> str:
    """Return what a title says, folded, whatever the years in it."""
    return " ".join(_YEARS.sub(" ", fold(title)).split())


def propose_short_name(title: str, number: str, year: int, taken: Collection[str]) -> str:
    """Return a name for a plan by its title, or by its number where that says nothing.

    `taken` are other plans' and units' codes.
    """
    words = fold(title)
    own = next((name for known, name in _KNOWN if known in words), None)
    own = own or next((name for part, name in _PARTS if part.search(words)), None)
    own = own or _initials(words)
    if own is None:
        digits = _DIGITS.match(number.strip())
        own = f"KH{digits[0] if digits else year % 100}"
    for name in (own, f"{own}{year % 100:02}"):
        if name not in taken:
            return name
    again = 2
    while (name := f"{own}{year % 100:02}N{again}") in taken:
        again += 1
    return name


def read_short_name(text: str, taken: Collection[str]) -> str:
    """Return a typed name, capital and without accents; raises NotAShortName, ShortNameTaken."""
    name = re.sub(r"[\s.\-–]+", "", fold(text)).upper()
    if not _NAME.fullmatch(name):
        raise NotAShortName
    if name in taken:
        raise ShortNameTaken(name=name)
    return name


def subject(title: str) -> str:
    """Return what a plan is about, folded, as people and other papers call it."""
    words = _KIND.sub("", " ".join(fold(title).split()))
    return _BEHIND.split(words, maxsplit=1)[0].strip(" ,.")


def last_year(title: str, year: int) -> int | None:
    """Return the last year of a plan for several, as its title has it: "giai đoạn 2021-2025"."""
    found = [int(match[2]) for match in _YEARS.finditer(title) if match[2]]
    last = max(found, default=year)
    return last if last > year else None


def _initials(words: str) -> str | None:
    kept = re.findall(r"[a-z]+", _EMPTY.sub(" ", words))
    name = "".join(word[0] for word in kept[:_MOST_INITIALS]).upper()
    return name if len(name) > 1 else None
