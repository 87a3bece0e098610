"""What lịch nghỉ says in the log."""

from datetime import date

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts, long_date


def _entered(details: Details, texts: Texts) -> Markup:
    def days(name: str) -> str:
        return ", ".join(long_date(date.fromisoformat(day)) for day in details[name]) or "–"

    return texts.say(
        "entered days off: {off}; worked: {worked} ({basis})",
        off=days("off"),
        worked=days("worked"),
        basis=details["basis"],
    )


def _confirmed(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "confirmed the days off from {since} to {until}",
        since=long_date(date.fromisoformat(details["since"])),
        until=long_date(date.fromisoformat(details["until"])),
    )


def _closed(details: Details, texts: Texts) -> Markup:
    days = details["off"] or details["worked"]
    facts = {
        "units": "; ".join(details["units"]),
        "days": ", ".join(long_date(date.fromisoformat(day)) for day in days),
        "basis": details["basis"],
    }
    if details["off"]:
        return texts.say("entered days off of {units} alone: {days} ({basis})", **facts)
    return texts.say("let {units} work again: {days} ({basis})", **facts)


EVENTS: dict[str, Happened] = {
    "holidays-entered": _entered,
    "holidays-confirmed": _confirmed,
    "units-closed": _closed,
}
