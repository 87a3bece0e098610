"""Once the leaders' chat has decided, propose to the office that it enters the leaders."""

from datetime import timedelta

from actions.due import Day, Due, Tellers
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.people.names import LeadersToEnter
from domain.subject import Piece
from views.people import post as views

# What a leader's word leaves in the log, and how far back a morning looks for it.
_DECISIONS = ("opinion", "extension-decided", "deadline-board-approved")
_LATELY = timedelta(days=14)


async def propose_leaders(day: Day) -> list[Due]:
    """Return for the office, once, that nobody is known as a leader of those who decide."""
    chats = await day.holding(Seat.OFFICE)
    if not chats:
        return []
    leaders = await day.tx.posts.at(Seat.LEADERS, on=day.today)
    if any(post.entered_by_id for post in leaders):
        return []
    lately = await day.tx.events.since(day.now - _LATELY, _DECISIONS)
    if all(event.details.get("seat") == Seat.OFFICE for event in lately):
        return []
    if not await day.tx.runs.first("leaders-to-enter", at=day.now):
        return []
    return [Due(chat, Piece(LeadersToEnter(), ()), until=day.today) for chat in chats]


async def _proposed(stage: Stage, _: LeadersToEnter) -> Worded:
    return views.leaders_to_enter(stage.office.texts), []


MORNINGS: Tellers = (propose_leaders,)
WORDINGS: Wordings = {LeadersToEnter: _proposed}
