"""What shows a unit's work: its opening message and its mornings."""

from datetime import date, datetime

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.digest.sending import week_moment
from domain.morning.morning import show_again
from domain.morning.names import UnitMorning, UnitOpening
from views.morning import morning
from views.plan import opening


async def _opening(stage: Stage, subject: UnitOpening) -> Worded:
    unit = stage.unit(subject.unit)
    signed = next((one for one in stage.plan.plans if one.id == subject.plan), None)
    work = stage.plan.only(signed) if signed else stage.plan
    held = work.of_unit(unit) or stage.shown
    message = opening.opening(
        unit,
        signed,
        work.plans,
        held,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        given=await stage.tx.given.receiver(unit.id) is not None,
    )
    return message, ids(held)


async def _morning(stage: Stage, subject: UnitMorning) -> Worded:
    again = show_again(
        stage.plan,
        stage.unit(subject.unit),
        day=subject.day,
        shown=ids(stage.shown),
        calendar=stage.calendar,
        weekly=subject.weekly,
    )
    message = morning.morning(
        again,
        stage.office.texts,
        calendar=stage.calendar,
        alone=not stage.among_others,
        answerable=stage.unit_of(subject.unit) not in stage.plan.former,
        named_at=_named_at(stage, subject.day),
    )
    return message, ids(stage.shown)


def _named_at(stage: Stage, day: date) -> datetime | None:
    """Return when the week's digest freezes, as long as that is not before a local day."""
    office = stage.office
    at = week_moment(
        office.preview_weekday, office.preview_time, day, stage.calendar, office.texts.zone
    )
    return at if at is not None and at.date() >= day else None


WORDINGS: Wordings = {UnitOpening: _opening, UnitMorning: _morning}
