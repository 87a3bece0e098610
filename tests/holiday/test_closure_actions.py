"""Some units alone are off, as in a storm: their mornings, their days late, the digest."""

from datetime import date

import pytest

from actions.digest.issuing import sum_up
from actions.report.reporting import report_typed
from actions.unasked import remind
from domain.holiday.days import NotClosed
from domain.order.names import OrderMeant
from domain.press import CONFIRM
from domain.subject import QuestionShown
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed

CLOSED = "/lichnghi Nghỉ bão từ 25/02/2021 đến 26/02/2021 đối với TT, theo văn bản 12/UBND-NC"
CENTRE = "Trung tâm Khoa học và Công nghệ"


async def closed(at_work: AtWork) -> Deed[None]:
    """The Centre, whose TT-02 is due on Friday 26/02, is closed on that day and the one before."""
    await at_work.writes("TT", report_typed, "4")
    at_work.comes("23/02 09:00")
    asked = await at_work.types(OFFICE, CLOSED)
    assert f"Chỉ áp dụng: {CENTRE}" in asked.only.text
    return await at_work.chooses(OFFICE, asked.only, CONFIRM)


async def test_the_unit_is_told_and_its_deadline_moves_once_the_office_says_so(
    at_work: AtWork,
) -> None:
    deed = await closed(at_work)
    assert deed.kinds == ["units-closed"]
    (unit,) = deed.to("TT")
    assert unit.text.startswith(f"{CENTRE} nghỉ thứ Năm, 25/02/2021, thứ Sáu, 26/02/2021, theo 12")
    entered, offered = deed.to(OFFICE)
    assert "Nhiệm vụ có hạn trong các ngày nghỉ: TT-02." in entered.text
    assert isinstance(offered.subject, QuestionShown)
    assert isinstance(offered.subject.question, OrderMeant)
    assert "từ thứ Sáu, 26/02/2021 đến thứ Hai, 01/3/2021" in offered.text
    assert (await at_work.work("TT-02")).last_day == date(2021, 2, 26)
    await at_work.chooses(OFFICE, offered, CONFIRM)
    assert (await at_work.work("TT-02")).last_day == date(2021, 3, 1)


async def test_it_hears_on_the_last_day_that_it_works_and_not_while_it_is_off(
    at_work: AtWork,
) -> None:
    await closed(at_work)
    told = {}
    for day in ("24/02", "25/02", "26/02", "01/3"):
        at_work.comes(f"{day} 08:00".replace("/3", "/03"))
        told[day] = [one.text for one in (await at_work.tells(remind)).to("TT")]
    assert [day for day, texts in told.items() if texts] == ["24/02", "01/3"]
    assert "ngày làm việc cuối cùng" in told["24/02"][0]
    assert "quá hạn 01 ngày làm việc" in told["01/3"][0]


async def test_the_digest_and_the_list_say_so(at_work: AtWork) -> None:
    await closed(at_work)
    at_work.comes("26/02 15:30")
    (told,) = (await at_work.tells(sum_up)).to(LEADERS)
    assert f"{CENTRE} nghỉ riêng 25/02, 26/02 (12/UBND-NC)" in told.text
    listed = (await at_work.types(OFFICE, "/lichnghi")).only.text
    assert f"– thứ Sáu, 26/02/2021: riêng {CENTRE} nghỉ (12/UBND-NC)" in listed


async def test_it_works_again_before_the_storm_has_come(at_work: AtWork) -> None:
    await closed(at_work)
    asked = await at_work.types(OFFICE, "/lichnghi TT làm việc lại 26/02/2021 theo 13/UBND-NC")
    deed = await at_work.chooses(OFFICE, asked.only, CONFIRM)
    assert "làm việc trở lại thứ Sáu, 26/02/2021" in deed.to("TT")[0].text
    calendar = await at_work.finds(lambda tx: tx.holidays.calendar())
    own = calendar.of_unit(at_work.unit("TT"))
    assert [own.is_working(date(2021, 2, day)) for day in (25, 26)] == [False, True]
    with pytest.raises(NotClosed):
        await at_work.types(OFFICE, "/lichnghi QLKH làm việc lại 25/02/2021 theo 13/UBND-NC")
