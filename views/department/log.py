"""What becomes of departments, in the log."""

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _merged(details: Details, texts: Texts) -> Markup:
    facts = {
        "names": ", ".join(details["names"]),
        "into": details["into"],
        "basis": details["basis"],
    }
    changed = [*details["codes"], *details["plans"]]
    if not changed:
        return texts.say("{names} became part of {into} ({basis})", **facts)
    return texts.say(
        "{names} became part of {into} ({basis}); called otherwise: {changed}",
        changed="; ".join(changed),
        **facts,
    )


def _accepted(details: Details, texts: Texts) -> Markup:
    return texts.say("accepted the work of {unit}", unit=details["unit"])


def _declined(details: Details, texts: Texts) -> Markup:
    return texts.say("declined the work of {unit}", unit=details["unit"])


def _said(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "wrote of the offered work of {unit}: {words}",
        unit=details["unit"],
        words=details["words"],
    )


def _taken_back(details: Details, texts: Texts) -> Markup:
    return texts.say("took back the work of {unit}", unit=details["unit"])


def _astray(details: Details, texts: Texts) -> Markup:
    return texts.say("the work of {unit} is given to nobody any more", unit=details["unit"])


def _offered(details: Details, texts: Texts) -> Markup:
    return texts.say("offered the work of {unit} to {to}", unit=details["unit"], to=details["to"])


def _given_offered(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "{giver} offered the work of {unit}", giver=details["giver"], unit=details["unit"]
    )


def _given_accepted(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "accepted the work of {unit} from {giver}", giver=details["giver"], unit=details["unit"]
    )


def _given_declined(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "declined the work of {unit} from {giver}", giver=details["giver"], unit=details["unit"]
    )


def _given_ended(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "{giver} gives the work of {unit} no more", giver=details["giver"], unit=details["unit"]
    )


EVENTS: dict[str, Happened] = {
    "departments-merged": _merged,
    "work-offered": _offered,
    "work-accepted": _accepted,
    "work-declined": _declined,
    "work-offer-said": _said,
    "work-taken-back": _taken_back,
    "work-astray": _astray,
    "given-offered": _given_offered,
    "given-accepted": _given_accepted,
    "given-declined": _given_declined,
    "given-ended": _given_ended,
}
