"""What was recognised on pictures: its caption, and how far a paper has been recognised."""

from domain.message import Message
from domain.paper.names import Recognising
from domain.paper.review import Passage, Reviewed
from views.paper.review_items import item
from views.texts import Texts, shorten

# A caption holds a thousand signs.
_MOST_WORDS = 700


def caption(one: Passage | Reviewed, texts: Texts) -> Message:
    """Return what was read, to stand under the picture it was read on."""
    if isinstance(one, Reviewed):
        return Message(item(one, texts))
    return Message(
        texts.say("Paragraph {n}: “{text}”", n=str(one.at + 1), text=shorten(one.text, _MOST_WORDS))
    )


def head_caption(seen: str, texts: Texts) -> Message:
    """Return the paper's number and day as they were recognised."""
    return Message(texts.say("Number and day as they were read: {seen}.", seen=seen or "–"))


def recognising(far: Recognising, texts: Texts) -> Message:
    """Return how far a paper's pictures have been recognised."""
    if far.page > far.pages:
        return Message(
            texts.say(
                "Recognised: {n} pages that are pictures. One letter or figure may have been taken "
                "for another: please compare.",
                n=far.pages,
            )
        )
    return Message(texts.say("Recognising page {page}/{pages} …", page=far.page, pages=far.pages))
