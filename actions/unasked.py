"""Say what nobody asked for: all that falls due for a chat at one moment is one message."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import partial

from actions.due import Day, Due, Teller
from actions.office import Office
from actions.show import show
from domain.chat import Chat, Seat
from domain.message import Priority, split
from domain.plan.plan import Plan
from domain.subject import Subject, Together
from storage.plan.plans import Around
from storage.store import Store, Transaction

log = logging.getLogger(__name__)

# So many chats are told in one transaction: the first messages leave while the others are worded,
# and whoever presses a button meanwhile waits for no more than these.
AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of a morning's chats: those of `units`, and with `above` all but the `others`' chats.

    `chats` are those of units alone, `others` the same that are told in another part.
    """

    units: tuple[int, ...] = ()
    chats: frozenset[int] = frozenset()
    above: bool = False
    others: frozenset[int] = frozenset()

    def tells(self, chat: Chat) -> bool:
        """Whether a chat is told in this part, whatever it is told."""
        return chat.id not in self.others if self.above else chat.id in self.chats

    async def load(self, tx: Transaction) -> Plan | None:
        """Return as much of the plan as is told of."""
        return await tx.plans.current(None if self.above else Around(units=self.units))

    def apart(self) -> tuple["_Part", ...]:
        """Return the units, and the office and the leaders, by themselves; none if they are so."""
        if not self.above or not self.chats:
            return ()
        below = replace(self, above=False, others=frozenset())
        return below, replace(self, chats=frozenset(), others=self.others | self.chats)


async def remind(store: Store, office: Office, *, now: datetime) -> None:
    """Queue what each chat must hear this morning, once a day whoever asks and however often.

    A morning that nobody ran is not replayed: the next one says what is true by then. Where the
    digest's hour has come too, its chats get both in one message. A part that fails keeps no other
    part from hearing, and no unit waits for what fails of the office; it is raised at the end, and
    tried again when it is asked for next that day.
    """
    async with store.read() as tx:
        parts = await _parts(tx, office, now)
    if not parts:
        return
    failed, told = [], 0
    while parts:
        part, *parts = parts
        try:
            told += await store.run(partial(_tell_part, office=office, part=part, now=now))
        except Exception as error:
            log.exception("a part of the morning could not be told")
            if apart := part.apart():
                parts = [*apart, *parts]
            else:
                failed.append(error)
    if failed:
        raise failed[0]
    await store.run(lambda tx: tx.runs.first(_run(office, now), at=now))
    log.info("the morning of %s: %d chats are told", office.today(now), told)


def _run(office: Office, now: datetime) -> str:
    return f"morning:{office.today(now)}"


async def _parts(tx: Transaction, office: Office, now: datetime) -> list[_Part]:
    """Return the parts that are to be told, none where all has been told or nothing is told now.

    What one chat hears is told together, so the units of one chat are in one part.
    """
    if not await _is_open(tx, office, now) or await tx.runs.has(_run(office, now)):
        return []
    above = {
        chat.id for seat in (Seat.OFFICE, Seat.LEADERS) for chat in await tx.chats.holding(seat)
    }
    units: dict[int, list[int]] = {}
    for unit, chat in (await tx.chats.of_units()).items():
        units.setdefault(chat, []).append(unit)
    below = [chat for chat in units if chat not in above]
    parts = [below[first : first + AT_ONCE] for first in range(0, len(below), AT_ONCE)]
    if len(parts) <= 1:
        # A department of few units is told from its plan in one piece, which is then read once.
        return [_Part(_joined(units, [*below, *above]), frozenset(below), above=True)]
    return [
        *(_Part(_joined(units, chats), frozenset(chats)) for chats in parts),
        _Part(_joined(units, above), above=True, others=frozenset(below)),
    ]


def _joined(units: Mapping[int, Sequence[int]], chats: Iterable[int]) -> tuple[int, ...]:
    return tuple(unit for chat in chats for unit in units.get(chat, ()))


async def _tell_part(tx: Transaction, *, office: Office, part: _Part, now: datetime) -> int:
    """Tell one part of a morning; return how many chats hear something."""
    day = await _day(tx, office, now, part)
    if day is None:
        return 0
    rooms = office.rooms
    afternoons = rooms.afternoons if _is_afternoon(day) else ()
    return await _tell(day, part, (*rooms.mornings, *afternoons))


async def summarize(store: Store, office: Office, *, now: datetime) -> None:
    """Queue what is told at the hour of the digest, from then on."""

    async def tell(tx: Transaction) -> int:
        if await _is_open(tx, office, now):
            every = _Part(above=True)
            day = await _day(tx, office, now, every)
            if day is not None and _is_afternoon(day):
                return await _tell(day, every, office.rooms.afternoons, morning=False)
        return 0

    if told := await store.run(tell):
        log.info("the digest's hour of %s: %d chats are told", office.today(now), told)


async def _is_open(tx: Transaction, office: Office, now: datetime) -> bool:
    return office.hours.is_open(office.texts.local(now), await tx.holidays.calendar())


async def _day(tx: Transaction, office: Office, now: datetime, part: _Part) -> Day | None:
    """Return the day for those who are told of it now, None before there is a plan."""
    plan = await part.load(tx)
    if plan is None:
        return None
    day = Day(tx, office, plan, await tx.holidays.calendar(), now, units=(), above=part.above)
    told = (unit for unit in plan.units if unit.id in part.units and day.works(unit))
    return replace(day, units=tuple(told))


def _is_afternoon(day: Day) -> bool:
    return day.office.texts.local(day.now).time() >= day.office.digest_time


async def _tell(day: Day, part: _Part, tellers: Sequence[Teller], *, morning: bool = True) -> int:
    by_chat: dict[int, list[Due]] = {}
    for teller in tellers:
        for due in await teller(day):
            if part.tells(due.chat) and _is_for(day, due):
                by_chat.setdefault(due.chat.id, []).append(due)
    for dues in by_chat.values():
        await _put(day, dues, morning=morning)
    return len(by_chat)


def _is_for(day: Day, due: Due) -> bool:
    """Whether a chat may hear it: another department's, of the work it was given and no other."""
    if due.chat.represents is None:
        return True
    given = {one.id for unit in due.chat.units for one in day.plan.of_unit(unit)}
    return bool(due.piece.shows) and given >= {*due.piece.shows}


async def _put(day: Day, dues: Sequence[Due], *, morning: bool) -> None:
    tx, office, chat = day.tx, day.office, dues[0].chat
    subject: Subject = dues[0].subject
    if len(dues) > 1:
        subject = Together(tuple(due.piece for due in dues))
    shown = [one for due in dues for one in due.piece.shows]
    message, _ = await show(tx, office, subject, now=day.now, shown=shown, plan=day.plan)
    lasting = any(due.lasting for due in dues)
    moment = f"{office.texts.local(day.now):%Y-%m-%dT%H:%M}"
    await tx.outbox.put(
        # Of what was begun and not finished, such as in a crash, nobody hears twice.
        f"morning:chat:{chat.id}:{day.today}" if morning else f"afternoon:chat:{chat.id}:{moment}",
        chat.id,
        split(message, headed=chat.represents is not None),
        priority=Priority.BULK,
        subject=subject,
        shows=shown,
        expires_at=office.hours.closes_at(max(due.until for due in dues), office.texts.zone),
        in_hours=True,
        lasting=lasting,
        created_at=day.now,
    )
    if lasting:
        # From now on lines answer this month's round, and those before stay as they were.
        month = datetime.combine(day.today.replace(day=1), time(), office.texts.zone)
        await tx.outbox.rest(chat.id, before=month)
