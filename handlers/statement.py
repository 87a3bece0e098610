"""`/bangke` and its buttons."""

from actions.statement.stating import send_file, state_pressed, state_typed
from domain.statement.names import StatementVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"bangke": state_typed},
    presses={StatementVerb.OF: by_ids(state_pressed), StatementVerb.FILE: by_ids(send_file)},
)
