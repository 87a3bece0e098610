"""What deliveries, parts of co-operating units and urging say in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _received(details: Details, texts: Texts) -> Markup:
    if details.get("closed"):
        return texts.say("noted that it was received, before the unit reported it")
    return texts.say("noted that it was received")


def _not_received(_: Details, texts: Texts) -> Markup:
    return texts.say("took back that it was received")


def _contributed(details: Details, texts: Texts) -> Markup:
    return texts.say("noted that {unit} has sent its part", unit=details["unit"])


def _urged(details: Details, texts: Texts) -> Markup:
    return texts.say("urged the unit in the name of {by}", by=details["by"])


EVENTS: dict[str, Happened] = {
    "received": _received,
    "not-received": _not_received,
    "urged": _urged,
    "contributed": _contributed,
}
