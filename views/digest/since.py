"""That a unit reported work after the figures were frozen."""

from datetime import datetime

from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from views.markup import plain
from views.texts import Texts


def since_freeze(one: Assignment, frozen_at: datetime, texts: Texts) -> str:
    """Return "đã báo hoàn thành lúc 14:50, sau khi chốt số liệu" in plain text."""
    at = texts.local(one.reported_at or frozen_at)
    same_day = at.date() == texts.local(frozen_at).date()
    moment = f"{at:%H:%M}" if same_day else texts.moment(at)
    if one.progress is Progress.SUBMITTED:
        said = texts.say("reported as submitted at {at}, after the figures were closed", at=moment)
    else:
        said = texts.say("reported as done at {at}, after the figures were closed", at=moment)
    return plain(said)
