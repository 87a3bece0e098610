"""What báo cáo brings to the core."""

from actions.report import returning, showing, stated_day, submitting
from actions.rooms import Room
from domain.report.names import Submitted

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(
        returning.QUESTIONS,
        stated_day.QUESTIONS,
        submitting.QUESTIONS,
    ),
    lines={Submitted: submitting.submit_by_reply},
)
