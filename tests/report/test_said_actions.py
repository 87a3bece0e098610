"""Reports count from when they were made, however late they are handled."""

from datetime import date, datetime, timedelta

import pytest

from actions.answer import answer
from actions.report.reporting import report_pressed, report_typed
from actions.report.withdrawing import withdraw
from domain.meant import WordsMeant
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.prompt import QuestionClosed, QuestionExpired, QuestionOvertaken
from domain.report.done import AlreadyDone, TooLateToWithdraw
from domain.report.names import StatedDay, WhichDay, WhichDone
from domain.report.outcome import DocumentOfTheFuture, NoDocumentNamed
from tests.actions.at_work import ZONE, AtWork
from tests.actions.deed import Told
from views.markup import plain

# The last day of TT-04 is Friday, 19/02.
FRIDAY, MONDAY, TUESDAY = "19/02 16:30", "22/02 08:00", "23/02 08:00"


def moment(local: str) -> datetime:
    return datetime.strptime(f"2021 {local}", "%Y %d/%m %H:%M").replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("4", 19),
        ("4 sáng nay", 19),
        ("4 hôm qua", 18),
        ("4 ngày 19/02", 19),
        ("4 số 25/KH-TTKHCN ngày 17/02", 17),
    ],
)
async def test_what_was_typed_while_the_bot_was_off_counts_from_its_own_date(
    at_work: AtWork, words: str, day: int
) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    deed = await at_work.writes("TT", report_typed, words)
    one = await at_work.work("TT-04")
    assert one.completed_on == date(2021, 2, day)
    assert one.in_time
    assert (one.reported_at, one.recorded_at) == (moment(FRIDAY), moment(MONDAY))
    assert f"ngày {day}/02/2021, đúng hạn (báo cáo lúc 16:30 ngày 19/02/2021)" in deed.only.text
    assert "Hệ thống ghi nhận lúc 08:00 ngày 22/02/2021." in plain(deed.only.text)
    (event,) = await at_work.finds(lambda tx: tx.events.of_assignment(one.id))
    assert (event.at, event.recorded_at) == (moment(FRIDAY), moment(MONDAY))


async def test_nothing_lies_in_the_future_of_whoever_said_it(at_work: AtWork) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    with pytest.raises(DocumentOfTheFuture):
        await at_work.writes("TT", report_typed, "4 ngày 20/02")


async def test_right_counts_from_the_words_it_repeats(at_work: AtWork) -> None:
    listed = await at_work.writes("TT", report_typed)
    at_work.comes(MONDAY, said=FRIDAY)
    asked = await at_work.writes("TT", answer, "TT-04 xong hôm qua", to=listed.only)
    assert isinstance(asked.question, WordsMeant)
    at_work.comes(TUESDAY)
    await at_work.chooses("TT", asked.only, "yes")
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.reported_at) == (date(2021, 2, 18), moment(FRIDAY))
    assert one.recorded_at == moment(TUESDAY)


async def test_right_that_may_have_been_pressed_in_time_is_heard_after_it(at_work: AtWork) -> None:
    asked = await at_work.writes("TT", answer, "TT-04 xong rồi ạ", to=await opening(at_work))
    at_work.comes("11/02 08:00", gap_since="10/02 08:00")
    with pytest.raises(QuestionExpired):
        await at_work.chooses("TT", asked.only, "yes")
    # The words are of the 8th, and Đúng counts until the 9th is over.
    at_work.comes("11/02 08:00", gap_since="09/02 16:00")
    await at_work.chooses("TT", asked.only, "yes")
    assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 8)


async def opening(at_work: AtWork) -> Told:
    return (await at_work.writes("TT", report_typed)).only


async def test_an_odd_day_that_is_right_was_stated_when_it_was_typed(at_work: AtWork) -> None:
    at_work.comes(MONDAY, said="22/02 07:00")
    asked = await at_work.writes("TT", report_typed, "4 ngày 20/02")
    assert isinstance(asked.question, StatedDay)
    at_work.comes(TUESDAY)
    await at_work.chooses("TT", asked.only, "right")
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.reported_at) == (date(2021, 2, 20), moment("22/02 07:00"))


async def test_the_first_choice_completes_the_words_and_another_says_something_new(
    at_work: AtWork,
) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    asked = await at_work.writes("TT", report_typed)
    assert isinstance(asked.only.subject, WhichDone)
    at_work.comes(TUESDAY)
    await at_work.does("TT", report_pressed, at_work.id("TT-04"), to=asked.only)
    await at_work.does("TT", report_pressed, at_work.id("TT-02"), to=asked.only)
    assert (await at_work.work("TT-04")).reported_at == moment(FRIDAY)
    assert (await at_work.work("TT-02")).reported_at == moment(TUESDAY)


async def test_a_choice_that_comes_after_days_says_something_new(at_work: AtWork) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    asked = await at_work.writes("TT", report_typed)
    at_work.comes("25/02 08:00")
    await at_work.does("TT", report_pressed, at_work.id("TT-04"), to=asked.only)
    assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 25)


@pytest.mark.parametrize(("said", "is_open"), [("24/02 16:30", True), ("25/02 08:00", False)])
async def test_an_answer_in_time_is_taken_however_late_it_is_handled(
    at_work: AtWork, said: str, is_open: bool
) -> None:
    at_work.comes(MONDAY)
    asked = await at_work.writes("TT", report_typed, "4 ngày 20/02")
    at_work.comes("01/03 08:00", said=said)
    if is_open:
        await at_work.answers("TT", asked.only, "số 25/KH-TTKHCN ngày 19/02")
        assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 19)
    else:
        with pytest.raises(QuestionClosed):
            await at_work.answers("TT", asked.only, "số 25/KH-TTKHCN ngày 19/02")


@pytest.mark.parametrize(
    ("pressed", "handled", "may"),
    [
        ("22/02 17:00", "22/02 17:00", True),
        ("23/02 23:59", "26/02 08:00", True),
        ("24/02 00:00", "24/02 00:00", False),
    ],
)
async def test_a_report_may_be_taken_back_once_it_is_recorded(
    at_work: AtWork, pressed: str, handled: str, may: bool
) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    await at_work.writes("TT", report_typed, "4")
    at_work.comes(handled, said=pressed)
    if may:
        await at_work.does("TT", withdraw, at_work.id("TT-04"))
        assert (await at_work.work("TT-04")).progress is Progress.TODO
    else:
        with pytest.raises(TooLateToWithdraw):
            await at_work.does("TT", withdraw, at_work.id("TT-04"))


async def pressed(at_work: AtWork, *, gap_since: str, stored: str = MONDAY) -> WhichDay | None:
    """Let Hoàn thành be pressed in a gap, and return what is asked about it."""
    at_work.comes(stored, gap_since=gap_since)
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.reported_at) == (moment(stored).date(), moment(stored))
    asked = [told.subject.question for told in deed.told if hasattr(told.subject, "question")]
    return asked[0] if asked else None


async def test_a_press_counts_from_when_it_was_stored_and_a_last_day_in_a_gap_is_asked_about(
    at_work: AtWork,
) -> None:
    at_work.comes(MONDAY, gap_since=FRIDAY)
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    recorded, asked = deed.told
    assert "hoàn thành ngày 22/02/2021, quá hạn" in recorded.text
    text = plain(asked.text)
    assert "TT-04" in text
    assert "hoàn thành hôm nào?" in text
    assert "từ 16:30 ngày 19/02/2021 đến 08:00 ngày 22/02/2021" in text
    assert [button.text for button in asked.buttons] == [
        "Hoàn thành thứ Sáu, 19/02/2021: đúng hạn",
        "Hoàn thành thứ Bảy, 20/02/2021: quá hạn",
        "Hoàn thành Chủ nhật, 21/02/2021: quá hạn",
        "Hoàn thành thứ Hai, 22/02/2021: quá hạn",
    ]
    at_work.comes(TUESDAY)
    chosen = await at_work.chooses("TT", asked, "day-0")
    one = await at_work.work("TT-04")
    assert (one.completed_on, one.in_time) == (date(2021, 2, 19), True)
    assert "hoàn thành ngày 19/02/2021, đúng hạn" in chosen.only.text
    assert {recorded.row, asked.row} <= chosen.edited
    assert chosen.kinds == ["which-day"]
    with pytest.raises(QuestionClosed):
        await at_work.chooses("TT", asked, "day-3")


@pytest.mark.parametrize(
    ("gap_since", "stored"), [("18/02 16:30", "19/02 08:00"), ("20/02 08:00", MONDAY)]
)
async def test_where_all_days_are_alike_nothing_is_asked(
    at_work: AtWork, gap_since: str, stored: str
) -> None:
    assert await pressed(at_work, gap_since=gap_since, stored=stored) is None


async def test_another_day_can_be_typed(at_work: AtWork) -> None:
    at_work.comes(MONDAY, gap_since="17/02 08:00")
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    asked = deed.told[-1]
    with pytest.raises(NoDocumentNamed):
        await at_work.answers("TT", asked, "tuần trước")
    await at_work.answers("TT", asked, "ngày 18/02")
    assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 18)


async def test_a_report_that_was_taken_back_has_no_day(at_work: AtWork) -> None:
    at_work.comes(MONDAY, gap_since=FRIDAY)
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    await at_work.does("TT", withdraw, at_work.id("TT-04"))
    with pytest.raises(QuestionOvertaken):
        await at_work.chooses("TT", deed.told[-1], "day-0")
    assert (await at_work.work("TT-04")).completed_on is None


async def test_what_was_typed_in_a_gap_has_its_own_date(at_work: AtWork) -> None:
    at_work.comes(MONDAY, said=FRIDAY)
    listed = await at_work.writes("TT", report_typed)
    at_work.comes(TUESDAY, gap_since=(moment(MONDAY) + timedelta(hours=1)).strftime("%d/%m %H:%M"))
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"), to=listed.only)
    assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 19)
    assert len(deed.told) == 1


@pytest.mark.parametrize("alone", [True, False])
async def test_what_was_reported_earlier_counts_though_it_is_handled_second(
    at_work: AtWork, alone: bool
) -> None:
    """One wrote in time, alone with the bot or in the group; a colleague has pressed since."""
    at_work.comes(MONDAY)
    await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    at_work.comes(MONDAY, said=FRIDAY)
    deed = await at_work.writes("TT", report_typed, "4", alone=alone)
    assert deed.kinds == ["which-day"]
    assert "hoàn thành ngày 19/02/2021, đúng hạn" in deed.told[0].text
    assert (await at_work.work("TT-04")).completed_on == date(2021, 2, 19)
    at_work.comes(MONDAY, said="18/02 08:00")
    await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN", alone=alone)
    one = await at_work.work("TT-04")
    assert one.completed_on == date(2021, 2, 18)
    assert one.product == Product("25/KH-TTKHCN", date(2021, 2, 18))
    at_work.comes(MONDAY, said="20/02 08:00")
    with pytest.raises(AlreadyDone):
        await at_work.writes("TT", report_typed, "4", alone=alone)
