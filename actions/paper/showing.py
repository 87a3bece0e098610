"""What shows a paper under review: its pages."""

from actions.plan import codes_of
from actions.show.stage import Stage, Worded, Wordings
from documents.plan import PlanReading
from documents.review import review_of
from domain.paper.names import ReviewPage
from domain.plan.plan import NOTHING
from views.paper.review import board


async def _review(stage: Stage, subject: ReviewPage) -> Worded:
    paper = await stage.tx.papers.get(subject.paper)
    reading = PlanReading.model_validate(dict(paper.reading))
    review = review_of(
        reading,
        paper.id,
        paper.left_out,
        units=(await stage.tx.plans.current() or NOTHING).units,
        codes={} if paper.is_conclusion else await codes_of(stage.tx, reading),
        beside_the_plan=paper.is_conclusion,
        is_open=not paper.closed,
    )
    return board(review, subject.page, subject.look, stage.office.texts), []


WORDINGS: Wordings = {ReviewPage: _review}
