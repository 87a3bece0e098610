"""What shows reports: of completion, added to, given back, submitted; and which is meant."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.report.approval_names import (
    ConfirmationCard,
    HeadsLine,
    Returned,
    Unapproved,
    UnitWays,
    WhichReturned,
)
from domain.report.done import open_steps
from domain.report.names import BackdatedCard, Reported, Supplemented, WhichDone
from domain.report.submission_names import Submitted, WhichSubmitted
from views.markup import marked
from views.plan.task import waiting
from views.report import approval, backdating, confirmation, returning, submission
from views.report import done as report


async def _reported(stage: Stage, subject: Reported) -> Worded:
    refused = marked(subject.refused)
    returned = [one.id for one in stage.shown if await _was_returned(stage, one)]
    steps = open_steps(stage.plan, stage.shown)
    message = report.reported(
        stage.shown, refused, stage.office.texts, returned=returned, steps=steps
    )
    return message, ids(stage.shown)


async def _was_returned(stage: Stage, one: Assignment) -> bool:
    """Whether the office has given a report back, and not the unit taken it."""
    if one.is_reported:
        return False
    events = await stage.tx.events.of_assignment(one.id)
    ends = [event.kind for event in events if event.kind in {"withdrawn", "returned"}]
    return ends[-1:] == ["returned"]


async def _which_done(stage: Stage, subject: WhichDone) -> Worded:
    message = report.which_is_done(stage.shown, stage.office.texts, subject.page)
    return message, ids(stage.shown)


async def _supplemented(stage: Stage, subject: Supplemented) -> Worded:
    returned = [one.id for one in stage.shown if await _was_returned(stage, one)]
    message = report.supplemented(
        stage.shown, stage.office.texts, returned=returned, moved=dict(subject.moved)
    )
    return message, ids(stage.shown)


async def _confirmation(stage: Stage, subject: ConfirmationCard) -> Worded:
    message = confirmation.card(
        stage.one, stage.office.texts, by=subject.by, steps=_steps_of(stage)
    )
    return message, ids(stage.shown)


def _steps_of(stage: Stage) -> list[Task]:
    """Return the steps that the one report that is shown leaves open."""
    return open_steps(stage.plan, [stage.one]).get(stage.one.id, [])


async def _backdated(stage: Stage, subject: BackdatedCard) -> Worded:
    return backdating.card(stage.one, subject, stage.office.texts), ids(stage.shown)


async def _which_returned(stage: Stage, _: WhichReturned) -> Worded:
    return returning.which_is_returned(stage.shown, stage.office.texts), ids(stage.shown)


async def _returned(stage: Stage, subject: Returned) -> Worded:
    one, texts = stage.one, stage.office.texts
    waits = waiting(one, texts, today=stage.today, calendar=stage.calendar)
    message = returning.returned(one, subject, waits, texts, stage.calendar)
    return message, ids(stage.shown)


async def _submitted(stage: Stage, subject: Submitted) -> Worded:
    message = submission.submitted(
        stage.shown,
        marked(subject.refused),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(stage.shown)


async def _heads_line(stage: Stage, subject: HeadsLine) -> Worded:
    message = approval.heads_line(
        stage.one, stage.office.texts, by=subject.by, steps=_steps_of(stage)
    )
    return message, ids(stage.shown)


async def _unapproved(stage: Stage, subject: Unapproved) -> Worded:
    message = approval.unapproved(
        stage.unit(subject.unit),
        stage.shown,
        stage.office.texts,
        today=subject.day,
        calendar=stage.calendar,
        alone=not stage.among_others,
    )
    return message, ids(stage.shown)


async def _ways(stage: Stage, subject: UnitWays) -> Worded:
    approves = await stage.tx.units.approves(subject.unit)
    message = approval.ways(stage.unit(subject.unit), stage.office.texts, approves=approves)
    return message, []


async def _which_submitted(stage: Stage, _: WhichSubmitted) -> Worded:
    return submission.which_is_submitted(stage.shown, stage.office.texts), ids(stage.shown)


WORDINGS: Wordings = {
    Reported: _reported,
    WhichDone: _which_done,
    Supplemented: _supplemented,
    ConfirmationCard: _confirmation,
    BackdatedCard: _backdated,
    WhichReturned: _which_returned,
    Returned: _returned,
    Submitted: _submitted,
    WhichSubmitted: _which_submitted,
    HeadsLine: _heads_line,
    Unapproved: _unapproved,
    UnitWays: _ways,
}
