"""What giao việc, định kỳ brings to the core."""

from actions.rooms import Room
from actions.work import giving, recurring, showing

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        giving.QUESTIONS,
        recurring.QUESTIONS,
    ),
)
