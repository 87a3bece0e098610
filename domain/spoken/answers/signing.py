"""The number and the day of a paper, as the office types them: "số 15/TB-SKHCN ngày 08/02/2021"."""

import re
from dataclasses import dataclass
from datetime import date

from domain.report.outcome import read_outcome
from domain.text import fold
from domain.words import spoken

_UNSIGNED = spoken(
    r"(?:văn bản )?chưa (?:có (?:số|ngày)|ký|đóng dấu|ban hành|phát hành)(?: ký)?"
    r"(?:(?:,| và)? (?:chưa )?(?:có )?(?:số|ngày|ngày ký|ký|đóng dấu))*$"
)
_SIGNED_ON = spoken(r"(?:ngày ký|ký ngày|ban hành ngày|đề ngày)(?: là)?\s*:?")
_DIGITS = re.compile(r"\s*(?:so\s*:?\s*)?(\d{1,6})(?![\w/.])")
_AROUND = re.compile(
    r"(?:(?:thong bao|ket luan|van ban|ke hoach|nay|cua|so|la|co|ky|da|ban hanh)\b|[\s,;:.])*"
)


@dataclass(frozen=True, slots=True)
class Signing:
    """What was said of a paper's number and day; neither where it is not signed yet."""

    number: str | None = None
    day: date | None = None


def read_signing(words: str, today: date, *, series: str = "") -> Signing | None:
    """Return what words say of a paper's number and day, None where they are about anything else.

    A draft has the `series` of its number, "/TB-SKHCN". Raises NoSuchDocumentDay and
    DocumentOfTheFuture.
    """
    said = words.strip(" .!\n")
    if _UNSIGNED.match(said):
        return Signing()
    said = _SIGNED_ON.sub("ngày ", said)
    if series and (digits := _DIGITS.match(fold(said))):
        said = f"{digits[1]}{series}{said[digits.end() :]}"
    read = read_outcome(said, today, with_ways=True)
    left = read.product.words if read.product and read.product.words else ""
    number = read.product.number if read.product else None
    if not (number or read.completed_on) or not _AROUND.fullmatch(fold(left)):
        return None
    return Signing(number, read.completed_on)
