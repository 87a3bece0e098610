"""The log in words: what happened, who did it and when."""

from collections.abc import Mapping

from domain.chat import Person
from domain.declared import joined
from domain.event import Event
from domain.lookup.listing import Page
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from views.buttons import page_row
from views.cause import log as cause
from views.department import log as department
from views.digest import log as digest
from views.extension import log as extension
from views.happening import Details, Happened
from views.holiday import log as holiday
from views.markup import Markup, lines
from views.minder import log as minder
from views.obstacle import log as obstacle
from views.order import log as order
from views.paging import paged
from views.people import log as people
from views.people.person import called
from views.plan import log as plan
from views.plan.task import title
from views.proxy import log as proxy
from views.proxy.whose import for_whom
from views.reception import log as reception
from views.registration import log as registration
from views.remit import log as remit
from views.report import log as report
from views.secrecy import log as secrecy
from views.sheet import log as sheet
from views.silence import log as silence
from views.texts import Texts, count, known_later

WORDS: Mapping[str, Happened] = joined(
    "events",
    [
        part.WORDS
        for part in (
            report,
            reception,
            silence,
            minder,
            obstacle,
            extension,
            holiday,
            cause,
            registration,
            people,
            plan,
            order,
            department,
            secrecy,
            proxy,
            remit,
            sheet,
            digest,
        )
    ],
)


def happened(kind: str, details: Details, texts: Texts) -> Markup:
    """Return what somebody did, as it stands after their name; raises LookupError for no kind."""
    return WORDS[kind](details, texts)


def entry(event: Event, one: Assignment | None, texts: Texts, *, about: Task | None) -> Markup:
    """Return a line of the log; without a task it is `about`, it says which one it means."""
    done = happened(event.kind, event.details, texts)
    if event.proxy is not None:
        done = for_whom(event.proxy, done, texts)
    facts = {"at": texts.moment(event.at), "happened": done}
    what = _what(one, about)
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


def history(about: Task | None, current: Page[str], texts: Texts) -> Message:
    """Return a page of the log, newest first."""
    total = count(current.total)
    if about is None:
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
