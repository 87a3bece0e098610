"""Editions as they are kept: frozen once, remarked on until they go, and never rewritten."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Text, insert, type_coerce, update

from domain.digest.digest import Previous
from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.period import PeriodKind, ReportingPeriod, Rule, Timetable, week
from domain.digest.remarks import Remarks
from storage import tables
from storage.store import Store, Transaction

FRIDAY = datetime(2021, 2, 5, 7, 30, tzinfo=UTC)
WEEK = week(date(2021, 2, 5))


async def freezes(tx: Transaction, period: ReportingPeriod, at: datetime, done: int = 0) -> bool:
    edition = Edition(period=period, at=at, until=period.last, units=(), plans=(), lines=())
    kept = Figures(done_in_time=done)
    return await tx.digests.freeze(edition, kept, f"{done}", due_at=at + timedelta(hours=1))


async def test_a_period_is_frozen_once(store: Store) -> None:
    async with store.write() as tx:
        assert await freezes(tx, WEEK, FRIDAY, done=13)
        assert not await freezes(tx, WEEK, FRIDAY, done=99)
        assert await tx.digests.text("2021-W05") == "13"
        kept = await tx.digests.get("2021-W05", lock=True)
    assert kept is not None
    assert (kept.key, kept.edition.at, kept.issued_at) == ("2021-W05", FRIDAY, None)
    assert kept.remarks == Remarks()


async def test_what_was_issued_is_never_rewritten(store: Store) -> None:
    remarks = Remarks("Đề nghị lưu ý.", {7: "đang trình ký"}, "Chánh Văn phòng", FRIDAY)
    later = FRIDAY + timedelta(hours=2)
    async with store.write() as tx:
        await freezes(tx, WEEK, FRIDAY)
        assert await tx.digests.remark("2021-W05", remarks)
        assert await tx.digests.due(FRIDAY + timedelta(minutes=59)) == []
        assert await tx.digests.due(FRIDAY + timedelta(hours=1)) == ["2021-W05"]
        assert await tx.digests.postpone("2021-W05", later)
        assert await tx.digests.due(FRIDAY + timedelta(hours=1)) == []
        assert await tx.digests.waiting() == ["2021-W05"]

        assert await tx.digests.issue("2021-W05", "như đã gửi", at=later)
        assert not await tx.digests.issue("2021-W05", "lần hai", at=later)
        assert not await tx.digests.remark("2021-W05", replace(remarks, opening="khác"))
        assert not await tx.digests.postpone("2021-W05", later)
        assert await tx.digests.due(later) == await tx.digests.waiting() == []
        kept = await tx.digests.get("2021-W05")
        assert kept is not None
        assert (kept.remarks, kept.issued_at, kept.due_at) == (remarks, later, later)
        assert await tx.digests.text("2021-W05") == "như đã gửi"


async def test_weeks_follow_weeks_and_the_states_periods_each_other(store: Store) -> None:
    month = Timetable().period(PeriodKind.MONTH, 2021, 2)
    async with store.write() as tx:
        for n, period in enumerate((WEEK, month, week(date(2021, 2, 12)))):
            at = FRIDAY + timedelta(days=7 * n)
            await freezes(tx, period, at, done=n)
            assert await tx.digests.previous(at + timedelta(days=1), weekly=period.is_week) is None
        for key in ("2021-W05", "2021-M02"):
            await tx.digests.issue(key, "", at=FRIDAY)
        end = FRIDAY + timedelta(days=30)
        weekly, monthly = [await tx.digests.previous(end, weekly=one) for one in (True, False)]
        assert weekly is not None
        assert monthly is not None
        assert (weekly.figures.done_in_time, monthly.figures.done_in_time) == (0, 1)
        assert await tx.digests.previous(FRIDAY) is None
        await tx.digests.issue("2021-W06", "", at=end)
        trend = await tx.digests.trend(end, weeks=8)
        assert [one.figures.done_in_time for one in trend] == [0, 2]
        assert len(await tx.digests.trend(end, weeks=1)) == 1
        # What is frozen at a moment is no part of what went before it.
        last = FRIDAY + timedelta(days=14)
        assert [one.figures.done_in_time for one in await tx.digests.trend(last, weeks=8)] == [0]


async def test_what_an_older_version_sent_counts_as_issued(store: Store) -> None:
    old = {"period": "2021-W05", "figures": Figures(), "text": "như cũ", "at": FRIDAY}
    # Its moment stood among the numbers, one of which is gone; others were not counted yet.
    written = '{"at": "2021-02-05T14:30:00+07:00", "done_late": 4, "gone": 5}'
    async with store.write() as tx:
        await tx.digests._connection.change(insert(tables.digests).values(old))
        await tx.digests._connection.change(
            update(tables.digests).values(figures=type_coerce(written, Text))
        )
        kept = Previous(FRIDAY, Figures(done_late=4))
        assert await tx.digests.get("2021-W05") is None
        assert await tx.digests.previous(FRIDAY + timedelta(days=7)) == kept
        assert await tx.digests.trend(FRIDAY + timedelta(days=7), weeks=8) == [kept]
        assert await tx.digests.due(FRIDAY + timedelta(days=7)) == []
        assert not await freezes(tx, WEEK, FRIDAY)
        assert await tx.digests.text("2021-W05") == "như cũ"


async def test_an_office_corrects_when_the_states_periods_end(store: Store) -> None:
    async with store.write() as tx:
        assert await tx.digests.timetable() == Timetable(())
        for cut_off in (31, 20):
            await tx.digests.correct(Rule(PeriodKind.MONTH, cut_off, 3, "12/2020/QĐ-UBND"))
        found = await tx.digests.timetable()
    assert found.rules == (Rule(PeriodKind.MONTH, 20, 3, "12/2020/QĐ-UBND"),)
    assert found.period(PeriodKind.MONTH, 2021, 5).first == date(2021, 4, 21)
    assert found.period(PeriodKind.QUARTER, 2021, 2).last == date(2021, 6, 14)
