"""Questions put to a chat, open with their buttons, closed without."""

from collections.abc import Mapping
from typing import Any, cast

from actions.extension import showing as extension
from actions.obstacle import showing as obstacle
from actions.order import showing as order
from actions.paper import showing as paper
from actions.reception import showing as reception
from actions.registration import showing as registration
from actions.report import showing as report
from actions.show import plain_words
from actions.show.stage import Shown, Stage, View, Wording, ids
from actions.unit import showing as unit
from actions.work import showing as work
from domain.message import Message
from domain.plan.task import Target
from domain.prompt import Question
from domain.subject import QuestionShown
from views.people import person
from views.progress import line


def _full_name(stage: Stage, is_open: bool) -> Message:
    return person.question(Question.FULL_NAME, _name(stage), stage.office.texts, is_open=is_open)


def _position(stage: Stage, is_open: bool) -> Message:
    return person.question(Question.POSITION, _name(stage), stage.office.texts, is_open=is_open)


def _name(stage: Stage) -> str:
    return str(_about(stage)["name"])


def _about(stage: Stage) -> Mapping[str, object]:
    return cast(Mapping[str, object], stage.subject["about"])


def _update(stage: Stage, is_open: bool) -> Message:
    about = cast(dict[str, list[tuple[int, str]]], stage.subject["about"])
    targets = [Target(quantity, of) for quantity, of in about["targets"]]
    return line.question(stage.one, targets, stage.office.texts, is_open=is_open)


# How each question is worded; what it needs beside the work it shows is in the subject's "about".
WORDINGS: dict[Any, Wording] = {
    Question.FULL_NAME: _full_name,
    Question.POSITION: _position,
    Question.UPDATE: _update,
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
