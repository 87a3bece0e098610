"""What obstacles say in the log."""

from views.log.wording import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _obstacle(details: Details, texts: Texts) -> Markup:
    proposal = details["proposal"]
    if proposal is None:
        return texts.say("reported an obstacle: {stuck}", stuck=details["stuck"])
    return texts.say(
        "reported an obstacle: {stuck}; proposal: {proposal}",
        stuck=details["stuck"],
        proposal=proposal,
    )


def _resolved(_: Details, texts: Texts) -> Markup:
    return texts.say("marked the obstacle resolved")


WORDS: dict[str, Happened] = {
    "obstacle": _obstacle,
    "resolved": _resolved,
}
