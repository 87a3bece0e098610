"""`/lichnghi`: which days are off, and which are worked instead."""

from actions.holiday.keeping import confirm_days, days_off_typed
from domain.holiday.names import HolidayVerb
from handlers.routing.conversation import Conversation, by_ids

CONVERSATION = Conversation(
    commands={"lichnghi": days_off_typed}, presses={HolidayVerb.CONFIRM: by_ids(confirm_days)}
)
