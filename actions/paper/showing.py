"""What shows a paper under review: its pages, the correction asked for, what taking it in does."""

from collections.abc import Mapping
from typing import cast

from actions.show.stage import Shown, Stage, View, Wording
from documents.plan import PlanReading
from documents.review import review_of
from domain.message import Message
from domain.paper.review import Review
from domain.prompt import Question
from views.paper import taking_in as views
from views.paper.review import board


async def _review(stage: Stage) -> Shown:
    message = board(
        await _of(stage),
        stage.number("page"),
        stage.office.texts,
        doubtful=bool(stage.subject["doubtful"]),
    )
    return message, []


async def _of(stage: Stage) -> Review:
    paper = await stage.tx.papers.get(stage.number("paper"))
    return review_of(
        PlanReading.model_validate(dict(paper.reading)),
        paper.id,
        paper.left_out,
        beside_the_plan=paper.is_conclusion,
        is_open=not paper.closed,
    )


def _await_paper(stage: Stage, is_open: bool) -> Message:
    return views.await_paper(stage.office.texts, is_open=is_open)


def _correction(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, object], stage.subject["about"])
    code, short = str(about["code"]), str(about["short"])
    return views.correction(code, short, stage.office.texts, is_open=is_open)


def _take_in(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, object], stage.subject["about"])
    told = cast(list[str], about["told"])
    return views.take_in(told, stage.office.texts, is_open=is_open)


VIEWS: dict[str, View] = {"review": _review}
WORDINGS: dict[Question, Wording] = {
    Question.PAPER: _await_paper,
    Question.CORRECTION: _correction,
    Question.TAKE_IN: _take_in,
}
