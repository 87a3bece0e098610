"""A day long ago that a report states: the office's card, and what the unit hears."""

from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.press import press
from domain.report.names import BackdatedCard, ReportVerb
from views.markup import Markup, bold, capitalised, lines
from views.plan.task import deadline, title
from views.report.product import product
from views.texts import Texts, long_date


def card(one: Assignment, shown: BackdatedCard, texts: Texts) -> Message:
    """Return the card before the office, with buttons while the day waits."""
    waits = one.is_handed_in and one.backdated_to == shown.day
    left = product(one, texts) if one.is_reported else None
    text = lines(
        bold(texts.say("An earlier day is stated – {unit}", unit=one.unit.name)),
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        _stated(one, shown, texts),
        capitalised(left) if left else None,
        texts.say("Is the stated day right? Until it is confirmed, the day of the report counts.")
        if waits
        else _counts(one, texts),
    )
    if not waits:
        return Message(text)
    day = shown.day.toordinal()
    right = texts.label("Confirm {day}", day=long_date(shown.day))
    wrong = texts.label("Do not confirm")
    return Message(
        text,
        (
            (Button(right, press(ReportVerb.BEAR_OUT, one.id, day), Style.SUCCESS),),
            (Button(wrong, press(ReportVerb.REJECT_DAY, one.id, day)),),
        ),
    )


def _stated(one: Assignment, shown: BackdatedCard, texts: Texts) -> Markup:
    facts = {"by": shown.by, "day": long_date(shown.day)}
    if one.progress is Progress.SUBMITTED:
        return texts.say(
            "{by} reports it submitted on {day}, more than 2 working days ago, "
            "without a document's number.",
            **facts,
        )
    return texts.say(
        "{by} reports it done on {day}, more than 2 working days ago, without a document's number.",
        **facts,
    )


def _counts(one: Assignment, texts: Texts) -> Markup:
    day = one.submitted_on if one.progress is Progress.SUBMITTED else one.completed_on
    if not one.is_handed_in or day is None:
        return texts.say("The report was withdrawn or returned.")
    return texts.say("What counts is {day}.", day=long_date(day))


def told(one: Assignment, texts: Texts) -> Markup | None:
    """Return to the unit that its stated day does not count yet, and what would bear it out."""
    if one.backdated_to is None or not one.is_handed_in:
        return None
    return texts.say(
        "   The stated day, {day}, is more than 2 working days ago and does not count yet: "
        "reply to this message with the document's number, or wait for the office's confirmation.",
        day=long_date(one.backdated_to),
    )


def settled(one: Assignment, texts: Texts, *, by: str, right: bool) -> Markup:
    """Return to the unit what the office said of its stated day, and which day counts."""
    submitted = one.progress is Progress.SUBMITTED
    counted = one.submitted_on if submitted else one.completed_on
    in_time = one.handed_in_time if submitted else one.in_time
    facts = {
        "title": title(one.task, texts),
        "by": by,
        "day": long_date(counted) if counted else "",
        "verdict": texts.say("in time") if in_time else texts.say("late"),
    }
    if right:
        return texts.say("{title}: {by} confirmed the stated day, {day} ({verdict}).", **facts)
    return texts.say(
        "{title}: {by} did not confirm the stated day; what counts is {day} ({verdict}). "
        "If there is a document, reply to the report with its number.",
        **facts,
    )
