"""What a unit has handed in: to whom, on which day, in time or not, and who has it since."""

from datetime import date

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.task import Product
from domain.report.desk import Desk, desk_of
from views.markup import Markup, escape
from views.report.product import document
from views.texts import Texts, count, long_date


def state_submitted(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return "đã trình Giám đốc ngày 19/02/2021, đúng hạn; chờ lãnh đạo Sở ký 04 ngày làm việc"."""
    return Markup(f"{submitted(one, texts)}; {_waits(one, texts, today, calendar)} ⏳")


def submitted(one: Assignment, texts: Texts) -> Markup:
    """Return to whom, with what and when it was submitted, and whether in time."""
    paper = one.submission or Product()
    told = Markup(
        ", ".join(
            part
            for part in (escape(paper.words) if paper.words else None, document(paper, texts))
            if part
        )
    )
    day = one.submitted_on
    is_dated = bool(paper.number and paper.issued_on == day)
    facts = {"document": told, "day": long_date(day) if day else ""}
    if not told:
        said = texts.say("submitted on {day}", **facts) if day else texts.say("submitted")
    elif day is None or is_dated:
        said = texts.say("submitted {document}", **facts)
    elif paper.number is None:
        said = texts.say("submitted {document} on {day}", **facts)
    else:
        # The day that stands beside a number is the document's own.
        said = texts.say("submitted {document}, on {day}", **facts)
    verdict = _verdict(one, texts)
    return Markup(f"{said}, {verdict}") if verdict else said


def _verdict(one: Assignment, texts: Texts) -> Markup | None:
    """Return whether a unit's own day was kept; None where there is no day to keep."""
    if one.last_day is None or one.handed_in_on is None:
        return None
    return texts.say("in time") if one.handed_in_time else texts.say("late")


def _waits(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    desk = desk_of(one.submission.words if one.submission else None)
    days = calendar.working_days_late(today, one.submitted_on) if one.submitted_on else 0
    if days == 0:
        match desk:
            case Desk.LEADERS:
                return texts.say("waiting for the leaders' signature")
            case Desk.OFFICE:
                return texts.say("waiting for the office")
            case _:
                return texts.say("waiting for signature or approval")
    waited = count(days)
    match desk:
        case Desk.LEADERS:
            return texts.say(
                "waiting for the leaders' signature for {days} working days", days=waited
            )
        case Desk.OFFICE:
            return texts.say("waiting for the office for {days} working days", days=waited)
        case _:
            return texts.say(
                "waiting for signature or approval for {days} working days", days=waited
            )


def handed_in(one: Assignment, texts: Texts) -> Markup | None:
    """Return "đơn vị trình ngày 19/02/2021, đúng hạn" where that was before its completion."""
    day = one.submitted_on
    if day is None or one.last_day is None:
        return None
    if one.completed_on is not None and day >= one.completed_on:
        return None
    if one.handed_in_time:
        return texts.say("its unit submitted it on {day}, in time", day=long_date(day))
    return texts.say("its unit submitted it on {day}, late", day=long_date(day))


def backdated(one: Assignment, texts: Texts) -> Markup | None:
    """Return that an earlier day is stated and does not count yet; None where none is."""
    if one.backdated_to is None or not one.is_handed_in:
        return None
    return texts.say(
        "the stated day, {day}, waits for the office's confirmation",
        day=long_date(one.backdated_to),
    )
