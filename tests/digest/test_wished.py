"""Words in reply to the preview: what a button does, what nobody can do, and a sentence."""

from datetime import datetime

import pytest

from domain.digest.sending import HourNotUnderstood, TooLate, read_hour
from domain.digest.wished import FiguresStand, Wish, wish_of
from domain.hours import SendingHours
from domain.press import CONFIRM
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.digest.test_looking_through_actions import gone, preview
from tests.domain.plan_2021 import CALENDAR_2021


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("gửi luôn đi", Wish.SEND),
        ("ok, gửi ngay nhé", Wish.SEND),
        ("Gửi bản tổng hợp cho Ban Giám đốc.", Wish.SEND),
        ("hoãn đến thứ 2", Wish.LATER),
        ("cho hoãn lại", Wish.LATER),
        ("để mai gửi", Wish.LATER),
        ("sửa lại số quá hạn thành 1", Wish.FIGURES),
        ("chỉnh số liệu tỷ lệ hoàn thành giúp em", Wish.FIGURES),
        ("số quá hạn sai rồi, TT xong rồi mà", Wish.FIGURES),
        ("Đề nghị lưu ý các việc quá hạn.", None),
        ("Gửi kèm báo cáo của Trung tâm.", None),
        ("Hoãn họp giao ban tuần sau.", None),
        ("Số việc quá hạn giảm so với tuần trước.", None),
    ],
)
def test_what_is_wished(words: str, wish: Wish | None) -> None:
    assert wish_of(words) is wish


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("thứ 2", "01/03 09:00"),
        ("sáng thứ 2", "01/03 09:00"),
        ("hoãn đến sáng thứ Hai", "01/03 09:00"),
        ("8h30 thứ 2", "01/03 08:30"),
        ("16h", "26/02 16:00"),
        ("8h", "01/03 08:00"),
    ],
)
def test_a_day_is_an_hour_where_it_is_offered(typed: str, moment: str) -> None:
    assert f"{read_hour(typed, FRIDAY, CALENDAR_2021, SendingHours()):%d/%m %H:%M}" == moment


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("thứ 3", TooLate),
        ("16h thứ 2", TooLate),
        ("chiều thứ 2", HourNotUnderstood),
        ("hôm nay", HourNotUnderstood),
    ],
)
def test_no_other_day_is(typed: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_hour(typed, FRIDAY, CALENDAR_2021, SendingHours())


FRIDAY = datetime.fromisoformat("2021-02-26T14:40:00+07:00")


async def test_sending_is_asked_once(at_work: AtWork) -> None:
    told = await preview(at_work)
    asked = (await at_work.answers(OFFICE, told, "gửi luôn đi")).only
    assert asked.text == "Gửi ngay bản tổng hợp cho Ban Giám đốc? Đã gửi thì không rút lại được."
    done = await at_work.chooses(OFFICE, asked, CONFIRM)
    assert "Kính báo cáo Ban Giám đốc" in done.to(LEADERS)[0].text


async def test_it_is_put_off_in_words(at_work: AtWork) -> None:
    told = await preview(at_work)
    said = (await at_work.answers(OFFICE, told, "hoãn đến thứ 2")).only.text
    assert said == "Bản tổng hợp sẽ tự gửi lúc 09:00 ngày 01/3/2021."
    assert "Kính báo cáo" in await gone(at_work, "01/03 09:00")


async def test_without_an_hour_it_is_asked_for(at_work: AtWork) -> None:
    told = await preview(at_work)
    asked = (await at_work.answers(OFFICE, told, "hoãn lại nhé")).only
    assert "09:00 ngày 01/3/2021" in asked.text


async def test_figures_are_nobodys_to_change(at_work: AtWork) -> None:
    told = await preview(at_work)
    with pytest.raises(FiguresStand):
        await at_work.answers(OFFICE, told, "sửa lại số quá hạn thành 1")
