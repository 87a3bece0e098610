"""What người tham gia brings to the core."""

from actions.people import registering, showing
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS, wordings=showing.WORDINGS, questions=(registering.QUESTIONS,))
