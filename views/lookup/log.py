"""The log in words: what happened, who did it and when."""

from collections.abc import Mapping
from functools import cache

from domain.chat import Person
from domain.declared import files_in, joined
from domain.event import Event
from domain.lookup.listing import Page
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from domain.plan.task import Task
from views.buttons import page_row
from views.happening import Details, Happened
from views.markup import Markup, lines
from views.paging import paged
from views.people.person import called
from views.plan.signed import name
from views.plan.task import title
from views.proxy.whose import for_whom
from views.texts import N_, Texts, count, known_later

# Its line in the menus.
MENU = {"nhatky": N_("Tell what happened to a task")}


@cache
def events() -> Mapping[str, Happened]:
    """Return what each kind of event says: the EVENTS of whatever file of `views/` has some.

    Raises TypeError where two word the same kind.
    """
    files = files_in("views")
    return joined(
        "EVENTS in views/<affair>", [file.EVENTS for file in files if hasattr(file, "EVENTS")]
    )


def happened(kind: str, details: Details, texts: Texts) -> Markup:
    """Return what somebody did, as it stands after their name; raises LookupError for no kind."""
    return events()[kind](details, texts)


def entry(
    event: Event,
    one: Assignment | None,
    texts: Texts,
    *,
    about: Task | None,
    what: str | None = None,
) -> Markup:
    """Return a line of the log; without a task it is `about`, it says which one it means.

    It does so in a way of its own where it is told `what`.
    """
    done = happened(event.kind, event.details, texts)
    if event.proxy is not None:
        done = for_whom(event.proxy, done, texts)
    facts = {"at": texts.moment(event.at), "happened": done}
    what = _what(one, about) if what is None else what
    if event.person is None:
        line = texts.say("{at} – {what}{happened}", what=what, **facts)
    else:
        person = called(event.person)
        line = texts.say("{at} – {what}{person} {happened}", what=what, person=person, **facts)
    if not known_later(event.at, event.recorded_at, texts):
        return line
    return texts.say("{line} (recorded at {at})", line=line, at=texts.moment(event.recorded_at))


def _what(one: Assignment | None, about: Task | None) -> str:
    """Return the task and unit that a line names, as far as its heading does not."""
    if one is None:
        return ""
    if about is None:
        return f"{one.task.code}, {one.unit.code}: " if one.task.receiver else f"{one.task.code}: "
    return f"{one.unit.code}: " if one.task.receiver else ""


def history(
    about: Task | None, current: Page[str], texts: Texts, *, of: SignedPlan | None = None
) -> Message:
    """Return a page of the log, newest first: of a task, of a plan, or of all."""
    total = count(current.total)
    if of is not None:
        heading = texts.say(
            "History of {plan}: {total} entries, the newest first",
            plan=name(of, texts),
            total=total,
        )
    elif about is None:
        heading = texts.say("History: {total} entries, the newest first", total=total)
    else:
        heading = texts.say(
            "History of {title}: {total} entries, the newest first",
            title=title(about, texts),
            total=total,
        )
    nothing = texts.say("Nothing has happened yet.") if not current.items else None
    rows = page_row(LookupVerb.HISTORY, current, texts, about.id if about else 0)
    return Message(lines(paged(heading, current, texts), *current.items, nothing), rows)


def told_alone(
    person: Person, one: Assignment, kind: str, details: Details, texts: Texts
) -> Message:
    """Return to a unit's chat what somebody did for it alone with the bot."""
    return Message(
        texts.say(
            "{title}: {person}, in a private chat, {happened}.",
            title=title(one.task, texts),
            person=called(person),
            happened=happened(kind, details, texts),
        )
    )
