"""Words that are nobody's yet: offered to whoever takes them as their own, first come first served.

Whatever needs a person asks `Here.person`, which raises Unsigned for such words; what only informs
has been answered before.
"""

from dataclasses import replace

from actions.ask import ask, by_verdict, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.show.stage import Stage
from domain.message import Message
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from domain.voice import WhoseWords
from domain.written import Written
from views import voice as views


async def offer(here: Here, *, command: str, written: Written) -> None:
    """Ask who takes words as their own, those of a command or with "" of a reply."""
    question = WhoseWords(
        here.voice, command, written.words, written.id, written.under, written.file
    )
    await ask(here, question, anybody=True)


async def _sign(here: Here, prompt: Prompt[WhoseWords]) -> None:
    """Do what the words ask for, as one's own; raises QuestionExpired, and what that does.

    They are seen from when they were written, and answered where they stand.
    """
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    asked = prompt.question
    then = here.repeating(prompt.said_at)
    then = replace(then, answers_to=asked.message or here.answers_to)
    await here.office.rooms.commands[asked.command](then, asked.written)


async def _decline(here: Here, prompt: Prompt[WhoseWords]) -> None:
    await close(here, prompt, How.CANCELLED)


async def _take_words(here: Here, prompt: Prompt[WhoseWords], written: Written) -> None:
    await by_verdict(here, prompt, written, yes=_sign)


def _word(stage: Stage, question: WhoseWords, is_open: bool) -> Message:
    return views.whose(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhoseWords: Asked(None, _word, _take_words, choices={"yes": _sign, "no": _decline}),
}
