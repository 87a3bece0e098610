"""What phân công, vắng mặt and ủy quyền say in the log."""

from datetime import date

from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts, long_date


def _passed_up(details: Details, texts: Texts) -> Markup:
    if details.get("to"):
        return texts.say("left it to {leader}", leader=details["to"])
    return texts.say("passed it on to the Giám đốc")


def _entered(details: Details, texts: Texts) -> Markup:
    facts = {
        "name": details["name"],
        "units": details["units"],
        "since": long_date(date.fromisoformat(details["since"])),
        "basis": details["basis"],
    }
    if details["until"] is None:
        return texts.say("put {name} in charge of {units} from {since} ({basis})", **facts)
    until = long_date(date.fromisoformat(details["until"]))
    return texts.say(
        "put {name} in charge of {units} from {since} until {until} ({basis})", until=until, **facts
    )


def _ended(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "ended that {name} is in charge of {units}", name=details["name"], units=details["units"]
    )


def _left(details: Details, texts: Texts) -> Markup:
    facts = {
        "name": details["name"],
        "since": long_date(date.fromisoformat(details["since"])),
        "until": long_date(date.fromisoformat(details["until"])),
        "reason": f" ({details['reason']})" if details["reason"] else "",
    }
    if details["deputy"] is None:
        return texts.say("noted that {name} is away from {since} through {until}{reason}", **facts)
    return texts.say(
        "noted that {name} is away from {since} through {until}{reason} and empowers {deputy}",
        deputy=details["deputy"],
        **facts,
    )


def _revoked(details: Details, texts: Texts) -> Markup:
    return texts.say("revoked the absence of {name}", name=details["name"])


EVENTS: dict[str, Happened] = {
    "passed-up": _passed_up,
    "remit-entered": _entered,
    "remit-ended": _ended,
    "absence-entered": _left,
    "absence-revoked": _revoked,
}
