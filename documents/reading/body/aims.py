"""General aims: paragraphs that name neither who nor when, in a paper that names both elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from documents.plan import SourceWarning
from documents.reading.body.items import Item
from documents.reading.times.deadlines import names_a_day
from domain.paper.doubt import Doubt

_MOST = 0.5


def without_aims(items: Sequence[Item]) -> tuple[list[Item], list[SourceWarning]]:
    """Return the duties that somebody can be reminded of, and the aims as warnings.

    A paper that hands out most of its work by name repeats its aims there; one that names hardly
    anybody has no other duties than these.
    """
    everything = [item for top in items for item in top.walk() if not item.introduces]
    owned = sum(1 for item in everything if item.units)
    if not owned or owned < len(everything) * _MOST:
        return list(items), []
    kept: list[Item] = []
    dropped: list[Item] = []
    for _, together in groupby(items, key=lambda item: item.chapter):
        section = list(together)
        # A chapter that gives some of its work to somebody gives out all of it.
        aims = all(_is_aim(item) for item in section)
        (dropped if aims else kept).extend(section)
    return kept, list(_told(dropped))


def _is_aim(item: Item) -> bool:
    return not any(one.units or one.time or names_a_day(one.text) for one in item.walk())


def _told(items: Iterable[Item]) -> Iterator[SourceWarning]:
    for top in items:
        for item in top.walk():
            yield SourceWarning(where=item.where, text=item.text, why=Doubt.GENERAL_AIM)
