"""`/donvi`: the office renames and merges units, and takes a merger back."""

from actions.unit.changing import change_unit_typed
from actions.unit.splitting import split_pressed
from domain.unit.names import UnitVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"donvi": change_unit_typed}, presses={UnitVerb.SPLIT: by_ids(split_pressed)}
)
