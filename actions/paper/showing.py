"""What shows a paper under review: its pages."""

from actions.show.stage import Stage, Worded, Wordings
from documents.plan import PlanReading
from documents.review import review_of
from domain.paper.names import ReviewPage
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


WORDINGS: Wordings = {ReviewPage: _review}
