"""What was decided on a request is taken back: the question, and what each reads of it."""

from datetime import datetime

from domain.extension.extension import Extension
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.proxy.proxy import Speaker
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.spoken import in_full
from views.texts import Texts


def in_short(texts: Texts) -> str:
    """Return in a few plain words that nothing is decided any more."""
    return texts.label("opinion on the extension taken back")


def taken_back(one: Assignment, words: str | None, texts: Texts) -> Markup:
    """Return that the leaders' word is taken back, as it is repeated to them."""
    return lines(
        texts.say("Take back the opinion on the extension of {code}?", code=one.task.code),
        texts.say("In your words: “{words}”", words=words or ""),
        texts.say("The request waits for an opinion again; the deadline is as before the opinion."),
    )


def reopened(
    extension: Extension,
    one: Assignment,
    texts: Texts,
    *,
    by: Speaker,
    at: datetime,
    words: str | None,
) -> Message:
    """Return to unit and office that the word on an `extension`, as it was, is taken back."""
    opinion = (
        texts.say(
            "{by} at {at} took back the opinion that the extension of {code} {until} is agreed.",
            by=called(by),
            at=texts.moment(at),
            code=one.task.code,
            until=extension.granted.wording,
        )
        if extension.granted
        else texts.say(
            "{by} at {at} took back the opinion that the extension of {code} is not agreed.",
            by=called(by),
            at=texts.moment(at),
            code=one.task.code,
        )
    )
    deadline = in_full(one.deadline, texts) if one.deadline else ""
    return Message(
        lines(
            title(one.task, texts),
            opinion,
            texts.say("In their words: “{words}”", words=words) if words else None,
            texts.say("The request waits for the leaders' opinion again. ⏳"),
            texts.say("Deadline until then: {deadline}", deadline=deadline),
        )
    )


def waits_again(one: Assignment, texts: Texts) -> Message:
    """Return to the leader that the word is taken back."""
    said = texts.say(
        "Your opinion is taken back; the request waits again, the unit and the office were told."
    )
    return Message(lines(title(one.task, texts), said))


def nothing_decided(one: Assignment, texts: Texts) -> Message:
    """Return to the leader that what was repeated back counts for nothing."""
    said = texts.say("Dropped, nothing was recorded. The extension is as it was before.")
    return Message(lines(title(one.task, texts), said))
