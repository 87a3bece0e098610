"""What tổng hợp tuần brings to the core."""

from actions.digest import showing, summarizing
from actions.rooms import Room

ROOM = Room(views=showing.VIEWS, afternoons=(summarizing.summarize,))
