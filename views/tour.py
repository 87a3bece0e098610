"""The demo's tour: the road from a unit's report to the week's digest, in four steps."""

from views.texts import Texts


def tour_steps(texts: Texts) -> list[tuple[str, str]]:
    """Return title and text of each: with a unit, the office, the leaders, and these again."""
    digest = texts.label("to the weekly digest")
    return [
        (
            texts.label("The unit reports"),
            texts.label(
                "Open this group, type /viec and press a task, then Obstacle; answer what is asked."
            ),
        ),
        (
            texts.label("The office refers it"),
            texts.label(
                "The obstacle arrives here at once. Press the button that asks the leaders, and say"
                " what the office thinks."
            ),
        ),
        (
            texts.label("The leaders answer"),
            texts.label(
                "Press a button or reply in words; the answer comes back under the unit's own"
                " message. For a director who is not on Telegram the office replies to the card in"
                " its own group: “GĐ đồng ý qua điện thoại”, and presses Record."
            ),
        ),
        (
            texts.label("The week in one message"),
            texts.label(
                'After these three, press "{button}" on the clock (on a telephone: behind “Thêm”):'
                " the office sees it first at 14:30, and this group gets the digest at 15:30.",
                button=digest,
            ),
        ),
    ]
