"""What shows a paper under review: its pages."""

from actions.paper.keeping import reading_of
from actions.plan import codes_of
from actions.show.stage import Stage, Worded, Wordings
from documents.review import review_of
from domain.paper.names import Recognising, ReviewPage
from domain.paper.review import Review, ReviewIsOver
from domain.plan.plan import NOTHING, NothingLeft
from storage.papers import PaperRow
from storage.store import Transaction
from views.paper.pictures import recognising
from views.paper.review import board


async def review_in(tx: Transaction, paper: PaperRow) -> Review:
    """Return a paper as it is reviewed now; raises ReviewIsOver."""
    reading = reading_of(paper)
    return review_of(
        reading,
        paper.id,
        paper.left_out,
        units=(await tx.plans.current() or NOTHING).units,
        codes={} if paper.is_conclusion else await codes_of(tx, reading),
        beside_the_plan=paper.is_conclusion,
        is_open=not paper.closed,
        calendar=await tx.holidays.calendar(),
        pictured=await tx.papers.pictured(paper.id),
    )


async def _review(stage: Stage, subject: ReviewPage) -> Worded:
    """Raises NothingLeft for what was read by a version that this one does not follow."""
    paper = await stage.tx.papers.get(subject.paper)
    try:
        review = await review_in(stage.tx, paper)
    except ReviewIsOver:
        raise NothingLeft from None
    return board(review, subject.page, subject.look, stage.office.texts), []


async def _recognising(stage: Stage, subject: Recognising) -> Worded:
    return recognising(subject, stage.office.texts), []


WORDINGS: Wordings = {ReviewPage: _review, Recognising: _recognising}
