"""What tiến độ brings to the core."""

from actions.progress import collecting, showing, telling
from actions.rooms import Room
from domain.progress.names import Round, Updated, WhichUpdated

ROOM = Room(
    views=showing.VIEWS,
    wordings=showing.WORDINGS,
    questions=(telling.QUESTIONS,),
    lines={
        Round: telling.update_by_lines,
        Updated: telling.update_by_lines,
        WhichUpdated: telling.update_by_lines,
    },
    mornings=(collecting.collect,),
    afternoons=(collecting.tell_collected,),
)
