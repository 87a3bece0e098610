"""What ghi thay says in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _asked(details: Details, texts: Texts) -> Markup:
    words = details["words"]
    if words is None:
        return texts.say("asked for a correction of what was written down for the unit")
    return texts.say("asked for a correction of what was written down: “{words}”", words=words)


def _withdrawn(_: Details, texts: Texts) -> Markup:
    return texts.say("took back what was written down for the unit")


def _upheld(details: Details, texts: Texts) -> Markup:
    words = details["words"]
    if words is None:
        return texts.say("let stand what was written down for the unit")
    return texts.say("let stand what was written down for the unit: “{words}”", words=words)


EVENTS: dict[str, Happened] = {
    "correction-asked": _asked,
    "record-withdrawn": _withdrawn,
    "record-upheld": _upheld,
}
