"""What the Văn phòng wants of a digest that waits, in words: sent, put off, a figure changed."""

import re
from enum import Enum, auto

from domain.refusal import Refusal
from domain.text import fold


class Wish(Enum):
    """What words ask for that a button does, or that nobody can do."""

    SEND = auto()
    LATER = auto()
    FIGURES = auto()


class FiguresStand(Refusal):
    """Somebody would have a figure of the digest changed: they come from the units' reports."""


_POLITE = r"(?:(?:em|anh|chi|cho|xin|de nghi|vui long|ok|duoc roi|on roi|duyet|dong y|thoi)[ ,]+)*"
_IT = r"(?: (?:lai|ban nay|ban tong hop|tong hop|bao cao|viec gui|gui|no))*"
_END = re.compile(r"(?:[ .!,]+(?:nhe|nha|a|di|giup|em|voi|thoi))*[ .!,]*$")
_WISHES = (
    (
        Wish.SEND,
        rf"{_POLITE}(?:gui|phat hanh|chuyen)(?: ban tong hop| bao cao| ban nay)?"
        r"(?: (?:luon|ngay|di|cho|len|bgd|ban giam doc|lanh dao|so|duoc roi|bay gio))*",
    ),
    (Wish.LATER, rf"{_POLITE}(?:tam )?(?:hoan|lui|doi){_IT}(?: (?:den|sang|toi|qua|vao|luc) .*)?"),
    (Wish.LATER, rf"{_POLITE}(?:gui (?:sau|vao|luc|muon)|de (?:den|sang|mai|thu|sau))\b.*"),
    (
        Wish.FIGURES,
        rf"{_POLITE}(?:chinh |thay |dieu )?(?:sua|doi|chinh|thay)(?: lai| giup| cho)*"
        r"(?: cac| con)? (?:so|ty le|ti le)\b.*",
    ),
    (
        Wish.FIGURES,
        r"(?:cac |con )?(?:so|ty le|ti le)\b.{0,40}\b(?:sai|nham|(?:khong|chua) dung)\b.*",
    ),
)


def wish_of(words: str) -> Wish | None:
    """Return what words (NFC) in reply to a preview ask for, None where they are a sentence."""
    said = _END.sub("", " ".join(fold(words).split()))
    return next((wish for wish, form in _WISHES if re.fullmatch(form, said)), None)
