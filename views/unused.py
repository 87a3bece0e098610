"""What is said of words and files that nobody took."""

from collections.abc import Sequence

from domain.attachment import Attachment
from domain.message import Button, Message
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.press import press
from domain.refusal import Refusal
from views.buttons import MOST_ROWS
from views.refusal import sentence
from views.task_buttons import report_rows
from views.texts import Texts
from views.voice import file_named


def with_buttons(refusal: Refusal, shown: Sequence[Assignment], texts: Texts) -> Message:
    """Return why nothing came of words or a file, with the buttons that would do."""
    over = tuple(
        (
            Button(
                texts.label("{code}: the obstacle is over", code=one.task.code),
                press(ObstacleVerb.OVER, one.id),
            ),
        )
        for one in shown
        if one.obstacle is not None
    )
    rows = (*report_rows(tuple(shown), texts, named=True), *over)
    return Message(sentence(refusal, texts), rows[:MOST_ROWS])


def not_kept(file: Attachment, texts: Texts) -> Message:
    """Return that a file that came along was not kept, and with what files are kept."""
    return Message(
        texts.say(
            "What was sent along ({file}) is not kept and went to nobody. Photos and files are "
            "kept with reports of done and submitted work, lines of result, obstacles and opinions "
            "on them.",
            file=file_named(file, texts),
        )
    )


def beyond_words(texts: Texts) -> Message:
    """Return that what came with the words is not read."""
    return Message(texts.say("Only the words were read; what was sent with them is not kept."))


def words_unread(words: str, texts: Texts) -> Message:
    """Return that a command takes no words, and which were left unread behind it."""
    return Message(
        texts.say("This command takes nothing behind it: “{words}” was not read.", words=words)
    )


def not_taken(words: str, texts: Texts, *, has_buttons: bool) -> Message:
    """Return that of words beside a question nothing was recorded; buttons below may do it."""
    if has_buttons:
        return Message(
            texts.say(
                "Not recorded: “{words}”. If it is a result, please press the button below.",
                words=words,
            )
        )
    return Message(texts.say("Not recorded and passed on to nobody: “{words}”.", words=words))


def edited(texts: Texts) -> Message:
    """Return that a changed message is not read anew."""
    return Message(
        texts.say(
            "This message was changed after it was sent; the system does not read it anew. If "
            "what was recorded is not right, please send a new message."
        )
    )


def read(texts: Texts) -> Message:
    """Return that words were read which ask for nothing, to somebody who is owed words."""
    return Message(texts.say("Your message was read; nothing in it was passed on as an opinion."))


def one_of_album(texts: Texts) -> Message:
    """Return that of several photos or files sent at once only the first was taken."""
    return Message(
        texts.say(
            "Of several photos or files sent at once the system takes the first; the others are "
            "not kept. To add them to a report, send them in reply to what was recorded."
        )
    )


def question_unpassed(task: Task, texts: Texts, *, is_own: bool) -> Message:
    """Return that a question under a task's card went to nobody, and how it reaches somebody."""
    if is_own:
        return Message(
            texts.say(
                "Passed on to nobody: the system knows no more than the card above. To ask the "
                "leaders, write: {code} xin ý kiến Giám đốc: …; what happened so far: /nhatky "
                "{code}.",
                code=task.code,
            )
        )
    return Message(
        texts.say(
            "Passed on to nobody: the system knows no more than the card above. To ask the unit, "
            "please write in its chat; what happened so far: /nhatky {code}.",
            code=task.code,
        )
    )


def leaders_words(texts: Texts) -> Message:
    """Return to a leader of the department what becomes of their words in a unit's chat."""
    return Message(
        texts.say(
            "An instruction is not recorded as the unit's report. To give it out, please write it "
            "in the leaders' chat or alone with the system."
        )
    )
