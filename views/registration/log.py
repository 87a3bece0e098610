"""The registration of deadlines, in the log."""

from domain.plan.state import Kind
from views.happening import Details, Happened, day_of
from views.markup import Markup
from views.plan.task import kind_name
from views.texts import Texts, count


def _proposed(details: Details, texts: Texts) -> Markup:
    if details["wording"] is None:
        return texts.say("proposed that it is ongoing")
    if details["last_day"] is None:
        return texts.say("proposed the deadline: {wording}", wording=details["wording"])
    proposed = texts.say(
        "proposed the deadline: {wording} (at the latest {day})",
        wording=details["wording"],
        day=day_of(details, "last_day"),
    )
    if reason := details.get("reason"):
        return texts.say("{proposed}, because: {reason}", proposed=proposed, reason=reason)
    return proposed


def _taken_back(_: Details, texts: Texts) -> Markup:
    return texts.say("took the proposed deadline back")


def _became(details: Details, texts: Texts) -> Markup:
    kind = Kind(details["own_kind"])
    if kind is Kind.ONGOING:
        return texts.say("made it ongoing work")
    return texts.say("set its kind: {kind}", kind=kind_name(kind, texts))


def _opened(details: Details, texts: Texts) -> Markup:
    # 0.2.0 asked until no day.
    if "until" not in details:
        return texts.say("opened the registration of deadlines")
    return texts.say(
        "asked {n} units for deadlines, at the latest on {day}",
        n=count(details["units"]),
        day=day_of(details, "until"),
    )


def _recalled(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "recalled the registration of deadlines from {n} units", n=count(details["units"])
    )


def _presented(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "asked the leaders to approve the deadlines of {n} tasks", n=count(details["proposals"])
    )


def _approved(_: Details, texts: Texts) -> Markup:
    return texts.say("approved the registered deadlines")


def _sent_back(details: Details, texts: Texts) -> Markup:
    return texts.say("sent the registration of deadlines back: {words}", words=details["words"])


EVENTS: dict[str, Happened] = {
    "deadline-proposed": _proposed,
    "deadline-proposal-withdrawn": _taken_back,
    "became": _became,
    "deadline-board-opened": _opened,
    "deadline-board-recalled": _recalled,
    "deadline-board-presented": _presented,
    "deadline-board-approved": _approved,
    "deadline-board-sent-back": _sent_back,
}
