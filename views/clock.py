"""The clock on the demo's page: what it shows and what its buttons say."""

from dataclasses import dataclass
from datetime import date, datetime, time

from views.texts import Texts, count


@dataclass(frozen=True, slots=True)
class ClockButton:
    """A button by the name it is pressed by, its words, and what it does in a line."""

    id: str
    label: str
    hint: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """A morning that is to come: its local day, and the chats that are told, by title."""

    day: date
    chats: tuple[str, ...]


def clock_label(now: datetime, texts: Texts, *, is_offline: bool = False) -> str:
    """Return "07:25, thứ Sáu, 05/02/2021" of an aware moment, and whether there is a network."""
    local = texts.local(now)
    moment = texts.label("{time}, {day}", time=f"{local:%H:%M}", day=texts.full_day(local.date()))
    return texts.label("{moment} – no network", moment=moment) if is_offline else moment


def clock_buttons(remind_at: time, texts: Texts) -> list[ClockButton]:
    """Return the buttons that move it: to the next morning, message, day, week and digest."""
    return [
        ClockButton("morning", f"{remind_at:%H:%M}", texts.label("when reminders go out")),
        ClockButton("next", texts.label("next message"), texts.label("until somebody is told")),
        ClockButton("day", texts.label("+1 day"), texts.label("the same hour of the next day")),
        ClockButton("week", texts.label("+1 week"), texts.label("the same hour in a week")),
        ClockButton(
            "digest",
            texts.label("to the weekly digest"),
            texts.label("until the leaders have it, after the office"),
        ),
    ]


def clock_cases(texts: Texts, *, is_offline: bool) -> list[ClockButton]:
    """Return what can be tried beside the time: no network, and leaders in charge of units."""
    network = (
        ClockButton(
            "online", texts.label("network back"), texts.label("what was said is answered now")
        )
        if is_offline
        else ClockButton(
            "offline", texts.label("no network"), texts.label("what is said then is heard later")
        )
    )
    remit = ClockButton(
        "remit",
        texts.label("leaders in charge"),
        texts.label("two deputies come, the office enters who has which units"),
    )
    return [network, remit]


def why_quiet(today: date, texts: Texts, *, works: bool, ahead: Ahead | None) -> str:
    """Return why nobody was told anything on a local day, which `works` or not, and what is next.

    `ahead` is the first morning after it, None where none is near.
    """
    if works:
        why = texts.label("Nothing new: no work has come to a day on which it is reminded of.")
    else:
        why = texts.label("{day} is a day off, nobody is told.", day=texts.full_day(today))
    if ahead is None:
        return why
    told = ahead.chats[0] if len(ahead.chats) == 1 else None
    return texts.label(
        "{why} The next reminder: {day}, to {units}. Go on with “{button}”.",
        why=why,
        day=texts.full_day(ahead.day),
        units=told or texts.label("{n} units", n=count(len(ahead.chats))),
        button=texts.label("next message"),
    )


def no_network(texts: Texts) -> str:
    """Return what it means that the clock moves without a network."""
    return texts.label(
        "The system has no network: the time goes on, and it is told what was said as soon as you "
        "press “{button}”.",
        button=texts.label("network back"),
    )


def leaders_came(office: str, texts: Texts) -> str:
    """Return what came of putting leaders in charge: what waits in the office's chat."""
    return texts.label(
        "Two deputies have joined the leaders' group. Open “{office}”, read what was typed there, "
        "and press Record.",
        office=office,
    )
