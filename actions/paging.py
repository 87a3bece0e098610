"""Show something, and show another page of it in the message whose button was pressed."""

from actions.here import Here
from actions.show import show
from domain.subject import Subject


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
    await here.tx.outbox.resubject(shown.outbox_id, subject, shows=ids)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)
