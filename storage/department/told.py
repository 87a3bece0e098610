"""What departments that become one have told: what has run, digests, and letters on their way."""

from collections.abc import Sequence
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import Text, cast, func, literal, select, type_coerce, update

from storage import tables
from storage.boxes import tables as boxes
from storage.connection import Connection
from storage.department.scope import WHOSE, everywhere

_RUNS, _DIGESTS = everywhere(tables.runs), everywhere(tables.digests)
_CHATS, _LETTERS = everywhere(tables.chats), everywhere(boxes.letters)
# A message that shows a digest would be worded of the other department's from then on.
_OF_A_DIGEST = '%"view": "digest%'


async def take_runs(
    connection: Connection, into: int, joining: Sequence[int], morning: str
) -> None:
    """Note what has run in any of them; this morning only where it has in all.

    Whoever has been told this morning is known by the key of the message.
    """
    runs = _RUNS
    told = await connection.values(select(runs.c[WHOSE]).where(runs.c.key == morning))
    known = select(runs.c.key).where(runs.c[WHOSE] == into)
    rows = await connection.rows(
        select(runs.c.key, func.min(runs.c.at, type_=runs.c.at.type).label("at"))
        .where(runs.c[WHOSE].in_(joining), runs.c.key.not_in(known), runs.c.key != morning)
        .group_by(runs.c.key)
    )
    every = [{WHOSE: into, "key": row.key, "at": row.at} for row in rows]
    if every:
        await connection.change(runs.insert(), every)
    if into in told and not {*joining} <= {*told}:
        await connection.change(runs.delete().where(runs.c[WHOSE] == into, runs.c.key == morning))


async def take_digests(connection: Connection, into: int, joining: Sequence[int]) -> None:
    """Let a new department begin with the sums of what all others have told of a period."""
    digests = _DIGESTS
    if await connection.value(select(digests.c.at).where(digests.c[WHOSE] == into)):
        return
    went = digests.c.issued_at.is_not(None) | digests.c.edition.is_(None)
    # The period has a key of its own beside its column's name (storage/tables/digest.py).
    columns = [one.label(one.key) for one in digests.c]
    rows = await connection.rows(select(*columns).where(digests.c[WHOSE].in_(joining), went))
    tellers = {row.department_id for row in rows}
    for period in {row.period for row in rows}:
        told = [row for row in rows if row.period == period]
        if {row.department_id for row in told} == tellers:
            await connection.change(digests.insert(), _summed(into, told))


async def take_letters(connection: Connection, into: int, joining: Sequence[int]) -> None:
    letters = _LETTERS
    key = cast(letters.c[WHOSE], Text).concat(literal(":")).concat(letters.c.key)
    await connection.change(
        update(letters)
        .where(letters.c[WHOSE].in_(joining), letters.c.status == "queued")
        .values({WHOSE: into, "key": key})
    )


async def keep_digests(connection: Connection, joining: Sequence[int]) -> None:
    """Let digests that stand in chats stay as they were told."""
    outbox = boxes.outbox
    theirs = select(_CHATS.c.id).where(_CHATS.c[WHOSE].in_(joining))
    shown = type_coerce(outbox.c.subject, Text).like(_OF_A_DIGEST)
    await connection.change(
        update(outbox).where(outbox.c.chat_id.in_(theirs), shown).values(subject=None)
    )


def _summed(into: int, told: Sequence[Any]) -> dict[str, Any]:
    """Return the row of a period that several have told of, each in a message of its own."""
    return {
        WHOSE: into,
        "period": told[0].period,
        "kind": told[0].kind,
        "figures": reduce(add, (row.figures for row in told)),
        "text": "\n\n".join(row.text for row in told),
        "at": max(row.at for row in told),
    }
