"""Boards of deadlines: one open at a time, moved on by one of those who press at once."""

import asyncio
from datetime import date

from domain.plan.deadline import Deadline
from domain.registration.board import BoardState, Proposed
from storage.store import Store
from tests.storage.office import NOW, Office

SUMMER = Deadline("trước 30/6/2021", date(2021, 6, 29))


async def opened(store: Store, office: Office) -> int:
    async with store.write() as tx:
        return (await tx.boards.open(office.plan.main.id, at=NOW)).id


async def advanced(store: Store, board: int, before: BoardState, after: BoardState) -> bool:
    async with store.write() as tx:
        return await tx.boards.advance(board, before, after)


async def test_who_opens_at_once_opens_the_same(store: Store, office: Office) -> None:
    boards = await asyncio.gather(*(opened(store, office) for _ in range(5)))
    assert len(set(boards)) == 1


async def test_of_several_who_approve_at_once_one_does(store: Store, office: Office) -> None:
    board = await opened(store, office)
    presented = BoardState.PRESENTED
    assert await advanced(store, board, BoardState.GATHERING, presented)
    done = await asyncio.gather(
        *(advanced(store, board, presented, BoardState.APPROVED) for _ in range(5))
    )
    assert sorted(done) == [False, False, False, False, True]
    assert await opened(store, office) != board, "after an approval another one may be opened"


async def test_a_later_proposal_takes_the_place_of_the_one_before(
    store: Store, office: Office
) -> None:
    board = await opened(store, office)
    one = office.assignment("VP-01", office.office).id
    for deadline in (SUMMER, None):
        async with store.write() as tx:
            await tx.boards.propose(board, one, deadline, person_id=office.officer.id, at=NOW)
        async with store.read() as tx:
            assert (await tx.boards.get(board)).proposals == (Proposed(one, deadline),)
    async with store.write() as tx:
        await tx.boards.withdraw(board, one)
        assert (await tx.boards.get(board)).proposals == ()
