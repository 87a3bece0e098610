"""Work that a conclusion orders: what would be given to whom, and what is said when it was."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.chat import Unit
from domain.message import Message
from domain.paper.review import Share
from domain.plan.assignment import Assignment
from views.markup import Markup, bold, lines
from views.paper.reading import kind
from views.paper.review_items import off_day
from views.plan.task import item_line
from views.task_buttons import report_rows
from views.texts import Texts, count, long_date
from views.work.giving import not_told

# A preview that is longer than this is read by nobody.
MOST_LISTED = 30


def would_be_given(shares: Sequence[Share], texts: Texts) -> list[str]:
    """Return the lines that say which work would be given to whom."""
    told = [texts.label("Tasks to be given: {n}", n=count(len(shares)))]
    told += [line for one in shares[:MOST_LISTED] for line in _share(one, texts)]
    if len(shares) > MOST_LISTED:
        told.append(texts.label("– and {n} more", n=count(len(shares) - MOST_LISTED)))
    return told


def _share(one: Share, texts: Texts) -> Iterator[str]:
    yield f"{_whose(one, texts)}; {_when(one, texts)}"
    if one.partners:
        names = "; ".join(unit.name for unit in one.partners)
        yield f"   {texts.label('Co-operating: {names}', names=names)}"
    if off := off_day(one.deadline, one.working, texts):
        yield f"   ⚠ {off}"


def _when(one: Share, texts: Texts) -> str:
    if one.deadline is None:
        return kind(one.kind, texts)
    if one.deadline.last_day is None:
        return one.deadline.wording
    return texts.label(
        "{wording} (at the latest {day})",
        wording=one.deadline.wording,
        day=texts.full_day(one.deadline.last_day),
    )


def _whose(one: Share, texts: Texts) -> str:
    units = "; ".join(unit.name for unit in one.units)
    if not one.outside:
        return f"– {one.short} – {units}"
    return texts.label(
        "– {short} – {units} (not given to: {outside}, no unit of the department)",
        short=one.short,
        units=units,
        outside="; ".join(one.outside),
    )


def given(
    unit: Unit,
    held: Sequence[Assignment],
    helped: Sequence[Assignment],
    paper: str,
    texts: Texts,
) -> Message:
    """Return what a unit is told of its tasks from a conclusion, and of those that it helps in."""
    n = {"n": count(len(held)), "unit": unit.name}
    heading = texts.say("The office gives {n} tasks – {unit}", **n) if held else None
    return Message(
        lines(
            bold(heading) if heading else None,
            *_from(paper, texts, says=bool(held)),
            *(item_line(one, texts) for one in held),
            *_helped(unit, helped, texts),
            *_from(paper, texts, says=not held),
        ),
        report_rows(tuple(held), texts) if held else (),
    )


def cited(title: str, number: str | None, day: date | None, texts: Texts) -> str:
    """Return how a conclusion is named to whoever gets work by it, as far as that is known."""
    named = not (number is None or number.startswith("/"))
    if day is None:
        return texts.label("{title} (no. {number})", title=title, number=number) if named else title
    signed = long_date(day)
    if not named:
        return texts.label("{title} ({day})", title=title, day=signed)
    return texts.label("{title} (no. {number} of {day})", title=title, number=number, day=signed)


def _from(paper: str, texts: Texts, *, says: bool) -> Iterator[Markup]:
    if paper and says:
        yield texts.say("From: {paper}", paper=paper)


def _helped(unit: Unit, helped: Sequence[Assignment], texts: Texts) -> Iterator[Markup]:
    """Yield the work of others in which a unit co-operates, with who leads it."""
    if not helped:
        return
    n = count(len({one.task.id for one in helped}))
    yield bold(texts.say("Co-operating in {n} tasks – {unit}", n=n, unit=unit.name))
    for one in helped:
        line = item_line(one, texts)
        yield texts.say("{task}; led by {unit}", task=line, unit=one.unit.name)


def all_given(n: int, units: Sequence[Unit], unreached: Sequence[Unit], texts: Texts) -> Message:
    """Return to the office what was given, and whom it did not reach."""
    return Message(
        lines(
            texts.say(
                "Given: {n} tasks to {units}.",
                n=count(n),
                units="; ".join(unit.name for unit in units),
            ),
            not_told(unreached, texts),
        )
    )
