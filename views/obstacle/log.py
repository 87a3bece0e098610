"""What obstacles say in the log."""

from domain.closed import StaysClosed
from views.happening import Details, Happened
from views.markup import Markup
from views.texts import Texts


def _obstacle(details: Details, texts: Texts) -> Markup:
    proposal = details["proposal"] if details.get("proposes", True) else None
    if more := details.get("words"):
        told = texts.say("told more of the obstacle: {words}", words=more)
        if proposal is None:
            return told
        return texts.say("{told}; proposal: {proposal}", told=told, proposal=proposal)
    if proposal is None:
        return texts.say("reported an obstacle: {stuck}", stuck=details["stuck"])
    return texts.say(
        "reported an obstacle: {stuck}; proposal: {proposal}",
        stuck=details["stuck"],
        proposal=proposal,
    )


def _resolved(_: Details, texts: Texts) -> Markup:
    return texts.say("marked the obstacle resolved")


def _withdrawn(details: Details, texts: Texts) -> Markup:
    withdrew = texts.say("withdrew the obstacle: {stuck}", stuck=details["stuck"])
    if words := details.get("words"):
        return texts.say("{told}; said: “{words}”", told=withdrew, words=words)
    return withdrew


def _closed(details: Details, texts: Texts) -> Markup:
    return texts.say("closed the obstacle with it: {stuck}", stuck=details["stuck"])


def _reopened(details: Details, texts: Texts) -> Markup:
    return texts.say("let the obstacle stand again: {stuck}", stuck=details["stuck"])


def _left(details: Details, texts: Texts) -> Markup:
    if StaysClosed(details["why"]) is StaysClosed.NEWER:
        return texts.say("left the earlier obstacle closed, for a newer one stands")
    return texts.say("left the earlier obstacle as it was settled since")


def _agreed_soon(_: Details, texts: Texts) -> Markup:
    return texts.say("agreed to the proposal, to be conveyed in ten minutes")


def _taken_back(_: Details, texts: Texts) -> Markup:
    return texts.say("took the agreement back before it was conveyed")


def _consulted(details: Details, texts: Texts) -> Markup:
    view = details["view"]
    if view is None:
        return texts.say("asked the leaders about the obstacle")
    return texts.say("asked the leaders about the obstacle; the office's view: {view}", view=view)


def _explained(details: Details, texts: Texts) -> Markup:
    return texts.say("explained the obstacle: {words}", words=details["words"])


def _opinion(details: Details, texts: Texts) -> Markup:
    words = details["words"]
    match details["decision"]:
        case "agreed":
            return texts.say("agreed to the unit's proposal")
        case "extended":
            return texts.say("answered the obstacle with another deadline")
        case "meeting" if words is None:
            return texts.say("will hold a meeting about the obstacle")
        case "meeting":
            return texts.say("will hold a meeting about the obstacle: {words}", words=words)
        case _:
            return texts.say("answered the obstacle: “{words}”", words=words)


def _kept(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "left the deadline as it is; the opinion names {wording}", wording=details["wording"]
    )


EVENTS: dict[str, Happened] = {
    "obstacle": _obstacle,
    "consulted": _consulted,
    "explained": _explained,
    "opinion": _opinion,
    "agreed-soon": _agreed_soon,
    "agreement-taken-back": _taken_back,
    "kept": _kept,
    "resolved": _resolved,
    "obstacle-withdrawn": _withdrawn,
    "obstacle-closed": _closed,
    "obstacle-reopened": _reopened,
    "obstacle-left": _left,
}
