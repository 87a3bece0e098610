"""Reports of completion as actions: what is written, who is told, what the log keeps, refusals."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from actions.here import Here
from actions.report.confirming import confirm
from actions.report.contributing import contribute
from actions.report.files import show_files
from actions.report.reporting import report_pressed, report_typed
from actions.report.withdrawing import withdraw
from domain.authority import NotForThisChat, NotOfThisChat
from domain.plan.naming import UnknownCode
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.report.approval_names import ConfirmationCard
from domain.report.contribution import AlreadyContributed
from domain.report.done import (
    AlreadyAwaiting,
    AlreadyConfirmed,
    AlreadyDone,
    NotReportedDone,
    StepsStillOpen,
    TaskOfAnotherUnit,
    TooLateToWithdraw,
)
from domain.report.names import Reported, ReportVerb, WhichDone
from domain.written import Written
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from views.refusal import sentence


async def test_a_report_is_kept_with_its_product_and_its_file(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN", file=FILE)
    done = await at_work.work("TT-04")
    assert (done.progress, done.product) == (Progress.DONE, Product(number="25/KH-TTKHCN"))
    assert (done.completed_on, done.reported_at) == (date(2021, 2, 8), at_work.now)
    assert done.files == 1
    assert (deed.only.chat, deed.only.subject, deed.only.lasting) == ("TT", Reported(()), True)
    (event,) = deed.log
    assert (event.kind, event.work) == ("done", done.id)
    assert event.details["before"]["progress"] == "todo"
    assert (event.details["number"], event.details["awaiting"]) == ("25/KH-TTKHCN", False)


async def test_what_could_not_be_reported_is_told_beside_what_was(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", report_typed, "4, 99")
    assert "TT-04" in deed.only.text
    assert "99" in deed.only.text
    assert deed.kinds == ["done"]


async def test_who_reports_after_a_colleague_hears_who_it_was(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    with pytest.raises(AlreadyDone) as same:
        await at_work.writes("TT", report_typed, "4")
    assert same.value.by == ""
    with pytest.raises(AlreadyDone) as other:
        await at_work.writes("TT", report_typed, "4", who="QLKH")
    assert other.value.by == at_work.people["TT"].name
    assert "báo cáo lúc 08:00 ngày 08/02/2021" in sentence(other.value, at_work.office.texts)


async def test_without_a_code_it_is_asked_which_and_what_was_typed_is_kept(
    at_work: AtWork,
) -> None:
    asked = await at_work.writes("TT", report_typed, "số 25/KH-TTKHCN")
    assert isinstance(asked.only.subject, WhichDone)
    assert asked.kinds == []
    deed = await at_work.does("TT", report_pressed, at_work.id("TT-04"), to=asked.only)
    assert deed.returned is not None
    assert deed.returned.product == Product(number="25/KH-TTKHCN")
    assert asked.only.row in deed.edited


async def test_the_office_confirms_and_only_then_it_counts(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    deed = await at_work.writes("TT", report_typed, "4", file=FILE)
    assert deed.chats == [OFFICE, OFFICE, "TT"]
    card, file, answer = deed.told
    assert (card.subject, card.lasting) == (ConfirmationCard("Cán bộ TT"), True)
    assert (file.message.attachment, file.answers) == (FILE, card.row)
    assert (await at_work.work("TT-04")).progress is Progress.AWAITING
    confirmed = await at_work.does(OFFICE, confirm, at_work.id("TT-04"), to=card)
    assert (await at_work.work("TT-04")).progress is Progress.DONE
    assert (confirmed.only.chat, confirmed.only.answers) == ("TT", answer.row)
    assert confirmed.kinds == ["confirmed"]
    assert {card.row, answer.row} <= confirmed.edited
    with pytest.raises(AlreadyConfirmed):
        await at_work.does(OFFICE, confirm, at_work.id("TT-04"), to=card)


async def test_what_the_office_reports_itself_needs_nobody(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    deed = await at_work.writes("VP", report_typed, "VP-01")
    assert deed.chats == ["VP"]
    assert (await at_work.work("VP-01")).progress is Progress.DONE


async def test_a_report_that_awaits_is_not_given_twice(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    await at_work.writes("TT", report_typed, "4")
    with pytest.raises(AlreadyAwaiting):
        await at_work.writes("TT", report_typed, "4")


async def test_withdrawing_puts_back_what_stood_before(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN", file=FILE)
    deed = await at_work.does("TT", withdraw, at_work.id("TT-04"), to=reported.only)
    again = await at_work.work("TT-04")
    assert (again.progress, again.product, again.completed_on) == (Progress.TODO, None, None)
    assert again.files == 0
    assert (deed.chats, deed.kinds) == (["TT"], ["withdrawn"])
    assert reported.only.row in deed.edited
    with pytest.raises(NotReportedDone):
        await at_work.does("TT", withdraw, at_work.id("TT-04"))


async def test_a_report_is_withdrawn_no_later_than_its_unit_may(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    at_work.comes("19/02 08:00")
    with pytest.raises(TooLateToWithdraw):
        await at_work.does("TT", withdraw, at_work.id("TT-04"))
    assert (await at_work.work("TT-04")).progress is Progress.DONE


async def test_the_part_of_a_unit_is_noted_once(at_work: AtWork) -> None:
    offer = await at_work.writes("TT", report_typed, "VP-03")
    assert offer.kinds == []
    assert offer.only.buttons
    deed = await at_work.does("TT", contribute, at_work.task("VP-03"), to=offer.only)
    assert deed.chats == ["VP", "TT"]
    (event,) = deed.log
    assert (event.kind, event.work) == ("contributed", at_work.id("VP-03"))
    assert event.details == {"unit": "Trung tâm Khoa học và Công nghệ"}
    with pytest.raises(AlreadyContributed):
        await at_work.does("TT", contribute, at_work.task("VP-03"))
    assert (await at_work.work("VP-03")).progress is Progress.TODO


async def test_files_are_sent_again_to_who_asks(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4", file=FILE)
    deed = await at_work.does(OFFICE, show_files, at_work.id("TT-04"))
    assert (deed.only.chat, deed.only.message.attachment) == (OFFICE, FILE)
    for pressed in (ReportVerb.CONFIRM, ReportVerb.RETURN):
        with pytest.raises(NotForThisChat):
            await at_work.presses("TT", pressed, at_work.id("TT-04"))
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, "/xong 4")
    with pytest.raises(NotForThisChat):
        await at_work.does("TDC", show_files, at_work.id("TT-04"))


REFUSED: list[tuple[str, Callable[[Here, AtWork], Awaitable[object]], type[Exception]]] = [
    ("TT", lambda here, _: report_typed(here, Written("99")), UnknownCode),
    ("TT", lambda here, _: report_typed(here, Written("TDC-01")), TaskOfAnotherUnit),
    ("VP", lambda here, _: report_typed(here, Written("VP-09")), StepsStillOpen),
    ("TDC", lambda here, at: report_pressed(here, at.id("TT-04"), under=None), NotOfThisChat),
    ("TT", lambda here, at: contribute(here, at.task("QLKH-01")), NotOfThisChat),
    ("TT", lambda here, _: contribute(here, 0), NotOfThisChat),
    ("TDC", lambda here, at: withdraw(here, at.id("TT-04")), NotOfThisChat),
]


@pytest.mark.parametrize(("chat", "act", "refusal"), REFUSED)
async def test_who_may_not_is_refused(
    at_work: AtWork,
    chat: str,
    act: Callable[[Here, AtWork], Awaitable[object]],
    refusal: type[Exception],
) -> None:
    with pytest.raises(refusal):
        await at_work.does(chat, act, at_work)


async def test_a_second_press_is_refused(at_work: AtWork) -> None:
    await at_work.does("TT", report_pressed, at_work.id("TT-04"))
    with pytest.raises(AlreadyDone):
        await at_work.does("TT", report_pressed, at_work.id("TT-04"))


async def test_a_report_for_two_units_is_said_once_and_names_both(at_work: AtWork) -> None:
    units = [at_work.unit("TT"), at_work.unit("TDC")]
    person = at_work.people[ALONE]
    await at_work.changes(lambda tx: tx.memberships.join(person.id, units, at=at_work.now))
    at_work.comes("19/05 08:00")
    deed = await at_work.types(ALONE, "/xong VP-09.2")
    (told,) = deed.to(ALONE)
    assert told.text.count("VP-09.2") == 1
    assert "\n   Phòng, đơn vị: Chi cục Tiêu chuẩn Đo lường Chất lượng; Trung tâm" in told.text
    assert [one.text for one in told.buttons] == [
        "Rút lại báo cáo: VP-09.2 (TDC)",
        "Rút lại báo cáo: VP-09.2 (TT)",
    ]
    await at_work.presses(ALONE, ReportVerb.WITHDRAW, at_work.id("VP-09.2", "TT"))
    first, _, second = (await at_work.shown_now(told)).text.partition("rút lại")
    assert "Chi cục" in first
    assert "Trung tâm" in second


async def test_steps_that_stay_open_are_named_once_their_task_is_done(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", report_typed, "4")
    assert "Các bước chưa báo cáo: TT-04.1, TT-04.2." in deed.only.text
    assert "Các bước chưa báo cáo: TT-04.1, TT-04.2." in (await at_work.shown_now(deed.only)).text
    deed = await at_work.writes("TT", report_typed, "4.1")
    assert "Các bước" not in deed.only.text


async def test_steps_that_are_reported_along_are_not_named(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", report_typed, "4, 4.1")
    assert "Các bước chưa báo cáo: TT-04.2." in deed.only.text
