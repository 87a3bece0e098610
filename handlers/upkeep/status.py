"""`/tinhtrang`: how the system stands, for administrators."""

from actions.people.status import tell_status
from handlers.routing.conversation import Conversation, wordless

CONVERSATION = Conversation(commands={"tinhtrang": wordless(tell_status)})
