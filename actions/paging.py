"""Show something anew, or in the message whose button was pressed: another page, or a card."""

from dataclasses import replace

from actions.here import Here
from actions.show import show
from domain.message import split
from domain.obstacle.names import WhichIsStuck
from domain.press import UnknownPress
from domain.report.names import WhichDone
from domain.subject import InPlace, Piece, Subject
from storage.boxes.outgoing import OnScreen


async def show_new(here: Here, subject: Subject) -> None:
    """Answer with what `subject` shows."""
    message, ids = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject, shows=ids)


async def show_page(here: Here, subject: Subject, *, under: int | None) -> None:
    """Show it in the pressed message, or anew where that is not known any more."""
    shown = await here.on_screen(under)
    if shown is None:
        await show_new(here, subject)
        return
    _, ids = await show(here.tx, here.office, subject, now=here.now)
    await _show_in(here, shown, Piece(subject, tuple(ids)))


async def open_in_place(here: Here, subject: Subject, *, under: int | None) -> None:
    """Show it in place of what the pressed message shows, with a way back; else below it.

    Below is where nobody could lead back, or where either takes several messages.
    """
    shown = await here.on_screen(under)
    message, ids = await show(here.tx, here.office, subject, now=here.now)
    if shown is None or shown.subject is None or len(split(message)) > 1:
        await here.say(message, subject=subject, shows=ids)
        return
    behind = _behind(shown, shown.subject)
    listed, _ = await show(
        here.tx, here.office, behind.subject, now=here.now, shown=behind.shows, chat=here.chat.id
    )
    if len(split(listed)) > 1:
        await here.say(message, subject=subject, shows=ids)
        return
    await _show_in(here, shown, Piece(InPlace(Piece(subject, tuple(ids)), behind), tuple(ids)))


async def go_back(here: Here, *, under: int | None) -> None:
    """Show again what stood in the pressed message; raises UnknownPress where nothing did."""
    shown = await here.on_screen(under)
    if shown is None or not isinstance(shown.subject, InPlace):
        raise UnknownPress
    await _show_in(here, shown, shown.subject.instead)


async def turn_choices(here: Here, page: int, *, under: int | None) -> None:
    """Show another page of a question which task is meant; raises UnknownPress for any other."""
    shown = await here.on_screen(under)
    if shown is None or not isinstance(shown.subject, WhichDone | WhichIsStuck):
        raise UnknownPress
    turned = replace(shown.subject, page=page)
    await here.tx.outbox.resubject(shown.outbox_id, turned, shows=shown.assignment_ids)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)


def _behind(shown: OnScreen, subject: Subject) -> Piece:
    """Return what stands in a message, be something opened in it or not."""
    if isinstance(subject, InPlace):
        return subject.instead
    return Piece(subject, tuple(shown.assignment_ids))


async def _show_in(here: Here, shown: OnScreen, piece: Piece) -> None:
    await here.tx.outbox.resubject(shown.outbox_id, piece.subject, shows=piece.shows)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)
