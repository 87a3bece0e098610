"""Where in a text a day is named, and in which relation: "trước 30/6", "chiều qua"."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from domain.spoken import nearby, periods
from domain.spoken.point import NoSuchDay, Period, Standpoint
from domain.spoken.words import spoken

# The guards keep document numbers ("12/2020/QĐ"), percentages, decimals and ranges out.
_FORMS = tuple(
    (spoken(rf"(?<![\w/.,-])(?:{template})(?![\w/%]|[.,-]\d)"), form)
    for template, form in (*periods.FORMS, *nearby.FORMS)
)
_RELATION = spoken(
    r"(?<!\w)(?:(?P<before>trước)|(?P<since>kể từ|từ|sau)"
    r"|(?:đến|tới|chậm nhất|muộn nhất|hết|trong|vào|gia hạn|hạn|lùi|xong))"
    r"(?: (?:là|vào|đến|trong|hết|ngày))*\s*:?\s*$"
)
# Without such a word "31/6" may also be a fraction.
_NAMED = spoken(r"ngày|mùng|mồng|tháng|.*[/.-]\d{4}$")
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A period with its place in a text, and the relation in front of it, if any."""

    start: int
    end: int
    period: Period
    before: bool = False
    since: bool = False

    def around(self, text: str) -> str:
        """Return the words of `text` (NFC) beside the one found, first those before it."""
        rest = f"{text[: self.start].rstrip(' ,;:.')} {text[self.end :].lstrip(' ,;:.')}"
        return rest.strip(" ,;:.-–\n")


def find_day(text: str, at: Standpoint) -> Found | None:
    """Return the day that `text` (NFC) names, of a range the last; None where it names none.

    "sau 30/6" names no deadline, but "từ hôm qua" a day gone by.

    Raises NoSuchDay for what must be meant as a day and is none.
    """
    return next((one for one in _found(text, at) if not (one.since and at.ahead)), None)


def _found(text: str, at: Standpoint) -> Iterator[Found]:
    """Yield what names a point in time, from left to right, of what overlaps the longest."""
    matches = [(match, form) for pattern, form in _FORMS for match in pattern.finditer(text)]
    reached = 0
    for match, form in sorted(matches, key=lambda one: (one[0].start(), -one[0].end())):
        if match.start() < reached:
            continue
        reached = match.end()
        relation = _RELATION.search(text, max(0, match.start() - _LOOK_BACK), match.start())
        period = form(defaultdict(lambda: None, match.groupdict()), at)
        if period is not None:
            yield Found(
                start=relation.start() if relation else match.start(),
                end=match.end(),
                period=period,
                before=bool(relation and relation["before"]),
                since=bool(relation and relation["since"]),
            )
        elif relation or _NAMED.match(match[0]) or match[0] == text.strip():
            raise NoSuchDay(typed=match[0])
