"""What shows a paper under review: its pages, the amendment asked for, what taking it in does."""

from actions.show.stage import Stage, Views, Worded, Wordings
from documents.plan import PlanReading
from documents.review import review_of
from domain.message import Message
from domain.paper.names import ReviewPage, TakingInMeant, WhatIsWrong, WhichPaper
from views.paper import taking_in as views
from views.paper.review import board


async def _review(stage: Stage, subject: ReviewPage) -> Worded:
    paper = await stage.tx.papers.get(subject.paper)
    review = review_of(
        PlanReading.model_validate(dict(paper.reading)),
        paper.id,
        paper.left_out,
        beside_the_plan=paper.is_conclusion,
        is_open=not paper.closed,
    )
    return board(review, subject.page, stage.office.texts, doubtful=subject.doubtful), []


def _which(stage: Stage, _: WhichPaper, is_open: bool) -> Message:
    return views.await_paper(stage.office.texts, is_open=is_open)


def _amendment(stage: Stage, question: WhatIsWrong, is_open: bool) -> Message:
    return views.correction(question.code, question.short, stage.office.texts, is_open=is_open)


def _take_in(stage: Stage, question: TakingInMeant, is_open: bool) -> Message:
    return views.take_in(question.told, stage.office.texts, is_open=is_open)


VIEWS: Views = {ReviewPage: _review}
WORDINGS: Wordings = {
    WhichPaper: _which,
    WhatIsWrong: _amendment,
    TakingInMeant: _take_in,
}
