"""What tiếp nhận, đôn đốc brings to the core."""

from actions.reception import showing, urging
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS, wordings=showing.WORDINGS, questions=(urging.QUESTIONS,))
