"""Days off and days worked instead: the list, what would be entered, what was."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.chat import Unit
from domain.holiday.days import Closure, Day, DayKind
from domain.holiday.names import DaysMeant, HolidayVerb
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.press import press
from views.buttons import confirm_row
from views.markup import Markup, apart, bold, lines
from views.texts import Texts, count, short_date


def listed(
    days: Sequence[Day], closed: Sequence[Closure], units: Sequence[Unit], texts: Texts
) -> Message:
    """Return the days of the coming year, those of some units alone, and how to change them."""
    unconfirmed = sum(not one.confirmed for one in days)
    text = lines(
        bold(texts.say("Days off and days worked instead, the next twelve months")),
        *(_line(one, texts) for one in days),
        *closures(closed, units, texts),
        apart(texts.say("{n} are not confirmed.", n=count(unconfirmed))) if unconfirmed else None,
        apart(
            texts.say(
                "To change: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản "
                "12729/VPCP-KGVX"
            )
        ),
        texts.say(
            "For some units alone, as in a storm: /lichnghi Nghỉ 10/9/2026 đối với {units}, theo "
            "văn bản 12/UBND-NC",
            units=", ".join(unit.code for unit in units[:2]),
        )
        if units
        else None,
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
    if meant.units:
        found += [texts.say("Works again: {day}", day=texts.full_day(day)) for day in meant.worked]
        names = "; ".join(unit.name for unit in meant.units)
        found.append(texts.say("For these units alone: {units}", units=names))
    else:
        found += [texts.say("Worked: {day}", day=texts.full_day(day)) for day in meant.worked]
        found.append(texts.say("For all units"))
    return [*found, texts.say("Basis: {basis}", basis=meant.basis)]


def closures(closed: Sequence[Closure], units: Sequence[Unit], texts: Texts) -> list[Markup]:
    """Return a line for each day and paper by which some units alone are off."""
    names = {unit.id: unit.name for unit in units}
    by_day: dict[tuple[date, str], list[str]] = {}
    for one in closed:
        by_day.setdefault((one.day, one.basis), []).append(names[one.unit])
    return [
        texts.say(
            "– {day}: off for {units} alone ({why})",
            day=texts.full_day(day),
            units="; ".join(each),
            why=basis,
        )
        for (day, basis), each in by_day.items()
    ]


def off_alone(closed: Sequence[Closure], units: Sequence[Unit], texts: Texts) -> Iterator[Markup]:
    """Yield a line for each unit that alone was off in a period, and by which paper."""
    for unit in units:
        by_basis: dict[str, list[date]] = {}
        for one in closed:
            if one.unit == unit.id:
                by_basis.setdefault(one.basis, []).append(one.day)
        for basis, days in by_basis.items():
            yield texts.say(
                "{unit} alone was off on {days} ({basis}): no working days of it.",
                unit=unit.name,
                days=", ".join(map(short_date, days)),
                basis=basis,
            )


def closed(meant: DaysMeant, due: Sequence[Assignment], texts: Texts) -> Message:
    """Return that some units alone are off, or work again, and what of theirs falls due then."""
    return Message(
        lines(
            bold(texts.say("The days off were recorded")),
            *_days(meant, texts),
            texts.say(
                "On these days the units are not reminded, and none of them counts as a working "
                "day of theirs. A deadline stays as it is until it is moved."
            )
            if meant.off
            else texts.say("The units are reminded on these days again."),
            texts.say("Due on these days: {codes}.", codes=", ".join(one.task.code for one in due))
            if due
            else None,
        )
    )


def told_unit(unit: Unit, meant: DaysMeant, texts: Texts) -> Message:
    """Return what a unit reads of its days off."""
    days = ", ".join(texts.full_day(day) for day in meant.off or meant.worked)
    facts = {"unit": unit.name, "days": days, "basis": meant.basis}
    if not meant.off:
        return Message(
            texts.say("{unit} works again on {days}, by {basis}: it is reminded as ever.", **facts)
        )
    return Message(
        texts.say(
            "{unit} is off on {days}, by {basis}: the bot sends no reminders on these days, and "
            "does not count them as working days. Reports are taken as ever.",
            **facts,
        )
    )


def reason(texts: Texts) -> str:
    """Return why deadlines move that fall on days off of some units."""
    return texts.label("the unit is off on the last day")


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
