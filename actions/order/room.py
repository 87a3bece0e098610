"""What điều chỉnh, tạm dừng, thôi thực hiện brings to the core."""

from actions.order import ordering, showing
from actions.rooms import Room

ROOM = Room(wordings=showing.WORDINGS, questions=(ordering.QUESTIONS,))
