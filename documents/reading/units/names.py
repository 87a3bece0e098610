"""One spelling for each unit: "Văn phòng" and "phòng QLKH" are the units that the paper heads."""

import re
from collections.abc import Iterable
from functools import lru_cache

from documents.reading.vocabulary import UNIT_HEADS
from domain.text import fold

_HEAD = re.compile(rf"(?:{fold(UNIT_HEADS)}|p\.|so|bo|cuc|vu|vp|tt|cc|bql)(?!\w)\s*")
_ABBREVIATIONS = (
    (re.compile(r"\b(?:uy|uỷ|ủy) ban nhan dan\b"), "ubnd"),
    (re.compile(r"\bhoi dong nhan dan\b"), "hdnd"),
    (re.compile(r"\bkh\s?& ?cn\b|\bkhoa hoc va cong nghe\b"), "khcn"),
    (re.compile(r"\btt\s?& ?tt\b|\bthong tin va truyen thong\b"), "tttt"),
    (re.compile(r"\bvp\b"), "van phong"),
    (re.compile(r"^p\.\s*"), "phong "),
    (re.compile(r"\s+(?:thuoc|cua) (?:so|tinh)$"), ""),
)
_EVERY_UNIT_NAME = re.compile(
    r"(?:tat ca )?cac (?:phong|ban|don vi)(?:(?:\s*,\s*|\s+va\s+|\s+)(?:cac )?"
    r"(?:phong|ban|don vi|trung tam|chi cuc|van phong|thanh tra))*"
    r"(?:(?: su nghiep)? (?:thuoc|truc thuoc|cua|chuyen mon thuoc).{0,30})?$"
)

# What a body is in the affair and not what it is called: "Sở A – Cơ quan thường trực Ban Chỉ đạo".
_ROLE = re.compile(
    r"(?<=\w)(?:\s+[–-]|,)\s+(?:là\s+)?(?:(?:thường trực|đầu mối|chủ trì)"
    r"|(?:cơ quan|đơn vị|bộ phận)\s+(?:thường trực|đầu mối|chủ trì|chủ quản|tham mưu|giúp việc"
    r"|điều phối|tổng hợp))(?!\w).*$"
    r"|(?<=\w),\s+(?:cơ quan|đơn vị)$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?:các|những|mọi|tất cả|toàn thể)(?!\w)", re.IGNORECASE)


class UnitNames:
    """The names in use, in the order in which they are first met."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_key: dict[str, str] = {}
        for name in names:
            if is_every_unit(name):
                continue
            alone = name_alone(name)
            self._by_key.setdefault(key_of(alone), alone)

    @property
    def all(self) -> tuple[str, ...]:
        """Return each unit once."""
        return tuple(self._by_key.values())

    def spelled(self, name: str) -> str:
        """Return the spelling that stands for `name`; a new name stands for itself.

        "Các phòng, đơn vị" is nobody's name, and never becomes one.
        """
        if is_every_unit(name):
            return name
        name = name_alone(name)
        key = key_of(name)
        if known := self._by_key.get(key):
            return known
        found = [one for one in self._by_key if _is_short_for(key, one)]
        if len(found) == 1:
            return self._by_key[found[0]]
        self._by_key[key] = name
        return name


def name_alone(name: str) -> str:
    """Return a name without what its bearer is in the affair; what names several stays as it is."""
    return name if _SEVERAL.match(name) else _ROLE.sub("", name)


def is_every_unit(name: str) -> bool:
    """Return whether a name stands for all units of the office."""
    return _EVERY_UNIT_NAME.match(key_of(name)) is not None


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """Return what two spellings of one name have in common."""
    folded = " ".join(fold(name).split())
    for form, short in _ABBREVIATIONS:
        folded = form.sub(short, folded)
    return folded.strip(" .,;:")


def _is_short_for(short: str, full: str) -> bool:
    """Whether a key is a head alone ("van phong") or initials ("phong qlkh") of another."""
    head = _HEAD.match(full)
    if head is None or short == full:
        return False
    if short == head[0].strip():
        return True
    if not short.startswith(head[0].strip()):
        return False
    letters = re.sub(r"[^a-z]", "", short[head.end() :])
    return 2 <= len(letters) <= 6 and letters == initials(full[head.end() :])


def initials(words: str) -> str:
    """Return the first letters of folded words, without "và"."""
    return "".join(word[0] for word in re.findall(r"[a-z]+", words) if word != "va")
