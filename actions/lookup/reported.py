"""What the units reported from one day through another."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from actions.show.stage import Stage, Worded
from domain.event import Event
from domain.lookup.history import REPORTS, page_of_lines
from domain.lookup.names import History
from domain.plan.assignment import Assignment
from views.lookup import reported as views
from views.markup import Markup


async def reports_told(stage: Stage, subject: History, first: date, last: date) -> Worded:
    """Return what was reported in these local days, as far as the chat may read of it."""
    chat = await stage.chat(subject.chat)
    ours = {one.id for one in chat.units}
    unit = stage.unit(subject.unit) if subject.unit is not None else None
    work = {
        one.id: one
        for one in (*stage.plan.assignments, *stage.plan.past)
        if unit in {None, one.unit} and (chat.sees_all or one.unit.id in ours)
    }
    told = await _events(stage, work, first, last)
    texts = stage.office.texts
    lines: Iterable[Markup] = (
        views.reports_by_unit(told, stage.plan.every_unit, texts)
        if unit is None
        else (views.report(event, one, texts) for event, one in told)
    )
    current = page_of_lines(lines, subject.page)
    return views.reports(current, first, last, texts, of=unit), []


async def _events(
    stage: Stage, work: dict[int, Assignment], first: date, last: date
) -> list[tuple[Event, Assignment]]:
    """Return the reports on some work, oldest first; what comes later may have been said before."""
    begins = datetime.combine(first, time(), stage.office.texts.zone).astimezone(UTC)
    events = await stage.tx.events.since(begins, REPORTS)
    return [
        (event, work[event.assignment_id])
        for event in events
        if event.assignment_id in work and first <= stage.office.today(event.at) <= last
    ]
