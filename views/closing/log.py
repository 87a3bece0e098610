"""What the year's closing says in the log."""

from domain.closing.closing import Ending
from views.closing.closing import ending
from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _closing_sent(_: Details, texts: Texts) -> Markup:
    return texts.say("laid the closing of the year before the leaders")


def _closing_returned(_: Details, texts: Texts) -> Markup:
    return texts.say("returned the closing of the year")


def _closing_approved(_: Details, texts: Texts) -> Markup:
    return texts.say("approved the closing of the year")


def _closed(details: Details, texts: Texts) -> Markup:
    ended = ending(Ending(details["outcome"]), texts)
    return texts.say("closed it with the year: {ending}", ending=ended)


EVENTS: dict[str, Happened] = {
    "closing-sent": _closing_sent,
    "closing-returned": _closing_returned,
    "closing-approved": _closing_approved,
    "closed": _closed,
}
