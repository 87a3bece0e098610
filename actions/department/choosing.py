"""Ask of which department it is what somebody said, who may mean several."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.show.stage import Stage
from domain.authority import check_administrator
from domain.department.department import Department, short_of
from domain.department.names import ASKED_WHOSE, DepartmentMeant
from domain.message import Message
from domain.press import offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.text import fold
from domain.written import Written
from views.department import asking as views

# As many as one keyboard holds; the short name of any can be typed.
MOST_CHOICES = 60


async def ask_department(
    here: Here, *, departments: Iterable[Department], organization: str
) -> None:
    """Ask which department is meant; what was said waits among the updates until then.

    Of those without a name it is the `organization`.
    """
    meant = tuple(departments)
    names = tuple(short_of(one, organization) for one in meant)
    question = DepartmentMeant(here.update_id, tuple(one.id for one in meant), names)
    await ask(replace(here, keyed=ASKED_WHOSE), question, anybody=True)


async def _choose(number: int, here: Here, prompt: Prompt[DepartmentMeant]) -> None:
    """Let what was said be handled as the chosen department's; raises QuestionExpired."""
    # A group that was given work says itself of whom it speaks.
    if not here.alone and not await here.tx.departments.given(here.chat.address):
        check_administrator(here.person, here.office.administrators)
    department = offered(prompt.question.departments, number)
    if not await close(here, prompt):
        raise QuestionExpired
    if not await here.tx.inbox.choose(prompt.question.update, department):
        raise QuestionExpired


async def _take_words(here: Here, prompt: Prompt[DepartmentMeant], written: Written) -> None:
    typed = fold(written.words).strip()
    for number, name in enumerate(prompt.question.names):
        if typed == fold(name):
            await _choose(number, here, prompt)
            return
    raise NotUnderstood


def _word(stage: Stage, question: DepartmentMeant, is_open: bool) -> Message:
    return views.which(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    # Whatever was said asks for its own authority.
    DepartmentMeant: Asked(
        None,
        _word,
        _take_words,
        choices={str(number): partial(_choose, number) for number in range(MOST_CHOICES)},
    ),
}
