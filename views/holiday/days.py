"""Days off and days worked instead: the list, what would be entered, what was."""

from collections.abc import Sequence
from datetime import date

from domain.holiday.days import Day, DayKind
from domain.holiday.names import DaysMeant, HolidayVerb
from domain.message import Button, Message
from domain.press import press
from views.buttons import confirm_row
from views.markup import Markup, apart, bold, lines
from views.texts import Texts, count


def listed(days: Sequence[Day], texts: Texts) -> Message:
    """Return the days of the coming year, and how to change them."""
    unconfirmed = sum(not one.confirmed for one in days)
    text = lines(
        bold(texts.say("Days off and days worked instead, the next twelve months")),
        *(_line(one, texts) for one in days),
        apart(texts.say("{n} are not confirmed.", n=count(unconfirmed))) if unconfirmed else None,
        apart(
            texts.say(
                "To change: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản "
                "12729/VPCP-KGVX"
            )
        ),
    )
    if not unconfirmed:
        return Message(text)
    data = press(HolidayVerb.CONFIRM, days[0].day.toordinal(), days[-1].day.toordinal())
    return Message(text, ((Button(texts.label("All of this is right"), data),),))


def _line(one: Day, texts: Texts) -> Markup:
    facts = {"day": texts.full_day(one.day), "why": one.name or one.source}
    if one.kind is DayKind.WORKED:
        said = texts.say("– {day}: worked ({why})", **facts)
    else:
        said = texts.say("– {day}: off ({why})", **facts)
    return said if one.confirmed else texts.say("{line}, not confirmed", line=said)


def preview(meant: DaysMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return what would be entered, with the buttons that confirm or drop it."""
    text = lines(
        *_days(meant, texts),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    return Message(text, (confirm_row(texts),)) if is_open else Message(text)


def entered(meant: DaysMeant, texts: Texts) -> Message:
    """Return that it counts from now on."""
    return Message(
        lines(
            bold(texts.say("The days off were recorded")),
            *_days(meant, texts),
            texts.say("Reminders and lateness are counted by them from now on."),
        )
    )


def _days(meant: DaysMeant, texts: Texts) -> list[Markup]:
    found = [texts.say("Off: {day}", day=texts.full_day(day)) for day in meant.off]
    found += [texts.say("Worked: {day}", day=texts.full_day(day)) for day in meant.worked]
    return [*found, texts.say("Basis: {basis}", basis=meant.basis)]


def confirmed(since: date, until: date, n: int, texts: Texts) -> Message:
    """Return that the days of a list are confirmed."""
    facts = {"since": texts.full_day(since), "until": texts.full_day(until)}
    if not n:
        return Message(texts.say("The days off were confirmed before: nothing changes."))
    return Message(texts.say("Confirmed: the days off from {since} to {until}.", **facts))


def tet_unconfirmed(year: int, texts: Texts) -> Message:
    """Return the notice to the office."""
    return Message(
        texts.say(
            "The days off of Tết {year} are not confirmed: please type /lichnghi, compare them "
            "with the official notice, correct what differs and confirm.",
            year=str(year),
        )
    )
