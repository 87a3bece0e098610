"""What becomes of units, in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.order.log import grounds
from views.texts import Texts


def _merged(details: Details, texts: Texts) -> Markup:
    if "before" in details:
        ended = texts.say("ended it, for {unit} answers for it as well", unit=details["into"])
        return Markup(ended + grounds(details, texts))
    return Markup(texts.say("gave it to {unit}", unit=details["into"]) + grounds(details, texts))


def _unit_merged(details: Details, texts: Texts) -> Markup:
    words = texts.say("merged {unit} into {into}", unit=details["unit"], into=details["into"])
    return Markup(words + grounds(details, texts))


def _split(details: Details, texts: Texts) -> Markup:
    return texts.say("gave it back to {unit}", unit=details["into"])


def _unit_split(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "took back that {unit} was merged into {into}", unit=details["unit"], into=details["into"]
    )


def _unit_renamed(details: Details, texts: Texts) -> Markup:
    words = texts.say("renamed {unit}: {name}", unit=details["unit"], name=details["name"])
    return Markup(words + grounds(details, texts))


EVENTS: dict[str, Happened] = {
    "merged": _merged,
    "unit-merged": _unit_merged,
    "unit-renamed": _unit_renamed,
    "split": _split,
    "unit-split": _unit_split,
}
