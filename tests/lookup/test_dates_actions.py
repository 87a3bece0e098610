"""`/lichhan`: dates with alarms, each under one name for good, and none twice."""

from datetime import date

import icalendar
import pytest

from actions.report.reporting import report_typed
from domain.lookup.dates import NoDates, reminders
from tests.actions.at_work import OFFICE, AtWork
from tests.domain.plan_2021 import CALENDAR_2021


async def calendar(at_work: AtWork, code: str) -> dict[str, icalendar.Event]:
    name, content = await at_work.paper((await at_work.types(code, "/lichhan")).only)
    whose = {OFFICE: "ca-so"}.get(code, code.lower())
    assert name == f"lich-han-{whose}-{at_work.now:%Y%m%d}.ics"
    found = icalendar.Calendar.from_ical(content)
    events = [one for one in found.walk("VEVENT") if isinstance(one, icalendar.Event)]
    return {str(one["summary"]).partition(" (")[0]: one for one in events}


async def test_a_unit_has_its_own_dates_with_alarms(at_work: AtWork) -> None:
    at_work.comes("08/02 08:00")
    events = await calendar(at_work, "TT")
    # A step of another unit's plan is this unit's too; what has no date is no date.
    assert list(events) == ["VP-09.2", "TT-02", "TT-04", "TT-05"]
    assert str(events["VP-09.2"]["summary"]).startswith("VP-09.2 (TT). Gửi")
    one = events["TT-04"]
    assert one.start == date(2021, 2, 19)
    assert one["status"] == "CONFIRMED"
    assert [alarm.TRIGGER for alarm in one.walk("VALARM")] != []
    again = await calendar(at_work, "TT")
    assert [e["uid"] for e in again.values()] == [e["uid"] for e in events.values()]
    assert len({str(e["uid"]) for e in events.values()}) == len(events)


async def test_what_is_done_goes_from_the_calendar(at_work: AtWork) -> None:
    at_work.comes("08/02 08:00")
    before = (await calendar(at_work, "TT"))["TT-04"]
    await at_work.writes("TT", report_typed, "4")
    after = (await calendar(at_work, "TT"))["TT-04"]
    assert (after["status"], after["uid"]) == ("CANCELLED", before["uid"])
    assert after.walk("VALARM") == []


async def test_the_office_has_those_of_all_and_a_unit_without_dates_is_told(
    at_work: AtWork,
) -> None:
    at_work.comes("08/02 08:00")
    assert {"VP-09.1", "VP-09.5", "TT-05"} <= set(await calendar(at_work, OFFICE))
    at_work.comes("30/12 08:00")
    with pytest.raises(NoDates):
        await at_work.types("TT", "/lichhan")


def test_it_reminds_on_the_last_two_working_days() -> None:
    # 30/5 is a Sunday: the last working day before it is Friday, and the one before that Thursday.
    assert reminders(date(2021, 5, 30), CALENDAR_2021) == (date(2021, 5, 27), date(2021, 5, 28))
    assert reminders(date(2021, 5, 24), CALENDAR_2021) == (date(2021, 5, 21), date(2021, 5, 24))
