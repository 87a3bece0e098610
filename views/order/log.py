"""What the office's orders and the year's closing say in the log."""

from domain.closing.closing import Ending
from domain.order.rearrangement import Rearrangement
from views.closing.closing import ending
from views.happening import Details, Happened, day_of
from views.markup import Markup
from views.texts import Texts


def _moved(details: Details, texts: Texts) -> Markup:
    return Markup(_new(details, texts) + grounds(details, texts))


def _new(details: Details, texts: Texts) -> Markup:
    if details["last_day"] is None:
        return texts.say("set the deadline: {wording}", wording=details["wording"])
    facts = {"wording": details["wording"], "day": day_of(details, "last_day")}
    if details["before"] is None:
        return texts.say("set the deadline: {wording} (at the latest {day})", **facts)
    return texts.say(
        "moved the deadline from {before} to {wording} (at the latest {day})",
        before=details["before"],
        **facts,
    )


def _ordered(details: Details, texts: Texts) -> Markup:
    match Rearrangement(details["change"]):
        case Rearrangement.PAUSE:
            done = texts.say("paused it")
        case Rearrangement.RESUME:
            done = texts.say("let it go on")
        case Rearrangement.DROP:
            done = texts.say("decided that it is no longer carried out")
        case Rearrangement.RESTORE:
            done = texts.say("decided that it is carried out again")
        case Rearrangement.MOVE:
            done = texts.say("moved the deadline")
    return Markup(done + grounds(details, texts))


def grounds(details: Details, texts: Texts) -> Markup:
    """Return reason and basis as they follow what was done; nothing where there are none."""
    reason, basis = details.get("reason"), details.get("basis")
    parts = [
        texts.say("reason: {reason}", reason=reason) if reason else None,
        texts.say("basis: {basis}", basis=basis) if basis else None,
    ]
    return Markup("".join(f"; {part}" for part in parts if part))


def _merged(details: Details, texts: Texts) -> Markup:
    if "before" in details:
        ended = texts.say("ended it, for {unit} answers for it as well", unit=details["into"])
        return Markup(ended + grounds(details, texts))
    return Markup(texts.say("gave it to {unit}", unit=details["into"]) + grounds(details, texts))


def _unit_merged(details: Details, texts: Texts) -> Markup:
    words = texts.say("merged {unit} into {into}", unit=details["unit"], into=details["into"])
    return Markup(words + grounds(details, texts))


def _split(details: Details, texts: Texts) -> Markup:
    return texts.say("gave it back to {unit}", unit=details["into"])


def _unit_split(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "took back that {unit} was merged into {into}", unit=details["unit"], into=details["into"]
    )


def _unit_renamed(details: Details, texts: Texts) -> Markup:
    words = texts.say("renamed {unit}: {name}", unit=details["unit"], name=details["name"])
    return Markup(words + grounds(details, texts))


def _closing_sent(_: Details, texts: Texts) -> Markup:
    return texts.say("laid the closing of the year before the leaders")


def _closing_returned(_: Details, texts: Texts) -> Markup:
    return texts.say("returned the closing of the year")


def _closing_approved(_: Details, texts: Texts) -> Markup:
    return texts.say("approved the closing of the year")


def _closed(details: Details, texts: Texts) -> Markup:
    ended = ending(Ending(details["outcome"]), texts)
    return texts.say("closed it with the year: {ending}", ending=ended)


EVENTS: dict[str, Happened] = {
    "moved": _moved,
    "ordered": _ordered,
    "merged": _merged,
    "unit-merged": _unit_merged,
    "unit-renamed": _unit_renamed,
    "split": _split,
    "unit-split": _unit_split,
    "closing-sent": _closing_sent,
    "closing-returned": _closing_returned,
    "closing-approved": _closing_approved,
    "closed": _closed,
}
