"""What the naming of minders says in the log."""

from views.happening import Details, Happened, day_of
from views.markup import Markup
from views.texts import Texts


def _named(details: Details, texts: Texts) -> Markup:
    if details["name"] is None:
        return texts.say("said that nobody minds it any more")
    if details["stand_in"] is None:
        return texts.say("named {name} to mind it", name=details["name"])
    return texts.say(
        "named {name} to mind it, {stand_in} to stand in from {first} to {last}",
        name=details["name"],
        stand_in=details["stand_in"],
        first=day_of(details, "first"),
        last=day_of(details, "last"),
    )


EVENTS: dict[str, Happened] = {"minder-named": _named}
