"""What is kept of one person is handed out, and erased but for chức vụ and figures."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from actions.obstacle.reporting import obstruct_typed
from storage.store import Store
from tests.actions.at_work import AtWork
from tests.databases import both_databases

SECRET_WORDS = "chưa có kinh phí mua giống"


async def test_nothing_is_kept_of_a_stranger(at_work: AtWork) -> None:
    async with at_work.store.write() as tx:
        assert await tx.personal.collect(987654321) == {}
        assert not await tx.personal.erase(987654321)


async def test_a_person_is_handed_out_and_erased(at_work: AtWork) -> None:
    person = at_work.people["TT"]
    question = await at_work.writes("TT", obstruct_typed, f"4 {SECRET_WORDS}")
    await at_work.skips("TT", question.only)
    events = await at_work.finds(lambda tx: tx.personal.collect(person.address))
    assert {"people", "events", "obstacles"} <= {name for name, rows in events.items() if rows}
    assert SECRET_WORDS in str(events["obstacles"])

    async with at_work.store.write() as tx:
        assert await tx.personal.erase(person.address)
    assert await at_work.finds(lambda tx: tx.people.find(person.address)) is None
    erased = await at_work.finds(lambda tx: tx.people.get(person.id))
    assert (erased.name, erased.full_name) == (person.position or "–", None)
    after = await at_work.finds(lambda tx: tx.personal.collect(-person.id))
    assert len(after["events"]) == len(events["events"])
    assert after["obstacles"][0]["stuck"] == "–"
    with pytest.raises(Exception, match="append-only"), at_work.outside.begin() as connection:
        connection.execute(text("UPDATE events SET full_name = 'x'"))


async def test_the_words_of_old_messages_are_forgotten_and_the_work_stays(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, f"4 {SECRET_WORDS}")
    await at_work.skips("TT", question.only)
    with at_work.outside.begin() as connection:
        connection.execute(text("UPDATE outbox SET status = 'sent'"))
    async with at_work.store.write() as tx:
        assert await tx.personal.forget_words(before=at_work.now - timedelta(days=1)) == 0
        assert await tx.personal.forget_words(before=at_work.now + timedelta(days=1)) > 0
    address = at_work.people["TT"].address
    kept = await at_work.finds(lambda tx: tx.personal.collect(address))
    (obstacle,) = kept["obstacles"]
    assert obstacle["stuck"] == SECRET_WORDS


@both_databases
async def test_it_is_so_on_either_database(store: Store) -> None:
    async with store.write() as tx:
        await tx.people.seen(5, "Cán bộ Trung tâm")
        assert (await tx.personal.collect(5))["people"][0]["name"] == "Cán bộ Trung tâm"
        assert await tx.personal.erase(5)
        assert await tx.personal.collect(5) == {}
        assert not await tx.personal.erase(5)
