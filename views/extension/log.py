"""What becomes of a request for a later deadline, in the log."""

from domain.closed import StaysClosed
from domain.extension.extension import Stance, State
from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _asked(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "asked for an extension {wording}; reason: {reason}",
        wording=details["wording"],
        reason=details["reason"],
    )


def _advised(details: Details, texts: Texts) -> Markup:
    match Stance(details["view"]):
        case Stance.AGREES:
            return texts.say("agreed with the extension and passed it on to the leaders")
        case Stance.OBJECTS:
            return texts.say("did not agree with the extension and passed it on to the leaders")
        case Stance.WORDS:
            return texts.say(
                "gave the view “{words}” of the extension and passed it on to the leaders",
                words=details["words"],
            )


def _decided(details: Details, texts: Texts) -> Markup:
    if State(details["state"]) is State.GRANTED:
        return texts.say("agreed to the extension {wording}", wording=details["wording"])
    if details["answer"] is None:
        return texts.say("did not agree to the extension")
    return texts.say("did not agree to the extension: {answer}", answer=details["answer"])


def _undecided(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "took the opinion on the extension back, so that it waits again: {words}",
        words=details["words"],
    )


def _withdrawn(details: Details, texts: Texts) -> Markup:
    return texts.say("withdrew the extension request: {wording}", wording=details["wording"])


def _closed(details: Details, texts: Texts) -> Markup:
    if "wording" not in details:
        return texts.say("closed the extension request with it")
    return texts.say("closed the extension request with it: {wording}", wording=details["wording"])


def _reopened(details: Details, texts: Texts) -> Markup:
    return texts.say("let the extension request stand again: {wording}", wording=details["wording"])


def _left(details: Details, texts: Texts) -> Markup:
    match StaysClosed(details["why"]):
        case StaysClosed.NEWER:
            return texts.say("left the earlier extension request closed, for a newer one waits")
        case StaysClosed.NOT_LATER:
            return texts.say(
                "left the earlier extension request closed, for the deadline is no earlier now"
            )
        case StaysClosed.ENDED:
            return texts.say("left the earlier extension request as it was settled since")


EVENTS: dict[str, Happened] = {
    "extension-asked": _asked,
    "extension-advised": _advised,
    "extension-decided": _decided,
    "extension-undecided": _undecided,
    "extension-withdrawn": _withdrawn,
    "extension-closed": _closed,
    "extension-reopened": _reopened,
    "extension-left": _left,
}
