"""What chốt năm brings to the core."""

from actions.closing import asking, showing
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS, mornings=(asking.ask_to_close,))
