"""Put a digest into words once and for all: the figures of a period as they are kept."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.digest.digest import Digest, is_on_leaders_desk
from domain.digest.edition import Edition, PlanOf, Week, figures_of
from domain.digest.figures import places
from domain.digest.line import Difficulty, Line, Listed, Point
from domain.lookup.listing import by_plan
from domain.obstacle.opinion import Opinion
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from domain.plan.state import Progress, Timing
from domain.report.done import open_steps
from domain.waiting.waiting import Matter, Waiting
from views.cause.turn import of_cause
from views.digest.errata import errata_lines
from views.extension.stance import stance
from views.markup import Markup, plain
from views.obstacle.opinion import opinion_line
from views.plan.signed import name
from views.plan.state import state
from views.plan.task import deadline
from views.report.product import product
from views.report.steps import steps_open
from views.silence.silent import line as silence_line
from views.texts import Texts


def frozen(
    told: Digest,
    texts: Texts,
    *,
    calendar: Calendar,
    answers: Mapping[int, Opinion] | None = None,
    trend: Sequence[Week] = (),
) -> Edition:
    """Return the edition of a digest.

    `answers` are the opinions that stand, by obstacle, and `trend` are the weeks before.
    """
    today, week = told.at.date(), calendar.working_week(told.period.first)
    every = tuple(_lines(told, texts, calendar, answers or {}))
    return Edition(
        period=told.period,
        at=told.at,
        until=week[1] if told.period.is_week else told.period.last,
        units=tuple(sorted(told.plan.units, key=lambda unit: unit.position)),
        plans=tuple(_plan(one, texts) for one in _plans(told)),
        lines=every,
        points=tuple(
            _point(one, texts, today, calendar) for one in (*told.waiting, *told.at_office)
        ),
        answered=tuple(one.task.code for one in told.answered),
        corrections=tuple(plain(one) for one in errata_lines(told, texts, calendar=calendar)),
        silent=tuple(
            plain(silence_line(one, texts, today=today, calendar=calendar)) for one in told.silent
        ),
        unreachable=tuple(unit.name for unit in told.unreachable),
        trend=(*trend, Week(today, figures_of(every))),
        before=told.before,
        due_until=told.due_until,
    )


def _plans(told: Digest) -> list[SignedPlan]:
    """Return the plans that have work, in their order; the newest where none has."""
    return [plan for plan, _ in by_plan(told.plan.assignments)] or [told.plan.main]


def _plan(plan: SignedPlan, texts: Texts) -> PlanOf:
    return PlanOf(plan.id, name(plan, texts), plan.number, plan.issued_on)


def _lines(
    told: Digest, texts: Texts, calendar: Calendar, answers: Mapping[int, Opinion]
) -> Iterator[Line]:
    """Yield the lines in the order of plans and units, and within a unit in the plan's."""
    lists: dict[int, set[Listed]] = {}
    for listed, every in told.lists.items():
        for one in every:
            lists.setdefault(one.id, set()).add(listed)
    for _, held in by_plan(told.plan.assignments):
        for one in sorted(held, key=lambda one: one.unit.position):
            yield _line(one, told, texts, calendar, answers, frozenset(lists.get(one.id, ())))


def _line(
    one: Assignment,
    told: Digest,
    texts: Texts,
    calendar: Calendar,
    answers: Mapping[int, Opinion],
    lists: frozenset[Listed],
) -> Line:
    today, task, update = told.at.date(), one.task, one.update
    own = calendar.of_unit(one.unit.id)
    late = own.working_days_late(today, one.last_day) if one.last_day else 0
    return Line(
        id=one.id,
        task=task.id,
        unit=one.unit.id,
        plan=task.plan.id,
        code=task.code,
        place=task.place,
        title=task.title,
        short=task.short,
        kind=one.kind,
        progress=one.progress,
        timing=one.timing(today, calendar),
        deadline=plain(deadline(one, texts)),
        last_day=one.last_day,
        state=_plain(_state(one, texts, today, calendar)),
        late_days=late if one.is_open else 0,
        completed_on=one.completed_on,
        submitted_on=one.submitted_on,
        result=" ".join(update.words.split()) if update else "",
        result_on=texts.local(update.at).date() if update else None,
        product=_plain(product(one, texts)) if one.is_reported else "",
        cause=_plain(of_cause(one, texts, today=today, calendar=calendar)),
        difficulty=_difficulty(one, texts, today, calendar, answers),
        urgent=task.urgent,
        on_leaders_desk=is_on_leaders_desk(one),
        figures=frozenset(
            places(one, today=today, calendar=calendar, updated_since=told.updated_since)
        ),
        lists=lists,
        steps=_steps(one, told, texts),
    )


def _state(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup | None:
    """Return where it stands, without the days that are left: they are read on a later day."""
    is_begun = one.progress in {Progress.TODO, Progress.DOING}
    if is_begun and one.timing(today, calendar) is Timing.SOON:
        return texts.say("falling due soon 🟠")
    return state(one, texts, today=today, calendar=calendar)


def _steps(one: Assignment, told: Digest, texts: Texts) -> str:
    left = open_steps(told.plan, [one]).get(one.id, ()) if one.is_reported else ()
    return _plain(steps_open(left, texts))


def _plain(markup: Markup | None) -> str:
    return plain(markup) if markup else ""


def _difficulty(
    one: Assignment,
    texts: Texts,
    today: date,
    calendar: Calendar,
    answers: Mapping[int, Opinion],
) -> Difficulty | None:
    reported = one.obstacle
    if reported is None or not one.is_stuck:
        return None
    since, answer = texts.local(reported.since).date(), answers.get(reported.id)
    return Difficulty(
        obstacle=reported.id,
        stuck=reported.stuck,
        proposal=reported.proposal or "",
        answer=plain(opinion_line(answer, texts)) if answer else "",
        turn=reported.turn,
        since=since,
        waited=calendar.working_days_late(today, since),
        needed_by=reported.needed_by,
    )


def _point(waiting: Waiting, texts: Texts, today: date, calendar: Calendar) -> Point:
    obstacle, asked = waiting.assignment.obstacle, waiting.asked
    of_obstacle = obstacle if waiting.matter is Matter.OBSTACLE else None
    return Point(
        matter=waiting.matter,
        of=waiting.id,
        line=waiting.assignment.id,
        seat=waiting.seat,
        words=waiting.words,
        proposal=asked.wording if asked else (of_obstacle.proposal or "") if of_obstacle else "",
        view=_view(waiting, texts),
        since=waiting.since,
        waited=waiting.working_days(today, calendar),
        urgent=waiting.assignment.task.urgent,
    )


def _view(waiting: Waiting, texts: Texts) -> str:
    """Return the office's view of what is stuck or asked for, "" for none."""
    one = waiting.assignment
    if waiting.matter is Matter.OBSTACLE and one.obstacle:
        return one.obstacle.view or ""
    if waiting.matter is Matter.EXTENSION and one.extension:
        return stance(one.extension, texts)
    return ""
