"""`/tinhtrang`: administrators hear how the system stands, in a group in numbers alone."""

from dataclasses import replace

import pytest

from actions.people.status import tell_status
from domain.authority import NotLookingAfter
from tests.actions.at_work import OFFICE, AtWork


async def test_nobody_else_is_told(at_work: AtWork) -> None:
    with pytest.raises(NotLookingAfter):
        await at_work.does(OFFICE, tell_status)


async def test_it_names_chats_only_where_nobody_else_reads(at_work: AtWork) -> None:
    person = at_work.people[OFFICE]
    at_work.office = replace(at_work.office, administrators=frozenset({person.address}))
    async with at_work.store.write() as tx:
        await tx.chats.set_reachable(at_work.chats["TT"].id, False)
        await tx.runs.first("morning:2021-02-05", at=at_work.now)
    told = (await at_work.does(OFFICE, tell_status)).only.text
    title = at_work.chats["TT"].title
    assert "Nhóm không gửi được: 01" in told or "01" in told
    assert title not in told
    assert told.endswith("Xem tên các nhóm: nhắn riêng /tinhtrang cho bot.")
    alone = (await at_work.does(OFFICE, tell_status, alone=True)).only.text
    assert f"– {title}" in alone
    assert "Lần nhắc buổi sáng gần nhất: " in alone
