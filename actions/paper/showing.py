"""What shows a paper under review: its pages."""

from actions.plan import codes_of
from actions.show.stage import Stage, Worded, Wordings
from documents.plan import PlanReading
from documents.review import review_of
from domain.paper.names import Recognising, ReviewPage
from domain.paper.review import Review
from domain.plan.plan import NOTHING
from storage.papers import PaperRow
from storage.store import Transaction
from views.paper.pictures import recognising
from views.paper.review import board


async def review_in(tx: Transaction, paper: PaperRow) -> Review:
    """Return a paper as it is reviewed now."""
    reading = PlanReading.model_validate(dict(paper.reading))
    return review_of(
        reading,
        paper.id,
        paper.left_out,
        units=(await tx.plans.current() or NOTHING).units,
        codes={} if paper.is_conclusion else await codes_of(tx, reading),
        beside_the_plan=paper.is_conclusion,
        is_open=not paper.closed,
        pictured=await tx.papers.pictured(paper.id),
    )


async def _review(stage: Stage, subject: ReviewPage) -> Worded:
    paper = await stage.tx.papers.get(subject.paper)
    review = await review_in(stage.tx, paper)
    return board(review, subject.page, subject.look, stage.office.texts), []


async def _recognising(stage: Stage, subject: Recognising) -> Worded:
    return recognising(subject, stage.office.texts), []


WORDINGS: Wordings = {ReviewPage: _review, Recognising: _recognising}
