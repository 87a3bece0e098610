"""What becomes of a deadline, in the log."""

from views.log.rearrangements import grounds
from views.log.wording import Details, Happened, day_of
from views.markup import Markup
from views.texts import Texts


def _moved(details: Details, texts: Texts) -> Markup:
    return Markup(_new(details, texts) + grounds(details, texts))


def _new(details: Details, texts: Texts) -> Markup:
    if details["last_day"] is None:
        return texts.say("set the deadline: {wording}", wording=details["wording"])
    facts = {"wording": details["wording"], "day": day_of(details, "last_day")}
    if details["before"] is None:
        return texts.say("set the deadline: {wording} (at the latest {day})", **facts)
    return texts.say(
        "moved the deadline from {before} to {wording} (at the latest {day})",
        before=details["before"],
        **facts,
    )


WORDS: dict[str, Happened] = {"moved": _moved}
