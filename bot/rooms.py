"""The affairs of this bot: what each brings to every floor, put together once and checked."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from actions.answer import answer
from actions.rooms import furnished
from actions.unused import accounting
from actions.which import asking
from handlers.routing.conversation import held

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


def _files(name: str) -> Iterator[ModuleType]:
    """Return a file, or a folder with all files in it."""
    found = import_module(name)
    yield found
    for file in iter_modules(getattr(found, "__path__", ()), f"{name}."):
        yield import_module(file.name)


CONVERSATIONS = held(
    file.CONVERSATION
    for folder in ("handlers", "handlers.upkeep")
    for file in _files(folder)
    if hasattr(file, "CONVERSATION")
)
# What was typed or pressed is done once more when it is clear which task it means, or whose it is.
ROOMS = replace(
    furnished(file for name in _BRINGING for file in _files(name)),
    commands={**CONVERSATIONS.commands, "": asking("", accounting(answer))},
    pressed=CONVERSATIONS.pressed,
)
