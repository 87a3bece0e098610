"""What becomes of the cause of a delay, in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _asked(details: Details, texts: Texts) -> Markup:
    return texts.say("gave an objective cause of the delay: {basis}", basis=details["basis"])


def _confirmed(_: Details, texts: Texts) -> Markup:
    return texts.say("confirmed that the delay had objective causes")


def _refused(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "did not recognise the causes of the delay as objective: {reason}",
        reason=details["answer"],
    )


EVENTS: dict[str, Happened] = {
    "cause-asked": _asked,
    "cause-confirmed": _confirmed,
    "cause-refused": _refused,
}
