"""What vướng mắc brings to the core."""

from actions.obstacle import answering, consulting, postponing, reporting, showing
from actions.rooms import Room

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        answering.QUESTIONS,
        consulting.QUESTIONS,
        postponing.QUESTIONS,
        reporting.QUESTIONS,
    ),
)
