"""What tra cứu brings to the core."""

from actions.lookup import showing
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS)
