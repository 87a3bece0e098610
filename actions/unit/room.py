"""What đơn vị brings to the core."""

from actions.rooms import Room
from actions.unit import changing, showing, splitting

ROOM = Room(
    wordings=showing.WORDINGS,
    questions=(
        changing.QUESTIONS,
        splitting.QUESTIONS,
    ),
)
