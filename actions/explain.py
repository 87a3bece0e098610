"""Explain what can be done here."""

from actions.here import Here
from views.help import usage


async def explain(here: Here) -> None:
    """Answer with the usage of this chat; a private chat gets its own, and its menu.

    Who speaks for nobody belongs to no department, where there are several.
    """
    organization = here.office.organization
    if here.alone and not here.chat.seats and len(await here.tx.departments.open()) > 1:
        organization = ""
    if here.alone:
        await here.tx.outbox.renew_menu(here.chat.id, created_at=here.now)
    await here.say(
        usage(
            here.chat,
            organization,
            here.office.texts,
            alone=here.sender if here.alone else None,
        )
    )
