"""The buttons under work: to report the only task at once, of several to open the card of one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.lookup.names import LookupVerb
from domain.message import Button, Style
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.press import press
from domain.report.names import ReportVerb
from views.buttons import MOST_ROWS, Row, abreast, extend_button
from views.markup import Markup
from views.texts import Texts, shorten

# As much of a task as stands in one line on a button across an old phone.
_MOST_OF_TASK = 37
_CODES_ABREAST = 4
# Beside a long list of tasks a long list of buttons would fill another half of a screen.
_ROWS_OF_MANY = 4


def report_rows(
    assignments: Sequence[Assignment],
    texts: Texts,
    overdue: Sequence[Assignment] = (),
    *,
    alone: bool = True,
    named: bool = False,
) -> tuple[Row, ...]:
    """Return the buttons to report the only open assignment; of several, one each for its card.

    They are `named` with its code where the message does not say which it is.

    One that is `overdue` has Đã trình, chờ ký and Xin gia hạn too. Where the message is not of this
    `alone`, the button names its task as well.
    """
    open_ones = [one for one in assignments if one.awaits_report]
    if len(open_ones) != 1 or not alone:
        return task_rows(open_ones, texts)
    row = _report_row(open_ones[0], texts)
    if named:
        code = open_ones[0].task.code
        row = tuple(
            replace(one, text=texts.label("{code}: {deed}", code=code, deed=one.text))
            for one in row
        )
    if open_ones[0] not in overdue:
        return (row,)
    return (row, (submit_button(open_ones[0], texts), extend_button(open_ones[0], texts)))


def _report_row(one: Assignment, texts: Texts) -> Row:
    return (
        Button(texts.label("Done"), press(ReportVerb.DONE, one.id), Style.SUCCESS),
        Button(texts.label("Obstacle"), press(ObstacleVerb.STUCK, one.id), Style.DANGER),
    )


def how_to_report(open_ones: Sequence[Assignment], texts: Texts, *, alone: bool = True) -> Markup:
    """Return how to answer a message with the buttons of `report_rows`."""
    if len(open_ones) == 1 and alone:
        return texts.say(
            "If it is done, press Done; if there is a difficulty, press Obstacle; "
            "or reply to this message in words."
        )
    return texts.say(
        "Press a task to read all of it and to report; or reply to this message in words, "
        "for example: task 4 is done."
    )


def task_rows(assignments: Iterable[Assignment], texts: Texts) -> tuple[Row, ...]:
    """Return a row for each task, which opens its card in place of the list.

    Where there are more than rows, those behind the first few are small buttons with the code.
    """
    tasks = tuple(dict.fromkeys(one.task for one in assignments))
    in_rows = MOST_ROWS if len(tasks) <= MOST_ROWS else _ROWS_OF_MANY
    rows = [
        (
            Button(
                shorten(
                    texts.label("{code} · {short}", code=task.code, short=task.short), _MOST_OF_TASK
                ),
                press(LookupVerb.OPEN, task.id),
            ),
        )
        for task in tasks[:in_rows]
    ]
    return (*rows, *_by_codes(tasks[in_rows:]))


def card_rows(assignments: Iterable[Assignment]) -> tuple[Row, ...]:
    """Return a small button with its code for each task, which opens its card in place."""
    return _by_codes(tuple(dict.fromkeys(one.task for one in assignments)))


def _by_codes(tasks: Sequence[Task]) -> tuple[Row, ...]:
    buttons = [Button(task.code, press(LookupVerb.OPEN, task.id)) for task in tasks]
    return abreast(buttons, _CODES_ABREAST)


def back_row(texts: Texts) -> Row:
    """Return the way back to what a message showed before something was opened in it."""
    return (Button(texts.label("◀ Back to the list"), press(LookupVerb.BACK)),)


def submit_button(one: Assignment, texts: Texts) -> Button:
    """Return Đã trình, chờ ký."""
    return Button(texts.label("Submitted, to be signed"), press(ReportVerb.SUBMIT, one.id))
