"""A day long ago that a report states: which day counts, and whose desk a paper lies on."""

from typing import Any

import pytest

from actions.report.backdating import bear_out
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from domain.authority import NotForThisChat
from domain.plan.state import Progress
from domain.report.backdating import Days, NothingBackdated, days_of
from domain.report.desk import Desk, desk_of
from domain.report.names import ReportVerb
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from tests.domain.plan_2021 import CALENDAR_2021, day


def _to(deed: Deed[Any], chat: str) -> Told:
    (found,) = [each for each in deed.told if each.chat == chat]
    return found


@pytest.mark.parametrize(
    ("told", "borne_out", "counted", "backdated"),
    [
        (None, False, "22/02", None),
        ("22/02", False, "22/02", None),
        # Two working days back: Friday and Monday lie between.
        ("18/02", False, "18/02", None),
        ("20/02", False, "20/02", None),
        ("17/02", False, "22/02", "17/02"),
        ("17/02", True, "17/02", None),
        # A week of Tết lies between, but for two working days of it.
        ("09/02", False, "22/02", "09/02"),
    ],
)
def test_which_day_counts(
    told: str | None, borne_out: bool, counted: str, backdated: str | None
) -> None:
    found = days_of(
        day("22/02"),
        day(told) if told else None,
        said_on=day("22/02"),
        calendar=CALENDAR_2021,
        is_borne_out=borne_out,
    )
    assert found == Days(day(counted), day(backdated) if backdated else None)


def test_a_later_day_than_the_one_that_stands_is_believed() -> None:
    found = days_of(
        day("17/02"),
        day("18/02"),
        said_on=day("01/03"),
        calendar=CALENDAR_2021,
        is_borne_out=False,
    )
    assert found == Days(day("18/02"))


@pytest.mark.parametrize(
    ("to", "desk"),
    [
        (None, None),
        ("", None),
        ("Giám đốc", Desk.LEADERS),
        ("đ/c Phó Giám đốc phụ trách", Desk.LEADERS),
        ("lãnh đạo Sở", Desk.LEADERS),
        ("Giám đốc Sở ký", Desk.LEADERS),
        ("Giam doc So KH&CN", Desk.LEADERS),
        ("BGĐ", Desk.LEADERS),
        ("Ban Giám đốc bổ sung văn bản", Desk.LEADERS),
        ("Văn phòng", Desk.OFFICE),
        ("Chánh Văn phòng Sở", Desk.OFFICE),
        ("UBND tỉnh", Desk.ELSEWHERE),
        ("Văn phòng UBND tỉnh", Desk.ELSEWHERE),
        ("Bộ Khoa học và Công nghệ", Desk.ELSEWHERE),
        ("Giám đốc Sở Tài chính", Desk.ELSEWHERE),
        ("Giám đốc Trung tâm", Desk.ELSEWHERE),
        ("Sở GD&ĐT cho ý kiến", Desk.ELSEWHERE),
        ("văn bản góp ý", Desk.ELSEWHERE),
    ],
)
def test_on_whose_desk_it_lies(to: str | None, desk: Desk | None) -> None:
    assert desk_of(to) is desk


async def test_the_office_bears_a_day_out(at_work: AtWork) -> None:
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("TT", report_typed, "4 ngày 18/02")
    one = await at_work.work("TT-04")
    assert (one.progress, one.completed_on, one.backdated_to) == (
        Progress.DONE,
        day("24/02"),
        day("18/02"),
    )
    said, card = _to(deed, "TT"), _to(deed, OFFICE)
    assert "hoàn thành ngày 24/02/2021, quá hạn" in said.text
    assert "Ngày nêu, 18/02/2021, đã quá 02 ngày làm việc nên chưa tính" in said.text
    assert "báo cáo hoàn thành ngày 18/02/2021" in card.text
    then = day("18/02").toordinal()
    for chat in ("TT", LEADERS):
        with pytest.raises(NotForThisChat):
            await at_work.presses(chat, ReportVerb.BEAR_OUT, one.id, then)
    deed = await at_work.presses(OFFICE, ReportVerb.BEAR_OUT, one.id, then)
    assert "đã xác nhận ngày đơn vị nêu, 18/02/2021 (đúng hạn)" in _to(deed, "TT").text
    assert deed.log[0].kind == "day-confirmed"
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.backdated_to, one.in_time) == (day("18/02"), None, True)
    assert "Tính theo ngày 18/02/2021." in (await at_work.shown_now(card)).text
    with pytest.raises(NothingBackdated):
        await at_work.does(OFFICE, bear_out, one.id, then)


async def test_the_office_does_not(at_work: AtWork) -> None:
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("TT", report_typed, "4 ngày 18/02")
    one = await at_work.work("TT-04")
    deed = await at_work.presses(OFFICE, ReportVerb.REJECT_DAY, one.id, day("18/02").toordinal())
    assert "không xác nhận ngày đơn vị nêu; tính theo ngày 24/02/2021 (quá hạn)" in (
        _to(deed, "TT").text
    )
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.backdated_to) == (day("24/02"), None)


async def test_a_documents_number_bears_it_out(at_work: AtWork) -> None:
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("TT", report_typed, "4 ngày 18/02")
    deed = await at_work.answers("TT", _to(deed, "TT"), "số 25/KH-TTKHCN")
    assert "hoàn thành ngày 18/02/2021, đúng hạn" in _to(deed, "TT").text
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.backdated_to) == (day("18/02"), None)
    # With the number in the report itself nobody is asked.
    deed = await at_work.writes("TT", report_typed, "5 số 9/KH-TTKHCN ngày 18/02")
    assert deed.chats == ["TT"]


async def test_a_day_of_submission_is_borne_out_the_same_way(at_work: AtWork) -> None:
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("TT", submit_typed, "4 trình Giám đốc ngày 18/02")
    one = await at_work.work("TT-04")
    assert (one.submitted_on, one.backdated_to) == (day("24/02"), day("18/02"))
    assert sorted(deed.chats) == ["TT", OFFICE]
    deed = await at_work.presses(OFFICE, ReportVerb.BEAR_OUT, one.id, day("18/02").toordinal())
    one = await at_work.work("TT-04")
    assert (one.progress, one.submitted_on) == (Progress.SUBMITTED, day("18/02"))
    assert one.handed_in_time


async def test_what_cannot_be_late_and_what_the_office_says_needs_nothing(
    at_work: AtWork,
) -> None:
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("QLKH", report_typed, "1 ngày 18/02")
    assert OFFICE not in deed.chats
    assert (await at_work.work("QLKH-01")).completed_on == day("18/02")
    await at_work.writes("VP", report_typed, "9.1 ngày 18/02")
    assert (await at_work.work("VP-09.1")).completed_on == day("18/02")


async def test_confirming_the_report_confirms_its_day(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    at_work.comes("24/02 08:00")
    deed = await at_work.writes("TT", report_typed, "4 ngày 18/02")
    assert deed.chats.count(OFFICE) == 1
    card = _to(deed, OFFICE)
    assert "Đơn vị nêu ngày 18/02/2021" in card.text
    one = await at_work.work("TT-04")
    assert (one.progress, one.completed_on) == (Progress.AWAITING, day("24/02"))
    await at_work.presses(OFFICE, ReportVerb.CONFIRM, one.id)
    one = await at_work.work("TT-04")
    assert (one.progress, one.completed_on, one.backdated_to) == (Progress.DONE, day("18/02"), None)
