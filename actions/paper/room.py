"""What văn bản brings to the core."""

from actions.paper import checking, showing, taking_in
from actions.rooms import Room

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        checking.QUESTIONS,
        taking_in.QUESTIONS,
    ),
)
