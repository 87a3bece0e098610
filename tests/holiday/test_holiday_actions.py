"""Days off as actions: listed, confirmed, entered by a paper, and missed in December."""

from datetime import date

import pytest

from actions.unasked import remind
from domain.authority import NotForThisChat
from domain.holiday.names import DaysMeant, HolidayVerb, TetUnconfirmed
from domain.order.rearrangement import PressToConfirm
from domain.press import CONFIRM
from domain.subject import pieces_of
from tests.actions.at_work import OFFICE, AtWork

ENTERED = "/lichnghi Nghỉ 10/9/2021, làm bù thứ Bảy 18/9/2021, theo văn bản 12/UBND-NC"
STORM, MADE_UP = date(2021, 9, 10), date(2021, 9, 18)
_ALL = (date(2021, 2, 8).toordinal(), date(2022, 12, 31).toordinal())


async def test_they_are_entered_once_somebody_confirms(at_work: AtWork) -> None:
    asked = await at_work.types(OFFICE, ENTERED)
    assert asked.question == DaysMeant((STORM,), (MADE_UP,), "12/UBND-NC")
    assert asked.only.text == (
        "Nghỉ: thứ Sáu, 10/9/2021\nLàm bù: thứ Bảy, 18/9/2021\nÁp dụng: tất cả phòng, đơn vị\n"
        "Căn cứ: 12/UBND-NC\n"
        "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận."
    )
    with pytest.raises(PressToConfirm):
        await at_work.answers(OFFICE, asked.only, "đúng")
    calendar = await at_work.finds(lambda tx: tx.holidays.calendar())
    assert calendar.is_working(STORM)
    deed = await at_work.chooses(OFFICE, asked.only, CONFIRM)
    assert deed.kinds == ["holidays-entered"]
    calendar = await at_work.finds(lambda tx: tx.holidays.calendar())
    assert (calendar.is_working(STORM), calendar.is_working(MADE_UP)) == (False, True)
    assert not await at_work.finds(lambda tx: tx.holidays.unconfirmed(STORM, MADE_UP))


async def test_the_list_is_confirmed_once(at_work: AtWork) -> None:
    await at_work.finds(lambda tx: tx.holidays.calendar())
    async with at_work.store.write() as tx:
        await tx.holidays.seed([2021, 2022])
    listed = await at_work.types(OFFICE, "/lichnghi")
    assert "thứ Sáu, 30/4/2021: nghỉ (Ngày Chiến thắng), chưa xác nhận" in listed.only.text
    assert ", chưa xác nhận" in listed.only.text
    first, last = date(2021, 4, 21).toordinal(), date(2022, 2, 4).toordinal()
    deed = await at_work.presses(OFFICE, HolidayVerb.CONFIRM, first, last, to=listed.only)
    assert deed.kinds == ["holidays-confirmed"]
    again = await at_work.presses(OFFICE, HolidayVerb.CONFIRM, first, last, to=listed.only)
    assert again.log == ()
    assert again.only.text.startswith("Lịch nghỉ này đã được xác nhận trước đó")


async def test_nothing_is_left_to_confirm_once_all_is_confirmed(at_work: AtWork) -> None:
    async with at_work.store.write() as tx:
        await tx.holidays.seed([2021, 2022])
    listed = await at_work.types(OFFICE, "/lichnghi")
    assert [button.text for button in listed.only.buttons] == ["Xác nhận lịch trên"]
    await at_work.presses(OFFICE, HolidayVerb.CONFIRM, *_ALL, to=listed.only)
    anew = await at_work.types(OFFICE, "/lichnghi")
    assert not anew.only.buttons
    assert "chưa xác nhận" not in anew.only.text


async def test_it_is_the_offices(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/lichnghi")


async def test_in_december_the_office_is_told_once_while_tet_is_unconfirmed(
    at_work: AtWork,
) -> None:
    async with at_work.store.write() as tx:
        await tx.holidays.seed([2021, 2022])
    told = []
    for moment in ("30/11 08:00", "01/12 08:00", "02/12 08:00"):
        at_work.comes(moment)
        told += [
            moment
            for one in (await at_work.tells(remind)).to(OFFICE)
            if TetUnconfirmed(2022) in [piece.subject for piece in pieces_of(one.subject, ())]
        ]
    assert told == ["01/12 08:00"]
