"""All conversations: which command and which button belongs to which affair."""

from domain.press import Verb
from handlers import (
    closing,
    extension,
    lookup,
    obstacle,
    order,
    paper,
    people,
    progress,
    questions,
    reception,
    registration,
    report,
    unit,
    waiting,
    work,
)
from handlers.conversation import Command, Pressed

COMMANDS: dict[str, Command] = {
    **report.COMMANDS,
    **reception.COMMANDS,
    **obstacle.COMMANDS,
    **extension.COMMANDS,
    **progress.COMMANDS,
    **work.COMMANDS,
    **order.COMMANDS,
    **unit.COMMANDS,
    **waiting.COMMANDS,
    **lookup.COMMANDS,
    **people.COMMANDS,
    **closing.COMMANDS,
    **questions.COMMANDS,
}

PRESSES: dict[Verb, Pressed] = {
    **report.PRESSES,
    **reception.PRESSES,
    **obstacle.PRESSES,
    **extension.PRESSES,
    **progress.PRESSES,
    **registration.PRESSES,
    **work.PRESSES,
    **order.PRESSES,
    **waiting.PRESSES,
    **lookup.PRESSES,
    **people.PRESSES,
    **paper.PRESSES,
    **closing.PRESSES,
    **questions.PRESSES,
}
