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


WORDS: dict[str, Happened] = {"departments-merged": _merged}
