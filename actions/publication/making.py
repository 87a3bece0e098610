"""What the papers that go out are made of, and what stands under them."""

import asyncio
from collections.abc import Mapping

from actions.office import Office
from actions.publication.periods import of_period
from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from documents.apart import Order
from domain.plan.assignment import Assignment
from domain.plan.called import key
from domain.plan.plan import NothingLeft
from domain.publication.names import PaperOut, PapersOffered
from domain.publication.overdue import overdue_of
from domain.publication.papers import OF_PERIOD, OF_UNIT, OF_WORK, NothingOverdue, PaperKind
from domain.publication.templates import Fault
from views.plan.signed import name
from views.publication import letters, meeting, offering
from views.publication.period import called
from views.publication.signing import Signature, signed_by_leader, signed_by_office

_TEMPLATES = {
    PaperKind.REMINDER: "phieu-nhac-viec",
    PaperKind.URGING: "cong-van-don-doc",
    PaperKind.SUBMISSION: "phieu-trinh",
    PaperKind.ASSIGNMENT: "phieu-giao-viec",
    PaperKind.MEETING: "giao-ban",
    PaperKind.REPORT: "bao-cao",
    PaperKind.PACKAGE: "bao-cao",
}
_BY_LEADER = frozenset({PaperKind.REPORT, PaperKind.PACKAGE, PaperKind.ASSIGNMENT})


async def _offered(stage: Stage, subject: PapersOffered) -> Worded:
    return offering.offered(subject.period, stage.office.texts), []


async def _worded(stage: Stage, subject: PaperOut) -> Worded:
    texts = stage.office.texts
    if subject.paper in OF_UNIT:
        _overdue(stage, subject.of)
    code, of = await _named(stage, subject)
    message = offering.sent(subject, code, of, stage.today, texts)
    if subject.paper in _BY_LEADER:
        message = offering.instead(message, await _by_leader(stage), texts)
    if fault := await _fault(stage.office, subject):
        message = offering.with_fault(message, fault, texts)
    return message, []


async def _by_leader(stage: Stage) -> Signature:
    roster = await stage.tx.remits.roster(stage.today, stage.now)
    return signed_by_leader(roster, stage.office.texts)


async def _fault(office: Office, subject: PaperOut) -> Fault | None:
    """Return what is wrong with the office's own template, for which ours is used."""
    folder, name = office.templates, _TEMPLATES.get(subject.paper)
    if folder is None or name is None:
        return None
    # What reads Word files is loaded only where an office has templates of its own.
    from documents.report.templates import chosen

    _, fault = await asyncio.to_thread(chosen, name, folder)
    return fault


async def _named(stage: Stage, subject: PaperOut) -> tuple[str, str]:
    """Return the code of what a paper is about, "" for what is about all, and what that is."""
    texts = stage.office.texts
    if subject.paper in OF_UNIT:
        unit = stage.unit_of(subject.of)
        return unit.code, unit.name
    if subject.paper in OF_WORK:
        task = stage.assignment(subject.of).task
        return task.code, f"{task.code}. {task.short}"
    if subject.paper in OF_PERIOD:
        timetable = await stage.tx.digests.timetable()
        period = called(timetable.of_key(subject.period), texts)
        of = next((one for one in stage.plan.every_plan if one.id == subject.plan), None)
        if of is None:
            return "", period
        return f"{subject.period}-{key(of)}", f"{period}, {name(of, texts)}"
    return "", meeting.met_in(stage.today, texts, calendar=stage.calendar)


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
    match subject.paper:
        case PaperKind.REMINDER | PaperKind.URGING:
            return letters.reminder(
                stage.unit_of(subject.of),
                _overdue(stage, subject.of),
                signed_by_office(await tx.posts.all(on=today), texts),
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
            return letters.submission(
                one, opinions, office.organization, texts, today=today, whole=subject.whole
            )
        case PaperKind.ASSIGNMENT:
            one = stage.assignment(subject.of)
            partners = () if one.task.sealed else await tx.tasks.coordinating(one.task.id)
            return letters.assignment(
                one,
                await _by_leader(stage),
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
    """Return what a unit is reminded of; raises NothingOverdue."""
    unit = stage.unit_of(unit_id)
    held = overdue_of(stage.plan, unit, stage.today, stage.calendar)
    if not held:
        raise NothingOverdue(unit=unit.name)
    return held


WORDINGS: Wordings = {PapersOffered: _offered, PaperOut: _worded}
PAPERS: Papers = {PaperOut: _paper}
