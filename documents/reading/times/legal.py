"""Documents that a task cites: kind, number and date of each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.dates.numbers import number
from domain.dates.pieces import DAY_FIGURES, YEAR_FIGURES
from domain.dates.spans import day_or_none
from domain.plan.task import LegalBasis
from domain.words import spaced

KINDS = spaced(
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị"
    "|Kết luận|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Hướng dẫn|Tờ trình|Báo cáo"
    "|Quy chế|Quy định|Đề án|Văn bản|Giấy mời|Thông tri|Biên bản|Phương án|Giấy phép"
    "|Điều lệ|Hợp đồng|Phiếu trình|Phiếu chuyển"
)
# "57-NQ/TW", "1131/QĐ-TTg", "12/2020/QĐ-UBND": known for a number by its letters.
_LETTERED = r"\d+(?:\s?/\s?(?=[A-ZĐ]))?[\w.]*[/-](?=[\w/&.-]*[A-ZĐ])[\w/&.-]*[\w&]"
_BLANK_DAY = r"[\s.…_/]*(?:tháng\s+\d{1,2}\s+)?(?:năm\s+)?\d{4}"
_DAY = spaced(DAY_FIGURES + YEAR_FIGURES)
_DATED = rf"(?:\s*,?\s*\(?(?:ký\s+|ban\s+hành\s+)?ngày(?:\s+{_DAY}|{_BLANK_DAY}))?"
_NAMED = r"(?:\s+(?:liên\s+tịch|kết\s+luận|khẩn|hợp\s+nhất)|(?<=luật)\s+[^\d.;:()]{1,60}?)?"
CITATION = re.compile(
    rf"(?P<kind>{KINDS}){_NAMED}\s+(?:số\s*:?\s*(?=\d)|(?={_LETTERED}))"
    rf"(?P<number>{_LETTERED}|\d+[\w/&.-]*[\w&]|\d+){_DATED}",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    rf"\s*(?:[,;]|,?\s*và)\s+(?:số\s+)?(?P<number>{_LETTERED}){_DATED}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A document cited by its number, and where in the text that stands, its date included."""

    start: int
    end: int
    basis: LegalBasis


def citations(text: str) -> Iterator[Citation]:
    """Yield each citation; "Kế hoạch số 1/KH-SNV, số 2/KH-SNV" are two of one kind."""
    at = 0
    while opening := CITATION.search(text, at):
        kind = " ".join(opening["kind"].split())
        kind = kind[0].upper() + kind[1:]
        one: re.Match[str] | None = opening
        while one:
            basis = LegalBasis(kind, "".join(one["number"].split()), _issued_on(one))
            yield Citation(one.start(), one.end(), basis)
            at = one.end()
            one = _CONTINUED.match(text, at)


def legal_bases(text: str) -> tuple[LegalBasis, ...]:
    """Return each document that `text` cites by number, once, in its order."""
    return tuple(dict.fromkeys(one.basis for one in citations(text)))


def _issued_on(citation: re.Match[str]) -> date | None:
    if citation["day"] is None:
        return None
    year, month, day = (
        number("".join(citation[part].split())) for part in ("year", "month", "day")
    )
    return day_or_none(year, month, day)


def periodic_regimes(texts: Iterable[str]) -> frozenset[str]:
    """Return the numbers of documents that set up periodic reports ("chế độ báo cáo định kỳ").

    One duty spells it out, another only cites the number and means the same.
    """
    found: set[str] = set()
    for text in texts:
        cited = list(citations(text))
        ends = [one.start for one in cited[1:]] + [len(text)]
        for one, end in zip(cited, ends, strict=True) if cited else ():
            following = text[one.end : end].partition(";")[0]
            if "chế độ báo cáo định kỳ" in following.casefold():
                found.add(one.basis.number)
    return frozenset(found)
