"""What đăng ký thời hạn brings to the core."""

from actions.registration import approving, gathering, proposing, showing
from actions.rooms import Room
from domain.registration.names import BoardPart

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        approving.QUESTIONS,
        gathering.QUESTIONS,
        proposing.QUESTIONS,
    ),
    lines={BoardPart: proposing.propose_by_lines},
)
