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
    r"|bo sung(?:\s+(?:them|cho|vao|giup|ho))*|(?:ket qua|san pham)(?:\s+(?:la|cua|thi))*"
    r"|van ban|anh|hinh|tep|file|hoan thanh|hoan tat|bao cao|tat ca|moi nguoi|ca nha"
    r"|a|ah|bao|ben|ca|cac|chi|co|da|day|deu|done|duoc|e|em|ha|het|la|lam|luon|ma|minh|moi"
    r"|nay|nha|nhe|nhiem vu|oi|ok|oke|phong|qua|roi|tat|thanh|thi|thua|u|vang|viec|vua|xin|xong|y"
    r")\b"
)
_CLAUSE = re.compile(r"(?:[^,.;:\n]|(?<=\d)[.,:](?=\d))+")
_WHO = (
    r"(?:em|anh|chi|minh|toi|chung toi|ben|phong|don vi|trung tam|tui|bon|cac|nay|qua|vang|thua"
    r"|la|thi|va|roi|nhe|nha|a)"
)
# What is said of a document beside it: that the work is done, and where the paper has gone.
_DONE = re.compile(
    rf"\b(?:(?:da|vua|moi)\s+)*(?:lam|thuc hien|trien khai)?\s*(?:xong|hoan thanh|hoan tat)\b"
    rf"(?:\s+(?:ca|het|luon|{_WHO}))*\s*$"
)
_SENT = re.compile(
    rf"^\s*(?:{_WHO}\s+)*(?:(?:da|vua|moi|duoc|co)\s+)*"
    r"(?:gui|nop|trinh|chuyen|phat hanh|bao(?! gom))\b"
)
_ISSUED = re.compile(
    rf"^\s*(?:{_WHO}\s+)*(?:(?:da|vua|moi|duoc)\s+)*(?:ban hanh|ky ban hanh|ky|ra|co|lap|soan)\b"
)
# "đã ban hành Kế hoạch số 25": what it is, in place of what was done with it.
_KIND = re.compile(
    r"\b(?:ke hoach|quyet dinh|to trinh|cong van|thong bao|bien ban|huong dan|nghi quyet|de an"
    r"|chuong trinh|quy che|du thao|danh sach|ho so|hop dong|giay|phieu)\b"
)
# What is left undone is no talk, nor is what has not come yet.
_OPEN = re.compile(r"\b(?:chua|khong|ko|sap|dang|se|con|tru)\b")
_LEADS = re.compile(
    r"^\W*(?:(?:ket qua|san pham)(?:\s+(?:cua\s+\w+|thi|dat duoc))?(?:\s+la\b|\s*:))\s*"
)
_ADDRESSES = re.compile(
    r"(?:[\s,]+(?:em|anh|chi|sep))?(?:\s+(?:nhe|nha|nghe|nghen|nhen|a|ah))+\W*$"
)
_SAYS = re.compile(r"[\w<>%]")
_FIRST = re.compile(r"[^,.;:\n]*[,.;:\n]+\s*")


def is_talk(words: str) -> bool:
    """Return whether NFC words tell nothing of a result: "à mà xong rồi, việc 4 ý"."""
    return not _SAYS.search(_TALK.sub(" ", fold(written_out(words))))


def product_of(words: str, *, beside_document: bool) -> str:
    """Return of NFC words what a task left: without what only tells that it is done, or was sent.

    Beside a document, by its number, that is all that tells so; else the words may be all there is.
    """
    if not beside_document:
        return _without_frame(without_talk(words))
    clauses = (_of_document(clause[0].strip()) for clause in _CLAUSE.finditer(words))
    return ", ".join(filter(None, map(_without_frame, clauses)))


def _of_document(clause: str) -> str:
    """Return what a clause says of a document, "" where it only tells that something was done."""
    folded = fold(clause)
    if is_talk(clause):
        return ""
    if _OPEN.search(folded):
        return clause
    counts = any(map(str.isdigit, clause))
    if _DONE.search(folded) and not counts:
        return ""
    sent = _SENT.match(folded)
    if (sent or _ISSUED.match(folded)) and (kind := _KIND.search(folded)):
        return clause[kind.start() :]
    return "" if sent and not counts else clause


def _without_frame(words: str) -> str:
    """Return words without "kết quả là …" before them, and "… em nhé, bổ sung cho" behind."""
    if leads := _LEADS.match(fold(words)):
        words = words[leads.end() :]
        while "," in words and is_talk(words.rpartition(",")[2]):
            words = words.rpartition(",")[0]
    return words[: found.start()] if (found := _ADDRESSES.search(fold(words))) else words


def without_talk(words: str) -> str:
    """Return NFC words without the clauses before a result: "xong rồi ạ, có 2 lớp tập huấn"."""
    while first := _FIRST.match(words):
        if not is_talk(first[0]):
            break
        words = words[first.end() :]
    return "" if is_talk(words) else words
