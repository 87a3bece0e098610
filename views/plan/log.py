"""What becomes of the plan itself, in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _plan_imported(details: Details, texts: Texts) -> Markup:
    return texts.say("the plan for {year} was taken in", year=details["year"])


def _given(details: Details, texts: Texts) -> Markup:
    wording = details["wording"]
    if wording is None:
        return texts.say("gave this work beside the plan")
    return texts.say("gave this work beside the plan, deadline {wording}", wording=wording)


def _handed_on(_: Details, texts: Texts) -> Markup:
    return texts.say("the corrected plan gives it to another unit")


def _cycle_set(details: Details, texts: Texts) -> Markup:
    return texts.say("made it recurring work: {cycle}", cycle=details["cycle"])


def _cycle_ended(_: Details, texts: Texts) -> Markup:
    return texts.say("ended its cycle")


def _period_opened(details: Details, texts: Texts) -> Markup:
    return texts.say("the period began: {period}", period=details["period"])


WORDS: dict[str, Happened] = {
    "plan-imported": _plan_imported,
    "given": _given,
    "handed-on": _handed_on,
    "cycle-set": _cycle_set,
    "cycle-ended": _cycle_ended,
    "period-opened": _period_opened,
}
