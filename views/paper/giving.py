"""Work that a conclusion orders: what would be given to whom, and what is said when it was."""

from collections.abc import Sequence

from domain.chat import Unit
from domain.message import Message
from domain.paper.review import Share
from domain.plan.assignment import Assignment
from views.markup import bold, lines
from views.plan.task import item_line
from views.task_buttons import report_rows
from views.texts import Texts, count
from views.work.giving import not_told

# A preview that is longer than this is read by nobody.
MOST_LISTED = 30


def would_be_given(shares: Sequence[Share], texts: Texts) -> list[str]:
    """Return the lines that say which work would be given to whom."""
    told = [texts.label("Tasks to be given: {n}", n=count(len(shares)))]
    told += [_share(one, texts) for one in shares[:MOST_LISTED]]
    if len(shares) > MOST_LISTED:
        told.append(texts.label("– and {n} more", n=count(len(shares) - MOST_LISTED)))
    return told


def _share(one: Share, texts: Texts) -> str:
    units = "; ".join(unit.name for unit in one.units)
    if not one.outside:
        return f"– {one.short} – {units}"
    return texts.label(
        "– {short} – {units} (not given to: {outside}, no unit of the department)",
        short=one.short,
        units=units,
        outside="; ".join(one.outside),
    )


def given(unit: Unit, held: Sequence[Assignment], paper: str, texts: Texts) -> Message:
    """Return what a unit is told of its tasks from the conclusion of a meeting."""
    return Message(
        lines(
            bold(
                texts.say("The office gives {n} tasks – {unit}", n=count(len(held)), unit=unit.name)
            ),
            texts.say("From: {paper}", paper=paper) if paper else None,
            *(item_line(one, texts) for one in held),
        ),
        report_rows(tuple(held), texts),
    )


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
