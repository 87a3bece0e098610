"""What bears a mark of secrecy leaves nothing behind but that it was there."""

from actions.here import Here
from views.secrecy.withheld import withheld


async def withhold(here: Here, *, message: int, is_gone: bool) -> None:
    """Forget what was sent, note that it was, and say what is to be done.

    `message` is the messenger's id; `is_gone` says that the bot could delete it.
    """
    await here.tx.inbox.forget(here.update_id)
    await here.tx.events.add(
        "withheld",
        at=here.said_at,
        recorded_at=here.now,
        person_id=here.sender.id if here.sender else None,
        chat_id=here.chat.id,
        details={"message": message, "deleted": is_gone},
    )
    await here.say(withheld(here.office.texts, is_gone=is_gone))
