"""A paper under review as it is kept: opened, changed, its message brought up to date."""

from actions.here import Here
from documents.kept import read_kept, to_keep
from documents.plan import PlanReading
from domain.paper.names import ReviewPage
from domain.paper.review import ReviewIsOver
from storage.papers import PaperRow


async def open_paper(here: Here, number: int) -> PaperRow:
    """Return a paper under review, locked; raises ReviewIsOver."""
    paper = await here.tx.papers.get(number, lock=True)
    if paper.closed:
        raise ReviewIsOver
    return paper


def reading_of(paper: PaperRow) -> PlanReading:
    """Return what was read; raises ReviewIsOver where this version cannot read it any more."""
    reading = read_kept(paper.reading)
    if reading is None:
        raise ReviewIsOver
    return reading


async def renew(here: Here, paper: PaperRow, subject: ReviewPage | None = None) -> None:
    """Bring the review's message up to date, on another page where a subject is given."""
    if paper.outbox_id is None:
        return
    if subject is not None:
        await here.tx.outbox.resubject(paper.outbox_id, subject, shows=())
    await here.tx.outbox.edit(paper.outbox_id, created_at=here.now, awaited=subject is not None)


async def keep(here: Here, paper: PaperRow, reading: PlanReading) -> None:
    """Keep what the paper says by now, and show it."""
    await here.tx.papers.change(paper.id, reading=to_keep(reading))
    await renew(here, paper)
