"""What shows a unit's work: its opening message and its mornings."""

from actions.show.stage import Stage, Worded, Wordings, ids
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
    )
    return message, ids(stage.shown)


WORDINGS: Wordings = {UnitOpening: _opening, UnitMorning: _morning}
