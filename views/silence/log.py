"""The rungs of the ladder, in the log."""

from domain.silence.ladder import Rung
from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _climbed(details: Details, texts: Texts) -> Markup:
    match Rung(details["rung"]):
        case Rung.HEAD if details["to"]:
            return texts.say("asked {whom}, since the unit did not answer", whom=details["to"])
        case Rung.HEAD:
            return texts.say("asked the unit's head in its chat, since the unit did not answer")
        case Rung.OFFICE:
            return texts.say("urged the unit in the office's name, since it did not answer")
        case Rung.LEADERS:
            return texts.say("reported to the leaders that the unit did not answer")


EVENTS: dict[str, Happened] = {"climbed": _climbed}
