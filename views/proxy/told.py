"""What a unit reads of what was written down for it."""

from collections.abc import Mapping, Sequence

from domain.chat import Unit
from domain.event import Event
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.press import press
from domain.proxy.correction import Correction
from domain.proxy.names import ProxyVerb
from views.buttons import MOST_ROWS, Row
from views.lookup.log import happened
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.texts import Texts

# What can be objected to; the rest of a deed follows from it, and goes with it.
DEEDS = frozenset(
    {
        "done",
        "submitted",
        "resubmitted",
        "product",
        "which-day",
        "updated",
        "obstacle",
        "extension-asked",
    }
)


def written_down(
    events: Sequence[Event],
    shown: Sequence[Assignment],
    corrections: Mapping[int, Correction],
    texts: Texts,
) -> Message:
    """Return what was written down, from what, by whom, and how to object to it."""
    by_id = {one.id: one for one in shown}
    first = events[0]
    told = [
        line
        for event in events
        if (one := by_id.get(event.assignment_id or 0))
        for line in _told(event, one, corrections.get(event.id), texts)
    ]
    rows = tuple(_rows(events, by_id, corrections, texts))
    by = texts.say(
        "Written down by {person}, at {at}.",
        person=called(first.person) if first.person else "",
        at=texts.moment(first.at),
    )
    how = texts.say("If it is not right, please press Ask for a correction.") if rows else None
    return Message(lines(*told, by, how), rows[:MOST_ROWS])


def _told(event: Event, one: Assignment, asked: Correction | None, texts: Texts) -> list[Markup]:
    facts = {
        "title": title(one.task, texts),
        "happened": happened(event.kind, event.details, texts),
        "source": event.proxy.source if event.proxy else "",
    }
    if event.kind == "withdrawn":
        return [texts.say("{title}: the office took back what it had written down.", **facts)]
    if event.kind not in DEEDS:
        return [texts.say("   With it: {happened}.", **facts)]
    line = texts.say(
        "The office writes down for the unit: {title}: {happened} ({source}).", **facts
    )
    return [line, *_asked(asked, texts)]


def _asked(asked: Correction | None, texts: Texts) -> list[Markup]:
    """Return what has become of it since."""
    if asked is None:
        return []
    facts = {"at": texts.moment(asked.at), "person": called(asked.person)}
    if asked.upheld is None:
        return [texts.say("   {person} asked for a correction at {at} ⏳", **facts)]
    if asked.upheld:
        return [texts.say("   A correction was asked for; the office lets it stand.")]
    return [texts.say("   The office has taken this back, as the unit asked.")]


def _rows(
    events: Sequence[Event],
    by_id: Mapping[int, Assignment],
    corrections: Mapping[int, Correction],
    texts: Texts,
) -> list[Row]:
    open_ones = [
        event
        for event in events
        if event.kind in DEEDS and event.id not in corrections and event.assignment_id in by_id
    ]
    several = len({event.assignment_id for event in open_ones}) > 1
    return [
        (Button(_label(by_id[event.assignment_id or 0], texts, several=several), _press(event)),)
        for event in open_ones
    ]


def _label(one: Assignment, texts: Texts, *, several: bool) -> str:
    if several:
        return texts.label("Ask for a correction: {code}", code=one.task.code)
    return texts.label("Ask for a correction")


def _press(event: Event) -> str:
    return press(ProxyVerb.DISPUTE, event.id)


def not_told(unit: Unit, texts: Texts) -> Message:
    """Return to the office that nobody of the unit reads what was written down for it."""
    return Message(
        texts.say(
            "{unit} has no chat that can be reached; please let the unit know yourself.",
            unit=unit.name,
        )
    )
