"""What plain words were understood to mean, put as a question."""

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from actions.show.stage import Stage, Wording
from domain.message import Message
from domain.prompt import Question
from domain.spoken.intention import Intention
from views import plain_words
from views.plan.task import title


def _meant(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, Any], stage.subject["about"])
    return plain_words.meant(
        Intention(about["intention"]),
        title(stage.one.task) if stage.shown else about["codes"],
        about["words"],
        date.fromisoformat(about["day"]) if about["day"] else None,
        stage.office.texts,
        is_open=is_open,
    )


WORDINGS: dict[Question, Wording] = {Question.WORDS_MEANT: _meant}
