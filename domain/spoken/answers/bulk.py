"""What is to become of many tasks of a paper at once, as the office types it under its review."""

import re
from dataclasses import dataclass

from domain.words import spoken

_WORK = r"(?:các |những )?(?:việc|nhiệm vụ|mục|nội dung|công việc)"
_CODE = r"[^\W_]{0,6}-?\d[\w.-]*"
_NUMBERS = rf"(?P<numbers>{_CODE}(?:(?:\s*(?:,|;|và)\s*|\s+)(?:(?:việc|mục) )?{_CODE})*)"
_OURS = spoken(
    r"(?:chỉ )(?:lấy|giao|nhập|giữ)(?: lại)? (?:riêng )?(?:phần|việc|nhiệm vụ|các việc)(?: việc)?"
    r" (?:của|thuộc) (?:sở|mình|cơ quan|đơn vị|ta|chúng ta|sở mình|cơ quan mình)(?: thôi)?$"
)
_UNCLEAR = r"(?:còn lại|chưa rõ(?: đơn vị)?|chưa có đơn vị)"
_GIVEN = spoken(
    r"(?:(?:giao|chuyển|phân)(?: luôn)? )?"
    rf"(?:(?:tất cả|toàn bộ|hết|cả)(?: {_WORK})?|{_WORK} {_UNCLEAR})"
    rf"(?: (?:{_UNCLEAR}|này))?(?: (?:giao|chuyển))?(?: cho|:)? (?P<whom>.+)$"
)
_ONE_GIVEN = spoken(rf"(?:giao |chuyển )(?:{_WORK} )?(?:số )?{_NUMBERS} (?:cho |về )(?P<whom>.+)$")
_LEFT = spoken(
    rf"(?:bỏ(?: qua| ra)?|không (?:lấy|giao|nhập)|loại(?: ra)?) (?:{_WORK} )?(?:số )?{_NUMBERS}$"
)
_TAKEN = spoken(
    rf"(?:lấy|nhập|giao|đưa)(?: lại)? (?:{_WORK} )?(?:số )?{_NUMBERS}(?: (?:vào|nhé))?$"
)
_TAKE_IN = spoken(
    rf"(?:ok,? |được,? )?(?:giao (?:{_WORK} này|luôn|đi)|nhập(?: luôn)? kế hoạch(?: này)?)"
    r"(?: (?:đi|nhé))?$"
)
_NUMBER = re.compile(_CODE)
_LETTERS = re.compile(r"^(?:viec|việc|mục|muc)(?=\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """Tasks go to `whom`; without `numbers` all that nobody here is named for."""

    whom: str
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Tasks are left out, or taken in again."""

    numbers: tuple[str, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class OnlyOurs:
    """What only others have to do is left out."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The paper is to be taken in as it stands."""


def read_bulk(words: str) -> Given | LeftOut | OnlyOurs | TakenIn | None:
    """Return what words say of many tasks, None where they are about anything else."""
    said = words.strip(" .!\n")
    if _OURS.match(said):
        return OnlyOurs()
    if _TAKE_IN.match(said):
        return TakenIn()
    if one := _ONE_GIVEN.match(said):
        return Given(one["whom"], _numbers(one["numbers"]))
    if many := _GIVEN.match(said):
        return Given(many["whom"])
    if left := _LEFT.match(said):
        return LeftOut(_numbers(left["numbers"]))
    if taken := _TAKEN.match(said):
        return LeftOut(_numbers(taken["numbers"]), again=True)
    return None


def _numbers(said: str) -> tuple[str, ...]:
    return tuple(_LETTERS.sub("", one) for one in _NUMBER.findall(said))
