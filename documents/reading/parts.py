"""The duties of all papers, sorted into one part for each unit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.plan import SourceWarning, UnitReading
from documents.reading.account import Account
from documents.reading.blocks import passages
from documents.reading.body.aims import without_aims
from documents.reading.body.items import Item
from documents.reading.body.labels import labelled
from documents.reading.body.reader import BodyReader
from documents.reading.body.shape import is_only_a_verb
from documents.reading.body.tree import tree_of
from documents.reading.papers.addressees import addressees
from documents.reading.papers.frame import Paper
from documents.reading.tasks import UnitPart
from documents.reading.times.headings import day_in, only_day_in
from documents.reading.units.asked import introduced_in
from documents.reading.units.codes import unit_codes
from documents.reading.units.lettered import explained_in
from documents.reading.units.names import UnitNames, is_every_unit
from documents.reading.units.partners import answerable
from domain.paper.doubt import Doubt
from domain.plan.numbering import NOBODYS

_NO_TITLE = re.compile(
    r"\W*(?:căn cứ|theo|xét|thực hiện|số\W|kính gửi|kèm theo|ban hành)"
    r"|[^,]{2,40},\s*ngày\s|.*[;.]$|\(",
    re.IGNORECASE,
)
# "Chưa phân công": duties that nobody is named for.
_NOBODY = UnitReading(code=NOBODYS, name="")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The duties of a file's papers, the names of those who answer, and what was not read.

    `account` says what became of the paragraphs of the bodies.
    """

    items: tuple[Item, ...]
    account: Account
    names: UnitNames
    warnings: tuple[SourceWarning, ...]


def bodies_of(papers: Sequence[Paper]) -> Bodies:
    """Return the duties of the papers.

    They are read twice: a sentence's subject ends where a name ends that heads another part.
    """
    in_full = dict(explained_in(_texts(papers)))
    known = tuple(in_full)
    forms = [paper for paper in papers if paper.is_outline]
    blank = [paper for paper in papers if paper.is_blank]
    if any(paper.body and paper not in forms and paper not in blank for paper in papers):
        # Beside a paper with work a blank one is its form, alone it is a draft.
        forms += blank
    reader = BodyReader()
    for _ in range(2):
        reader = BodyReader(known)
        for paper in papers:
            units = addressees(paper) or (introduced_in(paper.head[-1].text) if paper.head else ())
            reader.read(tree_of(paper.body), is_form=paper in forms, units=units, day=_day(paper))
        # A guess stays one, however often it is made.
        sure = [one for one in _walk(reader.items) if Doubt.UNIT_UNLISTED not in one.doubts]
        mentioned = [name for item in sure for name in item.units]
        named = dict.fromkeys([*in_full, *reader.named, *reader.addressed, *mentioned])
        # "Bảo vệ" stands for whoever guards in one place, and for what is done in another.
        told_apart = [name for name in named if not is_only_a_verb(name)]
        known = tuple(sorted(told_apart, key=len, reverse=True))
    items, aims = without_aims(reader.items)
    # Letters and what they stand for are one unit.
    names = UnitNames(in_full.get(name, name) for name in reader.named)
    for item in _walk(items):
        item.units = tuple(in_full.get(name, name) for name in item.units)
        for name in item.units:
            names.spelled(name)
    # Last: a letter's work spells them in full more often than its address.
    for name in reader.addressed:
        names.spelled(name)
    return Bodies(tuple(items), reader.account, names, (*reader.warnings, *aims))


def _texts(papers: Sequence[Paper]) -> Iterator[str]:
    for paper in papers:
        yield from (line.text for line in paper.head)
        yield from (one.text for one in passages(paper.body))


def _day(paper: Paper) -> str:
    """Return the day that a line of the head gives as the time of what follows."""
    labelled_times = (labelled(line.text).time for line in paper.head)
    told = next((day for time in labelled_times if (day := day_in(time))), "")
    # "KẾ HOẠCH" above "Lễ khai giảng ngày 05/9/2026": whatever is no ground may be its title.
    titles = (line.text for line in paper.head if not _NO_TITLE.match(line.text))
    return told or next((day for title in titles if (day := only_day_in(title))), "")


def _walk(items: Sequence[Item]) -> Iterator[Item]:
    for item in items:
        yield from item.walk()


def parts_of(bodies: Bodies) -> tuple[tuple[UnitReading, ...], tuple[UnitPart, ...]]:
    """Return the units in their order, and a part for each; a unit named twice keeps counting."""
    names = bodies.names
    sections: dict[str, list[Item]] = {}
    for item in bodies.items:
        sections.setdefault(_section(item, names), []).append(item)
    answering = [
        unit
        for item in _walk(bodies.items)
        for unit in answerable(item.text, [names.spelled(one) for one in item.units], names.all)
    ]
    spelled = dict.fromkeys([*names.all, *answering])
    codes = unit_codes(list(spelled))
    units = tuple(UnitReading(code=c, name=n) for c, n in zip(codes, spelled, strict=True))
    parts = [
        UnitPart(number, unit, tuple(sections[unit.name]))
        for number, unit in enumerate(units, start=1)
        if unit.name in sections
    ]
    if nobodys := sections.get(""):
        parts.append(UnitPart(0, _NOBODY, tuple(nobodys)))
    return units, tuple(parts)


def _section(item: Item, names: UnitNames) -> str:
    """Return the unit in whose part a duty is counted, empty for one that nobody answers for."""
    if item.part and not is_every_unit(item.part):
        return names.spelled(item.part)
    named = [names.spelled(one) for one in item.units]
    found = answerable(item.text, named, names.all)
    return found[0] if found else ""
