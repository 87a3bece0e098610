"""What reports say in the log."""

from datetime import date

from domain.plan.task import Product
from views.happening import Details, Happened, day_of
from views.markup import Markup, escape
from views.report.product import document
from views.texts import Texts


def _done(details: Details, texts: Texts) -> Markup:
    facts = {"day": day_of(details, "completed_on"), "left": _left(details, texts)}
    if details.get("awaits_head"):
        return texts.say("reported it done on {day}{left}, waiting for the unit's head", **facts)
    if details.get("awaiting"):
        return texts.say(
            "reported it done on {day}{left}, waiting for the office's confirmation", **facts
        )
    return texts.say("reported it done on {day}{left}", **facts)


def _product(details: Details, texts: Texts) -> Markup:
    return texts.say("added to the report{left}", left=_left(details, texts))


def _which_day(details: Details, texts: Texts) -> Markup:
    return texts.say("said that it was done on {day}", day=day_of(details, "completed_on"))


def _left(details: Details, texts: Texts) -> Markup:
    """Return what the work left, as it follows the words before it; nothing where it left none."""
    number, issued_on, words = (details.get(name) for name in ("number", "issued_on", "words"))
    day = date.fromisoformat(issued_on) if issued_on else None
    parts = [
        document(Product(number, day), texts),
        escape(words) if words else None,
        texts.say("with a file") if details.get("file") else None,
    ]
    return Markup("".join(f", {part}" for part in parts if part))


def _submitted(details: Details, texts: Texts) -> Markup:
    return texts.say("reported it submitted{left}", left=_left(details, texts))


def _resubmitted(details: Details, texts: Texts) -> Markup:
    return texts.say("corrected what was submitted{left}", left=_left(details, texts))


def _withdrawn(_: Details, texts: Texts) -> Markup:
    return texts.say("withdrew the report")


def _confirmed(_: Details, texts: Texts) -> Markup:
    return texts.say("confirmed the report")


def _approved(_: Details, texts: Texts) -> Markup:
    return texts.say("approved the report for the unit")


def _way_chosen(details: Details, texts: Texts) -> Markup:
    if details["approves"]:
        return texts.say("chose for {unit} that its head approves reports", unit=details["unit"])
    return texts.say("chose for {unit} that everybody reports", unit=details["unit"])


def _returned(details: Details, texts: Texts) -> Markup:
    return texts.say("returned the report; to be added: {reason}", reason=details["reason"])


def _sent_back(details: Details, texts: Texts) -> Markup:
    if words := details["words"]:
        return texts.say("reported that the submission came back: “{words}”", words=words)
    return texts.say("reported that the submission came back")


def _not_sent_back(_: Details, texts: Texts) -> Markup:
    return texts.say("took back that the submission had come back")


def _returned_form(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "returned it for its form alone; the day of submission, {day}, stands",
        day=day_of(details, "day"),
    )


def _day_confirmed(details: Details, texts: Texts) -> Markup:
    return texts.say("confirmed the stated day, {day}", day=day_of(details, "day"))


def _day_refused(details: Details, texts: Texts) -> Markup:
    return texts.say("did not confirm the stated day, {day}", day=day_of(details, "day"))


def _updated(details: Details, texts: Texts) -> Markup:
    return texts.say("wrote a line of result: {words}", words=details["words"])


def _line_withdrawn(details: Details, texts: Texts) -> Markup:
    return texts.say("withdrew a line of result: {words}", words=details["words"])


EVENTS: dict[str, Happened] = {
    "done": _done,
    "product": _product,
    "which-day": _which_day,
    "submitted": _submitted,
    "resubmitted": _resubmitted,
    "withdrawn": _withdrawn,
    "confirmed": _confirmed,
    "approved": _approved,
    "way-chosen": _way_chosen,
    "returned": _returned,
    "sent-back": _sent_back,
    "not-sent-back": _not_sent_back,
    "updated": _updated,
    "line-withdrawn": _line_withdrawn,
    "returned-form": _returned_form,
    "day-confirmed": _day_confirmed,
    "day-refused": _day_refused,
}
