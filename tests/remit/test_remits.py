"""Phân công, vắng mặt and what was passed on, as they are remembered."""

from datetime import UTC, date, datetime

from domain.chat import Person, Seat
from domain.people.post import Post
from domain.remit.remit import Absence, Remit
from domain.waiting.waiting import Matter
from storage.store import Transaction
from tests.actions.at_work import OFFICE, AtWork
from tests.people.register import enter
from tests.remit.leaders import led

AT = datetime(2021, 3, 1, 1, tzinfo=UTC)
FIRST, MIDDLE, LAST = date(2021, 3, 1), date(2021, 3, 3), date(2021, 3, 5)


async def entered(at_work: AtWork, name: str, position: str = "Phó Giám đốc") -> Post:
    by = at_work.people[OFFICE]
    return await at_work.changes(lambda tx: enter(tx, None, name, position, Seat.LEADERS, by=by))


async def in_charge(at_work: AtWork, unit: str, on: date) -> str | None:
    units = {one.code: one for one in at_work.plan.units}
    roster = await at_work.finds(lambda tx: tx.remits.roster(on, AT))
    post = roster.in_charge(units[unit])
    return post.full_name if post else None


async def test_who_is_in_charge_is_followed_by_the_next(at_work: AtWork) -> None:
    by, units = at_work.people[OFFICE], {one.code: one for one in at_work.plan.units}
    binh, cuc = await entered(at_work, "Bình"), await entered(at_work, "Cúc")

    async def add(tx: Transaction, post: Post, since: date, until: date | None = None) -> Remit:
        return await tx.remits.add(Remit(0, post, units["TDC"], since, until, "QĐ 12"), by=by)

    assert not await at_work.finds(lambda tx: tx.remits.begun())
    first = await at_work.changes(lambda tx: add(tx, binh, FIRST))
    assert await at_work.finds(lambda tx: tx.remits.begun())
    assert first.unit == units["TDC"]
    assert await at_work.finds(lambda tx: tx.remits.remit(first.id)) == first
    await at_work.changes(lambda tx: add(tx, cuc, MIDDLE, MIDDLE))
    for day, name in [(FIRST, "Bình"), (MIDDLE, "Cúc"), (LAST, "Bình")]:
        assert await in_charge(at_work, "TDC", day) == name
    second = await at_work.changes(lambda tx: add(tx, cuc, LAST))
    assert await in_charge(at_work, "TDC", LAST) == "Cúc"
    await at_work.changes(lambda tx: tx.remits.end(second.id, LAST))
    assert await in_charge(at_work, "TDC", date(2021, 3, 6)) is None, "nobody's, and not Bình's"
    standing, _ = await at_work.finds(lambda tx: tx.remits.standing(LAST))
    assert [one.id for one in standing] == [second.id]
    assert await at_work.finds(lambda tx: tx.remits.remit(0)) is None


async def test_an_absence_is_revoked_once(at_work: AtWork) -> None:
    by: Person = at_work.people[OFFICE]
    binh, cuc = await entered(at_work, "Bình"), await entered(at_work, "Cúc")
    said = Absence(0, binh, FIRST, LAST, cuc, "đi công tác")
    away = await at_work.changes(lambda tx: tx.remits.leave(said, by=by))
    assert await at_work.finds(lambda tx: tx.remits.absence(away.id)) == away
    roster = await at_work.finds(lambda tx: tx.remits.roster(MIDDLE, AT))
    assert roster.absence(binh) == away
    assert roster.acting(binh) == cuc
    assert (await at_work.finds(lambda tx: tx.remits.standing(FIRST)))[1] == (away,)
    revokes = [
        await at_work.changes(lambda tx: tx.remits.revoke(away.id, by=by, at=AT)) for _ in range(2)
    ]
    assert revokes == [True, False]
    assert (await at_work.finds(lambda tx: tx.remits.roster(MIDDLE, AT))).absences == ()
    assert (await at_work.finds(lambda tx: tx.remits.standing(FIRST)))[1] == ()


async def test_the_same_is_passed_on_once(at_work: AtWork) -> None:
    by = at_work.people[OFFICE]
    passes = [
        await at_work.changes(lambda tx: tx.remits.pass_up(Matter.CAUSE, 3, by=by, at=AT))
        for _ in range(2)
    ]
    assert passes == [True, False]
    found = await at_work.finds(lambda tx: tx.remits.passed_up(Matter.CAUSE, 3))
    assert found is not None
    assert (found.person.id, found.at, found.to) == (by.id, AT, None)
    assert await at_work.finds(lambda tx: tx.remits.passed_up(Matter.OBSTACLE, 3)) is None
    every = await at_work.finds(lambda tx: tx.remits.every_passed_up())
    assert every == {(Matter.CAUSE, 3): found}


async def test_it_is_passed_on_again_to_somebody_else(at_work: AtWork) -> None:
    by, cuc = at_work.people[OFFICE], (await led(at_work)).cuc
    passes = [
        await at_work.changes(
            lambda tx, to=to: tx.remits.pass_up(Matter.CAUSE, 3, by=by, at=AT, to=to)
        )
        for to in (None, cuc, cuc, None, cuc)
    ]
    assert passes == [True, True, False, True, True]
    found = await at_work.finds(lambda tx: tx.remits.passed_up(Matter.CAUSE, 3))
    assert found is not None
    assert found.to == cuc
