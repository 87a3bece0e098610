"""What people say around a result: that it is done or signed, of which task, and out of politeness.

What remains of a report once that is taken away is its product; where nothing does, it has none.
"""

import re

from domain.spoken.parts.shorthand import written_out
from domain.text import fold

# All of these are looked for in folded text, written out.
_NUMBER = r"\d{1,3}(?:\.\d{1,3})*"
_SIGNED = r"(?:ky duyet|ky ban hanh|phe duyet|ban hanh|phat hanh|ky|duyet)"
_WHO_SIGNS = r"(?:sep|giam doc|pho giam doc|lanh dao(?: so)?|gd|pgd|ld|bgd)"
_TASK = rf"(?:(?:dau viec|nhiem vu|viec|nv|muc)\s+(?:so\s+)?{_NUMBER}|[a-z]{{2,6}}-{_NUMBER})"
_TALK = re.compile(
    r"\b(?:"
    rf"(?:(?:ngoai )?tru|chua ke|khong ke)\s+(?:ra\s+)?(?:{_TASK}|{_NUMBER})"
    rf"|(?:(?:con|rieng)\s+)?{_TASK}(?:\s+chua)?"
    rf"|(?:{_WHO_SIGNS}\s+)?(?:(?:da|vua|moi|duoc)\s+){{0,3}}{_SIGNED}"
    r"|(?:gui\s+)?(?:dinh\s+)?kem(?:\s+theo)?(?:\s+\d{1,2})?|gui(?:\s+(?:lai|len|kem))?"
    r"|(?:(?:sua|doi|dinh chinh|nham|lon)(?:\s+(?:lai|so|ngay|thanh|sang)){0,3}"
    r"|moi (?:dung|phai|chuan)|chu khong phai)"
    r"|van ban|anh|hinh|tep|file|hoan thanh|hoan tat|bao cao|tat ca|moi nguoi|ca nha"
    r"|a|ah|bao|ben|ca|cac|chi|co|da|day|deu|done|duoc|e|em|ha|het|la|lam|luon|ma|minh|moi"
    r"|nay|nha|nhe|nhiem vu|oi|ok|oke|phong|qua|roi|tat|thanh|thi|thua|u|vang|viec|vua|xin|xong|y"
    r")\b"
)
_SAYS = re.compile(r"[\w<>%]")
_FIRST = re.compile(r"[^,.;:\n]*[,.;:\n]+\s*")


def is_talk(words: str) -> bool:
    """Return whether NFC words tell nothing of a result: "à mà xong rồi, việc 4 ý"."""
    return not _SAYS.search(_TALK.sub(" ", fold(written_out(words))))


def without_talk(words: str) -> str:
    """Return NFC words without the clauses before a result: "xong rồi ạ, có 2 lớp tập huấn"."""
    while first := _FIRST.match(words):
        if not is_talk(first[0]):
            break
        words = words[first.end() :]
    return "" if is_talk(words) else words
