"""Documents that a task cites: kind, number and date of each."""

import re
from collections.abc import Iterable
from datetime import date

from documents.reading.dates import DAY_FIGURES, YEAR_FIGURES, day_or_none
from domain.task import LegalBasis

KINDS = (
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị"
    "|Kết luận|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Hướng dẫn|Tờ trình|Báo cáo"
    "|Quy chế|Quy định|Đề án|Văn bản"
)
CITATION = re.compile(
    rf"(?P<kind>{KINDS})\s+số\s*:?\s*(?P<number>\d+[\w/&.-]*[\w&]|\d+)(?:\s*,?\s*ngày\s+{DAY_FIGURES}{YEAR_FIGURES})?",
    re.IGNORECASE,
)


def legal_bases(text: str) -> tuple[LegalBasis, ...]:
    """Return each document that `text` cites by number, once, in its order."""
    found = (
        LegalBasis(
            kind=one["kind"][0].upper() + one["kind"][1:],
            number=one["number"],
            issued_on=_issued_on(one),
        )
        for one in CITATION.finditer(text)
    )
    return tuple(dict.fromkeys(found))


def _issued_on(citation: re.Match[str]) -> date | None:
    if citation["day"] is None:
        return None
    return day_or_none(int(citation["year"]), int(citation["month"]), int(citation["day"]))


def periodic_regimes(texts: Iterable[str]) -> frozenset[str]:
    """Return the numbers of documents that set up periodic reports ("chế độ báo cáo định kỳ").

    One duty spells it out, another only cites the number and means the same.
    """
    found: set[str] = set()
    for text in texts:
        for one in CITATION.finditer(text):
            following = CITATION.split(text[one.end() :], maxsplit=1)[0].partition(";")[0]
            if "chế độ báo cáo định kỳ" in following.casefold():
                found.add(one["number"])
    return frozenset(found)
