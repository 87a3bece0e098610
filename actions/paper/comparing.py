"""Compare what was read of pictures with them: shown, and found to be as seen."""

from base64 import b64encode

from actions.here import Here
from actions.paper.keeping import keep, open_paper, reading_of
from actions.paper.showing import review_in
from documents.amending import compared
from domain.attachment import Attachment, AttachmentKind
from domain.message import Message
from domain.paper.names import Look
from domain.paper.review import Reviewed
from storage.papers import PaperRow
from views.paper import pictures as views
from views.paper.review import page_of


async def show_pictures(here: Here, number: int, page: int, look: Look) -> None:
    """Send the pictures of what stands on a page of the review; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    review = await review_in(here.tx, paper)
    reading = reading_of(paper)
    for one in page_of(review, page, look).items:
        known = reading.tasks if isinstance(one, Reviewed) else reading.paragraphs
        await show_picture(here, paper, known[one.at].where, views.caption(one, here.office.texts))


async def show_picture(here: Here, paper: PaperRow, where: str, message: Message) -> bool:
    """Send the picture of a place of a paper under words of ours; return whether there is one."""
    png = await here.tx.papers.picture(paper.id, where)
    if png is None:
        return False
    picture = Attachment(AttachmentKind.PICTURE, b64encode(png).decode())
    await here.say(Message(message.text, attachment=picture))
    return True


async def call_compared(here: Here, number: int, first: int, last: int) -> None:
    """Note that tasks are as their pictures show, from one place to another.

    Raises ReviewIsOver.
    """
    paper = await open_paper(here, number)
    await keep(here, paper, compared(reading_of(paper), first, last))
