"""What tin buổi sáng brings to the core."""

from actions.morning import showing, telling
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS, mornings=(telling.tell_units,))
