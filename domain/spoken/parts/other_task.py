"""Words that only say which task was meant: "nhầm, việc 3 chứ", "à không, việc 5 mới đúng"."""

import re
from collections.abc import Iterable
from itertools import groupby, pairwise

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.parts.correction import without_exclaiming
from domain.spoken.tasks.mentions import Mention, mentions
from domain.text import fold, nfc
from domain.words import spoken

_LONGEST = 120
# What stands for the tasks that are named side by side; no word that people type.
_TASKS = "\N{OBJECT REPLACEMENT CHARACTER}"
_AND = re.compile(r"[\s,&+]*(?:[&+]|\b(?:va|voi)\b)[\s,]*")
_MEANT = rf"{_TASKS}(?:\s*[,;]\s*{_TASKS})*"
_S = r"[\s,.:;!–-]*"
_FILL = (
    r"(?:dạ|vâng|ạ|à|ý|ủa|em|anh|chị|tôi|mình|ơi|xin lỗi|xin|rồi|đấy|đó|nhé|nha|ấy|mất|quá|thì|là"
    r"|cho|lúc nãy|hồi nãy|khi nãy|vừa rồi|bên|đơn vị|phòng|báo cáo|báo|muốn|nói|của|cái|sang|thành"
    r"|vào)"
)
_WRONG = (
    r"(?:(?:báo|ghi|bấm|gõ|gửi|nói|trả lời|nhắn|chọn|báo cáo) )?"
    r"(?:nhầm lẫn|nhầm|lộn|lầm|trật|sai)(?: (?:việc|nhiệm vụ|mã|số|dòng|tin))?"
)
_NO = r"(?:à (?:không|ko)(?: phải)?|(?:không|ko)(?: phải)?(?=\s*[,.;:!]))"
_INTENDED = (
    r"(?:ý (?:em|tôi|mình)|đúng ra|lẽ ra|phải là|sửa(?: lại)?|đính chính|đổi(?: lại)?"
    r"|chuyển sang)"
)
_SURELY = r"(?:chứ(?! không| đâu| ko)|mới (?:đúng|phải|chuẩn)|cơ(?: mà)?|kia)"
_OLD = (
    rf"(?:(?:chứ )?(?:không|đâu|ko) phải (?:là )?(?:{_TASKS}|(?:việc|cái|nhiệm vụ) (?:này|đó|kia))"
    rf"{_S}(?:{_FILL}(?!\w){_S})*)?"
)


def _some(*words: str) -> str:
    return rf"(?:(?:{'|'.join(words)})(?!\w){_S})*"


_FORMS = (
    spoken(
        rf"^{_S}{_some(_FILL)}(?:{_WRONG}|{_NO}|{_INTENDED})(?!\w){_S}"
        rf"{_some(_FILL, _INTENDED, _WRONG)}(?P<meant>{_MEANT}){_S}{_some(_FILL, _SURELY)}{_OLD}$"
    ),
    spoken(
        rf"^{_S}{_some(_FILL, _INTENDED)}(?P<meant>{_MEANT}){_S}{_some(_FILL)}"
        rf"(?:{_SURELY}(?!\w){_S}{_some(_FILL)}{_OLD}|{_OLD[:-1]})$"
    ),
    spoken(
        rf"^{_S}{_some(_FILL)}(?:không|ko|đâu) phải (?:là )?{_TASKS}{_S}(?:mà )?(?:phải )?(?:là )?"
        rf"(?P<meant>{_MEANT}){_S}{_some(_FILL, _SURELY)}$"
    ),
)


def task_instead(words: str, named: Iterable[Unit | SignedPlan]) -> tuple[Code, ...]:
    """Return the tasks that words name in place of another, none where they say anything else.

    "nhầm, việc 3 đã phát 2 số" says something of task 3, "việc 3 báo nhầm" takes that back.
    """
    said = nfc(words).strip()
    if len(said) > _LONGEST or "?" in said:
        return ()
    groups = _side_by_side(said, [one for one in mentions(said, named) if one.code])
    for group in reversed(groups):
        said = f"{said[: group[0].start]}{_TASKS}{said[group[-1].end :]}"
    found = _instead(said) or _instead(said := without_exclaiming(said))
    if found is None:
        return ()
    first = said.count(_TASKS, 0, found.start("meant"))
    meant = groups[first : first + found["meant"].count(_TASKS)]
    return tuple(one.code for group in meant for one in group if one.code)


def _instead(said: str) -> re.Match[str] | None:
    return next((found for form in _FORMS if (found := form.match(said))), None)


def _side_by_side(said: str, found: list[Mention]) -> list[list[Mention]]:
    """Return mentions that stand side by side together: "việc 3 và 5"."""
    turns = [0]
    for before, after in pairwise(found):
        joins = _AND.fullmatch(fold(said[before.end : after.start])) is not None
        turns.append(turns[-1] + (not joins))
    of_turn = groupby(zip(turns, found, strict=False), key=lambda each: each[0])
    return [[one for _, one in each] for _, each in of_turn]
