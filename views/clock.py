"""The clock on the demo's page: what it shows and what its buttons say."""

from datetime import datetime, time

from views.texts import Texts


def clock_label(now: datetime, texts: Texts, *, is_offline: bool = False) -> str:
    """Return "07:25, thứ Sáu, 05/02/2021" of an aware moment, and whether there is a network."""
    local = texts.local(now)
    moment = texts.label("{time}, {day}", time=f"{local:%H:%M}", day=texts.full_day(local.date()))
    return texts.label("{moment} – no network", moment=moment) if is_offline else moment


def clock_buttons(
    remind_at: time, texts: Texts, *, has_moved: bool, is_offline: bool = False
) -> list[tuple[str, str]]:
    """Return the buttons by name: to the next morning, message, day, week and digest.

    Once the clock has moved there are some that nobody needs to begin: one shows a phân công, one
    takes the network away and brings it back.
    """
    network = (
        ("online", texts.label("network back"))
        if is_offline
        else ("offline", texts.label("no network"))
    )
    further = [network, ("remit", texts.label("leaders in charge"))] if has_moved else []
    return [
        ("morning", f"{remind_at:%H:%M}"),
        ("next", texts.label("next message")),
        ("day", texts.label("+1 day")),
        ("week", texts.label("+1 week")),
        ("digest", texts.label("to the weekly digest")),
        *further,
    ]
