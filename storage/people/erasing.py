"""What a person has said and is called is taken out of every row; ids, moments and figures stay."""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, Text, case, null, or_, select, type_coerce, update

from storage import tables
from storage.boxes import tables as boxes
from storage.boxes.outgoing import Status
from storage.columns import begins_with
from storage.connection import Connection
from storage.remit import tables as remit
from storage.rewriting import rewriting_log

# What stands where somebody's words stood.
BLANK = "–"

# Who said what: the columns that hold words, by the column that names who said them.
WORDS = {
    tables.obstacles.c.reporter_id: ("stuck", "proposal"),
    tables.updates.c.person_id: ("words",),
    tables.opinions.c.person_id: ("words",),
    tables.clarifications.c.person_id: ("words",),
    tables.extensions.c.person_id: ("reason",),
    tables.extensions.c.advisor_id: ("view", "advice"),
    tables.extensions.c.decider_id: ("answer",),
    tables.causes.c.person_id: ("basis",),
    tables.causes.c.decider_id: ("answer",),
    tables.corrections.c.person_id: ("words",),
    tables.corrections.c.settler_id: ("answer",),
    tables.attachments.c.person_id: ("name",),
    tables.posts.c.person_id: ("full_name",),
    remit.absences.c.entered_by_id: ("reason",),
}
# The same in the details of an event, wherever they stand in them.
_SAID = frozenset(
    {
        "answer",
        "basis",
        "file",
        "full_name",
        "proposal",
        "reason",
        "spoken",
        "stuck",
        "view",
        "words",
    }
)
# As much of what somebody said as a card still shows of it, and so little that others say it too.
_QUOTED, _TOO_SHORT = 40, 8
HAS_ENDED = boxes.outbox.c.status.not_in((Status.QUEUED, Status.SENDING))
_QUESTIONS = ('%"view": "question"%', '%"view": "question-ended"%')


async def erase_words(connection: Connection, person_id: int, updates: list[int]) -> None:
    """Blank what a person said, in the rows, in the log, and in our messages that have ended.

    `updates` are the ids of what they sent. The result of finished work and digests that were
    issued are the department's own records, and stay.
    """
    told = [begins_with(boxes.outbox.c.key, f"update:{one}:") for one in updates]
    told += [
        type_coerce(boxes.outbox.c.message, Text).contains(quoted, autoescape=True)
        for quoted in await _quotable(connection, person_id)
    ]
    for some in told:
        await _blank_messages(connection, some)
    await _blank_questions(connection, person_id)
    posts, absences = tables.posts, remit.absences
    theirs = select(posts.c.id).where(posts.c.person_id == person_id)
    await connection.change(
        update(absences).where(absences.c.post_id.in_(theirs)).values(reason=BLANK)
    )
    for who, columns in WORDS.items():
        blanked = {name: _blanked(who.table.c[name]) for name in columns}
        await connection.change(update(who.table).where(who == person_id).values(blanked))
    await _changed_log(connection, person_id, _without_words)


async def erase_name(connection: Connection, person_id: int, names: list[str]) -> None:
    """Take a person's names out of the log and of what was written down in them."""
    events = tables.events
    async with rewriting_log(connection):
        await connection.change(
            update(events).where(events.c.person_id == person_id).values(full_name=None)
        )
    instructions = tables.instructions
    for column in (instructions.c.leader, instructions.c.drafted_by, instructions.c.settled_by):
        for name in names:
            await connection.change(
                update(instructions)
                .where(column.contains(name, autoescape=True))
                .values({column.name: BLANK})
            )


async def _quotable(connection: Connection, person_id: int) -> list[str]:
    """Return the beginnings of all that a person said, as they stand in the JSON of a message."""
    said: set[str] = set()
    for who, columns in WORDS.items():
        for name in columns:
            query = select(who.table.c[name]).where(who == person_id)
            said |= {one[:_QUOTED] for one in await connection.values(query) if one}
    return [json.dumps(one)[1:-1] for one in sorted(said) if len(one) >= _TOO_SHORT]


async def _blank_messages(connection: Connection, some: Any) -> None:
    outbox = boxes.outbox
    await connection.change(update(outbox).where(some, HAS_ENDED).values(message=null()))
    # A question that was put holds the words that it repeats, and so does one that has ended.
    subject = type_coerce(outbox.c.subject, Text)
    asks = or_(*(subject.like(one) for one in _QUESTIONS))
    await connection.change(update(outbox).where(some, HAS_ENDED, asks).values(subject=null()))


async def _blank_questions(connection: Connection, person_id: int) -> None:
    """Close what a person was asked, and forget what was asked and repeated."""
    prompts, outbox = tables.prompts, boxes.outbox
    of_theirs = prompts.c.person_id == person_id
    asked = await connection.rows(select(prompts.c.id, prompts.c.outbox_id).where(of_theirs))
    for one in asked:
        repeated = begins_with(outbox.c.key, f"again:{one.id}:"), outbox.c.key == f"again:{one.id}"
        await _blank_messages(connection, or_(outbox.c.id == one.outbox_id, *repeated))
    await connection.change(update(prompts).where(of_theirs).values(closed=True, about={}))


def _blanked(column: Column[Any]) -> Any:
    return case((column.is_(None), null()), else_=BLANK)


async def _changed_log(
    connection: Connection, person_id: int, change: Callable[[Any], Any]
) -> None:
    """Change the details of a person's events, which else nobody does; each line of it stays."""
    events = tables.events
    theirs = select(events.c.id, events.c.details).where(events.c.person_id == person_id)
    rows = await connection.rows(theirs)
    async with rewriting_log(connection):
        for row in rows:
            if (details := change(row.details)) != row.details:
                await connection.change(
                    update(events).where(events.c.id == row.id).values(details=details)
                )


def _without_words(details: Any) -> Any:
    if isinstance(details, dict):
        return {
            key: BLANK if key in _SAID and isinstance(value, str) else _without_words(value)
            for key, value in details.items()
        }
    return [_without_words(one) for one in details] if isinstance(details, list) else details
