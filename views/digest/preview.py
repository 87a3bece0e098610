"""A digest as the Văn phòng sees it before it goes, with what it may add."""

from dataclasses import replace

from domain.digest.issue import Issue
from domain.digest.names import DigestVerb
from domain.message import Button, Message, Style
from domain.press import press
from views.buttons import Row
from views.digest.buttons import lists
from views.digest.opinions import Reader
from views.digest.short import short
from views.markup import Markup, apart, bold, lines
from views.texts import Texts


def preview(kept: Issue, reader: Reader, texts: Texts) -> Message:
    """Return the digest with the office's buttons; once it went, with those of its lists alone."""
    told = kept.edition
    # Whether somebody has looked is said of what goes, not to who is about to look.
    said = kept.remarks if kept.issued_at else replace(kept.remarks, for_review=False)
    text = lines(
        bold(_standing(kept, texts)),
        apart(short(told, said, reader, texts)),
    )
    ways = lists(told, texts)
    return Message(text, ways if kept.issued_at else (*_rows(kept, texts), *ways))


def _standing(kept: Issue, texts: Texts) -> Markup:
    remarks = kept.remarks
    if kept.issued_at is not None:
        return texts.say("Sent to the leaders at {at}.", at=texts.moment(kept.issued_at))
    goes = texts.say(
        "For the office to look through; it goes to the leaders by itself at {at}.",
        at=texts.moment(kept.due_at),
    )
    if not remarks.seen_by or remarks.seen_at is None:
        return goes
    seen = texts.say(
        "Looked through by {person} at {at}.",
        person=remarks.seen_by,
        at=texts.moment(remarks.seen_at),
    )
    return Markup(f"{goes} {seen}")


def _rows(kept: Issue, texts: Texts) -> tuple[Row, ...]:
    key = kept.key
    head = Button(texts.label("Sentence on top…"), press(DigestVerb.HEAD, key))
    note = Button(texts.label("Note at a line…"), press(DigestVerb.NOTE, key))
    urge = Button(texts.label("Urge what is overdue"), press(DigestVerb.URGE, key))
    later = Button(texts.label("Put off…"), press(DigestVerb.LATER, key))
    send = Button(texts.label("Send now"), press(DigestVerb.SEND, key), Style.PRIMARY)
    seen = Button(texts.label("Looked through"), press(DigestVerb.SEEN, key), Style.SUCCESS)
    return ((seen, send), (head, note), (urge, later))
