"""The mornings as an action: once a day, in sending hours, to whom there is something to say."""

from datetime import date

import pytest

from actions.report.reporting import report_typed
from actions.unasked import remind
from domain.chat import Seat
from domain.morning.names import UnitMorning
from tests.actions.at_work import AtWork


async def test_a_unit_hears_on_the_day_before_once(at_work: AtWork) -> None:
    at_work.comes("18/02 07:30")
    deed = await at_work.lets(remind)
    told = deed.to("TT")[0]
    assert isinstance(told.subject, UnitMorning)
    assert (told.subject.unit, told.subject.day) == (at_work.unit("TT"), date(2021, 2, 18))
    assert told.in_hours
    assert "TT-04" in told.text
    assert (await at_work.lets(remind)).is_nothing


async def test_a_morning_shows_what_is_reported_meanwhile(at_work: AtWork) -> None:
    at_work.comes("18/02 07:30")
    (told,) = (await at_work.lets(remind)).to("TT")
    deed = await at_work.writes("TT", report_typed, "4")
    assert told.row in deed.edited


@pytest.mark.parametrize("moment", ["18/02 06:59", "18/02 17:30", "20/02 08:00", "11/02 08:00"])
async def test_nobody_hears_outside_the_hours(at_work: AtWork, moment: str) -> None:
    at_work.comes(moment)
    assert (await at_work.lets(remind)).is_nothing


async def test_who_has_no_chat_is_passed_over(at_work: AtWork) -> None:
    chat, unit = at_work.chats["TT"].id, at_work.unit("TT")
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.UNIT, unit))
    at_work.comes("18/02 07:30")
    assert (await at_work.lets(remind)).to("TT") == []
