"""One task in a line or two: its code, its short title, its deadline, where it stands."""

from collections.abc import Iterable
from datetime import date

from domain.calendar import Calendar
from domain.task import Assignment, Kind, Progress, Task, Timing
from views.markup import Markup, bold, escape
from views.texts import Texts, count, long_date


def title(task: Task) -> Markup:
    """Return "TT-04. Kế hoạch triển khai Trại Thực nghiệm", the code in bold."""
    return Markup(f"{bold(f'{task.code}.')} {escape(task.short)}")


def deadline(one: Assignment, texts: Texts) -> Markup:
    """Return the deadline in the words that set it, with the last day that follows from them."""
    task = one.task
    if one.moved and one.moved.last_day and task.last_day:
        return texts.say(
            "new deadline: {wording} (at the latest {day})",
            wording=one.moved.wording,
            day=texts.day(one.moved.last_day),
        )
    if task.governed and task.last_day:
        own = task.deadline.wording if task.deadline else None
        return _governed_deadline(task.last_day, own, texts)
    if one.deadline is None or one.last_day is None:
        return kind_name(one.kind, texts)
    return texts.say(
        "deadline: {wording} (at the latest {day})",
        wording=one.deadline.wording,
        day=texts.day(one.last_day),
    )


def _governed_deadline(last_day: date, own: str | None, texts: Texts) -> Markup:
    if own is None:
        return texts.say("deadline by its steps: at the latest {day}", day=texts.day(last_day))
    return texts.say(
        "deadline by its steps: at the latest {day}; the plan says {wording}",
        day=texts.day(last_day),
        wording=own,
    )


def kind_name(kind: Kind, texts: Texts) -> Markup:
    """Return the state's word for a kind of task."""
    match kind:
        case Kind.DATED:
            return texts.say("with a deadline")
        case Kind.UNDATED:
            return texts.say("deadline not set")
        case Kind.RECURRING:
            return texts.say("recurring")
        case Kind.ONGOING:
            return texts.say("ongoing")
        case Kind.CONDITIONAL:
            return texts.say("not arisen yet")


def state(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup | None:
    """Return where an assignment stands, the word first, then the sign; None if unremarkable."""
    match one.progress:
        case Progress.DONE:
            return _done(one, texts)
        case Progress.SUBMITTED:
            return texts.say("submitted, waiting for signature or approval ⏳")
        case Progress.AWAITING:
            return texts.say("reported done, waiting for the office's confirmation ⏳")
        case Progress.PAUSED:
            return texts.say("paused")
        case Progress.DROPPED:
            return texts.say("no longer carried out")
        case Progress.TODO | Progress.DOING:
            return _timing(one, texts, today=today, calendar=calendar)


def _done(one: Assignment, texts: Texts) -> Markup:
    if one.completed_on is None:
        return texts.say("done 🟢")
    day = long_date(one.completed_on)
    if one.last_day is None:
        return texts.say("done on {day} 🟢", day=day)
    if one.in_time:
        return texts.say("done on {day}, in time 🟢", day=day)
    return texts.say("done on {day}, late 🟠", day=day)


def _timing(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup | None:
    last_day = one.last_day
    if last_day is None:
        return None
    match one.timing(today, calendar):
        case Timing.OVERDUE:
            late = calendar.working_days_late(today, last_day)
            if late == 0:
                return texts.say("overdue 🔴")
            return texts.say("overdue by {days} working days 🔴", days=count(late))
        case Timing.SOON:
            left = calendar.working_days_left(today, last_day)
            if left == 0:
                return texts.say("last working day 🟠")
            return texts.say("{days} working days left 🟠", days=count(left))
        case _:
            return texts.say("in time 🔵")


def item(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return an assignment as it stands in lists: title, deadline, state, obstacle."""
    parts: Iterable[Markup | None] = (
        deadline(one, texts),
        state(one, texts, today=today, calendar=calendar),
        texts.say("obstacle, waiting for an opinion ⏳") if one.obstacle else None,
    )
    return Markup(f"{title(one.task)}\n   {'; '.join(part for part in parts if part)}")
