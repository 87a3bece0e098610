"""What the units reported in a span: by unit, with task, moment and who."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from domain.chat import Unit
from domain.event import Event
from domain.lookup.listing import Page
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from views.buttons import page_row
from views.lookup.log import entry
from views.markup import Markup, lines
from views.paging import paged
from views.plan.task import title
from views.texts import Texts, count, long_date, short_date


def report(event: Event, one: Assignment, texts: Texts) -> Markup:
    """Return the line of one report, with the task in words."""
    what = texts.say("{title}: ", title=title(one.task, texts))
    return entry(event, one, texts, about=None, what=what)


def reports_by_unit(
    told: Sequence[tuple[Event, Assignment]], units: Iterable[Unit], texts: Texts
) -> Iterator[Markup]:
    """Yield a line for each report, those of one unit under its name, the units in their order."""
    for unit in units:
        heading: Markup | None = texts.say("<b>{unit}</b>", unit=unit.name)
        for event, one in told:
            if one.unit.id == unit.id:
                yield lines(heading, report(event, one, texts))
                heading = None


def reports(
    current: Page[str], first: date, last: date, texts: Texts, *, of: Unit | None
) -> Message:
    """Return a page of what was reported from one day through another, of a unit or of all."""
    days = _days(first, last, texts)
    if not current.items:
        nothing = texts.say("There is no report {days}.", days=days)
        return Message(texts.say("{unit}: {said}", unit=of.name, said=nothing) if of else nothing)
    whose = of.name if of else texts.label("the phòng, đơn vị")
    heading = texts.say(
        "Reports of {unit} {days}: {total}", unit=whose, days=days, total=count(current.total)
    )
    rows = page_row(LookupVerb.HISTORY, current, texts, 0)
    return Message(lines(paged(heading, current, texts), *current.items), rows)


def _days(first: date, last: date, texts: Texts) -> str:
    if first == last:
        return texts.label("on {day}", day=long_date(first))
    begins = short_date(first) if first.year == last.year else long_date(first)
    return texts.label("from {first} to {last}", first=begins, last=long_date(last))
