"""Papers under review as actions: read, corrected, left out, taken in once."""

import pytest

from actions.paper.amending import amend_pressed, call_no_work, call_task
from actions.paper.assigning import ask_whose, choose_unit
from actions.paper.checking import (
    await_paper,
    begin_review,
    drop_review,
    leave_out,
    leave_out_others,
    page_review,
)
from actions.paper.dating import UNSIGNED as UNSIGNED_CHOICE
from actions.paper.dating import sign_pressed
from actions.paper.taking_in import take_in_pressed
from actions.show import show
from documents.kept import read_kept
from documents.plan import PlanReading
from documents.reading import read_pasted
from domain.authority import NotForThisChat
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.paper.names import (
    Look,
    ReviewPage,
    TakingInMeant,
    WhatIsWrong,
    WhenSigned,
    WhichPaper,
    WhoDoesThem,
)
from domain.paper.review import NothingDiffers, NothingToTakeIn, ReviewIsOver
from domain.press import CONFIRM
from domain.report.outcome import NoDocumentNamed
from domain.spoken.amendment import NotAnAmendment
from domain.subject import QuestionShown
from storage.papers import PaperRow
from tests.actions.at_work import MONDAY, OFFICE, AtWork
from tests.actions.deed import Told
from tests.paper.pasted import CONCLUSION, UNSAID, UNSIGNED
from tests.plan.taken_in import with_task_before


async def review(at_work: AtWork) -> Told:
    """The office has pasted the conclusions of a meeting."""
    asked = await at_work.does(OFFICE, await_paper)
    assert asked.question == WhichPaper()
    return (await at_work.answers(OFFICE, asked.only, CONCLUSION)).only


async def test_a_paper_is_shown_and_counts_for_nothing_yet(at_work: AtWork) -> None:
    shown = await review(at_work)
    assert (shown.subject, shown.lasting) == (ReviewPage(1, 1, Look.DOUBTS), True)
    paper = await at_work.finds(lambda tx: tx.papers.get(1))
    assert (paper.is_conclusion, paper.closed, paper.outbox_id) == (True, False, shown.row)
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    assert len(plan.tasks) == len(at_work.plan.tasks)


async def test_a_page_is_turned(at_work: AtWork) -> None:
    shown = await review(at_work)
    deed = await at_work.does(OFFICE, lambda here: page_review(here, 1, 1, Look.TASKS), to=shown)
    assert deed.edited == {shown.row}


async def test_a_task_is_left_out_and_taken_in_again(at_work: AtWork) -> None:
    shown = await review(at_work)
    for left_out in ([1], []):
        deed = await at_work.does(OFFICE, leave_out, 1, 1, to=shown)
        assert deed.edited == {shown.row}
        paper = await at_work.finds(lambda tx: tx.papers.get(1))
        assert list(paper.left_out) == left_out


async def test_a_task_is_corrected(at_work: AtWork) -> None:
    shown = await review(at_work)
    asked = await at_work.does(OFFICE, amend_pressed, 1, 2, to=shown)
    assert isinstance(asked.question, WhatIsWrong)
    with pytest.raises(NotAnAmendment):
        await at_work.answers(OFFICE, asked.only, "không đúng")
    deed = await at_work.answers(OFFICE, asked.only, "hạn trước 30/4\nđơn vị TT")
    assert shown.row in deed.edited
    paper = await at_work.finds(lambda tx: tx.papers.get(1))
    task = read_of(paper).tasks[2]
    assert str(task.deadline and task.deadline.last_day) == "2021-04-29"
    assert task.units == ("Trung tâm Khoa học và Công nghệ",)


async def test_what_a_meeting_concluded_is_given_once(at_work: AtWork) -> None:
    shown = await review(at_work)
    await at_work.does(OFFICE, leave_out, 1, 2, to=shown)
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert isinstance(preview.question, TakingInMeant)
    with pytest.raises(PressToConfirm):
        await at_work.answers(OFFICE, preview.only, "đồng ý")
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert deed.chats == ["VP", "TT", OFFICE]
    assert deed.kinds == ["given", "given"]
    assert shown.row in deed.edited
    with pytest.raises(ReviewIsOver):
        await at_work.does(OFFICE, take_in_pressed, 1, to=shown)


async def test_nothing_left_is_nothing_to_take_in(at_work: AtWork) -> None:
    shown = await review(at_work)
    for place in (0, 1, 2):
        await at_work.does(OFFICE, leave_out, 1, place, to=shown)
    with pytest.raises(NothingToTakeIn):
        await at_work.does(OFFICE, take_in_pressed, 1, to=shown)


async def test_the_plan_again_differs_in_nothing(at_work: AtWork, real_plan: PlanReading) -> None:
    shown = (await at_work.does(OFFICE, begin_review, real_plan)).only
    paper = await at_work.finds(lambda tx: tx.papers.get(1))
    assert not paper.is_conclusion
    with pytest.raises(NothingDiffers):
        await at_work.does(OFFICE, take_in_pressed, 1, to=shown)


async def test_a_corrected_plan_is_imported(at_work: AtWork, real_plan: PlanReading) -> None:
    shown = (await at_work.does(OFFICE, begin_review, real_plan)).only
    asked = await at_work.does(OFFICE, amend_pressed, 1, len(real_plan.tasks) - 1, to=shown)
    await at_work.answers(OFFICE, asked.only, "hạn trước 30/4")
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert deed.chats == ["TT", OFFICE]
    assert deed.kinds == ["plan-imported"]


async def test_a_paper_is_dropped(at_work: AtWork) -> None:
    shown = await review(at_work)
    deed = await at_work.does(OFFICE, drop_review, 1, to=shown)
    assert (deed.chats, deed.edited) == ([OFFICE], {shown.row})
    with pytest.raises(ReviewIsOver):
        await at_work.does(OFFICE, leave_out, 1, 1, to=shown)


async def test_only_the_office_takes_papers_in(at_work: AtWork) -> None:
    reading = read_pasted(CONCLUSION, today=MONDAY.date())
    with pytest.raises(NotForThisChat):
        await at_work.does("TT", await_paper)
    with pytest.raises(NotForThisChat):
        await at_work.does("TT", begin_review, reading)


async def test_a_corrected_plan_is_reviewed_under_the_codes_that_tasks_have(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    paper = with_task_before(real_plan, "TT-03", "Việc hoàn toàn mới")
    await at_work.does(OFFICE, begin_review, paper)
    last = ReviewPage(1, 99, Look.TASKS)
    shown, _ = await at_work.finds(lambda tx: show(tx, at_work.office, last, now=at_work.now))
    assert "<b>TT-05 (mục 6)</b>. " in shown.text
    place = next(n for n, task in enumerate(paper.tasks) if task.code == "TT-06")
    asked = await at_work.does(OFFICE, amend_pressed, 1, place)
    assert isinstance(asked.question, WhatIsWrong)
    assert asked.question.code == "TT-05"


def read_of(paper: PaperRow) -> PlanReading:
    reading = read_kept(paper.reading)
    assert reading is not None
    return reading


def last_of(reading: PlanReading, became: Became) -> int:
    return max(at for at, one in enumerate(reading.paragraphs) if one.became is became)


async def unsaid(at_work: AtWork) -> tuple[Told, PlanReading]:
    """The office has pasted a paper of which something is unclear."""
    reading = read_pasted(UNSAID, today=MONDAY.date())
    return (await at_work.does(OFFICE, begin_review, reading)).only, reading


async def kept(at_work: AtWork) -> PlanReading:
    paper = await at_work.finds(lambda tx: tx.papers.get(1))
    return read_of(paper)


async def board_of(at_work: AtWork, look: Look) -> Message:
    page = ReviewPage(1, 1, look)
    shown, _ = await at_work.finds(lambda tx: show(tx, at_work.office, page, now=at_work.now))
    return shown


async def test_what_is_unclear_is_shown_first_and_becomes_work(at_work: AtWork) -> None:
    shown, reading = await unsaid(at_work)
    at = last_of(reading, Became.UNCLEAR)
    board = await board_of(at_work, Look.DOUBTS)
    assert f"⚠ Đoạn <b>{at + 1}</b>: “Những nội dung trên" in board.text.partition("Cần xem lại")[2]
    asked = await at_work.does(OFFICE, call_task, 1, at, to=shown)
    assert isinstance(asked.question, WhoDoesThem)
    task = (await kept(at_work)).tasks[-1]
    assert task.title.startswith("Những nội dung trên")
    assert str(task.deadline and task.deadline.last_day) == "2021-06-30"
    deed = await at_work.answers(OFFICE, asked.only, "TT, VP")
    assert shown.row in deed.edited
    task = (await kept(at_work)).tasks[-1]
    assert len(task.units) == 2
    assert Doubt.UNIT_NOT_NAMED not in task.unsure
    assert (await kept(at_work)).paragraphs[at].became is Became.TASK


async def test_what_hands_out_no_work_is_unclear_no_more(at_work: AtWork) -> None:
    shown, reading = await unsaid(at_work)
    at = last_of(reading, Became.UNCLEAR)
    deed = await at_work.does(OFFICE, call_no_work, 1, at, to=shown)
    assert deed.edited == {shown.row}
    read = await kept(at_work)
    assert read.paragraphs[at].became is Became.NOTE
    assert read.tasks == (await kept(at_work)).tasks


async def test_the_whole_paper_is_shown_in_its_order(at_work: AtWork) -> None:
    _, reading = await unsaid(at_work)
    text = (await board_of(at_work, Look.TEXT)).text
    places = [text.index(one.text[:20], text.index("Toàn văn")) for one in reading.paragraphs]
    assert places == sorted(places)
    assert "→ <b>chưa rõ</b>" in text


async def test_work_of_nobody_is_given_with_one_press(at_work: AtWork) -> None:
    shown, reading = await unsaid(at_work)
    at = last_of(reading, Became.UNCLEAR)
    for _ in range(2):
        await at_work.does(OFFICE, call_task, 1, at, to=shown)
    asked = await at_work.does(OFFICE, ask_whose, 1, -1, to=shown)
    assert isinstance(asked.question, WhoDoesThem)
    assert len(asked.question.places) == 2
    place = asked.question.codes.index("TT")
    deed = await at_work.does(OFFICE, choose_unit, place, to=asked.only)
    assert shown.row in deed.edited
    assert {task.units for task in (await kept(at_work)).tasks[-2:]} == {
        ("Trung tâm Khoa học và Công nghệ",)
    }


async def test_a_paper_that_names_nobody_is_given_by_the_office(at_work: AtWork) -> None:
    asked = await at_work.does(OFFICE, await_paper)
    paper = "KẾT LUẬN\nVề kho bãi năm 2021\n1. Kho\n- Kiểm đếm phông bạt.\n- Lắp khóa mới.\n"
    shown, _ = (await at_work.answers(OFFICE, asked.only, paper)).told
    reading = await kept(at_work)
    assert [task.units for task in reading.tasks] == [(), ()]
    whose = await at_work.does(OFFICE, ask_whose, 1, -1, to=shown)
    assert isinstance(whose.question, WhoDoesThem)
    assert whose.question.places == (0, 1)
    await at_work.does(OFFICE, choose_unit, whose.question.codes.index("VP"), to=whose.only)
    assert [task.units for task in (await kept(at_work)).tasks] == [("Văn phòng Sở",)] * 2


async def test_only_the_departments_part_is_taken(at_work: AtWork) -> None:
    shown, _ = await unsaid(at_work)
    await at_work.does(OFFICE, leave_out_others, 1, to=shown)
    paper = await at_work.finds(lambda tx: tx.papers.get(1))
    read = read_of(paper)
    assert [read.tasks[place].units for place in paper.left_out] == [("Sở Tài chính",)]


async def test_what_comes_to_nobody_is_said_before_it_counts(at_work: AtWork) -> None:
    shown, reading = await unsaid(at_work)
    at = last_of(reading, Became.UNCLEAR)
    await at_work.does(OFFICE, call_task, 1, at, to=shown)
    await at_work.does(OFFICE, leave_out, 1, 1, to=shown)
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert isinstance(preview.question, TakingInMeant)
    told = preview.question.told
    assert any(line.startswith("Không nhập vì chưa rõ đơn vị: 01 – Những nội") for line in told)
    assert "Bỏ theo yêu cầu: 01 việc." in told


DRAFT = """KẾ HOẠCH
Triển khai công tác văn thư, lưu trữ
1. Văn phòng Sở: Tổng hợp báo cáo, hoàn thành trước ngày 25/02/2021.
2. Phòng Quản lý Khoa học: Rà soát các đề tài đến hạn nghiệm thu."""


def draft() -> PlanReading:
    """A plan as it is before it is signed."""
    reading = read_pasted(DRAFT, today=MONDAY.date())
    plan = reading.plan.model_copy(update={"issued_on": None, "year": 2021})
    return reading.model_copy(update={"plan": plan})


@pytest.mark.parametrize(
    ("words", "number", "day"),
    [
        ("12/KH-SKHCN ngày 05/02/2021", "12/KH-SKHCN", "2021-02-05"),
        ("ngày 3/2", None, "2021-02-03"),
        (None, None, str(MONDAY.date())),
    ],
)
async def test_a_draft_is_asked_when_it_was_signed_and_goes_without(
    at_work: AtWork, words: str | None, number: str | None, day: str
) -> None:
    shown, asked = (await at_work.does(OFFICE, begin_review, draft())).told
    assert asked.subject == QuestionShown(WhenSigned(1, lacks_day=True), is_open=True)
    again = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert again.question == WhenSigned(1, lacks_day=True)
    if words is None:
        answered = await at_work.chooses(OFFICE, asked, UNSIGNED_CHOICE)
    else:
        answered = await at_work.answers(OFFICE, asked, words)
    assert shown.row in answered.edited
    plan = (await kept(at_work)).plan
    assert (plan.number, str(plan.issued_on)) == (number, day)
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert isinstance(preview.question, TakingInMeant)


async def test_a_conclusion_without_number_or_day_is_asked_for_them_at_the_start(
    at_work: AtWork,
) -> None:
    reading = read_pasted(UNSIGNED, today=MONDAY.date())
    shown, asked = (await at_work.does(OFFICE, begin_review, reading)).told
    assert "bấm Ghi số, ngày ký" in shown.text
    question = WhenSigned(1, lacks_day=True, is_conclusion=True)
    assert asked.subject == QuestionShown(question, is_open=True)
    assert "Ví dụ: 15/TB-SKHCN ngày 05/02/2021." in asked.text
    unsigned = await at_work.chooses(OFFICE, asked, UNSIGNED_CHOICE)
    assert unsigned.told[-1].text.startswith("Văn bản tạm chưa có số, ngày 08/02/2021. Vẫn giao")
    plan = (await kept(at_work)).plan
    assert (plan.number, plan.issued_on, plan.assumed) == (None, MONDAY.date(), False)
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert isinstance(preview.question, TakingInMeant)


@pytest.mark.parametrize(
    ("words", "number", "day"),
    [
        ("số 15/TB-SKHCN ngày 05/02/2021", "15/TB-SKHCN", "2021-02-05"),
        ("15/TB-SKHCN", "15/TB-SKHCN", "2021-02-08"),
        ("chưa có số", None, "2021-02-08"),
    ],
)
async def test_number_and_day_are_taken_under_the_review(
    at_work: AtWork, words: str, number: str | None, day: str
) -> None:
    reading = read_pasted(UNSIGNED, today=MONDAY.date())
    shown, _ = (await at_work.does(OFFICE, begin_review, reading)).told
    answered = await at_work.answers(OFFICE, shown, words)
    assert shown.row in answered.edited
    plan = (await kept(at_work)).plan
    assert (plan.number, str(plan.issued_on)) == (number, day)


async def test_other_words_under_the_review_sign_nothing(at_work: AtWork) -> None:
    shown = await review(at_work)
    before = await kept(at_work)
    told = await at_work.answers(OFFICE, shown, "cảm ơn, để xem lại sau ngày 5/2")
    assert shown.row not in told.edited
    assert await kept(at_work) == before


async def test_a_number_is_asked_for_when_somebody_has_one(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    shown = (await at_work.does(OFFICE, begin_review, real_plan)).only
    assert "bấm Ghi số, ngày ký" in shown.text
    asked = await at_work.does(OFFICE, sign_pressed, 1, to=shown)
    assert asked.question == WhenSigned(1, lacks_day=False)
    with pytest.raises(NoDocumentNamed):
        await at_work.answers(OFFICE, asked.only, "chưa có")
    await at_work.answers(OFFICE, asked.only, "số 25/KH-KHCN")
    assert (await kept(at_work)).plan.number == "25/KH-KHCN"


COUNTED = """THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban
1. Văn phòng Sở: Tổng hợp báo cáo trong 10 ngày kể từ ngày ký.
2. Phòng Quản lý Khoa học: Rà soát đề tài trong tuần này.
3. Thanh tra Sở: Lập danh sách trước ngày 25/02/2021."""


async def test_days_that_hang_on_the_signing_move_with_it_and_are_told(at_work: AtWork) -> None:
    reading = read_pasted(COUNTED, today=MONDAY.date())
    shown, _ = (await at_work.does(OFFICE, begin_review, reading)).told
    answered = await at_work.answers(OFFICE, shown, "số 15/TB-SKHCN ngày 01/02/2021")
    assert answered.told[-1].text.split("\n") == [
        "Văn bản số 15/TB-SKHCN, ngày 01/02/2021.",
        "Hạn tính từ ngày ký đã tính lại: 02 việc",
        "– Báo cáo – trong 10 ngày kể từ ngày ký: thứ Năm, 18/02/2021 → thứ Năm, 11/02/2021",
        "– Rà soát đề tài – trong tuần này: thứ Sáu, 12/02/2021 → thứ Sáu, 05/02/2021",
    ]
    days = [task.deadline and str(task.deadline.last_day) for task in (await kept(at_work)).tasks]
    assert days == ["2021-02-11", "2021-02-05", "2021-02-24"]
