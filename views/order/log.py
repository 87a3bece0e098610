"""What the office's orders say in the log."""

from domain.order.rearrangement import Rearrangement
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


EVENTS: dict[str, Happened] = {"moved": _moved, "ordered": _ordered}
