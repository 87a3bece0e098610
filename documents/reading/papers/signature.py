"""The signature below a body: a post, what stands for the stamp, and the name of who signed."""

import re
from collections.abc import Callable, Sequence

from documents.reading.blocks import Block, Paragraph
from documents.reading.units.words import UPPER
from domain.text import fold

_LONGEST = 9
# For whom and in whose place somebody signs: "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC".
_FOR = re.compile(r"(?:t/?m|k/?t|t/?l|tuq|q)\b[. ]")
_POST = re.compile(
    r"(?:quyen |pho |tong |uy vien |nguoi |chi )*"
    r"(?:giam doc|chu tich|chu nhiem|bi thu|hieu truong|bo truong|thu truong|thu tuong|cuc truong"
    r"|chanh (?:van phong|thanh tra)|vien truong|vu truong|chi cuc truong|chi huy truong"
    r"|truong (?:ban|phong|khoa|tram)|doi truong|to truong|thu truong don vi|thu ky"
    r"|lap(?: (?:bieu|ke hoach|bang))?)\b"
)
_STAMPED = re.compile(r"\W*(?:da ky|ky ten|da dong dau|ky, (?:ghi ro|dong dau))\b.{0,40}$")
_DEGREES = r"(?:(?:PGS|GS|TS|ThS|Ths|CN|KS|BS|BSCKI{1,2}|NGƯT|NGND)\.?\s*)*"
_NAME = re.compile(rf"{_DEGREES}[{UPPER}][^\W\d_]*(?:\s+[{UPPER}][^\W\d_]*){{1,4}}\.?")


def signature_at(body: Sequence[Block]) -> int:
    """Return where the signatures begin that `body` ends with; its length if it has none.

    A post alone is none: it may head the work of whoever holds it.
    """
    at = len(body)
    while (begins := _last_at(body[:at])) < at:
        at = begins
    return at


def _last_at(body: Sequence[Block]) -> int:
    end = len(body)
    signed = _back_over(body, end, _signs)
    posts = _back_over(body, signed, _is_post)
    return posts if posts < signed < end else end


def _back_over(body: Sequence[Block], end: int, fits: Callable[[str], bool]) -> int:
    """Return where the lines begin that fit, one after another, up to `end`."""
    at = end
    while at:
        block = body[at - 1]
        if not isinstance(block, Paragraph) or not fits(block.text.strip()):
            break
        at -= 1
    return at


def _signs(line: str) -> bool:
    if _is_post(line):
        return False
    return _STAMPED.match(fold(line)) is not None or _NAME.fullmatch(line) is not None


def _is_post(line: str) -> bool:
    folded = fold(line)
    short = len(line.split()) <= _LONGEST and not line.endswith((".", ":", ";", ","))
    return short and bool(_POST.match(folded) or (line.isupper() and _FOR.match(folded)))
