"""Questions as such: answered in words, by replying to them; and how they ended."""

from domain.message import Message
from domain.subject import How, QuestionEnded
from views.buttons import Row, question_row
from views.markup import Markup, lines
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"huy": N_("Drop the open question")}


def as_question(
    words: Markup,
    texts: Texts,
    *,
    is_open: bool,
    may_skip: bool = False,
    may_cancel: bool = True,
    rows: tuple[Row, ...] = (),
) -> Message:
    """Return a question to be answered in words, below buttons of its own in `rows`.

    Once answered it is its words alone.
    """
    if not is_open:
        return Message(words)
    text = lines(words, texts.say("Reply to this message:"))
    ends = question_row(texts, may_skip=may_skip, may_cancel=may_cancel)
    return Message(text, (*rows, ends), asks=True)


def told_before(words: str | None, texts: Texts) -> Markup | None:
    """Return what stays where the question is skipped, None where nothing was said before."""
    if words is None:
        return None
    return texts.say("Reported now: “{words}”. To leave it as it is, press Skip.", words=words)


def ended(question: QuestionEnded, texts: Texts) -> Markup | None:
    """Return how a question ended, by whom and when.

    None for one that was simply answered, or that nobody waits for.
    """
    facts = {"by": question.by, "at": texts.moment(question.at)}
    match question.how:
        case How.ANSWERED | How.LET_GO:
            return None
        case How.CONFIRMED:
            return texts.say("Confirmed by {by} at {at}.", **facts)
        case How.CANCELLED:
            return texts.say("Cancelled by {by} at {at}; nothing was recorded.", **facts)
        case How.LAPSED:
            return texts.say(
                "Nobody answered by {at}; nothing was recorded from this question.",
                at=facts["at"],
            )
        case How.MERGED:
            return texts.say(
                "Closed at {at}, as the departments became one; nothing was recorded from this "
                "question.",
                at=facts["at"],
            )
        case How.REPLACED:
            return texts.say("Neither recorded nor passed on; other words came in its place.")
        case How.REPEATED:
            return texts.say("Not recorded yet; it is asked again below.")
        case How.OVERTAKEN if question.by:
            return texts.say(
                "No answer is needed any more: {by} has decided at {at}: {said}.",
                said=question.said,
                **facts,
            )
        case How.OVERTAKEN:
            return texts.say(
                "No answer is needed any more: the task has changed at {at}.", at=facts["at"]
            )
