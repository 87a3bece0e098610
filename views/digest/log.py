"""What digests say in the log."""

from datetime import datetime

from domain.digest.period import Timetable
from views.digest.heading import period_name
from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _period(details: Details, texts: Texts) -> str:
    # What a period is called, no office's rule changes.
    return period_name(Timetable().of_key(details["period"]), texts)


def _sent(details: Details, texts: Texts) -> Markup:
    return texts.say("sent the digest {period} to the leaders", period=_period(details, texts))


def _looked_through(details: Details, texts: Texts) -> Markup:
    return texts.say("looked through the digest {period}", period=_period(details, texts))


def _noted(details: Details, texts: Texts) -> Markup:
    facts = {"period": _period(details, texts), "words": details["words"]}
    if not facts["words"]:
        return texts.say("took the note away from the digest {period}", **facts)
    return texts.say("noted for the digest {period}: “{words}”", **facts)


def _put_off(details: Details, texts: Texts) -> Markup:
    until = datetime.fromisoformat(details["until"])
    return texts.say(
        "put the digest {period} off until {until}",
        period=_period(details, texts),
        until=texts.moment(until),
    )


EVENTS: dict[str, Happened] = {
    "digest-sent": _sent,
    "digest-looked-through": _looked_through,
    "digest-noted": _noted,
    "digest-put-off": _put_off,
}
