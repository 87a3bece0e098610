"""What gia hạn brings to the core."""

from actions.extension import advising, asking, settling, showing
from actions.rooms import Room

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        advising.QUESTIONS,
        asking.QUESTIONS,
        settling.QUESTIONS,
    ),
)
