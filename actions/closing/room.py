"""What chốt năm brings to the core."""

from actions.closing import showing
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS)
