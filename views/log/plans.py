"""What becomes of the plan itself, in the log."""

from views.log.wording import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _plan_imported(details: Details, texts: Texts) -> Markup:
    return texts.say("the plan for {year} was taken in", year=details["year"])


WORDS: dict[str, Happened] = {
    "plan-imported": _plan_imported,
}
