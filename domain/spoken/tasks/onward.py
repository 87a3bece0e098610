"""Numbers that go on after a task that is named: "việc 5, 6 và 7", "từ việc 1 đến 4"."""

import re
from collections.abc import Iterator
from functools import cache

from domain.spoken.tasks.words import AND, LISTED_NUMBER, NUMBER, TASK, THINGS, VERDICT
from domain.text import fold

_MOST = 40
# A number that goes on after a task's counts nothing: a verdict follows, a list, or the end.
_AND = re.compile(
    rf"\s*(?:,|;|&|\+|\b{AND}\b)\s*(?:{AND}\s+)?(?:\bso\s+)?{LISTED_NUMBER}"
    rf"(?=\s*(?:$|[,;.:&+)\n]|(?:{AND}|deu|{VERDICT})\b"
    r"|(?:phong|ben|don vi|tui|toi|em|e|minh|to)\s+(?:(?:em|minh|toi)\s+)?"
    r"(?:da|dang|chua|xin|lam|vua|moi|bao|chuyen|giao|gui|nop|trinh|nho|ky)\b))"
    # Said with its "và" it goes on but for what counts something: "việc 3 và 4 gộp chung".
    rf"|\s+{AND}\s+(?:\bso\s+)?{LISTED_NUMBER}(?=\s+[a-z])(?!\s+{THINGS}\b)"
    # "việc 3 4 xong"
    rf"|[ ]+{LISTED_NUMBER}(?=(?:[ ]+\d{{1,2}})*\s+(?:deu|{VERDICT})\b)"
)


@cache
def _until(letters: str) -> re.Pattern[str]:
    """Return what ends a range of tasks, whose letters may be said again: "TT-02 đến TT-06"."""
    again = rf"(?:{re.escape(fold(letters))}[\s.\-–]*)?" if letters else ""
    return re.compile(rf"\s*(?:-|–|den|toi)\s*(?:{TASK}\s*)?{again}{NUMBER}(?=\s*(?:$|[^\d/%]))")


def more_after(
    folded: str, match: re.Match[str], letters: str
) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the numbers that go on after a task: first and last letter, number, if of a range."""
    end = match.end()
    first = match[match.lastindex or 0]
    if (
        first.isdecimal()
        and (to := _until(letters).match(folded, end))
        # "tt 4 đến 25.3" is a day.
        and to[1].isdecimal()
        and int(first) < int(to[1]) < _MOST
    ):
        # All of them stand where the range is written.
        for number in range(int(first) + 1, int(to[1]) + 1):
            yield end, to.end(1), str(number), True
        return
    while more := _AND.match(folded, end):
        group = more.lastindex or 0
        yield *more.span(group), more[group], False
        end = more.end(group)
