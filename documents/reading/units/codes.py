"""Short codes of units, as people of an office say them: VP, QLKH, TTRA."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import count, product
from string import ascii_uppercase

from documents.reading.vocabulary import UNIT_HEADS
from domain.text import fold

# Initials alone would make TT of an inspectorate and of a centre, and TCDLCL of a household name.
_CUSTOMARY = {
    "van phong": "VP",
    "van phong so": "VP",
    "van phong ubnd tinh": "VPUB",
    "thanh tra": "TTRA",
    "thanh tra so": "TTRA",
    "thanh tra tinh": "TTRA",
    "chi cuc tieu chuan do luong chat luong": "TDC",
    "ban giam doc": "BGD",
}
_KEPT_HEADS = {"trung tam": "TT", "truong": "TR", "ban": "B", "quy": "Q", "vien": "V", "so": "S"}
_COMMUNE = re.compile(
    r"(?:ubnd|uy ban nhan dan|hdnd) (?P<rank>xa|phuong|thi tran|dac khu)(?!,)"
    r" (?P<own>[a-z]\w*(?: \w+)*)$"
)
_HEAD = re.compile(rf"(?:{fold(UNIT_HEADS)}|so|cuc|vu|bo)\b")


def unit_codes(names: Sequence[str]) -> list[str]:
    """Return one code for each name, letters only and all different."""
    codes: list[str] = []
    for name in names:
        codes.append(free_code(name, codes))
    return codes


def free_code(name: str, taken: Container[str]) -> str:
    """Return the first code for a name that is not `taken`."""
    return next(code for code in _candidates(fold(name)) if code not in taken)


def _candidates(name: str) -> Iterator[str]:
    if place := _COMMUNE.match(name):
        # "UBND xã Nậm Sao" is XNS, as people call the xã.
        name = f"{place['rank']} {place['own']}"
    head_match = _HEAD.match(name)
    head = head_match[0] if head_match else ""
    if customary := _CUSTOMARY.get(name):
        yield customary
    if head == "trung tam":
        yield "TT"
    if short := _initials(name[len(head) :]):
        yield _KEPT_HEADS.get(head, "") + short
    full = _initials(name) or "DV"
    for length in count():
        for letters in product(ascii_uppercase, repeat=length):
            yield full + "".join(letters)


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[a-z]+", name) if word != "va").upper()
