"""What an assignment sheet did, in the log."""

from domain.sheet.columns import Column
from views.happening import Details, Happened
from views.markup import Markup
from views.order.log import grounds
from views.sheet.returning import column_name
from views.texts import Texts


def _reworded(details: Details, texts: Texts) -> Markup:
    return texts.say(
        "changed {column}: from “{before}” to “{after}”",
        column=column_name(Column(details["column"]), texts),
        before=details["before"],
        after=details["after"],
    )


def _reassigned(details: Details, texts: Texts) -> Markup:
    said = texts.say(
        "gave it from {before} to {after}", before=details["from"], after=details["into"]
    )
    return Markup(said + grounds(details, texts))


EVENTS: dict[str, Happened] = {"reworded": _reworded, "reassigned": _reassigned}
