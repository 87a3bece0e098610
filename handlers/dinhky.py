"""`/dinhky`: the office makes work recurring."""

from actions.recur import recur_typed
from handlers.conversation import Command

COMMANDS: dict[str, Command] = {"dinhky": recur_typed}
