"""What the office says in plain words that a command of its own does: "trả lại TT-04, thiếu …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.answers.asking import is_question
from domain.spoken.asking import asks_to_urge
from domain.spoken.directive import read_directive
from domain.spoken.instruction import read_instruction
from domain.spoken.tasks.mentions import mentions
from domain.spoken.urgency import read_urgency
from domain.text import fold, nfc
from domain.words import spoken

_OPENS = (
    r"^(?:(?:dạ|em|anh|chị|nhờ|giúp|cho|đề nghị|hệ thống|làm ơn|tôi|văn phòng|vp|thôi|bot|ơi)(?!\w)"
    r"[\s,]*)*"
)
_GIVES_BACK = spoken(rf"{_OPENS}trả(?: lại)?(?: (?:báo cáo|việc|nhiệm vụ))?(?!\w)\s*")
_LEADER = r"(?:phó giám đốc|giám đốc|lãnh đạo|pgđ|gđ|tôi)"
_AWAY = spoken(
    rf"^(?:(?:đ/c|đồng chí|anh|chị|ông|bà)\s+)?{_LEADER}(?!\w)(?: [^\W\d]+){{0,5}}? "
    r"(?:đi công tác|nghỉ phép|nghỉ ốm|nghỉ|đi vắng|vắng(?: mặt)?|đi học|đi họp|đi tập huấn)(?!\w)"
)
_DROPS = spoken(
    rf"{_OPENS}(?:(?:không|ko|khỏi) (?:cần|phải)?|bỏ|hủy|huỷ|dừng)\s*(?:việc |nhiệm vụ )?(?!\w)"
)
_WHY = spoken(r"(?<!\w)(?:vì|do|theo)(?!\w).*")
_ORDERS = ("giao ", "yeu cau ", "de nghi ", "chi dao ", "phan cong ")
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Bidden:
    """The command that does what was said, without its sign, and what would be typed behind it."""

    command: str
    words: str


def bidden(
    words: str, units: Sequence[Unit], named: Sequence[Unit | SignedPlan], *, shown: str = ""
) -> Bidden | None:
    """Return the command that words of the office or a leader say, filled in; None for no such.

    `shown` is the code of the only work in the message that they reply to, "" for none.
    """
    said = nfc(words).strip()
    if is_question(said):
        return None
    codes = [str(one.code) for one in mentions(said, named) if one.code and one.code.letters]
    if back := _GIVES_BACK.match(said):
        return Bidden("tralai", said[back.end() :].strip()) if codes else None
    if _AWAY.match(said):
        return Bidden("vangmat", said)
    if asks_to_urge(said):
        return _urged(said, units, named, codes)
    if _DROPS.match(said) and (codes or shown):
        why = _WHY.search(said)
        of = ", ".join(codes) or shown
        return Bidden("thoithuchien", f"{of} {why[0]}" if why else of)
    return None if codes else _given(said, units)


def _urged(
    said: str, units: Sequence[Unit], named: Sequence[Unit | SignedPlan], codes: list[str]
) -> Bidden:
    of = read_directive(said, units, named)
    return Bidden("dondoc", ", ".join(codes or [unit.code for unit in of.units]))


def _given(said: str, units: Sequence[Unit]) -> Bidden | None:
    """Return an order to units, urgent or not: "hoả tốc, giao Trung tâm báo cáo …"."""
    urgent, rest = read_urgency(re.sub(r"(?i)^việc (?=ho[ảỏ]|h[ỏo]a)", "", said))
    # "bên trung tâm xong rồi" tells of one.
    if not urgent and not fold(rest).startswith(_ORDERS):
        return None
    given = read_instruction(rest, units, is_order=urgent)
    if given is None or not given.units or len(given.words.split()) < _FEWEST:
        return None
    codes = ", ".join(unit.code for unit in given.units)
    return Bidden("giaoviec", f"{'hỏa tốc ' if urgent else ''}{codes} {given.words}")
