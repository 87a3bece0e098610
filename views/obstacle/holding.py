"""What the office is asked before its word goes out beside what somebody else has done."""

from domain.message import Message, Style
from domain.obstacle.opinion_names import AnswerHeld, Beside, Held
from domain.plan.assignment import Assignment
from domain.press import CONFIRM
from views.buttons import cancel_button, choice
from views.markup import Markup, lines
from views.plan.task import title
from views.texts import Texts, shorten
from views.voice import file_named

_LONGEST = 300
# The press that asks the leaders with the words that are held.
REFER = "refer"


def held(one: Assignment, asked: Held, texts: Texts, *, is_open: bool) -> Message:
    """Return who has done what, and the word that is held; once answered it has no buttons."""
    words = shorten(asked.words, _LONGEST)
    said = lines(
        title(one.task, texts),
        _done(asked, texts),
        texts.say("Not conveyed yet: “{words}”", words=words) if words else None,
    )
    if not is_open:
        return Message(said)
    if asked.refers:
        question = texts.say("Are the leaders to be asked all the same?")
        send = choice(texts.label("Ask the leaders"), CONFIRM, Style.SUCCESS)
    else:
        question = texts.say("Is this answer to go to the unit all the same?")
        send = choice(texts.label("Send to the unit"), CONFIRM, Style.SUCCESS)
    return Message(lines(said, question), ((send, cancel_button(texts)),))


def answer_held(one: Assignment, asked: AnswerHeld, texts: Texts, *, is_open: bool) -> Message:
    """Return the question whether this is the answer; once answered it has no buttons."""
    said = lines(title(one.task, texts), _came(asked, texts))
    if not is_open:
        return Message(said)
    if asked.words:
        question = texts.say(
            "Nothing was conveyed yet. Is it the answer to the unit? To say something else, reply "
            "to this message."
        )
    else:
        question = texts.say(
            "Nothing was conveyed yet. Is it the answer to the unit? To send words with it, reply "
            "to this message."
        )
    if asked.for_leaders:
        return _for_leaders(said, texts)
    send = choice(texts.label("Convey it to the unit"), CONFIRM, Style.SUCCESS)
    return Message(lines(said, question), ((send, cancel_button(texts)),))


def _for_leaders(said: Markup, texts: Texts) -> Message:
    """Return the question whether the leaders are to be asked with the words, with both roads."""
    question = texts.say(
        "Nothing was conveyed yet. Are the leaders to be asked, with these words as the office's "
        "view? To say something else, reply to this message."
    )
    ask = choice(texts.label("Ask the leaders"), REFER, Style.SUCCESS)
    send = choice(texts.label("Convey it to the unit"), CONFIRM)
    return Message(lines(said, question), ((ask,), (send, cancel_button(texts))))


def _came(asked: AnswerHeld, texts: Texts) -> Markup:
    words = shorten(asked.words, _LONGEST)
    if asked.file is None:
        return texts.say("Read as: “{words}”", words=words)
    file = file_named(asked.file, texts)
    if not words:
        return texts.say("Came without words: {file}.", file=file)
    return texts.say("Read as: “{words}”, with {file}", words=words, file=file)


def _done(asked: Held, texts: Texts) -> Markup:
    facts = {"by": asked.by, "at": texts.moment(asked.at)}
    match asked.beside:
        case Beside.REFERS:
            return texts.say("{by} is about to ask the leaders about this, since {at}.", **facts)
        case Beside.REFERRED:
            return texts.say(
                "{by} has asked the leaders about this at {at}; their answer is awaited.", **facts
            )
        case Beside.ANSWERED:
            return texts.say("{by} has answered the unit at {at}.", **facts)
