"""Work beside the plan and work that recurs, as actions."""

from datetime import date, datetime

import pytest

from actions.work.giving import choose_unit, give_typed
from actions.work.opening_periods import open_periods
from actions.work.recurring import recur_typed
from domain.order.rearrangement import PressToConfirm
from domain.order.scope import NoSuchScope
from domain.plan.naming import UnknownCode
from domain.plan.state import SetBy
from domain.press import CONFIRM
from domain.prompt import QuestionClosed
from domain.spoken.times.cycle import CycleNotUnderstood
from domain.spoken.times.deadline import DayInThePast
from domain.work.giving import NoUnitChosen, SeenBefore
from domain.work.names import (
    CycleMeant,
    HowOften,
    NewWorkDay,
    NewWorkMeant,
    NewWorkTitle,
    NewWorkUnits,
    WorkGiven,
    WorkVerb,
)
from domain.work.recurring import CannotRecur, DoesNotRecur
from tests.actions.at_work import OFFICE, ZONE, AtWork

LINE = "TT, TDC trước 15/6 Báo cáo tình hình kho lạnh"


async def test_work_is_given_to_each_unit_once(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, give_typed, LINE)
    assert isinstance(preview.question, NewWorkMeant)
    with pytest.raises(PressToConfirm):
        await at_work.answers(OFFICE, preview.only, "đồng ý")
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert deed.chats == ["TT", "TDC", OFFICE]
    told, *_ = deed.told
    assert (told.subject, told.lasting, told.in_hours) == (WorkGiven(), True, True)
    assert deed.kinds == ["given", "given"]
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    given = [one for one in plan.assignments if one.task.code == "DX-01"]
    assert {one.unit.code for one in given} == {"TT", "TDC"}
    assert {one.last_day for one in given} == {date(2021, 6, 14)}
    assert {event.work for event in deed.log} == {one.id for one in given}
    with pytest.raises(QuestionClosed):
        await at_work.chooses(OFFICE, preview.only, CONFIRM)


async def test_what_is_urgent_does_not_wait_for_the_office_to_open(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, give_typed, f"hỏa tốc {LINE}")
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert [told.in_hours for told in deed.told] == [False, False, False]
    assert deed.log[0].details["urgent"] is True
    told = deed.to("TT")[0]
    assert told.buttons[0].text == "Đã nhận"
    seen = await at_work.presses("TT", WorkVerb.SEEN, deed.log[0].work or 0, to=told)
    assert (seen.chats, seen.kinds) == ([OFFICE], ["work-seen"])
    assert "đã nhận việc lúc" in seen.only.text
    assert told.row in seen.edited
    assert "Đã nhận: " in (await at_work.shown_now(told)).text
    with pytest.raises(SeenBefore):
        await at_work.presses("TT", WorkVerb.SEEN, deed.log[0].work or 0, to=told)


@pytest.mark.parametrize(
    ("typed", "urgent", "title"),
    [
        ("TT hỏa tốc trước 15/6 Báo cáo kho lạnh", True, "Báo cáo kho lạnh"),
        ("TT trước 15/6 hoả tốc: Báo cáo kho lạnh", True, "Báo cáo kho lạnh"),
        ("TT trước 15/6 Báo cáo kho lạnh (hỏa tốc)", True, "Báo cáo kho lạnh"),
        ("TT trước 15/6 bao cao kho lanh hoa toc", True, "Bao cao kho lanh"),
        ("TT trước 15/6 Xử lý công văn hỏa tốc", False, "Xử lý công văn hỏa tốc"),
        ("TT trước 15/6 Rà soát chữ ký hỏa tốc của Sở", False, "Rà soát chữ ký hỏa tốc của Sở"),
    ],
)
async def test_where_the_word_for_urgent_may_stand(
    at_work: AtWork, typed: str, urgent: bool, title: str
) -> None:
    preview = await at_work.writes(OFFICE, give_typed, typed)
    assert isinstance(preview.question, NewWorkMeant)
    work = preview.question.work
    assert (work.urgent, work.title) == (urgent, title)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("TT trước 15/1 báo cáo kho lạnh", "Báo cáo kho lạnh"),
        ("TT báo cáo kho lạnh chậm nhất 14/01", "Báo cáo kho lạnh"),
        # What was written with its year may be what the work is about.
        ("TT rà soát kho lạnh có trước 15/01/2021", "Rà soát kho lạnh có trước 15/01/2021"),
    ],
)
async def test_a_day_that_has_gone_by_is_no_deadline(
    at_work: AtWork, typed: str, title: str
) -> None:
    asked = await at_work.writes(OFFICE, give_typed, typed)
    assert isinstance(asked.question, NewWorkDay)
    assert asked.question.work.title == title
    assert "Ngày thứ Năm, 14/01/2021 đã qua: chưa lấy làm thời hạn." in asked.only.text
    with pytest.raises(DayInThePast):
        await at_work.answers(OFFICE, asked.only, "15/1")
    preview = await at_work.answers(OFFICE, asked.only, "15/3")
    assert "đã qua" not in preview.only.text
    with pytest.raises(DayInThePast):
        await at_work.answers(OFFICE, preview.only, "trước 15/1/2021")
    today = await at_work.answers(OFFICE, preview.only, "đến 8/2")
    at_work.now = datetime(2021, 2, 9, 8, 0, tzinfo=ZONE)
    with pytest.raises(DayInThePast):
        await at_work.chooses(OFFICE, today.only, CONFIRM)


async def test_a_day_to_come_is_the_deadline_and_not_one_gone_by_behind_it(
    at_work: AtWork,
) -> None:
    preview = await at_work.writes(
        OFFICE, give_typed, "TT trước 15/3 rà soát kho có đến 31/12/2020"
    )
    assert isinstance(preview.question, NewWorkMeant)
    work = preview.question.work
    assert work.title == "Rà soát kho có đến 31/12/2020"
    assert work.deadline is not None
    assert work.deadline.last_day == date(2021, 3, 14)


async def test_units_without_a_chat_are_named(at_work: AtWork) -> None:
    chat = at_work.chats["TDC"].id
    await at_work.changes(lambda tx: tx.chats.set_reachable(chat, False))
    preview = await at_work.writes(OFFICE, give_typed, LINE)
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert "Chi cục Tiêu chuẩn Đo lường Chất lượng" in deed.to(OFFICE)[0].text


async def test_what_is_missing_is_asked_for_in_turn(at_work: AtWork) -> None:
    units = await at_work.writes(OFFICE, give_typed, "")
    assert isinstance(units.question, NewWorkUnits)
    with pytest.raises(NoUnitChosen):
        await at_work.chooses(OFFICE, units.only, "chosen")
    with pytest.raises(NoSuchScope):
        await at_work.answers(OFFICE, units.only, "ba bốn")
    title = await at_work.answers(OFFICE, units.only, "TT")
    assert isinstance(title.question, NewWorkTitle)
    day = await at_work.answers(OFFICE, title.only, "Báo cáo tình hình kho lạnh")
    assert isinstance(day.question, NewWorkDay)
    meant = await at_work.skips(OFFICE, day.only)
    assert isinstance(meant.question, NewWorkMeant)
    assert (meant.question.work.deadline, meant.question.work.asked) == (None, True)


async def test_units_are_chosen_by_buttons(at_work: AtWork) -> None:
    units = await at_work.writes(OFFICE, give_typed, "")
    tt, every = at_work.unit("TT"), tuple(unit.id for unit in at_work.plan.units)
    for pressed, chosen in [(tt, (tt,)), (tt, ()), (0, every), (0, ())]:
        deed = await at_work.does(OFFICE, choose_unit, pressed, to=units.only)
        assert deed.edited == {units.only.row}
        prompt = await at_work.asked(units.only)
        assert prompt is not None
        assert prompt.question.work.units == chosen
    with pytest.raises(QuestionClosed):
        await at_work.does(OFFICE, choose_unit, tt, to=1)


async def test_a_preview_is_amended(at_work: AtWork) -> None:
    preview = (await at_work.writes(OFFICE, give_typed, LINE)).only
    await at_work.chooses(OFFICE, preview, "urgent")
    await at_work.chooses(OFFICE, preview, "set-by")
    prompt = await at_work.asked(preview)
    assert prompt is not None
    assert (prompt.question.work.urgent, prompt.question.work.set_by) == (True, SetBy.PROVINCE)
    title = await at_work.chooses(OFFICE, preview, "title")
    assert isinstance(title.question, NewWorkTitle)
    again = await at_work.answers(OFFICE, title.only, "Báo cáo kho lạnh")
    assert isinstance(again.question, NewWorkMeant)
    assert again.question.work.title == "Báo cáo kho lạnh"
    day = await at_work.chooses(OFFICE, again.only, "day")
    assert isinstance(day.question, NewWorkDay)


async def test_a_cycle_is_previewed_set_and_ended(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, recur_typed, "VP-05 hằng tháng ngày 15")
    assert isinstance(preview.question, CycleMeant)
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert deed.kinds[0] == "cycle-set"
    assert deed.chats == ["VP", OFFICE]
    with pytest.raises(QuestionClosed):
        await at_work.chooses(OFFICE, preview.only, CONFIRM)
    ended = await at_work.writes(OFFICE, recur_typed, "VP-05 thôi")
    assert ended.kinds == ["cycle-ended"]
    with pytest.raises(DoesNotRecur):
        await at_work.writes(OFFICE, recur_typed, "VP-05 thôi")


async def test_a_period_is_opened_once(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, recur_typed, "VP-05 hằng tháng ngày 15")
    begun = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert (await at_work.lets(open_periods)).is_nothing
    at_work.comes("01/03 07:30")
    opened = await at_work.lets(open_periods)
    assert (begun.kinds, opened.kinds) == (["cycle-set", "period-opened"], ["period-opened"])
    assert (await at_work.lets(open_periods)).is_nothing


async def test_how_often_is_asked_where_nothing_says_it(at_work: AtWork) -> None:
    asked = await at_work.writes(OFFICE, recur_typed, "QLKH-01")
    assert isinstance(asked.question, HowOften)
    with pytest.raises(CycleNotUnderstood):
        await at_work.answers(OFFICE, asked.only, "khi rảnh")
    meant = await at_work.answers(OFFICE, asked.only, "hằng quý ngày 10")
    assert isinstance(meant.question, CycleMeant)


async def test_what_recurs_is_listed(at_work: AtWork) -> None:
    deed = await at_work.writes(OFFICE, recur_typed, "")
    assert all(code in deed.only.text for code in ("VP-05", "VP-06", "TTRA-05", "TDC-03"))


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("việc kia", UnknownCode),
        ("TT-04 hằng tháng ngày 15", CannotRecur),
    ],
)
async def test_what_cannot_recur_is_refused(
    at_work: AtWork, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await at_work.writes(OFFICE, recur_typed, words)


@pytest.mark.parametrize(("words", "refusal"), [("TT-04", NoSuchScope)])
async def test_what_cannot_be_given_is_refused(
    at_work: AtWork, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await at_work.writes(OFFICE, give_typed, words)
