"""What the papers that go out are made of, and what stands under them."""

import asyncio
from collections.abc import Mapping

from actions.office import Office
from actions.publication.periods import of_period
from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from documents.apart import Order
from domain.plan.plan import NothingLeft
from domain.plan.task import Assignment, Timing
from domain.publication.names import PaperOut, PapersOffered
from domain.publication.papers import OF_PERIOD, NothingOverdue, PaperKind
from domain.publication.templates import Fault
from views.publication import letters, meeting, offering
from views.publication.signing import signed_by_leader, signed_by_office

_TEMPLATES = {
    PaperKind.REMINDER: "phieu-nhac-viec",
    PaperKind.URGING: "cong-van-don-doc",
    PaperKind.SUBMISSION: "phieu-trinh",
    PaperKind.ASSIGNMENT: "phieu-giao-viec",
    PaperKind.MEETING: "giao-ban",
    PaperKind.REPORT: "bao-cao",
    PaperKind.PACKAGE: "bao-cao",
}


async def _offered(stage: Stage, subject: PapersOffered) -> Worded:
    return offering.offered(subject.period, stage.office.texts), []


async def _worded(stage: Stage, subject: PaperOut) -> Worded:
    if subject.paper in {PaperKind.REMINDER, PaperKind.URGING}:
        _overdue(stage, subject.of)
    message = offering.sent(subject, _named(stage, subject), stage.today, stage.office.texts)
    if fault := await _fault(stage.office, subject):
        message = offering.with_fault(message, fault, stage.office.texts)
    return message, []


async def _fault(office: Office, subject: PaperOut) -> Fault | None:
    """Return what is wrong with the office's own template, for which ours is used."""
    folder, name = office.templates, _TEMPLATES.get(subject.paper)
    if folder is None or name is None:
        return None
    # What reads Word files is loaded only where an office has templates of its own.
    from documents.report.templates import chosen

    _, fault = await asyncio.to_thread(chosen, name, folder)
    return fault


def _named(stage: Stage, subject: PaperOut) -> str:
    """Return the code of what a paper is about, "" for what is about all."""
    match subject.paper:
        case PaperKind.REMINDER | PaperKind.URGING:
            return stage.unit_of(subject.of).code
        case PaperKind.SUBMISSION | PaperKind.ASSIGNMENT:
            return stage.assignment(subject.of).task.code
        case _:
            return ""


async def _paper(stage: Stage, subject: PaperOut) -> Paper:
    if subject.paper in OF_PERIOD:
        return await of_period(stage, subject)
    words = await _words(stage, subject)
    given = _TEMPLATES[subject.paper], words, stage.office.templates
    return Paper(lambda: Order("documents.report.filling:fill", given))


async def _words(stage: Stage, subject: PaperOut) -> Mapping[str, object]:
    """Return what fills the template; one paper is a page or two, and worded at once."""
    tx, office, texts = stage.tx, stage.office, stage.office.texts
    today, calendar = stage.today, stage.calendar
    posts = await tx.posts.all(on=today)
    match subject.paper:
        case PaperKind.REMINDER | PaperKind.URGING:
            return letters.reminder(
                stage.unit_of(subject.of),
                _overdue(stage, subject.of),
                signed_by_office(posts, texts),
                office.organization,
                texts,
                today=today,
                calendar=calendar,
            )
        case PaperKind.SUBMISSION:
            one = stage.assignment(subject.of)
            if one.obstacle is None:
                raise NothingLeft
            opinions = await tx.opinions.of_obstacle(one.obstacle.id)
            return letters.submission(one, opinions, office.organization, texts, today=today)
        case PaperKind.ASSIGNMENT:
            one = stage.assignment(subject.of)
            partners = () if one.task.sealed else await tx.plans.coordinating(one.task.id)
            return letters.assignment(
                one,
                signed_by_leader(posts, texts),
                office.organization,
                texts,
                today=today,
                partners=partners,
            )
        case _:
            roster = await tx.remits.roster(today, stage.now)
            return meeting.meeting(
                stage.plan,
                roster,
                office.organization,
                texts,
                today=today,
                calendar=calendar,
            )


def _overdue(stage: Stage, unit_id: int) -> list[Assignment]:
    """Return a unit's overdue work that waits on nobody else's desk; raises NothingOverdue."""
    unit = stage.unit_of(unit_id)
    held = [
        one
        for one in stage.plan.of_unit(unit)
        if one.is_chased
        and not one.is_waiting
        and one.timing(stage.today, stage.calendar) is Timing.OVERDUE
    ]
    if not held:
        raise NothingOverdue(unit=unit.name)
    return held


WORDINGS: Wordings = {PapersOffered: _offered, PaperOut: _worded}
PAPERS: Papers = {PaperOut: _paper}
