"""What words mean once others put a part of them right: the day, a document's number, or all."""

import re
from dataclasses import replace

from domain.refusal import Refusal
from domain.spoken.intention import WHOLE
from domain.spoken.parts.correction import Correction, Of
from domain.spoken.reply import Reply
from domain.spoken.times.day import find_day
from domain.spoken.times.point import Standpoint
from domain.words import spoken

_ONLY_THE_DEED = spoken(r"^\W*(?:(?:em|đã|mới|vừa|là) )*(?:trình|xong)\W*$")
_NUMBER = re.compile(r"\d+\w*/[^\W\d][\w/&-]*")


def put_right(reply: Reply, said: Correction, today: Standpoint) -> Reply | None:
    """Return what a reply means with what was put right; None where no part of it is that."""
    words = said.words
    if reply.intention in WHOLE and said.of in {Of.DAY, Of.ALL}:
        try:
            found = find_day(words, replace(today, ahead=False))
        except Refusal:
            return None
        if found is not None and found.last <= today.today:
            rest = _ONLY_THE_DEED.sub("", found.around(words)).strip(" ,;:.")
            return replace(reply, day=found.last, words=rest or reply.words)
    if said.of is Of.NUMBER:
        is_other = _NUMBER.search(reply.words) and _NUMBER.fullmatch(words)
        return replace(reply, words=_NUMBER.sub(words, reply.words) if is_other else words)
    return replace(reply, words=words) if said.of is Of.ALL else None
