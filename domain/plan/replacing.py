"""What a paper says of itself: which paper it replaces, corrects or supplements."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from domain.dates.points import points
from domain.plan.short_name import subject
from domain.plan.signed import SignedPlan
from domain.text import fold

_LEADING = re.compile(r"0*(\d+)")
_NUMBER = re.compile(r"\b\d+\s*/\s*(?:\d{4}\s*/\s*)?[a-z]{2,}[\w&-]*(?:-[\w&-]+)*")
_VERB = r"(?:thay the|dieu chinh|bo sung|sua doi|bai bo|huy bo)"
_VERBS = rf"{_VERB}(?:(?:,| va| hoac) {_VERB})*"
# Only a paper's words about itself count: "tham mưu sửa đổi Kế hoạch số 15" is somebody's work.
_OF_ITSELF = (
    re.compile(rf"\b(?:ke hoach|chuong trinh|quyet dinh|van ban) nay {_VERBS}\s+([^;]+)"),
    re.compile(rf"\bban hanh (?:ke hoach|chuong trinh) {_VERBS}\s+([^;]+)"),
    re.compile(rf"^dieu \d+\.?\s*{_VERBS}\s+([^;]+)"),
    re.compile(r"\b((?:ke hoach|chuong trinh)(?: [^;.]*?)?\d+\s*/\s*[a-z]+-[^;]*) het hieu luc"),
)
_IN_TITLE = re.compile(rf"\b{_VERBS}\b(.*)")
_OF_A_VERSION = re.compile(rf"\((?:(?:ban |lan )?(?:du thao|{_VERB})|lan \d)[^)]*\)")
_DASHES = re.compile(r"\s*[-–—]\s*")


def replaced_by(title: str, paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the words in which a paper names what it replaces or corrects."""
    found = [words for words in _named(title, (_IN_TITLE,)) if _NUMBER.search(fold(words))]
    for paragraph in paragraphs:
        found += _named(paragraph, _OF_ITSELF)
    return tuple(dict.fromkeys(found))


def _named(text: str, patterns: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """Yield what patterns of folded text find, in the text's own words."""
    folded = fold(text)
    for match in chain.from_iterable(pattern.finditer(folded) for pattern in patterns):
        yield text[match.start(1) : match.end(1)].strip(" .,()")


def meant(named: str, year: int, known: Sequence[SignedPlan]) -> SignedPlan | None:
    """Return which plan is meant by the words in which a paper of `year` names it.

    Where they have a number, by that, and of several of one number by the day that they name, else
    by the year; without one by the title, of the plans of that year.
    """
    numbers = {same_number(match[0]) for match in _NUMBER.finditer(fold(named))}
    if numbers:
        days = {point.first for point in points(named, year=year)}
        fit = [one for one in known if same_number(one.number) in numbers]
        fit = [one for one in fit if one.issued_on in days] or fit
        return next((one for one in fit if year in one.years), next(iter(fit), None))
    words = fold(named)
    fit = [one for one in known if year in one.years and subject(one.title) in words]
    return max(fit, key=lambda one: len(subject(one.title)), default=None)


def same_number(number: str) -> str:
    """Return a number in the one form of its spellings: "08 /KH-SKHCN" is "8/kh-skhcn"."""
    return _LEADING.sub(r"\1", "".join(fold(number).split()), count=1)


def titled(title: str) -> str:
    """Return a title without what only one of its versions says: "(dự thảo)", "(điều chỉnh)"."""
    return " ".join(_OF_A_VERSION.sub(" ", _DASHES.sub("-", fold(title))).split())
