"""What is kept of one person is handed out, and erased but for chức vụ and figures."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from actions.obstacle.reporting import obstruct_typed
from domain.hearing import Heard
from domain.people.register import Entry
from storage.store import Store
from tests.actions.at_work import AtWork
from tests.databases import both_databases

UPDATE = (
    '{"update_id": 1, "message": {"from": {"id": 7, "is_bot": false, "username": "Nam_VP"},'
    ' "reply_to_message": {"chat": {"username": "bot_khac"}}}}'
)
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


@both_databases
async def test_a_person_is_found_by_name_or_username(store: Store) -> None:
    heard = Heard(datetime(2021, 2, 8, tzinfo=UTC))
    await store.database.run(lambda tx: tx.inbox.put(1, 7, UPDATE, heard))
    async with store.write() as tx:
        for number, name in ((5, "Hoa"), (6, "Nguyễn Thị Hoa"), (7, "Trần Văn Nam")):
            await tx.people.seen(number, name)
        person = await tx.people.find(7)
        assert person is not None
        await tx.people.register(person.id, Entry("Trần Văn Nam", "Chánh Văn phòng"))
        for words, found in (
            ("hoa", [5]),
            ("thị hoa", [6]),
            ("NGUYEN THI HOA", [6]),
            ("nam", [7]),
            ("n", []),
            ("@nam_vp", [7]),
            ("@Nam_VP", [7]),
            ("@nam", []),
            ("@bot_khac", []),
        ):
            assert [one.address for one in await tx.personal.called(words)] == found
