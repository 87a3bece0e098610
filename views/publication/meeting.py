"""The material of the Monday meeting: by leader's field and unit, what is to be spoken of."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.calendar import Calendar
from domain.chat import Unit
from domain.digest.period import week
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress, Timing
from domain.remit.remit import Roster
from views.markup import plain
from views.plan.standing import standing
from views.plan.state import state
from views.publication.letterhead import letterhead
from views.publication.signs import without_sign
from views.publication.withholding import withheld
from views.texts import Texts, long_date

Words = dict[str, object]
# What falls due within two weeks is spoken of on a Monday.
_AHEAD = timedelta(days=14)


def meeting(
    plan: Plan,
    roster: Roster,
    organization: str,
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Words:
    """Return the words of the template giao-ban, for the Monday that comes or is today."""
    fields = [
        {
            "name": _field(unit, roster, texts),
            "rows": [
                _row(number, one, texts, today=today, calendar=calendar)
                for number, one in enumerate(held, start=1)
            ],
        }
        for unit in _in_order(plan, roster)
        if (held := [one for one in plan.of_unit(unit) if _is_spoken_of(one, today, calendar)])
    ]
    return {
        **letterhead(organization, today, texts),
        "about": met_in(today, texts, calendar=calendar),
        "opening": texts.label(
            "As of {day}, of each unit: what is overdue, what was submitted, what falls due within "
            "two weeks, and what is stuck.",
            day=long_date(today),
        )
        if fields
        else texts.label(
            "As of {day} nothing is overdue, submitted, due within two weeks or stuck.",
            day=long_date(today),
        ),
        "fields": fields,
    }


def met_in(today: date, texts: Texts, *, calendar: Calendar) -> str:
    """Return the week of the meeting on the Monday that comes or is today, with its days."""
    met = week(today + timedelta(days=-today.weekday() % 7))
    first, last = calendar.working_week(met.first)
    return texts.label(
        "Week {number} of {year}, from {first} to {last}",
        number=f"{met.number:02}",
        year=met.year,
        first=long_date(first),
        last=long_date(last),
    )


def _in_order(plan: Plan, roster: Roster) -> Iterator[Unit]:
    """Yield the units leader by leader, those of nobody's field last, else as they stand."""
    places = {post.id: place for place, post in enumerate(roster.leaders)}

    def key(unit: Unit) -> tuple[int, int]:
        post = roster.in_charge(unit)
        return (places.get(post.id, len(places)) if post else len(places)), unit.position

    yield from sorted(plan.units, key=key)


def _field(unit: Unit, roster: Roster, texts: Texts) -> str:
    post = roster.in_charge(unit)
    if post is None:
        return unit.name
    return texts.label("{unit} (field of {leader})", unit=unit.name, leader=post.called)


def _is_spoken_of(one: Assignment, today: date, calendar: Calendar) -> bool:
    if not one.is_open or one.progress is Progress.PAUSED or one.task.governed:
        return False
    if one.is_stuck or one.progress is Progress.SUBMITTED:
        return True
    if one.timing(today, calendar) is Timing.OVERDUE:
        return True
    return one.last_day is not None and one.last_day <= today + _AHEAD


def _row(
    number: int, one: Assignment, texts: Texts, *, today: date, calendar: Calendar
) -> tuple[str, ...]:
    said = state(one, texts, today=today, calendar=calendar)
    stuck = one.obstacle if one.is_stuck else None
    parts = [stuck.stuck, stuck.proposal or ""] if stuck else []
    if stuck and one.task.sealed:
        parts = [withheld(texts)]
    return (
        str(number),
        f"{one.task.code}. {one.task.short}",
        one.deadline.wording if one.deadline else "",
        without_sign(plain(said)) if said else standing(one, texts, today=today, calendar=calendar),
        "; ".join(part for part in parts if part),
    )
