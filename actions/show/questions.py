"""Questions put to a chat, open with their buttons, closed without."""

from typing import Any

from actions.extension import showing as extension
from actions.obstacle import showing as obstacle
from actions.order import showing as order
from actions.paper import showing as paper
from actions.people import showing as people
from actions.progress import showing as progress
from actions.reception import showing as reception
from actions.registration import showing as registration
from actions.report import showing as report
from actions.show import plain_words
from actions.show.stage import Shown, Stage, View, Wording, ids
from actions.unit import showing as unit
from actions.work import showing as work
from domain.prompt import Question
from domain.subject import QuestionShown

# How each question is worded.
WORDINGS: dict[Any, Wording] = {
    **people.WORDINGS,
    **progress.WORDINGS,
    **obstacle.WORDINGS,
    **order.WORDINGS,
    **unit.WORDINGS,
    **paper.WORDINGS,
    **work.WORDINGS,
    **extension.WORDINGS,
    **plain_words.WORDINGS,
    **registration.WORDINGS,
    **report.WORDINGS,
    **reception.WORDINGS,
}


async def _question(stage: Stage) -> Shown:
    asked = Question(str(stage.subject["question"]))
    return WORDINGS[asked](stage, bool(stage.subject["open"])), ids(stage.shown)


async def _typed(stage: Stage, subject: QuestionShown) -> Shown:
    question = subject.question
    return WORDINGS[type(question)](stage, question, subject.is_open), ids(stage.shown)


VIEWS: dict[Any, View] = {"question": _question, QuestionShown: _typed}
