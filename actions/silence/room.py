"""What chưa trả lời brings to the core."""

from actions.rooms import Room
from actions.silence import showing, telling

ROOM = Room(views=showing.VIEWS, mornings=(telling.tell_of_silence,))
