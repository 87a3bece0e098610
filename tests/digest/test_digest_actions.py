"""The weekly digest as an action: when, to whom, and what it corrects of the week before."""

import pytest

from actions.digest import reporting
from actions.digest.issuing import sum_up
from actions.digest.mending import confirmed_since, errata_of
from actions.digest.reporting import report, send_full
from actions.report.confirming import confirm
from actions.report.reporting import report_typed
from domain.calendar import DAY
from domain.digest.asking import TooLongToRead
from domain.digest.digest import Previous
from domain.digest.errata import Change
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.giving_back import gives_back

FRIDAY = "26/02 15:30"


async def edition(at_work: AtWork) -> Previous:
    """Return the week's digest as it was kept."""
    stored = await at_work.finds(lambda tx: tx.digests.previous(at_work.now + DAY))
    assert stored is not None
    return stored


async def test_office_and_leaders_get_it_once_a_week(at_work: AtWork) -> None:
    at_work.comes(FRIDAY)
    deed = await at_work.tells(sum_up)
    assert sorted(deed.chats) == [LEADERS, OFFICE]
    assert all(told.in_hours for told in deed.told)
    assert deed.told[0].text == deed.told[1].text
    assert (await edition(at_work)).at == at_work.now
    assert (await at_work.tells(sum_up)).is_nothing


@pytest.mark.parametrize("moment", ["26/02 14:29", "26/02 17:30", "25/02 15:30", "27/02 15:30"])
async def test_it_does_not_come_at_another_time(at_work: AtWork, moment: str) -> None:
    at_work.comes(moment)
    assert (await at_work.tells(sum_up)).is_nothing


async def test_units_that_cannot_be_reached_are_named(at_work: AtWork) -> None:
    chat = at_work.chats["TDC"].id
    await at_work.changes(lambda tx: tx.chats.set_reachable(chat, False))
    at_work.comes(FRIDAY)
    deed = await at_work.tells(sum_up)
    assert "Chi cục Tiêu chuẩn Đo lường Chất lượng" in deed.told[0].text


async def test_what_was_given_back_since_is_corrected(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    at_work.comes(FRIDAY)
    await at_work.tells(sum_up)
    at_work.comes("01/03 08:00")
    await gives_back(at_work, "TT-04 thiếu phụ lục")
    plan, told = await at_work.finds(lambda tx: tx.plans.current()), await edition(at_work)
    assert plan is not None
    (found,) = await at_work.finds(lambda tx: errata_of(tx, plan, told, frozenset()))
    assert found.assignment.task.code == "TT-04"
    assert found.changed.change is Change.RETURNED
    assert await at_work.finds(lambda tx: errata_of(tx, plan, None, frozenset())) == ()


async def test_what_was_confirmed_since_is_known(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    await at_work.writes("TT", report_typed, "4")
    at_work.comes(FRIDAY)
    await at_work.tells(sum_up)
    at_work.comes("01/03 08:00")
    await at_work.does(OFFICE, confirm, at_work.id("TT-04"))
    told = await edition(at_work)
    found = await at_work.finds(lambda tx: confirmed_since(tx, told))
    assert found == {at_work.id("TT-04")}
    assert await at_work.finds(lambda tx: confirmed_since(tx, None)) == frozenset()


async def test_a_text_that_nobody_would_read_is_not_sent(
    at_work: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "MOST_PARTS", 0)
    digest = await at_work.writes(LEADERS, report)
    with pytest.raises(TooLongToRead):
        await at_work.does(LEADERS, send_full, "2021-W06", to=digest.only)
