"""The mornings as an action: once a day, in sending hours, to whom there is something to say."""

import asyncio
from dataclasses import replace
from datetime import date, datetime

import pytest

from actions import unasked
from actions.office import Office
from actions.report.reporting import report_typed
from actions.show.stage import Stage, Worded
from actions.unasked import remind
from domain.chat import Seat
from domain.morning.names import UnitMorning
from domain.silence.names import SilentUnits
from domain.subject import Subject
from storage.store import Store
from tests.actions.at_work import AtWork

UNITS = ["QLCN", "QLKH", "TDC", "TT", "TTRA", "VP"]


async def test_a_unit_hears_on_the_day_before_once(at_work: AtWork) -> None:
    at_work.comes("18/02 07:30")
    deed = await at_work.tells(remind)
    told = deed.to("TT")[0]
    assert isinstance(told.subject, UnitMorning)
    assert (told.subject.unit, told.subject.day) == (at_work.unit("TT"), date(2021, 2, 18))
    assert told.in_hours
    assert "TT-04" in told.text
    assert (await at_work.tells(remind)).is_nothing


async def test_a_morning_shows_what_is_reported_meanwhile(at_work: AtWork) -> None:
    at_work.comes("18/02 07:30")
    (told,) = (await at_work.tells(remind)).to("TT")
    deed = await at_work.writes("TT", report_typed, "4")
    assert told.row in deed.edited


@pytest.mark.parametrize("moment", ["18/02 06:59", "18/02 17:30", "20/02 08:00", "11/02 08:00"])
async def test_nobody_hears_outside_the_hours(at_work: AtWork, moment: str) -> None:
    at_work.comes(moment)
    assert (await at_work.tells(remind)).is_nothing


async def test_who_has_no_chat_is_passed_over(at_work: AtWork) -> None:
    chat, unit = at_work.chats["TT"].id, at_work.unit("TT")
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.UNIT, unit))
    at_work.comes("18/02 07:30")
    assert (await at_work.tells(remind)).to("TT") == []


@pytest.mark.parametrize("at_once", [1, 2, 5])
async def test_a_morning_that_broke_off_is_told_to_its_end_and_to_nobody_twice(
    at_work: AtWork, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(unasked, "AT_ONCE", at_once)

    async def broken_off(store: Store, office: Office, *, now: datetime) -> None:
        store.database.outbox_woken.clear()
        telling = asyncio.create_task(remind(store, office, now=now))
        await store.database.outbox_woken.wait()
        telling.cancel()
        await asyncio.wait([telling])

    at_work.comes("10/05 07:30")
    first = (await at_work.tells(broken_off)).chats
    at_work.comes("10/05 08:30")
    rest = (await at_work.tells(remind)).chats
    assert first
    assert rest
    assert sorted(first + rest) == [*UNITS, "vanphong"]
    assert (await at_work.tells(remind)).is_nothing


@pytest.mark.parametrize(
    ("at_once", "what", "missing"),
    [
        # Each chat by itself, the last unit with the office.
        (1, UnitMorning, ["TT"]),
        (1, SilentUnits, ["vanphong"]),
        # All in one, which is told apart where it fails.
        (20, UnitMorning, UNITS),
        (20, SilentUnits, ["vanphong"]),
    ],
)
async def test_a_part_that_fails_keeps_no_other_from_hearing_and_is_tried_again(
    at_work: AtWork,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
    what: type[Subject],
    missing: list[str],
) -> None:
    monkeypatch.setattr(unasked, "AT_ONCE", at_once)
    at_work.comes("10/05 07:30")
    wordings = dict(at_work.office.rooms.wordings)
    whole = wordings[what]

    async def _breaks(stage: Stage, subject: Subject) -> Worded:
        if getattr(subject, "unit", at_work.unit("TT")) == at_work.unit("TT"):
            raise ArithmeticError("no words")
        return await whole(stage, subject)

    broken = replace(at_work.office.rooms, wordings={**wordings, what: _breaks})

    async def with_a_fault(store: Store, office: Office, *, now: datetime) -> None:
        with pytest.raises(ArithmeticError):
            await remind(store, replace(office, rooms=broken), now=now)

    told = await at_work.tells(with_a_fault)
    assert sorted(told.chats + missing) == [*UNITS, "vanphong"]
    assert sorted((await at_work.tells(remind)).chats) == missing
