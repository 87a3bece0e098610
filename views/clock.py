"""The clock on the demo's page: what it shows and what its buttons say."""

from datetime import datetime, time

from views.texts import Texts


def clock_label(now: datetime, texts: Texts) -> str:
    """Return "07:25, thứ Sáu, 05/02/2021" of an aware moment."""
    local = texts.local(now)
    return texts.label("{time}, {day}", time=f"{local:%H:%M}", day=texts.full_day(local.date()))


def clock_buttons(remind_at: time, texts: Texts, *, has_moved: bool) -> list[tuple[str, str]]:
    """Return the buttons by name: to the next morning, message, day, week and digest.

    Once the clock has moved there is one that shows a phân công, which nobody needs to begin.
    """
    further = [("remit", texts.label("leaders in charge"))] if has_moved else []
    return [
        ("morning", f"{remind_at:%H:%M}"),
        ("next", texts.label("next message")),
        ("day", texts.label("+1 day")),
        ("week", texts.label("+1 week")),
        ("digest", texts.label("to the weekly digest")),
        *further,
    ]
