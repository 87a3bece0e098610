"""Digests as they were summed up and sent; what was issued is never rewritten."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from domain.digest.digest import Previous
from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.issue import Issue
from domain.digest.period import PeriodKind, Rule, Timetable
from domain.digest.remarks import Remarks
from storage import tables
from storage.connection import AnyRow, Connection

_DIGESTS = tables.digests
# What a version kept that kept no edition was sent as it was summed up.
_WENT = _DIGESTS.c.issued_at.is_not(None) | _DIGESTS.c.edition.is_(None)
_WAITS = _DIGESTS.c.issued_at.is_(None) & _DIGESTS.c.edition.is_not(None)
_DUE = (
    select(_DIGESTS.c.period)
    .where(_WAITS, _DIGESTS.c.due_at <= bindparam("now"))
    .order_by(_DIGESTS.c.due_at)
)
_OF_PERIOD = select(_DIGESTS).where(
    _DIGESTS.c.period == bindparam("period"), _DIGESTS.c.edition.is_not(None)
)
_TO_CHANGE = _OF_PERIOD.with_for_update(key_share=True)
_HAS = select(_DIGESTS.c.period).where(_DIGESTS.c.period == bindparam("period"))
_WAITING = (
    select(_DIGESTS.c.period)
    .where(_WAITS, _DIGESTS.c.due_at.is_not(None))
    .order_by(_DIGESTS.c.due_at)
)
_TO_COME = _WAITING.where(_DIGESTS.c.due_at > bindparam("now"))
_RULES = select(tables.report_rules)


class Digests:
    """Questions about digests, by the keys of their periods: "2021-W05", "2021-M05"."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def freeze(
        self, edition: Edition, figures: Figures, text: str, *, due_at: datetime
    ) -> bool:
        """Keep the edition of a period, once; return False where there is one already."""
        period = edition.period
        row = {
            "period": period.key,
            "kind": period.kind.value,
            "figures": figures,
            "text": text,
            "at": edition.at,
            "edition": edition,
            "remarks": Remarks(),
            "due_at": due_at,
        }
        insert = self._connection.insert(_DIGESTS).values(row)
        return await self._connection.change(insert.on_conflict_do_nothing()) == 1

    async def get(self, key: str, *, lock: bool = False) -> Issue | None:
        """Return the edition of a period, its row locked if it will change; None without one."""
        row = await self._connection.row(_TO_CHANGE if lock else _OF_PERIOD, {"period": key})
        return _issue_of(row) if row else None

    async def has(self, key: str) -> bool:
        """Return whether a period was summed up, by whatever version."""
        return await self._connection.value(_HAS, {"period": key}) is not None

    async def remark(self, key: str, remarks: Remarks) -> bool:
        """Keep the office's words beside an edition; return False once it was issued."""
        return await self._before_it_goes(key, remarks=remarks)

    async def postpone(self, key: str, due_at: datetime) -> bool:
        """Let it go by itself at another moment; return False once it was issued."""
        return await self._before_it_goes(key, due_at=due_at)

    async def lapse(self, key: str) -> bool:
        """Let it go no more by itself: its time is over, and nobody was told."""
        return await self._before_it_goes(key, due_at=None)

    async def withdraw(self, key: str) -> None:
        """Forget what has not gone, so that it is summed up anew."""
        await self._connection.change(_DIGESTS.delete().where(_DIGESTS.c.period == key, _WAITS))

    async def issue(self, key: str, text: str, *, at: datetime) -> bool:
        """Close an edition in the words in which it goes, once; return False if it was before."""
        return await self._before_it_goes(key, text=text, issued_at=at)

    async def due(self, now: datetime) -> list[str]:
        """Return the keys of what is to go by itself by now, the oldest first."""
        return await self._connection.values(_DUE, {"now": now})

    async def waiting(self) -> list[str]:
        """Return the keys of what is frozen and has not gone, the oldest first."""
        return await self._connection.values(_WAITING)

    async def to_come(self, now: datetime) -> list[str]:
        """Return the keys of those that are to go by themselves later than now."""
        return await self._connection.values(_TO_COME, {"now": now})

    async def previous(self, before: datetime, *, weekly: bool = True) -> Previous | None:
        """Return the figures of the last that was issued, of a week or of a state's period."""
        row = await self._connection.row(_gone_before(before, weekly=weekly).limit(1))
        return Previous(row.at, row.figures) if row else None

    async def trend(self, before: datetime, *, weeks: int) -> list[Previous]:
        """Return the figures of the last weeks that were issued, the newest last."""
        rows = await self._connection.rows(_gone_before(before, weekly=True).limit(weeks))
        return [Previous(row.at, row.figures) for row in reversed(rows)]

    async def text(self, key: str) -> str:
        """Return the words of a digest; raises LookupError for one that is not kept."""
        found: str | None = await self._connection.value(
            select(_DIGESTS.c.text).where(_DIGESTS.c.period == key)
        )
        if found is None:
            raise LookupError(f"no digest of {key}")
        return found

    async def timetable(self) -> Timetable:
        """Return how the state's periods end, as this office corrects the custom."""
        rows = await self._connection.rows(_RULES)
        return Timetable(
            tuple(
                Rule(PeriodKind(row.kind), row.cut_off, row.send_within, row.basis) for row in rows
            )
        )

    async def correct(self, rule: Rule) -> None:
        """Write how a kind of the state's periods ends, for all departments."""
        values = {
            "cut_off": rule.cut_off,
            "send_within": rule.send_within,
            "basis": rule.basis,
        }
        insert = self._connection.insert(tables.report_rules)
        row = insert.values(kind=rule.kind.value, **values)
        await self._connection.change(
            row.on_conflict_do_update(index_elements=["kind"], set_=values)
        )

    async def _before_it_goes(self, key: str, **values: Any) -> bool:
        query = update(_DIGESTS).where(_DIGESTS.c.period == key, _WAITS).values(**values)
        return await self._connection.change(query) == 1


def _gone_before(moment: datetime, *, weekly: bool) -> Select[Any]:
    """Return the query for the figures of what was issued, the newest first."""
    is_week = _DIGESTS.c.kind == PeriodKind.WEEK.value
    return (
        select(_DIGESTS.c.at, _DIGESTS.c.figures)
        .where(_WENT, _DIGESTS.c.at < moment, is_week if weekly else ~is_week)
        .order_by(_DIGESTS.c.at.desc())
    )


def _issue_of(row: AnyRow) -> Issue:
    return Issue(row.edition, row.remarks or Remarks(), row.due_at or row.at, row.issued_at)
