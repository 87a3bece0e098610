"""What chờ ý kiến brings to the core."""

from actions.rooms import Room
from actions.waiting import showing

ROOM = Room(views=showing.VIEWS)
