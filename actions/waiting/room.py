"""What chờ ý kiến brings to the core."""

from actions.rooms import Room
from actions.waiting import showing, telling

ROOM = Room(views=showing.VIEWS, mornings=(telling.tell_of_waiting,))
