"""Ask which task a number means that may be several, and do what was typed once that is said."""

from dataclasses import replace
from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked, Command
from actions.here import Here
from actions.show.stage import Stage
from domain.authority import Act
from domain.meant import WhichMeant
from domain.message import Message
from domain.plan.naming import AmbiguousCode
from domain.plan.numbering import canonical
from domain.press import offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.question import Question
from domain.spoken.code import Code, typed_codes
from domain.written import Written
from views import plain_words as views

# More tasks than a keyboard has room for are told by their whole code.
MOST_CHOICES = 21


def asking(name: str, act: Command) -> Command:
    """Return a command, by its name, or with "" the answer to a message, that asks where it must.

    Raises AmbiguousCode with the question; whatever else was done is rolled back with it.
    """

    async def command(here: Here, written: Written) -> None:
        try:
            await act(here, written)
        except AmbiguousCode as doubt:
            # An answer may have led back to a command, which then knows better.
            doubt.question = doubt.question or await _question(here, name, written, doubt)
            raise

    return command


async def _question(here: Here, name: str, written: Written, doubt: AmbiguousCode) -> WhichMeant:
    plan = await here.whole_plan()
    return WhichMeant(
        typed=doubt.typed,
        codes=tuple(task.code for task in doubt.tasks),
        parts=tuple(plan.of_task(task)[0].id for task in doubt.tasks),
        command=name,
        words=written.words,
        message=written.id,
        under=written.under,
        file=written.file,
        settled=written.chosen,
    )


async def chosen_codes(here: Here, codes: str) -> tuple[tuple[str, str], ...]:
    """Return what `codes` mean that a question has named, where its words are read once more.

    They are whole there, and one task's each, whatever else they might mean in a chat by now.
    """
    whole = codes.split(", ") if codes else []
    typed = typed_codes(codes, (await here.plan()).named_in_codes).codes
    return tuple(zip(map(str, typed), whole, strict=True)) if len(typed) == len(whole) else ()


async def ask_which(here: Here, question: Question, *, under: int | None) -> None:
    """Ask what is not clear yet, in place of an earlier question of this kind that was answered."""
    before = await here.prompt(under)
    if before is not None and isinstance(before.question, WhichMeant):
        await close(here, before)
    await ask(here, question)


async def _mean(here: Here, prompt: Prompt[WhichMeant], code: str) -> None:
    """Do what was typed, now that it is clear; raises QuestionExpired."""
    if not await close(here, prompt):
        raise QuestionExpired
    asked = prompt.question
    command = here.office.rooms.commands[asked.command]
    await command(replace(here, answers_to=asked.message or here.answers_to), asked.meaning(code))


async def _choose(number: int, here: Here, prompt: Prompt[WhichMeant]) -> None:
    await _mean(here, prompt, offered(prompt.question.codes, number))


async def _take_words(here: Here, prompt: Prompt[WhichMeant], written: Written) -> None:
    plan = await here.whole_plan()
    typed = typed_codes(written.words, plan.named_in_codes).codes
    named = [_whole(one) for one in typed]
    meant = [code for code in prompt.question.codes if code in named]
    if len(meant) != 1:
        raise NotUnderstood
    await _mean(here, prompt, meant[0])


def _whole(code: Code) -> str:
    own = canonical(code.letters, code.numbers)
    return f"{code.plan}-{own}" if code.plan else own


def _word(stage: Stage, question: WhichMeant, is_open: bool) -> Message:
    tasks = [one.task for one in stage.shown]
    return views.which(question, tasks, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    # Whatever was typed asks for its own authority.
    WhichMeant: Asked(
        Act.SEARCH,
        _word,
        _take_words,
        choices={str(number): partial(_choose, number) for number in range(MOST_CHOICES)},
    ),
}
