"""What a withheld message says in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _withheld(details: Details, texts: Texts) -> Markup:  # noqa: ARG001
    return texts.say("sent something with a mark of state secrets, which was not stored")


def _restricted(details: Details, texts: Texts) -> Markup:  # noqa: ARG001
    return texts.say("restricted it: chats see its code, its day and its paper")


def _opened(details: Details, texts: Texts) -> Markup:  # noqa: ARG001
    return texts.say("let all read it again")


EVENTS: dict[str, Happened] = {
    "withheld": _withheld,
    "restricted": _restricted,
    "opened-to-all": _opened,
}
