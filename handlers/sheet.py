"""`/xuatexcel`; the file comes back through `/nhapkehoach`."""

from actions.sheet.sending import send_sheet
from handlers.routing.conversation import Conversation, wordless

CONVERSATION = Conversation(commands={"xuatexcel": wordless(send_sheet)})
