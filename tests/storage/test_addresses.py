"""What other messengers call something has a number, for good, which is none of Telegram's."""

import asyncio

from domain.people.address import Address, is_telegrams
from storage.store import Store

PERSON = Address("loa", "loa:can-bo-77c1")
OTHERS = [
    Address("loa", "loa:can-bo-77c2"),
    Address("keng", PERSON.text),
    Address("loa", PERSON.text, within=7),
    Address("loa", PERSON.text, within=-7),
]


async def number(store: Store, address: Address) -> int:
    return await store.database.run(lambda tx: tx.addresses.number(address))


async def test_each_has_a_number_of_its_own(store: Store) -> None:
    numbers = [await number(store, one) for one in (PERSON, *OTHERS)]
    assert len(set(numbers)) == len(numbers)
    assert not any(map(is_telegrams, numbers))
    assert [await number(store, one) for one in (PERSON, *OTHERS)] == numbers
    async with store.database.read() as tx:
        assert [await tx.addresses.called(one) for one in numbers] == [PERSON, *OTHERS]
        # A group is called the same; it stands below 0.
        assert await tx.addresses.called(-numbers[0]) == PERSON


async def test_what_is_telegrams_is_called_nothing_else(store: Store) -> None:
    await number(store, PERSON)
    async with store.database.read() as tx:
        for one in (1, 5_012_345_678, -1_001_234_567_890, 2**53 - 1, 1 - 2**53):
            assert is_telegrams(one)
            assert await tx.addresses.called(one) is None
    assert not any(map(is_telegrams, (2**53, -(2**53))))


async def test_at_once_it_gets_one_number(store: Store) -> None:
    numbers = await asyncio.gather(*(number(store, PERSON) for _ in range(8)))
    assert len(set(numbers)) == 1


async def test_an_erased_number_is_nobody_elses(store: Store) -> None:
    person = await number(store, PERSON)
    message = await number(store, Address("loa", "m-1", within=person))
    elsewhere = await number(store, Address("loa", "m-1", within=-7))
    async with store.write() as tx:
        await tx.people.seen(person, "Cán bộ")
        kept = await tx.personal.collect(person)
        assert [one["address"] for one in kept["addresses"]] == [PERSON.text, "m-1"]
        assert await tx.personal.erase(person)
        for gone in (person, message):
            assert await tx.addresses.called(gone) is None
        assert await tx.addresses.called(elsewhere) is not None
    assert await number(store, PERSON) > elsewhere
