"""What stands over every paper of the department: its agencies, its sign, its place and day."""

import re
from datetime import date

from domain.text import fold
from views.texts import Texts, month_number

_OF = re.compile(
    r"(?P<name>.+?)\s+(?P<kind>tỉnh|thành phố|TP\.?)\s+(?P<place>\S.*)$", re.IGNORECASE
)
# Words that a sign leaves out: "Sở Khoa học và Công nghệ" is SKHCN.
_SMALL = frozenset({"va", "cua", "cho", "ve"})


def letterhead(organization: str, day: date, texts: Texts) -> dict[str, str]:
    """Return the words over a paper, and whose it is as the file's properties say it.

    The day of signing is left to the văn thư; `day` says in which month that is. The file was
    `made` on it, unless its words say otherwise.
    """
    found = _OF.match(organization)
    name = found["name"] if found else organization
    place = found["place"].strip() if found else "…………"
    above = texts.label("UBND {kind} {place}", kind=found["kind"], place=place) if found else ""
    return {
        "author": organization,
        "made": day.isoformat(),
        "superior": above,
        "above": above.upper(),
        "agency": name.upper(),
        "sign": sign(name),
        "place": place,
        "month": month_number(day.month),
        "year": str(day.year),
    }


def sign(name: str) -> str:
    """Return the short sign of an agency, by the first letters of its words."""
    words = [word for word in name.split() if fold(word) not in _SMALL]
    return "".join(word[0] for word in words).upper()
