"""Chats: whom they speak for, where they go, who is in them."""

from datetime import timedelta

import pytest

from domain.chat import Seat
from storage.store import Store
from tests.storage.office import NOW, Office


async def test_a_chat_may_hold_several_seats(office: Office) -> None:
    assert office.office_chat.seats == {Seat.UNIT, Seat.OFFICE}
    assert office.office_chat.units == (office.office,)
    assert office.office_chat.reachable


async def test_binding_again_changes_nothing(store: Store, office: Office) -> None:
    later = NOW + timedelta(days=1)
    async with store.write() as tx:
        assert not await tx.chats.bind(office.centre_chat.id, Seat.UNIT, office.centre.id, at=later)
        assert not await tx.chats.bind(office.office_chat.id, Seat.OFFICE, None, at=later)
        assert await tx.chats.bound_at(office.centre.id) == NOW


async def test_a_unit_has_one_chat(store: Store, office: Office) -> None:
    later = NOW + timedelta(days=1)
    async with store.write() as tx:
        assert await tx.chats.bind(office.office_chat.id, Seat.UNIT, office.centre.id, at=later)
        chat = await tx.chats.of_unit(office.centre.id)
        assert chat is not None
        assert chat.units == (office.office, office.centre)
        assert await tx.chats.bound_at(office.centre.id) == later
        assert (await tx.chats.get(office.centre_chat.id)).seats == frozenset()


async def test_a_seat_can_be_given_up(store: Store, office: Office) -> None:
    async with store.write() as tx:
        await tx.chats.unbind(office.office_chat.id, Seat.OFFICE, None)
        assert await tx.chats.holding(Seat.OFFICE) == []
        await tx.chats.unbind(office.office_chat.id, Seat.UNIT, office.office.id)
        assert await tx.chats.of_unit(office.office.id) is None
        assert await tx.chats.bound_at(office.office.id) is None


async def test_a_chat_is_known_by_its_newest_title(store: Store, office: Office) -> None:
    async with store.write() as tx:
        again = await tx.chats.ensure(-102, title="Trung tâm KH&CN")
        assert again.id == office.centre_chat.id
        assert again.title == "Trung tâm KH&CN"
        assert again.units == (office.centre,)
        with pytest.raises(LookupError):
            await tx.chats.get(10**12)


async def test_losing_a_chat_is_told_once(store: Store, office: Office) -> None:
    chat = office.centre_chat.id
    async with store.write() as tx:
        assert await tx.chats.set_reachable(chat, False, why="bot was kicked")
        assert not await tx.chats.set_reachable(chat, False, why="bot was kicked")
        assert not (await tx.chats.get(chat)).reachable
        assert await tx.chats.set_reachable(chat, True)


async def test_a_moved_office_keeps_its_seat_once(store: Store, office: Office) -> None:
    async with store.write() as tx:
        newcomer = await tx.chats.ensure(-1001, title="Văn phòng Sở")
        await tx.chats.bind(newcomer.id, Seat.OFFICE, None, at=NOW)
        await tx.chats.bind(newcomer.id, Seat.LEADERS, None, at=NOW)
        await tx.events.add("bound", at=NOW, recorded_at=NOW, chat_id=newcomer.id)
        await tx.chats.migrate(-101, -1001)
        (holder,) = await tx.chats.holding(Seat.OFFICE)
    assert (holder.id, holder.address) == (office.office_chat.id, -1001)
    assert holder.seats == {Seat.UNIT, Seat.OFFICE, Seat.LEADERS}


async def test_a_person_is_known_by_their_newest_name(store: Store, office: Office) -> None:
    async with store.write() as tx:
        again = await tx.people.seen(501, "Chuyên viên Trung tâm")
        assert again.id == office.officer.id
        assert await tx.people.find(501) == again
        assert await tx.people.find(502) is None


async def test_who_was_in_a_group_is_in_what_it_becomes(store: Store, office: Office) -> None:
    async with store.write() as tx:
        person = await tx.people.seen(7, "Cán bộ")
        other = await tx.people.seen(8, "Cán bộ khác")
        newcomer = await tx.chats.ensure(-1001, title="Trung tâm")
        for chat, who, inside in (
            (office.centre_chat, person, True),
            (newcomer, person, False),
            (newcomer, other, True),
        ):
            await tx.presences.note(who.id, chat.id, inside=inside, until=NOW)
        await tx.chats.migrate(-102, -1001)
        for who in (person, other):
            known = await tx.presences.find(who.id, office.centre_chat.id)
            assert known is not None
            assert known.inside
