"""A unit's part of the board of deadlines."""

from collections.abc import Iterator, Sequence

from domain.lookup.listing import in_plans, page
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.registration.board import BoardState, needs_deadline
from domain.registration.names import RegistrationVerb
from views.buttons import Row, code_rows, page_row, propose_button
from views.markup import Markup, apart, bold, lines
from views.paging import paged
from views.registration.call import last_day
from views.registration.items import PAGE_SIZE, Showing, items, state
from views.texts import Texts, count


def part(shown: Showing, texts: Texts) -> Message:
    """Return a unit's work without a deadline, with what it proposes and a button for each."""
    current = page(in_plans(shown.items), shown.page, PAGE_SIZE)
    gathering = shown.board.state is BoardState.GATHERING
    askable = [one for one in current.items if needs_deadline(one)] if gathering else []
    return Message(
        lines(
            bold(
                paged(
                    texts.say(
                        "{unit} – registration of deadlines: {given}/{all}",
                        unit=shown.unit.name if shown.unit else "",
                        given=count(shown.proposed(shown.items)),
                        all=count(len(shown.items)),
                    ),
                    current,
                    texts,
                )
            ),
            last_day(shown.board.until, texts) if gathering and shown.board.until else None,
            *items(current.items, shown, texts),
            apart(_how_to_propose(shown, askable, texts)),
        ),
        (
            *code_rows(askable, RegistrationVerb.PROPOSE),
            *page_row(RegistrationVerb.PAGE, current, texts, shown.unit_id),
            *_again(shown, texts),
        ),
    )


def _again(shown: Showing, texts: Texts) -> Iterator[Row]:
    """Yield the button with which a unit proposes once a registration is over."""
    over = shown.board.state is BoardState.APPROVED
    if over and shown.unit and any(needs_deadline(one) for one in shown.items):
        yield (propose_button(shown.unit, texts),)


def _how_to_propose(shown: Showing, askable: Sequence[Assignment], texts: Texts) -> Markup:
    if not askable:
        return state(shown, shown.items, texts)
    return texts.say(
        "Press a code and propose a deadline; or reply to this message with one "
        "line for each task, for example: {code} before 30/6. Deadlines count once the leaders "
        "have approved them.",
        code=askable[0].task.code,
    )
