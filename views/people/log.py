"""What connecting chats and people says in the log."""

from domain.chat import Seat
from views.happening import Details, Happened
from views.markup import Markup
from views.people.binding import seat_name
from views.texts import Texts


def _bound(details: Details, texts: Texts) -> Markup:
    return texts.say("connected a chat: {name}", name=_seat(details, texts))


def _unbound(details: Details, texts: Texts) -> Markup:
    return texts.say("disconnected a chat: {name}", name=_seat(details, texts))


def _invited(details: Details, texts: Texts) -> Markup:
    return texts.say("made an invitation: {name}", name=_seat(details, texts))


def _opened(details: Details, texts: Texts) -> Markup:
    return texts.say("opened an invitation: {name}", name=_seat(details, texts))


def _admitted(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "confirmed that {person} takes part: {name}",
        person=details["name"],
        name=seat_name(Seat(details["seat"]), texts),
    )


def _revoked(details: Details, texts: Texts) -> Markup:
    return texts.say("took an invitation back: {name}", name=_seat(details, texts))


def _enrolled(details: Details, texts: Texts) -> Markup:
    return texts.say("used an invitation: {name}", name=_seat(details, texts))


def _member_ended(details: Details, texts: Texts) -> Markup:
    return texts.say("ended private use by {person}", person=details["name"])


def _member_restored(details: Details, texts: Texts) -> Markup:
    return texts.say("allowed private use by {person} again", person=details["name"])


def _registered(details: Details, texts: Texts) -> Markup:
    name = ", ".join(part for part in (details["full_name"], details["position"]) if part)
    return texts.say("entered a name into the register: {name}", name=name)


def _post_entered(details: Details, texts: Texts) -> Markup:
    return texts.say("entered a position: {name}", name=details["name"])


def _post_held(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "noted whose account it is: {name} (Telegram: {account})",
        name=details["name"],
        account=details["account"],
    )


def _post_ended(details: Details, texts: Texts) -> Markup:
    return texts.say("ended a position: {name}", name=details["name"])


def _post_restored(details: Details, texts: Texts) -> Markup:
    return texts.say("let a position go on: {name}", name=details["name"])


def _seat(details: Details, texts: Texts) -> str:
    """Return the unit's name, or that of the seat that is no unit's."""
    return str(details.get("name") or seat_name(Seat(details["seat"]), texts))


EVENTS: dict[str, Happened] = {
    "bound": _bound,
    "unbound": _unbound,
    "invited": _invited,
    "invitation-opened": _opened,
    "admitted": _admitted,
    "invitation-revoked": _revoked,
    "enrolled": _enrolled,
    "member-ended": _member_ended,
    "member-restored": _member_restored,
    "registered": _registered,
    "post-entered": _post_entered,
    "post-held": _post_held,
    "post-ended": _post_ended,
    "post-restored": _post_restored,
}
