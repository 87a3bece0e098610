"""What is heard of comings and goings, and what becomes of private seats by it, as actions."""

from datetime import timedelta

import pytest

from actions.people.attending import hear, note_acting
from actions.people.binding import bind_typed
from actions.people.publishing import note_public_name
from actions.report.reporting import report_typed
from domain.authority import TypeInTheGroup
from domain.chat import Footing, Person, Seat
from domain.people.presence import Presence
from storage.store import Transaction
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed

GUEST = "Phó Giám đốc"


@pytest.fixture
async def guest(at_work: AtWork) -> Person:
    """A leader who takes part alone with the bot, by a link."""

    async def arrives(tx: Transaction) -> Person:
        chat = await tx.chats.ensure(9001, title=GUEST)
        await tx.chats.bind(chat.id, Seat.LEADERS, None, at=at_work.now)
        at_work.chats[GUEST] = chat
        return await tx.people.seen(9001, GUEST)

    at_work.people[GUEST] = await at_work.changes(arrives)
    return at_work.people[GUEST]


async def heard(at_work: AtWork, chat: str, person: Person, *, inside: bool) -> Deed[None]:
    return await at_work.lets(
        lambda tx, office, *, now: hear(
            tx, office, person.address, at_work.chats[chat].address, inside=inside, now=now
        )
    )


async def hearers(at_work: AtWork) -> set[str]:
    """Who receives what goes to the leaders."""
    chats = await at_work.finds(lambda tx: tx.chats.holding(Seat.LEADERS))
    return {chat.title for chat in chats}


async def test_who_leaves_the_leaders_gets_nothing_of_theirs_and_the_office_knows(
    at_work: AtWork, guest: Person
) -> None:
    assert (await heard(at_work, LEADERS, guest, inside=True)).is_nothing
    left = await heard(at_work, LEADERS, guest, inside=False)
    assert (left.chats, left.menus) == ([OFFICE], (GUEST,))
    assert left.only.text.startswith(f"{GUEST} không còn trong nhóm “{LEADERS}”")
    assert await hearers(at_work) == {LEADERS}
    assert (await heard(at_work, LEADERS, guest, inside=False)).is_nothing
    back = await heard(at_work, LEADERS, guest, inside=True)
    assert (back.chats, back.menus) == ([], (GUEST,))
    assert await hearers(at_work) == {LEADERS, GUEST}


async def test_a_link_hangs_on_no_group_that_one_was_never_in(
    at_work: AtWork, guest: Person
) -> None:
    assert (await heard(at_work, "TT", guest, inside=False)).is_nothing
    assert await hearers(at_work) == {LEADERS, GUEST}


async def test_what_is_given_anew_counts_though_one_is_out_of_the_group(
    at_work: AtWork, guest: Person
) -> None:
    await heard(at_work, LEADERS, guest, inside=False)

    async def readmitted(tx: Transaction) -> list[Footing]:
        await tx.presences.forget_outside(guest.id, Seat.LEADERS, None)
        return [one.footing for one in await tx.presences.private_seats(guest) if one.counting]

    assert await at_work.changes(readmitted) == []


async def test_acting_in_a_group_is_written_down_now_and_then(at_work: AtWork) -> None:
    person, chat = at_work.people["TT"], at_work.chats["TT"]

    async def acts() -> Presence | None:
        await at_work.lets(
            lambda tx, office, *, now: note_acting(tx, office, person, chat.id, now=now)
        )
        return await at_work.finds(lambda tx: tx.presences.find(person.id, chat.id))

    first = await acts()
    assert first == Presence(True, at_work.now + timedelta(hours=1), at_work.now)
    for minutes in (59, 1):
        at_work.now += timedelta(minutes=minutes)
        after = await acts()
        assert (after == first) is (minutes == 59)


async def test_of_two_units_only_the_sure_one_is_acted_for(at_work: AtWork) -> None:
    person, units = at_work.people["TT"], {code: at_work.unit(code) for code in ("TT", "TDC")}
    here = "riêng"

    async def belongs(tx: Transaction) -> None:
        at_work.chats[here] = await tx.chats.ensure(person.address, title=here)
        await tx.memberships.join(person.id, units.values(), at=at_work.now)
        for held in await tx.presences.private_seats(person):
            sure = held.groups[0].chat_id == at_work.chats["TT"].id
            await tx.presences.stand(held, Footing.FIRM if sure else Footing.UNSURE)

    await at_work.changes(belongs)
    deed = await at_work.writes(here, report_typed, "TT-04", who="TT", alone=True)
    assert deed.kinds == ["done"]
    with pytest.raises(TypeInTheGroup) as refused:
        await at_work.writes(here, report_typed, "TDC-05", who="TT", alone=True)
    assert [unit.code for unit in refused.value.units] == ["TDC"]


async def test_a_public_group_is_told_of_each_time_it_becomes_one(at_work: AtWork) -> None:
    async def named(name: str | None) -> Deed[None]:
        async def note(tx: Transaction, *_: object, now: object) -> None:
            chat = await tx.chats.get(at_work.chats["TT"].id)
            await note_public_name(tx, at_work.office, chat, name, now=at_work.now)

        return await at_work.lets(note)

    told = await named("trung_tam")
    assert told.chats == ["alone"]
    for name in ("trung_tam", "trung_tam_moi", None):
        assert (await named(name)).is_nothing
    at_work.now += timedelta(minutes=1)
    assert (await named("trung_tam")).chats == ["alone"]


async def test_a_public_group_that_is_connected_is_told_of_too(at_work: AtWork) -> None:
    chat = at_work.chats["TT"].id
    await at_work.changes(lambda tx: tx.chats.set_public_name(chat, "trung_tam"))
    deed = await at_work.writes("TT", bind_typed, "TDC", who=ALONE)
    assert sorted(deed.chats) == ["TT", ALONE]
    assert "@trung_tam" in deed.to(ALONE)[0].text
