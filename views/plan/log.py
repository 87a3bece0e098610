"""What becomes of the plan itself, in the log."""

from datetime import date

from domain.spoken.answers.asking import beside_questions
from views.happening import Details, Happened
from views.markup import Markup
from views.plan.correction import paper
from views.texts import Texts


def _plan_imported(details: Details, texts: Texts) -> Markup:
    return texts.say("the plan for {year} was taken in", year=details["year"])


def _given(details: Details, texts: Texts) -> Markup:
    wording = details["wording"]
    if wording is None:
        return texts.say("gave this work beside the plan")
    return texts.say("gave this work beside the plan, deadline {wording}", wording=wording)


def _ordered(details: Details, texts: Texts) -> Markup:
    if details.get("spoken"):
        return texts.say("ordered work, by a voice message")
    if not details["words"]:
        return texts.say("ordered work, by a picture or file")
    return texts.say("ordered work: “{words}”", words=details["words"])


def _directed(details: Details, texts: Texts) -> Markup:
    facts = {"units": ", ".join(details["to"]), "words": details["words"]}
    if not beside_questions(details["words"]):
        return texts.say("asked {units}: “{words}”", **facts)
    return texts.say("gave {units} the directive: “{words}”", **facts)


def _leader_answered(details: Details, texts: Texts) -> Markup:
    return texts.say("answered the leader: {words}", words=details["words"])


def _order_dropped(details: Details, texts: Texts) -> Markup:
    if not details["words"]:
        return texts.say("did not give out a leader's order")
    return texts.say("did not give out a leader's order: “{words}”", words=details["words"])


def _handed_on(details: Details, texts: Texts) -> Markup:
    """Return where it went; until 0.2.0 that was not kept."""
    if "from" not in details:
        return texts.say("the corrected plan gives it to another unit")
    facts = {"before": details["from"], "paper": _paper(details, texts)}
    if details["into"] is None:
        return texts.say("{paper} gives it to {before} no longer", **facts)
    return texts.say(
        "{paper} gives it to {after}, until then {before}", after=details["into"], **facts
    )


def _wanted_again(details: Details, texts: Texts) -> Markup:
    return texts.say("{paper} wants it again", paper=_paper(details, texts))


def _paper(details: Details, texts: Texts) -> Markup:
    return paper(details["number"], date.fromisoformat(details["issued_on"]), texts)


def _cycle_set(details: Details, texts: Texts) -> Markup:
    return texts.say("made it recurring work: {cycle}", cycle=details["cycle"])


def _cycle_ended(_: Details, texts: Texts) -> Markup:
    return texts.say("ended its cycle")


def _period_opened(details: Details, texts: Texts) -> Markup:
    return texts.say("the period began: {period}", period=details["period"])


def _work_seen(_: Details, texts: Texts) -> Markup:
    return texts.say("received the work")


EVENTS: dict[str, Happened] = {
    "plan-imported": _plan_imported,
    "given": _given,
    "work-seen": _work_seen,
    "leader-ordered": _ordered,
    "leader-directed": _directed,
    "leader-answered": _leader_answered,
    "order-dropped": _order_dropped,
    "handed-on": _handed_on,
    "wanted-again": _wanted_again,
    "cycle-set": _cycle_set,
    "cycle-ended": _cycle_ended,
    "period-opened": _period_opened,
}
