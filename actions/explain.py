"""Explain what can be done here."""

from actions.here import Here
from views.help import usage


async def explain(here: Here) -> None:
    """Answer with the usage of this chat; a private chat gets its own, and its menu."""
    if here.alone:
        await here.tx.outbox.renew_menu(here.chat.id, created_at=here.now)
    await here.say(
        usage(
            here.chat,
            here.office.organization,
            here.office.texts,
            alone=here.sender if here.alone else None,
        )
    )
