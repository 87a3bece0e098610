"""`/donvi`: the office renames and merges units."""

from actions.unit.changing import change_unit_typed
from handlers.conversation import Conversation

CONVERSATION = Conversation(commands={"donvi": change_unit_typed})
