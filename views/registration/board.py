"""The board of deadlines as the office and the leaders see it."""

from collections.abc import Iterator

from domain.chat import Seat, Unit
from domain.lookup.listing import by_plan, in_plans, page
from domain.message import Button, Message, Style
from domain.press import press
from domain.registration.board import BoardState, DeadlineBoard, needs_deadline, tally
from domain.registration.names import RegistrationVerb
from views.buttons import abreast, code_rows, page_row
from views.markup import Markup, apart, bold, escape, lines
from views.paging import paged
from views.plan.signed import sums
from views.registration.call import last_day
from views.registration.items import PAGE_SIZE, Showing, items, state
from views.texts import Texts, count

_UNITS_ABREAST = 4


def board(shown: Showing, seat: Seat, texts: Texts) -> Message:
    """Return the board: all units in numbers, or the chosen unit's proposals."""
    rows: tuple[tuple[Button, ...], ...] = ()
    if shown.unit is None:
        body = list(_overview(shown, texts))
    else:
        body, rows = _of_unit(shown, shown.unit, seat, texts)
    return Message(
        lines(
            bold(
                texts.say(
                    "Registration of deadlines: {given}/{all} tasks have a proposal",
                    given=count(shown.proposed(shown.items)),
                    all=count(len(shown.items)),
                )
            ),
            sums(
                [
                    (plan, f"{count(shown.proposed(held))}/{count(len(held))}")
                    for plan, held in by_plan(shown.items)
                ],
                texts,
            ),
            _until(shown.board, texts),
            *body,
            apart(_turn(shown, seat, texts)),
        ),
        (*rows, *_unit_rows(shown, texts), *_deeds(shown.board, seat, texts)),
    )


def _overview(shown: Showing, texts: Texts) -> Iterator[Markup]:
    for unit in shown.units:
        if own := shown.of(unit):
            facts = {"unit": unit.name, "all": count(len(own))}
            stand = tally(shown.board, own)
            if shown.board.state is BoardState.APPROVED:
                yield texts.say("– {unit}: approved {n}/{all}", n=count(stand.settled), **facts)
            else:
                yield texts.say("– {unit}: {given}/{all}", given=count(stand.proposed), **facts)


def _until(shown: DeadlineBoard, texts: Texts) -> Markup | None:
    gathering = shown.state is BoardState.GATHERING
    return last_day(shown.until, texts) if gathering and shown.until else None


def _of_unit(
    shown: Showing, unit: Unit, seat: Seat, texts: Texts
) -> tuple[list[Markup], tuple[tuple[Button, ...], ...]]:
    current = page(in_plans(shown.of(unit)), shown.page, PAGE_SIZE)
    heading = paged(
        escape(unit.name),
        current,
        texts,
    )
    may_edit = seat is Seat.OFFICE and shown.board.state is BoardState.GATHERING
    editable = [one for one in current.items if may_edit and needs_deadline(one)]
    rows = (
        *code_rows(editable, RegistrationVerb.EDIT_PROPOSAL),
        *page_row(RegistrationVerb.PAGE, current, texts, shown.unit_id),
    )
    return [heading, *items(current.items, shown, texts)], rows


def _turn(shown: Showing, seat: Seat, texts: Texts) -> Markup:
    stands = shown.board.state
    if stands is BoardState.PRESENTED and seat is Seat.LEADERS:
        said = texts.say(
            "Presented for approval. Press a unit's code to see its proposals; nothing counts "
            "before the approval."
        )
        return lines(state(shown, shown.items, texts), said)
    if stands is BoardState.GATHERING and seat is Seat.OFFICE:
        return texts.say("Press a unit's code to see its proposals and to change them.")
    if stands is BoardState.GATHERING:
        return texts.say("Sent back to the office.")
    return state(shown, shown.items, texts)


def _unit_rows(shown: Showing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    buttons = [_unit_button(texts.label("All units"), None, shown)]
    buttons += [_unit_button(unit.code, unit, shown) for unit in shown.units if shown.of(unit)]
    yield from abreast(buttons, _UNITS_ABREAST)


def _unit_button(text: str, unit: Unit | None, shown: Showing) -> Button:
    data = press(RegistrationVerb.PAGE, unit.id if unit else 0, 1)
    return Button(text, data, Style.PRIMARY if unit == shown.unit else None)


def _deeds(shown: DeadlineBoard, seat: Seat, texts: Texts) -> Iterator[tuple[Button, ...]]:
    if shown.state is BoardState.GATHERING and seat is Seat.OFFICE and shown.proposals:
        yield (Button(texts.label("Ask the leaders to approve"), press(RegistrationVerb.PRESENT)),)
    if shown.until and shown.state is BoardState.GATHERING and seat is Seat.OFFICE:
        yield (
            Button(texts.label("Recall from the units"), press(RegistrationVerb.RECALL, shown.id)),
        )
    if shown.state is BoardState.PRESENTED and seat is Seat.LEADERS:
        yield (
            Button(
                texts.label("Approve {n} proposals", n=count(len(shown.proposals))),
                press(RegistrationVerb.APPROVE, shown.id),
                Style.SUCCESS,
            ),
            Button(
                texts.label("Send back"), press(RegistrationVerb.SEND_BACK, shown.id), Style.DANGER
            ),
        )
