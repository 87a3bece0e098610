"""Questions put to a chat, open with their buttons, closed without."""

from collections.abc import Mapping
from typing import cast

from actions.show import (
    boards,
    cycles,
    extensions,
    new_work,
    orders,
    plain_words,
    reports,
    returning,
    units,
)
from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from domain.task import Target
from views import obstacle, person, update


def _stuck(stage: Stage, is_open: bool) -> Message:
    return obstacle.question(Question.STUCK, stage.shown[0], stage.office.texts, is_open=is_open)


def _proposal(stage: Stage, is_open: bool) -> Message:
    return obstacle.question(Question.PROPOSAL, stage.shown[0], stage.office.texts, is_open=is_open)


def _full_name(stage: Stage, is_open: bool) -> Message:
    return person.question(Question.FULL_NAME, _name(stage), stage.office.texts, is_open=is_open)


def _position(stage: Stage, is_open: bool) -> Message:
    return person.question(Question.POSITION, _name(stage), stage.office.texts, is_open=is_open)


def _name(stage: Stage) -> str:
    about = cast(Mapping[str, object], stage.subject["about"])
    return str(about["name"])


def _update(stage: Stage, is_open: bool) -> Message:
    about = cast(dict[str, list[tuple[int, str]]], stage.subject["about"])
    targets = [Target(quantity, of) for quantity, of in about["targets"]]
    return update.question(stage.shown[0], targets, stage.office.texts, is_open=is_open)


# How each question is worded; what it needs beside the work it shows is in the subject's "about".
WORDINGS: dict[Question, Wording] = {
    Question.STUCK: _stuck,
    Question.PROPOSAL: _proposal,
    Question.FULL_NAME: _full_name,
    Question.POSITION: _position,
    Question.UPDATE: _update,
    **orders.WORDINGS,
    **units.WORDINGS,
    **cycles.WORDINGS,
    **new_work.WORDINGS,
    **extensions.WORDINGS,
    **plain_words.WORDINGS,
    **boards.WORDINGS,
    **reports.WORDINGS,
    **returning.WORDINGS,
}


async def _question(stage: Stage) -> Shown:
    asked = Question(str(stage.subject["question"]))
    return WORDINGS[asked](stage, bool(stage.subject["open"])), ids(stage.shown)


VIEWS: dict[str, View] = {"question": _question}
