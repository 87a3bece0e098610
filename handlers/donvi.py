"""`/donvi`: the office renames and merges units."""

from actions.change_unit import change_unit_typed
from handlers.conversation import Command

COMMANDS: dict[str, Command] = {"donvi": change_unit_typed}
