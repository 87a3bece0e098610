"""What follows a report, as actions: given back, added to, its odd day asked about, submitted."""

from datetime import date

import pytest

from actions.lookup.browsing import browse_own
from actions.report.reporting import report_typed
from actions.report.returning import return_pressed, return_typed
from actions.report.submitting import submit_pressed, submit_typed
from actions.report.withdrawing import withdraw
from domain.authority import NotForThisChat
from domain.meant import WordsMeant
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.press import CONFIRM
from domain.prompt import QuestionClosed
from domain.reaction import Reaction
from domain.report.approval_names import Returned, ReturnReason, WhichReturned
from domain.report.done import NothingReported, NothingToReturn
from domain.report.names import ReportVerb, RightDocument, StatedDay, Supplemented
from domain.report.outcome import DayDoubt, NoDocumentNamed
from domain.report.submission import AlreadySubmitted
from domain.report.submission_names import Submission, Submitted, WhichSubmitted
from tests.actions.at_work import FILE, OFFICE, AtWork
from tests.actions.deed import Told
from tests.actions.giving_back import gives_back
from views.markup import plain


async def test_a_report_is_given_back_with_its_reason(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN")
    deed = await gives_back(at_work, "TT-04 thiếu phụ lục")
    again = await at_work.work("TT-04")
    assert (again.progress, again.completed_on) == (Progress.DOING, None)
    assert again.product == Product(number="25/KH-TTKHCN")
    assert deed.chats == ["TT", OFFICE]
    told, _ = deed.told
    assert isinstance(told.subject, Returned)
    assert (told.subject.reason, told.lasting) == ("thiếu phụ lục", True)
    assert told.answers == reported.only.row
    (event,) = deed.log
    assert (event.kind, event.details["reason"]) == ("returned", "thiếu phụ lục")
    assert event.details["before"]["progress"] == "done"
    assert reported.only.row in deed.edited
    with pytest.raises(NothingToReturn):
        await gives_back(at_work, "TT-04 thiếu phụ lục")


@pytest.mark.parametrize("by", ["TT", OFFICE])
async def test_what_a_report_took_from_the_screens_of_its_day_comes_back(
    at_work: AtWork, by: str
) -> None:
    at_work.comes("08/02 09:00")
    earlier = (await at_work.writes("TT", browse_own, "TT-04")).only
    at_work.comes("09/02 09:00")
    shown = (await at_work.writes("TT", browse_own, "TT-04")).only
    assert "Hoàn thành" in [one.text for one in shown.buttons]
    await at_work.writes("TT", report_typed, "4")
    assert "Hoàn thành" not in [
        b.text for row in (await at_work.shown_now(shown)).buttons for b in row
    ]
    at_work.comes("10/02 09:00")
    if by == OFFICE:
        deed = await gives_back(at_work, "TT-04 thiếu phụ lục")
    else:
        deed = await at_work.presses("TT", ReportVerb.WITHDRAW, at_work.id("TT-04"))
    assert shown.row in deed.edited
    assert earlier.row not in deed.edited, "what the report left alone has its buttons still"
    assert "Hoàn thành" in await buttons_now(at_work, shown)


async def buttons_now(at_work: AtWork, shown: Told) -> list[str]:
    """Return what stands on a message's buttons by now."""
    return [one.text for row in (await at_work.shown_now(shown)).buttons for one in row]


async def test_the_reason_is_asked_for(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    asked = await at_work.writes(OFFICE, return_typed, "TT-04")
    assert asked.question == ReturnReason()
    deed = await at_work.answers(OFFICE, asked.only, "thiếu phụ lục")
    assert deed.kinds == ["returned"]
    with pytest.raises(QuestionClosed):
        await at_work.answers(OFFICE, asked.only, "thiếu phụ lục")


async def test_a_press_beside_the_report_asks_for_the_reason_too(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4")
    asked = await at_work.does(OFFICE, return_pressed, at_work.id("TT-04"), to=reported.only)
    assert (asked.question, asked.log) == (ReturnReason(), ())


async def test_a_day_by_which_it_is_to_be_handed_in_again_is_read_and_told(
    at_work: AtWork,
) -> None:
    await at_work.writes("TT", report_typed, "4")
    meant = await at_work.writes(OFFICE, return_typed, "TT-04 thiếu dự toán, nộp lại trước 25/2")
    assert "Đề nghị nộp lại: trước 25/02/2021 (chậm nhất thứ Tư, 24/02/2021)" in meant.only.text
    assert meant.log == ()
    await at_work.answers(OFFICE, meant.only, "thiếu phụ lục, nộp lại trước 24/2")
    told, _ = (await at_work.chooses(OFFICE, meant.only, CONFIRM)).told
    assert "Đề nghị nộp lại: trước 24/02/2021 (chậm nhất thứ Ba, 23/02/2021)" in told.text
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)


async def test_which_report_is_asked_and_the_reason_kept(at_work: AtWork) -> None:
    with pytest.raises(NothingReported):
        await at_work.writes(OFFICE, return_typed, "thiếu phụ lục")
    await at_work.writes("TT", report_typed, "4, 5")
    which = await at_work.writes(OFFICE, return_typed, "thiếu phụ lục")
    assert which.only.subject == WhichReturned("thiếu phụ lục")
    deed = await at_work.does(OFFICE, return_pressed, at_work.id("TT-05"), to=which.only)
    assert deed.log[0].details["reason"] == "thiếu phụ lục"
    assert (await at_work.work("TT-04")).progress is Progress.DONE


async def test_only_the_office_gives_back(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", ReportVerb.RETURN, at_work.id("TT-04"))


async def test_a_reply_to_a_report_adds_its_document_and_its_file(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4")
    deed = await at_work.answers("TT", reported.only, "số 25/KH-TTKHCN", file=FILE)
    done = await at_work.work("TT-04")
    assert (done.product, done.files) == (Product(number="25/KH-TTKHCN"), 1)
    assert (deed.kinds, deed.only.subject) == (["product"], Supplemented())
    assert reported.only.row in deed.edited


async def test_what_was_added_takes_a_further_document_after_the_report_was_made_anew(
    at_work: AtWork,
) -> None:
    """What stands on the screen is of the task, and not of the report that is gone."""
    reported = await at_work.writes("TT", report_typed, "4")
    added = (await at_work.answers("TT", reported.only, "số 25/KH-TTKHCN")).only
    await at_work.does("TT", withdraw, at_work.id("TT-04"))
    await at_work.writes("TT", report_typed, "4")
    again = await at_work.answers("TT", added, "số 26/KH-TTKHCN")
    assert isinstance(again.only.subject, Supplemented)
    assert (await at_work.work("TT-04")).product == Product(number="26/KH-TTKHCN")


async def test_people_talking_under_a_report_add_nothing(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4")
    thanked = await at_work.answers("TT", reported.only, "cảm ơn đồng chí")
    assert (thanked.signs, thanked.told, thanked.log) == ((Reaction.READ,), (), ())


async def test_a_file_added_late_reaches_the_card_of_the_office(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    reported = await at_work.writes("TT", report_typed, "4")
    card, answer = reported.told
    deed = await at_work.answers("TT", answer, "", file=FILE)
    (file,) = deed.to(OFFICE)
    assert (file.answers, file.message.attachment) == (card.row, FILE)


@pytest.mark.parametrize(
    ("day", "doubt"), [("07/02", DayDoubt.DAY_OFF), ("03/02", DayDoubt.BEFORE_PLAN)]
)
async def test_an_odd_day_is_asked_about_before_it_counts(
    at_work: AtWork, day: str, doubt: DayDoubt
) -> None:
    asked = await at_work.writes("TT", report_typed, f"4 số 25/KH-TTKHCN ngày {day}")
    assert isinstance(asked.question, StatedDay)
    assert asked.question.held.doubt is doubt
    assert (await at_work.work("TT-04")).progress is Progress.TODO
    deed = await at_work.chooses("TT", asked.only, "right")
    done = await at_work.work("TT-04")
    assert (done.progress, deed.kinds) == (Progress.DONE, ["done"])
    assert f"{done.completed_on:%d/%m}" == day


async def test_a_wrong_day_is_asked_for_again(at_work: AtWork) -> None:
    asked = await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN ngày 07/02")
    again = await at_work.chooses("TT", asked.only, "wrong")
    assert isinstance(again.question, RightDocument)
    with pytest.raises(NoDocumentNamed):
        await at_work.answers("TT", again.only, "không nhớ")
    await at_work.answers("TT", again.only, "ngày 05/02")
    done = await at_work.work("TT-04")
    assert done.completed_on == date(2021, 2, 5)
    assert done.product == Product("25/KH-TTKHCN", date(2021, 2, 5))


async def test_submitted_work_keeps_the_document_that_waits(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", submit_typed, "4 số 15/TTr-SKHCN ngày 05/02", file=FILE)
    one = await at_work.work("TT-04")
    assert one.progress is Progress.SUBMITTED
    assert one.submission is not None
    assert (one.submission.number, one.submission.issued_on) == ("15/TTr-SKHCN", date(2021, 2, 5))
    assert (deed.kinds, deed.only.subject, one.files) == (["submitted"], Submitted(()), 1)
    again = await at_work.writes("TT", submit_typed, "4 số 16/TTr-SKHCN")
    assert again.kinds == ["resubmitted"]


async def test_the_document_is_asked_for_and_may_be_passed_over(at_work: AtWork) -> None:
    asked = await at_work.writes("TT", submit_typed, "4")
    assert asked.question == Submission()
    skipped = await at_work.skips("TT", asked.only)
    assert (await at_work.work("TT-04")).progress is Progress.SUBMITTED
    named = await at_work.answers("TT", skipped.only, "số 15/TTr-SKHCN")
    assert named.kinds == ["resubmitted"]
    with pytest.raises(AlreadySubmitted):
        await at_work.does("TT", submit_pressed, at_work.id("TT-04"))


async def test_which_was_submitted_is_asked_and_the_words_kept(at_work: AtWork) -> None:
    which = await at_work.writes("TT", submit_typed, "số 15/TTr-SKHCN")
    assert which.only.subject == WhichSubmitted("số 15/TTr-SKHCN")
    await at_work.does("TT", submit_pressed, at_work.id("TT-04"), to=which.only)
    assert (await at_work.work("TT-04")).submission == Product("15/TTr-SKHCN")


@pytest.mark.parametrize(
    "words",
    ["sếp ký rồi nhé, số 25/KH-TTKHCN ngày 08/02", "đã ký ban hành số 25/KH-TTKHCN ngày 08/02"],
)
@pytest.mark.parametrize("of_question", [False, True])
async def test_what_was_signed_is_offered_as_done_with_its_document(
    at_work: AtWork, words: str, *, of_question: bool
) -> None:
    if of_question:
        under = await at_work.writes("TT", submit_typed, "4")
    else:
        under = await at_work.writes("TT", submit_typed, "4 trình Giám đốc")
    before = await at_work.work("TT-04")
    asked = await at_work.answers("TT", under.only, words)
    assert isinstance(asked.question, WordsMeant)
    assert await at_work.work("TT-04") == before
    await at_work.chooses("TT", asked.only, "yes")
    done = await at_work.work("TT-04")
    assert done.is_reported
    assert done.product == Product("25/KH-TTKHCN", date(2021, 2, 8))
    assert done.completed_on == date(2021, 2, 8)


@pytest.mark.parametrize("by_office", [False, True])
async def test_what_was_added_to_a_report_that_no_longer_stands_says_so(
    at_work: AtWork, *, by_office: bool
) -> None:
    reported = await at_work.writes("TT", report_typed, "4")
    added = await at_work.answers("TT", reported.told[-1], "số 25/KH-TTKHCN ngày 08/02")
    assert isinstance(added.only.subject, Supplemented)
    if by_office:
        await gives_back(at_work, "TT-04 thiếu phụ lục")
    else:
        await at_work.does("TT", withdraw, at_work.id("TT-04"))
    said = "được Văn phòng trả lại" if by_office else "được rút lại"
    text = plain((await at_work.shown_now(added.only)).text)
    assert text.endswith(f"báo cáo đã {said}.")
    assert "hoàn thành ngày" not in text
