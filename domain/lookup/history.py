"""The history of work: who may read it, and how it is cut into pages."""

from collections.abc import Iterable

from domain.lookup.listing import Page
from domain.message import visible_length
from domain.refusal import Refusal

# A page is read on a phone, and leaves room for its heading in one message.
MOST_LINES = 10
MOST_SIGNS = 3500


# What a unit says of its work, or takes back, as the log calls it.
REPORTS = (
    "done",
    "product",
    "submitted",
    "resubmitted",
    "sent-back",
    "contributed",
    "updated",
    "obstacle",
    "extension-asked",
    "cause-asked",
    "deadline-proposed",
    "withdrawn",
)


class HistoryOfAnotherUnit(Refusal):
    """A unit asks for the history of work that it has no part in."""


def page_of_lines(lines: Iterable[str], number: int) -> Page[str]:
    """Return page `number` of lines, each page short enough for one message, or the nearest."""
    pages: list[list[str]] = [[]]
    used = total = 0
    for line in lines:
        size = visible_length(line) + 1
        if pages[-1] and (len(pages[-1]) == MOST_LINES or used + size > MOST_SIGNS):
            pages.append([])
            used = 0
        pages[-1].append(line)
        used += size
        total += 1
    number = min(max(number, 1), len(pages))
    return Page(tuple(pages[number - 1]), number, len(pages), total)
