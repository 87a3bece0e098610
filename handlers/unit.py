"""`/donvi`: the office renames and merges units."""

from actions.unit.changing import change_unit_typed
from handlers.conversation import Command

COMMANDS: dict[str, Command] = {"donvi": change_unit_typed}
