"""Know of which unit somebody is who writes alone with the bot for the first time."""

from datetime import date, datetime

from domain.chat import Person
from storage.store import Transaction


async def joins(tx: Transaction, person: Person, *, on: date, at: datetime) -> bool:
    """Let somebody speak alone for their unit; return whether they are known to have one.

    It is that of the register, else the only one in whose group they have spoken: whoever goes
    round the groups of several is of none of them. What the office has ended stays ended.
    """
    posts = await tx.posts.of(person.id, on=on)
    units = [one.unit.id for one in posts if one.unit is not None]
    if not posts:
        spoken = [
            (group.chat_id, unit)
            for group, unit in await tx.presences.seen_in(person)
            if unit is not None and group.presence is not None and group.presence.acted_at
        ]
        is_one = len({chat for chat, _ in spoken}) == 1
        units = [unit for _, unit in spoken] if is_one else []
    await tx.memberships.join(person.id, units, at=at)
    return bool(units)
