"""What is said when a task is reported done, or the report is taken back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from domain.calendar import Calendar
from domain.chat import Person
from domain.lookup.listing import page
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import CHASED, Progress
from domain.plan.task import Task
from domain.report.approval import is_unapproved
from views.buttons import MOST_ROWS, Row, done_rows, page_row, plead_row, withdraw_row
from views.markup import Markup, capitalised, lines
from views.people.person import called
from views.plan.handed import handed_in
from views.plan.state import state
from views.plan.task import once_each, title
from views.report import backdating
from views.report.approval import approval_rows
from views.report.product import product
from views.texts import N_, Texts, known_later, long_date
from views.unit.head import head_of

# Its line in the menus.
MENU = {"xong": N_("Report a task done")}


def reported(
    done: Sequence[Assignment],
    refused: Sequence[Markup],
    texts: Texts,
    *,
    returned: Collection[int] = (),
    steps: Mapping[int, Sequence[Task]] = MappingProxyType({}),
) -> Message:
    """Return what was recorded, each with the way back, and what was not and why.

    `steps` are those still open of the work, by its id. What no longer stands was withdrawn by the
    unit or, by its id in `returned`, given back by the office.
    """
    standing = [one for one in done if one.is_reported]
    bare = [one for one in standing if one.product is None and not one.files]
    return Message(
        lines(
            *once_each(
                [
                    (one, lines(_recorded(one, texts, returned=one.id in returned), left))
                    for one in done
                    for left in [_steps_left(one, steps.get(one.id, ()), texts)]
                ],
                texts,
            ),
            *refused,
            texts.say("Reported by mistake: press Withdraw the report.") if standing else None,
            _asks_for_product(texts) if bare else None,
        ),
        tuple(_rows(standing, done, texts))[:MOST_ROWS],
    )


def _rows(
    standing: Sequence[Assignment], among: Sequence[Assignment], texts: Texts
) -> Iterator[Row]:
    """Yield the way back of each report, and of a late one the way to give its cause."""
    yield from approval_rows(standing, texts, alone=len(among) == 1)
    for one in standing:
        yield withdraw_row(one, among, texts)
    for one in standing:
        if one.progress is Progress.DONE and not one.handed_in_time and one.cause is None:
            yield plead_row(one, among, texts)


def _asks_for_product(texts: Texts) -> Markup:
    return texts.say(
        "To add the product (number and day of the document, picture, file), reply to this message."
    )


def _recorded(one: Assignment, texts: Texts, *, returned: bool) -> Markup:
    told = _told(one, texts, returned=returned)
    if not one.is_reported:
        return told
    left, first = product(one, texts), handed_in(one, texts)
    return lines(
        told,
        _known_later(one, texts),
        texts.say("   {handed_in}.", handed_in=capitalised(first)) if first else None,
        backdating.told(one, texts),
        texts.say("   {product}.", product=capitalised(left)) if left else None,
    )


def _steps_left(one: Assignment, steps: Sequence[Task], texts: Texts) -> Markup | None:
    if not one.is_reported or not steps:
        return None
    return texts.say(
        "   Its steps are not reported yet: {steps}. Please report with /xong those that are done.",
        steps=", ".join(task.code for task in steps),
    )


def _known_later(one: Assignment, texts: Texts) -> Markup | None:
    """Return when a report became known that was made on another day, as in an outage."""
    said_at, recorded_at = one.reported_at, one.recorded_at
    if said_at is None or recorded_at is None or not known_later(said_at, recorded_at, texts):
        return None
    return texts.say("   The system recorded it at {at}.", at=texts.moment(recorded_at))


def _told(one: Assignment, texts: Texts, *, returned: bool) -> Markup:
    if not one.is_reported or one.completed_on is None or one.reported_at is None:
        return _taken_back(one, texts, returned=returned)
    facts = {
        "title": title(one.task, texts),
        "day": long_date(one.completed_on),
        "reported": texts.moment(one.reported_at),
    }
    if is_unapproved(one):
        return texts.say(
            "Recorded: {title} – done on {day} (reported at {reported}); waiting for {head}.",
            head=head_of(one.unit, texts),
            **facts,
        )
    if one.progress is Progress.AWAITING:
        return texts.say(
            "Recorded: {title} – done on {day} (reported at {reported}); "
            "waiting for the office's confirmation.",
            **facts,
        )
    if one.last_day is None:
        return texts.say("Recorded: {title} – done on {day} (reported at {reported}).", **facts)
    if one.in_time:
        return texts.say(
            "Recorded: {title} – done on {day}, in time (reported at {reported}).", **facts
        )
    return texts.say("Recorded: {title} – done on {day}, late (reported at {reported}).", **facts)


def _taken_back(one: Assignment, texts: Texts, *, returned: bool) -> Markup:
    if returned:
        return texts.say("{title}: the report was returned.", title=title(one.task, texts))
    return texts.say("{title}: the report was withdrawn.", title=title(one.task, texts))


def supplemented(
    after: Sequence[Assignment],
    texts: Texts,
    *,
    returned: Collection[int] = (),
    moved: Mapping[int, date] = MappingProxyType({}),
) -> Message:
    """Return what was added to reports, and on which day the work now counts as done.

    Where that day has `moved`, it says from which. Of a report that no longer stands it says so, as
    `reported` does.
    """
    told = [
        (one, _added(one, moved, texts))
        if one.is_reported
        else (one, _taken_back(one, texts, returned=one.id in returned))
        for one in after
    ]
    return Message(lines(*once_each(told, texts)))


def _added(one: Assignment, moved: Mapping[int, date], texts: Texts) -> Markup:
    return lines(_supplemented(one, texts), _moved(one, moved, texts), backdating.told(one, texts))


def _moved(one: Assignment, moved: Mapping[int, date], texts: Texts) -> Markup | None:
    """Return from which day that of completion has moved, None where it has not."""
    before = moved.get(one.id)
    if before is None or one.completed_on in {None, before}:
        return None
    return texts.say(
        "The day of completion was {before} until now; it is changed to this one.",
        before=long_date(before),
    )


def _supplemented(one: Assignment, texts: Texts) -> Markup:
    facts = {
        "title": title(one.task, texts),
        "product": product(one, texts) or "",
        "day": long_date(one.completed_on) if one.completed_on else "",
    }
    if one.last_day is None:
        return texts.say("{title}: done on {day}; {product}.", **facts)
    if one.in_time:
        return texts.say("{title}: done on {day}, in time; {product}.", **facts)
    return texts.say("{title}: done on {day}, late; {product}.", **facts)


def toast_done(one: Assignment | None, texts: Texts) -> str | None:
    """Return the short word that a press is answered with, none while a question is open."""
    if one is None:
        return None
    if is_unapproved(one):
        head = head_of(one.unit, texts)
        return texts.label("Recorded: {code}, waiting for {head}.", code=one.task.code, head=head)
    if one.progress is Progress.AWAITING:
        return texts.label("Recorded: {code}, waiting for confirmation.", code=one.task.code)
    return texts.label("Recorded: {code} is done.", code=one.task.code)


def toast_withdrawn(one: Assignment, texts: Texts) -> str:
    """Return the short word that withdrawing is answered with."""
    return texts.label("The report on {code} was withdrawn.", code=one.task.code)


def withdrawn(
    one: Assignment, texts: Texts, *, by: Person, at: datetime, calendar: Calendar, today: date
) -> Markup:
    """Return that a report was taken back, by whom, and how the task stands again."""
    facts = {"title": title(one.task, texts), "by": called(by), "at": texts.moment(at)}
    if one.progress in CHASED:
        return texts.say(
            "{title}: {by} withdrew the report at {at}. The task is open again.", **facts
        )
    return texts.say(
        "{title}: {by} withdrew the report at {at}. The task stands as before: {state}.",
        state=state(one, texts, today=today, calendar=calendar) or "",
        **facts,
    )


def which_is_done(candidates: Sequence[Assignment], texts: Texts, number: int = 0) -> Message:
    """Return the question which of several tasks is done, a page of them at a time."""
    open_ones = tuple(one for one in candidates if one.awaits_report)
    if not open_ones:
        return Message(texts.say("All of these tasks have been reported done."))
    current = page(open_ones, number, MOST_ROWS)
    return Message(
        texts.say("Which task is done? Press its button, or type /xong and its code."),
        (
            *done_rows(tuple(current.items), texts),
            *page_row(LookupVerb.CHOICES, current, texts),
        ),
    )
