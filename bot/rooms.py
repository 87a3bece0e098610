"""The affairs of this bot: what each brings to every floor, put together once and checked."""

from dataclasses import replace

from actions.answer import answer
from actions.rooms import furnished
from actions.unused import accounting
from actions.which import asking
from domain.declared import files_in
from handlers.routing.conversation import held
from views import authority
from views.lookup import log

# What time tells stands in a message in this order.
_BRINGING = (
    "actions.plain_words",
    "actions.said",
    "actions.signing",
    "actions.which",
    "actions.show",
    "actions.morning",
    "actions.digest",
    "actions.progress",
    "actions.registration",
    "actions.waiting",
    "actions.silence",
    "actions.closing",
    "actions.cause",
    "actions.department",
    "actions.extension",
    "actions.holiday",
    "actions.lookup",
    "actions.minder",
    "actions.obstacle",
    "actions.order",
    "actions.paper",
    "actions.people",
    "actions.proxy",
    "actions.reception",
    "actions.publication",
    "actions.remit",
    "actions.statement",
    "actions.report",
    "actions.secrecy",
    "actions.sheet",
    "actions.unit",
    "actions.work",
)


CONVERSATIONS = held(
    file.CONVERSATION for file in files_in("handlers") if hasattr(file, "CONVERSATION")
)
# What was typed or pressed is done once more when it is clear which task it means, or whose it is.
ROOMS = replace(
    furnished(file for name in _BRINGING for file in files_in(name)),
    commands={**CONVERSATIONS.commands, "": asking("", accounting(answer))},
    pressed=CONVERSATIONS.pressed,
)
# What two files of `views/` word, or none, ends the start: nobody has to come upon it.
authority.lines()
log.events()
