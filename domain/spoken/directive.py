"""Whom a leader's words are about that order nothing new: "TT làm chậm quá, nhắc họ đi"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.instruction import unit_names
from domain.spoken.tasks.mentions import mentions
from domain.text import fold, nfc
from domain.words import spoken

_EVERYBODY = re.compile(
    r"(?<!\w)(?:cac|nhung|moi|tat ca(?: cac)?|toan bo(?: cac)?)"
    r" (?:phong(?:\W+(?:va )?don vi)?|don vi|noi|cho)(?!\w)"
)
_LATE = spoken(r"(?<!\w)(?:chậm|trễ|quá hạn|muộn|chưa (?:xong|báo cáo|trả lời|hoàn thành))(?!\w)")


@dataclass(frozen=True, slots=True)
class Directive:
    """The units and codes that words name; all units, or of those whose work is `late`."""

    units: tuple[Unit, ...] = ()
    codes: tuple[Code, ...] = ()
    everybody: bool = False
    late: bool = False

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.units or self.codes or self.everybody)


def read_directive(
    text: str, units: Sequence[Unit], named: Iterable[Unit | SignedPlan]
) -> Directive:
    """Return whom words are about, wherever they name them; nobody where they name none."""
    text = nfc(text)
    folded = fold(text)
    codes = tuple(mentions(text, tuple(named)))
    if len(folded) == len(text):
        for one in codes:
            folded = folded[: one.start] + " " * (one.end - one.start) + folded[one.end :]
    found: dict[int, Unit] = {}
    for name, unit in unit_names(units):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded):
            found[match.start()] = unit
            folded = folded[: match.start()] + "\0" * len(name) + folded[match.end() :]
    everybody = _EVERYBODY.search(folded) is not None
    return Directive(
        tuple(dict.fromkeys(found[at] for at in sorted(found))),
        tuple(dict.fromkeys(one.code for one in codes if one.code is not None)),
        everybody and not found and not codes,
        everybody and _LATE.search(text) is not None,
    )
