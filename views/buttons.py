"""The buttons that stand under messages, worded once."""

from collections.abc import Sequence
from typing import Any

from domain.cause.names import CauseVerb
from domain.chat import Unit
from domain.extension.names import ExtensionVerb
from domain.lookup.listing import Page
from domain.message import Button, Style
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.press import CONFIRM, QuestionVerb, Verb, press
from domain.proxy.names import ProxyVerb
from domain.registration.names import RegistrationVerb
from domain.report.names import ReportVerb
from domain.waiting.waiting import Matter
from views.texts import Texts

# A keyboard longer than this pushes the message itself off an old phone's screen.
MOST_ROWS = 8
# Codes such as "QLCN-01.1" that an old phone shows whole beside each other.
ABREAST = 3

Row = tuple[Button, ...]


def done_rows(assignments: tuple[Assignment, ...], texts: Texts) -> tuple[Row, ...]:
    """Return one Hoàn thành button for each assignment, to choose which is meant."""
    return tuple(
        (
            Button(
                texts.label(
                    "Done: {code}. {short}", code=_code(one, assignments), short=one.task.short
                ),
                press(ReportVerb.DONE, one.id),
                Style.SUCCESS,
            ),
        )
        for one in assignments
    )


def stuck_rows(assignments: tuple[Assignment, ...], texts: Texts) -> tuple[Row, ...]:
    """Return one Vướng mắc button for each assignment, to choose which is meant."""
    return tuple(
        (
            Button(
                texts.label(
                    "Obstacle: {code}. {short}", code=_code(one, assignments), short=one.task.short
                ),
                press(ObstacleVerb.STUCK, one.id),
                Style.DANGER,
            ),
        )
        for one in assignments
    )


def code_rows(assignments: Sequence[Assignment], verb: Verb) -> tuple[Row, ...]:
    """Return one small button with its code for each assignment, the first few rows of them."""
    return in_rows([Button(_code(one, assignments), press(verb, one.id)) for one in assignments])


def in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    """Return small buttons side by side, the first few rows of them."""
    return abreast(buttons)[: MOST_ROWS - 1]


def abreast(buttons: Sequence[Button], number: int = ABREAST) -> tuple[Row, ...]:
    """Return all buttons in rows of so many."""
    return tuple(tuple(buttons[at : at + number]) for at in range(0, len(buttons), number))


def quote_row(matter: Matter, of: int, texts: Texts) -> Row:
    """Return the button that writes a leader's opinion down on an obstacle or a request."""
    button = Button(texts.label("Record a leader's opinion"), press(ProxyVerb.QUOTE, matter, of))
    return (button,)


def copy_button(texts: Texts) -> Button:
    """Return the button that gives the message it stands under as text to copy."""
    return Button(texts.label("Copy for Zalo"), press(ProxyVerb.COPY))


def gather_button(texts: Texts) -> Button:
    """Return the button with which the office opens the board of deadlines."""
    return Button(texts.label("Register deadlines"), press(RegistrationVerb.GATHER))


def propose_button(unit: Unit, texts: Texts) -> Button:
    """Return the button with which a unit proposes deadlines for its own work."""
    return Button(texts.label("Propose deadlines"), press(RegistrationVerb.PROPOSE_OWN, unit.id))


def withdraw_row(one: Assignment, among: Sequence[Assignment], texts: Texts) -> Row:
    """Return the button that takes a report back, with its code where it stands among several."""
    text = texts.label("Withdraw the report")
    if len(among) > 1:
        text = texts.label("Withdraw the report: {code}", code=_code(one, among))
    return (Button(text, press(ReportVerb.WITHDRAW, one.id)),)


def plead_row(one: Assignment, among: Sequence[Assignment], texts: Texts) -> Row:
    """Return the button that gives the cause of a delay, with its code among several."""
    text = texts.label("Late for objective causes…")
    if len(among) > 1:
        text = texts.label("{code}: objective causes…", code=_code(one, among))
    return (Button(text, press(CauseVerb.PLEAD, one.id)),)


def _code(one: Assignment, among: Sequence[Assignment]) -> str:
    """Return the code of a task, with the unit where it stands among parts of other units."""
    several = sum(other.task.id == one.task.id for other in among) > 1
    return f"{one.task.code} ({one.unit.code})" if several else one.task.code


def page_row(verb: Verb, page: Page[Any], texts: Texts, *args: object) -> tuple[Row, ...]:
    """Return the row that turns pages, none where there is one page.

    The press carries `args` and then the page's number.
    """
    row = []
    if page.number > 1:
        row.append(Button(texts.label("◀ Previous page"), press(verb, *args, page.number - 1)))
    if page.number < page.pages:
        row.append(Button(texts.label("Next page ▶"), press(verb, *args, page.number + 1)))
    return (tuple(row),) if row else ()


def extend_button(one: Assignment, texts: Texts) -> Button:
    """Return Xin gia hạn."""
    return Button(texts.label("Ask for an extension"), press(ExtensionVerb.EXTEND, one.id))


def question_row(texts: Texts, *, may_skip: bool, may_cancel: bool = True) -> Row:
    """Return Bỏ qua (where a question may stay open) and Hủy; the message says which question."""
    skip = Button(texts.label("Skip"), press(QuestionVerb.SKIP))
    cancel = cancel_button(texts)
    return ((skip,) if may_skip else ()) + ((cancel,) if may_cancel else ())


def choice(text: str, word: str, style: Style | None = None) -> Button:
    """Return a button that answers the question it stands under with `word`."""
    return Button(text, press(QuestionVerb.CHOOSE, word), style)


def confirm_row(texts: Texts) -> Row:
    """Return Xác nhận and Hủy, under a preview that is a question."""
    confirm = choice(texts.label("Confirm"), CONFIRM, Style.SUCCESS)
    return (confirm, cancel_button(texts))


def cancel_button(texts: Texts) -> Button:
    """Return Hủy, which drops the question it stands under."""
    return Button(texts.label("Cancel"), press(QuestionVerb.CANCEL))
