"""Two departments on one database, with equal units, codes and people, each as if it were alone."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from actions.people.status import tell_status
from actions.plan.importing import import_plan
from actions.unasked import remind, summarize
from documents.plan import PlanReading
from domain.message import Message, Priority
from domain.refusal import Refusal
from storage.store import Database
from tests.actions.at_work import MONDAY, OFFICE, AtWork, at_work, settle_in
from tests.actions.beginnings import SETTLED
from tests.actions.deed import Deed
from tests.databases import SqliteFiles, new_name
from tests.department.rows import refers_to_its_own

UNITS = ("TT", "QLKH", "QLCN", "TDC", "TTRA")
TYPED = (
    *("/xong 1", "/xong 2", "/xong 3", "/viec", "/tiendo 4", "/giahan 1 31/5 do chờ kinh phí"),
    *("/vuongmac 2 chưa có kinh phí", "/datrinh 2", "/theodoi"),
)
ASKED = ("/kehoach", "/viec", "/canykien", "/nhatky", "/phancong", "/tim khoa học", "/dondoc")


@pytest.fixture
async def both(
    settled: SqliteFiles, real_plan: PlanReading
) -> AsyncIterator[tuple[AtWork, AtWork]]:
    """Two departments on one database that took the same plan in and bound the same chats."""
    name = new_name()
    settled.copy(SETTLED, name)
    url = settled.url(name)
    database = Database(url)
    second = await database.run(lambda tx: tx.departments.add("Sở Y tế", "SYT"))
    signed = MONDAY - timedelta(days=3)
    async with database.of(second.id).write() as tx:
        await import_plan(tx, real_plan, now=signed)
        units = {unit.code: unit.id for unit in await tx.units.all()}
        await settle_in(tx, units, at=signed)
    await database.close()
    opened = (await at_work(url), await at_work(url, second.id))
    yield opened
    for one in opened:
        one.outside.dispose()
        await one.store.database.close()
    settled.drop(name)


Step = Callable[[AtWork], Awaitable[Deed[None]]]


def steps(random: Random, n: int) -> list[Step]:
    """Return what people type and time tells in some weeks."""
    return [random.choice((_typed, _typed, _asked, _told))(random) for _ in range(n)]


def _typed(random: Random) -> Step:
    unit, words = random.choice(UNITS), random.choice(TYPED)
    return lambda at: at.types(unit, words)


def _asked(random: Random) -> Step:
    chat, words = random.choice(("vanphong", "bgd")), random.choice(ASKED)
    return lambda at: at.types(chat, words)


def _told(random: Random) -> Step:
    days, hour = random.randint(1, 4), random.choice((8, 16))
    telling = random.choice((remind, summarize))

    async def told(at: AtWork) -> Deed[None]:
        at.now = (at.now + timedelta(days=days)).replace(hour=hour)
        return await at.tells(telling)

    return told


async def lived(at: AtWork, step: Step) -> object:
    """Return what everybody saw of a step, but for our own numbers."""
    try:
        deed = await step(at)
    except Refusal as refusal:
        return type(refusal)
    return (
        [(told.chat, told.text, [one.text for one in told.buttons]) for told in deed.told],
        deed.menus,
        [(each.kind, each.words) for each in deed.log],
        len(deed.edited),
        deed.signs,
    )


@pytest.mark.parametrize("seed", range(4))
async def test_each_lives_as_if_it_were_alone(
    both: tuple[AtWork, AtWork], at_work: AtWork, seed: int
) -> None:
    random = Random(seed)
    first, second = both
    for mine, others in zip(steps(random, 24), steps(random, 24), strict=True):
        await lived(second, others)
        assert await lived(first, mine) == await lived(at_work, mine)
    await refers_to_its_own(first.store.database)


@pytest.mark.parametrize(("is_of_all", "alone"), [(False, True), (True, True), (True, False)])
async def test_who_administers_one_hears_nothing_of_the_others_chats(
    both: tuple[AtWork, AtWork], is_of_all: bool, alone: bool
) -> None:
    first, second = both
    async with second.store.write() as tx:
        chat = await tx.chats.ensure(-909, title="Nhóm của Sở Y tế")
        parts = [Message("Đang chờ")]
        await tx.outbox.put("waits", chat.id, parts, priority=Priority.BULK, created_at=first.now)
    me = frozenset({first.people[OFFICE].address})
    of_all = me if is_of_all else frozenset()
    first.office = replace(first.office, administrators=me, administrators_of_all=of_all)
    told = (await first.does(OFFICE, tell_status, alone=alone)).only.text
    assert "Tin đang chờ gửi: 0\n" in told
    assert ("Ở sở, cơ quan khác: 01 tin đang chờ gửi, 0 tin đã gác lại." in told) is is_of_all
    assert ("– Nhóm của Sở Y tế: 01, " in told) is (is_of_all and alone)
