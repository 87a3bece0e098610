"""What is asked of a photo or document that came without words, or with some not understood."""

from collections.abc import Sequence

from domain.meant import FileMeant
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.press import QuestionVerb, press
from views.buttons import choice
from views.markup import lines
from views.plan.task import title
from views.texts import Texts
from views.voice import file_named

# What the buttons answer with.
PRODUCT, SUBMITTED, STUCK = "product", "submitted", "stuck"
# More tasks than these are chosen from once it is known what the file is.
_MOST_NAMED = 4


def file_meant(
    asked: FileMeant, about: Sequence[Assignment], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question what a file is; once answered it has no buttons."""
    tasks = tuple(dict.fromkeys(one.task for one in about))
    file = file_named(asked.file, texts)
    came = (
        texts.say("Came: {file}, “{words}”.", file=file, words=asked.words)
        if asked.words
        else texts.say("Came without words: {file}.", file=file)
    )
    named = [title(task, texts) for task in tasks] if len(tasks) <= _MOST_NAMED else []
    if not is_open:
        return Message(lines(came, *named))
    is_added = bool(about) and all(one.is_reported for one in about)
    text = lines(
        came,
        *named,
        texts.say("What is it? It is kept with what you press; until then it is not kept."),
    )
    product = texts.label("A product: add it to the report")
    if not is_added:
        product = texts.label("The product: report as done")
    submitted = choice(texts.label("Submitted, to be signed"), SUBMITTED)
    stuck = choice(texts.label("An obstacle"), STUCK, Style.DANGER)
    skip = Button(texts.label("Skip"), press(QuestionVerb.SKIP))
    first = (choice(product, PRODUCT, Style.SUCCESS),)
    return Message(text, (first, (skip,)) if is_added else (first, (submitted,), (stuck, skip)))
