"""What the Văn phòng is asked about a digest before it goes, and what it hears of its answers."""

from datetime import datetime

from domain.calendar import Calendar
from domain.digest.edition import Edition
from domain.digest.names import LaterHour, LineNotes, OpeningMeant, OpeningWords, SendingMeant
from domain.digest.remarks_said import NotesRead
from domain.digest.sending import hours_offered, latest_hour
from domain.hours import SendingHours
from domain.message import Message
from views.buttons import abreast, choice, confirm_row
from views.markup import Markup, lines
from views.question import as_question
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"baocao": N_("Digest of a week, month, quarter, unit or plan")}


def question(
    asked: OpeningWords | LineNotes | LaterHour,
    texts: Texts,
    *,
    now: datetime,
    calendar: Calendar,
    is_open: bool,
) -> Message:
    """Return a question; `now` is local."""
    words = _words(asked, texts, now, calendar)
    may_skip = isinstance(asked, OpeningWords)
    offered = []
    if isinstance(asked, LaterHour):
        offered = [
            choice(texts.moment(at), hour_word(at)) for at in hours_offered(now, calendar, _HOURS)
        ]
    rows = abreast(offered, 2)
    return as_question(words, texts, is_open=is_open, may_skip=may_skip, rows=rows)


# What leaves by itself leaves in these.
_HOURS = SendingHours()


def hour_word(at: datetime) -> str:
    """Return the word of the button that chooses an hour."""
    return f"h{at:%H%M}"


def _words(
    asked: OpeningWords | LineNotes | LaterHour, texts: Texts, now: datetime, calendar: Calendar
) -> Markup:
    match asked:
        case OpeningWords():
            return texts.say(
                "Which sentence of the office stands on top of the digest? To take the one that "
                "is there away, press Skip."
            )
        case LineNotes():
            return texts.say(
                "What does the office note at which line? Write the code and the note, one task "
                "a line, for example: TT-04 đang trình ký. A code alone takes its note away."
            )
        case LaterHour():
            latest = latest_hour(now, calendar)
            return texts.say(
                "At what hour does the digest go? At the latest at {latest}.",
                latest=texts.moment(latest),
            )


def opening_meant(asked: OpeningMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return whether a sentence is to stand on top, with the buttons that say so."""
    text = texts.say("Take the sentence on top of the digest away?")
    if asked.words:
        text = texts.say("Is this the sentence on top of the digest? “{words}”", words=asked.words)
    return Message(text, (confirm_row(texts),) if is_open else ())


def sending_meant(_asked: SendingMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return whether the digest is to go now, with the buttons that say so."""
    text = texts.say("Send the digest to the leaders now? It cannot be taken back.")
    return Message(text, (confirm_row(texts),) if is_open else ())


def sent(reached: int, texts: Texts) -> Markup:
    """Return that the digest is on its way; to nobody where no chat of the leaders is there."""
    if not reached:
        return texts.say(
            "The digest is closed, but no chat of the leaders is connected: nobody reads it yet. "
            "An administrator please types /ketnoi bgd in it."
        )
    return texts.say("The digest is on its way to the leaders.")


def put_off(at: datetime, texts: Texts) -> Markup:
    """Return when the digest goes now."""
    return texts.say("The digest goes by itself at {at}.", at=texts.moment(at))


def opened_with(words: str, texts: Texts) -> Markup:
    """Return which sentence stands on top now, or that none does."""
    if not words:
        return texts.say("No sentence of the office stands on top of the digest any more.")
    return texts.say("On top of the digest stands: “{words}”", words=words)


def noted(read: NotesRead, told: Edition, texts: Texts) -> Markup:
    """Return which notes stand at which lines now, and what was written that is at none.

    Of what no list or point of the digest names it says where its note stands.
    """
    said, apart = [], told.elsewhere([line.id for line, _ in read.notes], told.points)
    for line, words in read.notes:
        if words and line in apart:
            said.append(
                texts.say(
                    "{code}: noted “{words}”. This digest lists the task nowhere; the note stands "
                    "by itself, below its figures.",
                    code=line.code,
                    words=words,
                )
            )
        elif words:
            said.append(texts.say("{code}: noted “{words}”.", code=line.code, words=words))
        else:
            said.append(texts.say("{code}: the note is taken away.", code=line.code))
    said.extend(
        texts.say(
            "Not noted: “{typed}” does not name one task of this digest by its code.", typed=typed
        )
        for typed in read.unknown
    )
    return lines(*dict.fromkeys(said))
