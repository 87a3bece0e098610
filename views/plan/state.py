"""Where an assignment stands, the word first and then the sign, and how much of it is reached."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.state import Progress, Timing
from domain.progress.line import PERCENT, Attained
from domain.report.approval import head_asked_on
from views.markup import Markup
from views.plan.handed import backdated, handed_in, state_submitted
from views.texts import Texts, count, long_date
from views.unit.head import head_of


def state(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup | None:
    """Return where an assignment stands, the word first, then the sign; None if unremarkable."""
    match one.progress:
        case Progress.DONE:
            return Markup("; ".join(_with_backdating(one, _done(one, texts), texts)))
        case Progress.SUBMITTED:
            return Markup(
                "; ".join(
                    _with_backdating(
                        one, state_submitted(one, texts, today=today, calendar=calendar), texts
                    )
                )
            )
        case Progress.AWAITING:
            return _awaiting(one, texts, today=today, calendar=calendar)
        case Progress.PAUSED:
            return texts.say("paused")
        case Progress.DROPPED:
            return texts.say("no longer carried out")
        case Progress.CARRIED:
            return texts.say("carried into the next year")
        case Progress.TODO | Progress.DOING:
            return _timing(one, texts, today=today, calendar=calendar)


def _awaiting(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    if not one.awaits_head:
        return texts.say("reported done, waiting for the office's confirmation ⏳")
    head = head_of(one.unit, texts)
    reported_on = texts.local(one.reported_at).date() if one.reported_at else today
    if today >= head_asked_on(reported_on, calendar):
        return texts.say(
            "reported done on {day}, not yet confirmed by {head} ⏳",
            day=long_date(reported_on),
            head=head,
        )
    return texts.say("reported done, waiting for {head} ⏳", head=head)


def _with_backdating(one: Assignment, stands: Markup, texts: Texts) -> Iterator[Markup]:
    yield stands
    if said := backdated(one, texts):
        yield said


def _done(one: Assignment, texts: Texts) -> Markup:
    if one.completed_on is None:
        return texts.say("done 🟢")
    day = long_date(one.completed_on)
    if one.last_day is None:
        return texts.say("done on {day} 🟢", day=day)
    if first := handed_in(one, texts):
        return Markup(f"{first}; {_department_s(one, day, texts)}")
    if one.in_time:
        return texts.say("done on {day}, in time 🟢", day=day)
    return texts.say("done on {day}, late 🟠", day=day)


def _department_s(one: Assignment, day: str, texts: Texts) -> Markup:
    """Return what became of work whose unit had submitted it before."""
    if one.in_time:
        return texts.say("the department was done on {day}, in time 🟢", day=day)
    return texts.say("the department was done on {day}, late 🟠", day=day)


def _timing(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup | None:
    last_day = one.last_day
    if last_day is None:
        return texts.say("under way 🔵") if one.progress is Progress.DOING else None
    own = calendar.of_unit(one.unit.id)
    match one.timing(today, calendar):
        case Timing.OVERDUE:
            late = own.working_days_late(today, last_day)
            if late == 0:
                return texts.say("overdue 🔴")
            return texts.say("overdue by {days} working days 🔴", days=count(late))
        case Timing.SOON:
            left = own.working_days_left(today, last_day)
            if left == 0:
                return texts.say("last working day 🟠")
            return texts.say("{days} working days left 🟠", days=count(left))
        case _:
            return texts.say("in time 🔵")


def attained(reached: Sequence[Attained], texts: Texts) -> Markup | None:
    """Return "đạt 3/12 chuyên mục, 1/3 số tập san" or "đạt 50%"; None without figures."""
    if not reached:
        return None
    parts = [
        f"{one.quantity}%" if one.of == PERCENT else f"{one.quantity}/{one.target} {one.of}"
        for one in reached
    ]
    return texts.say("reached {parts}", parts=", ".join(parts))
