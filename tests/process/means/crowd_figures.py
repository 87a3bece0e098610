"""What became of a crowd: how much was said, and how often what must never happen did."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import func, select

from bot.command_line.terminal import words
from storage import tables
from storage.boxes.incoming import Status as Stored
from storage.boxes.outgoing import Kind, Status
from storage.boxes.tables import INBOX_WAITING, OUTBOX_OPEN, inbox, outbox
from storage.department.scope import everywhere
from storage.engines import OpenedConnection, reader
from storage.store import RUN_AGAIN
from tests.process.means.crowd import Crowd
from tests.process.means.machine import Machine
from views.failure import crash
from views.markup import plain

_SENTENCE = plain(crash("CODE", words()).text)
_CRASH = re.compile(re.escape(_SENTENCE).replace("CODE", "[0-9A-F]{6}"))
_ERROR = re.compile(r"^\S+ \S+ (ERROR|CRITICAL) .*", re.MULTILINE)
# Of these none follows itself for one assignment: in between it was taken back or ended otherwise.
_TURNS = ("done", "confirmed", "withdrawn", "returned", "received", "not-received")
_OTHER_ENDS = ("submitted", "resubmitted", "ordered", "closed", "merged")
# These happen once to what their line of the log names.
_ONCE = {
    "obstacle": "obstacle",
    "consulted": "obstacle",
    "resolved": "obstacle",
    "extension-asked": "extension",
    "extension-advised": "extension",
    "extension-decided": "extension",
    "extension-closed": "extension",
    "unit-merged": "unit",
    "deadline-board-approved": "board",
    "closing-approved": "closing",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything from `codes` on is to be empty or 0; `repeated` counts what a kill may repeat."""

    updates: int
    messages: int
    runs_again: int
    codes: list[str]
    errors: list[str]
    unanswered: list[str]
    doubled: list[str]
    set_aside: int
    waiting: int
    repeated: int


async def figures(machine: Machine, crowd: Crowd) -> Figures:
    """Count once everything has settled."""
    log = machine.log.read_text("utf-8")
    engine = reader(machine.database_url)
    async with engine.begin() as connection:

        async def count(table: Any, *conditions: Any) -> int:
            query = select(func.count()).select_from(table).where(*conditions)
            return (await connection.execute(query)).scalar_one()

        sent = await count(outbox, outbox.c.kind == Kind.SEND, outbox.c.status == Status.SENT)
        found = Figures(
            updates=await count(inbox),
            messages=sent,
            runs_again=log.count(RUN_AGAIN),
            codes=[text for text in _heard(machine, crowd) if _CRASH.search(text)],
            errors=[line.group() for line in _ERROR.finditer(log)],
            unanswered=_unanswered(machine, crowd),
            doubled=await _doubled(connection),
            set_aside=await count(outbox, outbox.c.status.in_((Status.SET_ASIDE, Status.FAILED)))
            + await count(inbox, inbox.c.status == Stored.SET_ASIDE),
            waiting=await count(inbox, INBOX_WAITING)
            + await count(outbox, OUTBOX_OPEN, outbox.c.kind != Kind.MENU),
            repeated=len(_said(machine)) - sent,
        )
    await engine.dispose()
    return found


def _said(machine: Machine) -> list[Any]:
    world = machine.town.world
    return [message for chat in world.chats.values() for message in world.sent_by_bot(chat)]


def _heard(machine: Machine, crowd: Crowd) -> Iterable[str]:
    """Return every text that anybody saw, the answers to presses among them."""
    yield from (message.text for message in _said(machine))
    yield from (press.answer.text or "" for press in crowd.presses if press.answer)


def _unanswered(machine: Machine, crowd: Crowd) -> list[str]:
    answered = {id(message.reply_to) for message in _said(machine)}
    commands = [one.text for one in crowd.commands if id(one) not in answered]
    return commands + [one.data for one in crowd.presses if one.answer is None]


async def _doubled(connection: OpenedConnection) -> list[str]:
    """Return what was done twice where it can be done once."""
    events = everywhere(tables.events)
    rows = (await connection.execute(select(events).order_by(events.c.id))).all()
    once = Counter(
        f"{row.kind} of {_ONCE[row.kind]} {row.details.get(_ONCE[row.kind])}"
        for row in rows
        if row.kind in _ONCE
    )
    turns: dict[int, list[str]] = {}
    for row in rows:
        if row.kind in _TURNS + _OTHER_ENDS and row.assignment_id:
            turns.setdefault(row.assignment_id, []).append(_turn(row))
    twice = [
        f"{kind} of assignment {one} twice"
        for one, kinds in turns.items()
        for before, (kind, state) in pairwise(kinds)
        if (kind, state) == before and kind in _TURNS
    ]
    return (
        [what for what, times in once.items() if times > 1] + twice + await _obstacles(connection)
    )


def _turn(row: Any) -> tuple[str, str]:
    """Return what happened, and for what is taken back from which state.

    Behind a report stands the submission that it followed, and both may be taken back in turn.
    """
    before = row.details.get("before") or {}
    return row.kind, before.get("progress", "") if row.kind == "withdrawn" else ""


async def _obstacles(connection: OpenedConnection) -> list[str]:
    """Return the assignments that are stuck twice at once, and reports that made two obstacles."""
    obstacles = everywhere(tables.obstacles)
    one = obstacles.c.assignment_id
    open_ones = select(one).where(obstacles.c.resolved_at.is_(None)).group_by(one)
    told = select(one).where(obstacles.c.message_address.is_not(None))
    told = told.group_by(one, obstacles.c.chat_id, obstacles.c.message_address)
    found = [
        (await connection.execute(query.having(func.count() > 1))).scalars()
        for query in (open_ones, told)
    ]
    return [f"two obstacles of assignment {each}" for rows in found for each in rows]
