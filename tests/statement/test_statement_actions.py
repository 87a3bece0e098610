"""`/bangke` as an action: in a group, of the office, alone with the bot, and as a file."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest

from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from domain.authority import NotForThisChat
from domain.spoken.times.span import PeriodNotUnderstood
from domain.statement.names import StatementVerb
from domain.statement.statement import StatementOfAnother, WhichUnit
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.domain.plan_2021 import day

DAYS = day("01/02").toordinal(), day("28/02").toordinal()


@pytest.fixture
async def reported(at_work: AtWork) -> AtWork:
    """TT-04 was submitted in time and done late; TT-01, without a deadline, is done too."""
    at_work.comes("19/02 08:00")
    await at_work.writes("TT", submit_typed, "4 Giám đốc")
    at_work.comes("22/02 08:00")
    await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN ngày 22/02")
    await at_work.writes("TT", report_typed, "1")
    at_work.comes("26/02 08:00")
    return at_work


async def test_a_units_group_sees_its_own(reported: AtWork) -> None:
    told = (await reported.types("TT", "/bangke tháng 2")).only
    assert told.text.startswith("<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>")
    assert "đơn vị trình ngày 19/02/2021, đúng hạn; Sở hoàn thành ngày 22/02/2021, quá hạn" in (
        told.text
    )
    assert "Đơn vị trình: đúng hạn 01, quá hạn 0, chưa trình 01 (quá hạn 0)" in told.text
    assert "Sở hoàn thành: đúng hạn 0, quá hạn 01, chưa hoàn thành 01 (quá hạn 0)" in told.text
    assert "Người báo cáo" not in told.text, "a group is not shown who did what"
    assert [button.text for button in told.buttons] == ["Tệp Excel"]
    with pytest.raises(PeriodNotUnderstood):
        await reported.types("TT", "/bangke vừa rồi")
    with pytest.raises(NotForThisChat):
        await reported.types(LEADERS, "/bangke tháng 2")


async def test_the_office_chooses_a_unit_and_sees_who_reported(reported: AtWork) -> None:
    which = (await reported.types(OFFICE, "/bangke quý 1")).only
    assert which.text == "Bảng kê quý 1/2021: của phòng, đơn vị nào?"
    assert "TT" in [button.text for button in which.buttons]
    told = (await reported.types(OFFICE, "/bangke tháng 2 tt")).only
    assert "Người báo cáo: " in told.text
    with pytest.raises(WhichUnit):
        await reported.types(OFFICE, "/bangke tháng 2 phòng nào đó")
    deed = await reported.presses(OFFICE, StatementVerb.OF, reported.unit("TT"), 0, *DAYS)
    assert deed.only.text == told.text


async def test_an_empty_period_says_so(reported: AtWork) -> None:
    told = (await reported.types("TDC", "/bangke tháng 1")).only
    assert "Trong kỳ không có nhiệm vụ đến hạn hoặc hoàn thành." in told.text
    assert told.buttons == ()


async def test_another_units_is_refused(reported: AtWork) -> None:
    for verb in StatementVerb:
        with pytest.raises(StatementOfAnother):
            await reported.presses("TDC", verb, reported.unit("TT"), 0, *DAYS)


async def test_the_file_has_the_columns_and_opens(reported: AtWork) -> None:
    deed = await reported.presses("TT", StatementVerb.FILE, reported.unit("TT"), 0, *DAYS)
    name, file = await reported.paper(deed.only)
    assert name == "bang-ke-tt-20210201-20210228.xlsx"
    rows = _rows(file)
    assert rows[0][0] == "Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ"
    assert rows[1][:11] == (
        "STT",
        "Mã",
        "Nhiệm vụ",
        "Sản phẩm",
        "Thời hạn",
        "Ngày cuối của thời hạn",
        "Ngày trình",
        "Ngày hoàn thành",
        "Đơn vị trình đúng hạn",
        "Sở hoàn thành đúng hạn",
        "Khách quan",
    )
    first = rows[2]
    assert first[:2] == (1, "TT-04")
    assert first[3] == "số 25/KH-TTKHCN ngày 22/02/2021"
    assert [cell.date() for cell in first[5:8]] == [day("19/02"), day("19/02"), day("22/02")]
    assert first[8:10] == ("đúng hạn", "quá hạn")
    assert rows[-1][0] == "Hoàn thành trong kỳ: 02."


def _rows(content: bytes) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(BytesIO(content))
    return list(book["Bảng kê"].iter_rows(values_only=True))
