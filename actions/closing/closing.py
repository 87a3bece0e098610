"""Close the year: the office sorts what is open, the leaders agree once."""

from dataclasses import replace
from itertools import groupby

from actions.closing.showing import of_plan
from actions.here import Here
from actions.matters import end_all
from actions.paging import show_page
from actions.reshow import reshow
from actions.show import show
from actions.standing import standing
from actions.unused import tell_of_words
from domain.authority import NotOfThisChat
from domain.chat import Seat
from domain.closing.closing import (
    Closing,
    ClosingAdvanced,
    ClosingState,
    Ending,
    YearIsClosed,
    closable,
    to_close,
)
from domain.closing.names import ClosingBoard, ClosingCard, ClosingChoice
from domain.lookup.listing import plan_named
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.subject import Subject
from domain.written import Written
from views.closing import told as views
from views.closing.closing import PAGE_SIZE


async def close_typed(here: Here, written: Written) -> None:
    """Answer `/chotnam CCHC` with the board of that plan, without words as `close_year` does.

    Raises YearIsClosed, NoPlanCalledSo.
    """
    named = plan_named(written.words, await here.whole_plan())
    if named is not None:
        await close_plan(here, named.id)
        return
    await close_year(here)
    await tell_of_words(here, written.words)


async def close_year(here: Here) -> None:
    """Ask which plan is to be closed, of several with open work; raises YearIsClosed."""
    plans = closable(await here.whole_plan())
    if not plans:
        raise YearIsClosed
    if len(plans) == 1:
        await close_plan(here, plans[0].id)
    else:
        await _show(here, ClosingChoice())


async def close_plan(here: Here, plan_id: int) -> None:
    """Show the board on which the office sorts the open work of a plan; raises YearIsClosed."""
    if plan_id not in {one.id for one in closable(await here.whole_plan())}:
        raise YearIsClosed
    closing = await here.tx.closings.of_plan(plan_id)
    await _show(here, ClosingBoard(closing.id))


async def _show(here: Here, subject: Subject) -> None:
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)


async def next_ending(
    here: Here, closing_id: int, assignment_id: int, *, under: int | None
) -> None:
    """Give a task of the board its next ending; raises ClosingAdvanced."""
    if not await here.tx.closings.next_ending(closing_id, assignment_id):
        raise ClosingAdvanced
    await _renew(here, under)


async def page_board(here: Here, closing_id: int, page: int, *, under: int | None) -> None:
    """Show another page of the board."""
    await show_page(here, ClosingBoard(closing_id, page), under=under)


async def send_closing(here: Here, closing_id: int, *, under: int | None) -> None:
    """Lay the board before the leaders; raises ClosingAdvanced."""
    if not await here.tx.closings.advance(closing_id, ClosingState.DRAFT, ClosingState.SENT):
        raise ClosingAdvanced
    await here.record("closing-sent", closing=closing_id)
    leaders = await here.tx.chats.holding(Seat.LEADERS)
    subject = ClosingCard(closing_id)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    for chat in leaders:
        await here.tell(chat, message, Priority.CARD, subject=subject)
    await here.say(views.sent(here.office.texts, has_leaders=bool(leaders)))
    await _renew(here, under)


async def send_closing_back(here: Here, closing_id: int, *, under: int | None) -> None:
    """Give the board back to the office; raises ClosingAdvanced."""
    if not await here.tx.closings.advance(closing_id, ClosingState.SENT, ClosingState.DRAFT):
        raise ClosingAdvanced
    await here.record("closing-returned", closing=closing_id)
    subject = ClosingBoard(closing_id)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        await here.tell(chat, views.came_back(here.person, here.office.texts), Priority.CARD)
        await here.tell(chat, message, Priority.CARD, subject=subject)
    await _renew(here, under)


async def approve_closing(here: Here, closing_id: int, *, under: int | None) -> None:
    """Close the year as the pressed card says, once; raises ClosingAdvanced."""
    if not await here.tx.closings.advance(closing_id, ClosingState.SENT, ClosingState.APPROVED):
        raise ClosingAdvanced
    closing = await here.tx.closings.get(closing_id)
    plan = await _locked(here, closing)
    ended = to_close(plan)
    for one in ended:
        await _end(here, one, closing.ending(one))
    closing = replace(closing, endings={one.id: closing.ending(one) for one in ended})
    await here.tx.closings.keep(closing_id, closing.endings)
    await here.tx.plans.close(plan.main.id, at=here.said_at)
    await here.record("closing-approved", closing=closing_id)
    for unit, held in groupby(ended, key=lambda one: one.unit):
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is not None:
            ours = list(held)
            message = views.told(plan.main, ours, closing, here.office.texts)
            await here.tell(chat, message, Priority.CARD, shows=[one.id for one in ours])
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        message = views.approved(plan, closing, here.person, here.office.texts)
        await here.tell(chat, message, Priority.CARD)
    await reshow(here, ended)
    await _renew(here, under)
    await _renew_boards(here, closing, len(ended))


async def _renew_boards(here: Here, closing: Closing, n: int) -> None:
    """Bring the office's boards up to date, whichever page they show."""
    pages = range(1, -(-n // PAGE_SIZE) + 1)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        for number in pages:
            for row in await here.tx.outbox.bearing(chat.id, ClosingBoard(closing.id, number)):
                await here.tx.outbox.edit(row, created_at=here.now)


async def _locked(here: Here, closing: Closing) -> Plan:
    plan = await of_plan(here.tx, await here.whole_plan(), closing.plan_id)
    ids = [one.id for one in to_close(plan)]
    return await of_plan(here.tx, await here.whole_plan(lock=ids), closing.plan_id)


async def _end(here: Here, one: Assignment, ending: Ending) -> None:
    is_done = ending is Ending.DONE
    ended = []
    if ending.progress is not None:
        ended = await end_all(here, one)
        await here.tx.assignments.set_progress(
            one.id,
            progress=ending.progress,
            completed_on=here.said_on if is_done else None,
            reported_at=here.said_at if is_done else None,
            recorded_at=here.now if is_done else None,
            person_id=here.person.id if is_done else None,
        )
    await here.record(
        "closed", assignment_id=one.id, outcome=ending.value, before=standing(one), ended=ended
    )


async def _renew(here: Here, under: int | None) -> None:
    """Bring the pressed message up to date; raises NotOfThisChat where it is not known."""
    shown = await here.on_screen(under)
    if shown is None:
        raise NotOfThisChat
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)
