"""Ghi thay as actions: what the office writes down for units, from which source."""

from datetime import date

import pytest

from domain.authority import NotForThisChat
from domain.chat import Seat
from domain.extension.extension import State
from domain.extension.names import ExtensionCard, RequestMeant
from domain.obstacle.names import ObstacleCard, Proposal
from domain.obstacle.obstacle import Turn
from domain.plan.naming import UnknownCode
from domain.plan.state import Progress
from domain.progress.names import Line
from domain.prompt import NotUnderstood, QuestionClosed
from domain.proxy.names import ToRecord, WrittenDown
from domain.proxy.proxy import NameTheWork, OneAtATime
from domain.report.done import AlreadyDone
from domain.report.names import Reported, ReportVerb, StatedDay
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork

SAID = "/xong TT-04 số 12/BC-TT ngày 08/02/2021, theo Zalo của Trưởng phòng"


async def test_what_a_unit_told_is_said_back_and_counts_once_confirmed(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, SAID)
    assert isinstance(question.question, ToRecord)
    assert (question.log, question.chats) == ((), [OFFICE])
    for part in ("hoàn thành ngày 08/02/2021, số 12/BC-TT", "Nguồn: Zalo của Trưởng phòng."):
        assert part in question.only.text
    deed = await at_work.chooses(OFFICE, question.only, "yes")
    one = await at_work.work("TT-04")
    assert (one.progress, one.completed_on) == (Progress.DONE, date(2021, 2, 8))
    assert one.product is not None
    assert (one.product.number, one.product.words) == ("12/BC-TT", None)
    assert deed.chats == [OFFICE, "TT"]
    assert isinstance(deed.to(OFFICE)[0].subject, Reported)
    (told,) = deed.to("TT")
    assert isinstance(told.subject, WrittenDown)
    assert "Văn phòng ghi thay: <b>TT-04.</b>" in told.text
    assert "(theo Zalo của Trưởng phòng)." in told.text
    assert "Không đúng, đơn vị bấm Đề nghị sửa." in told.text
    (event,) = await at_work.finds(lambda tx: tx.events.of_assignment(one.id))
    assert event.proxy is not None
    assert event.proxy.unit is not None
    assert (event.kind, event.proxy.unit.code) == ("done", "TT")


@pytest.mark.parametrize(
    ("choice", "source"),
    [
        ("speech", "điện thoại, trực tiếp"),
        ("note", "bút phê"),
        ("papers", "trục văn bản"),
        ("zalo", "Zalo"),
    ],
)
async def test_a_source_that_was_not_named_is_a_press(
    at_work: AtWork, choice: str, source: str
) -> None:
    question = await at_work.types(OFFICE, "/xong TT-04 số 12/BC-TT")
    assert [one.text for one in question.only.buttons][:4] == [
        "Điện thoại, trực tiếp",
        "Bút phê",
        "Trục văn bản",
        "Zalo",
    ]
    with pytest.raises(QuestionClosed):
        await at_work.chooses(OFFICE, question.only, "yes")
    deed = await at_work.chooses(OFFICE, question.only, choice)
    assert f"(theo {source})" in deed.to("TT")[0].text


async def test_a_source_in_words_answers_the_question(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, "/xong TT-04")
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, question.only, "123")
    deed = await at_work.answers(OFFICE, question.only, "theo sổ giao ban ngày 08/02")
    assert "(theo sổ giao ban ngày 08/02)" in deed.to("TT")[0].text


async def test_yes_and_no_answer_what_has_a_source(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, SAID)
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, question.only, "TT-05")
    assert (await at_work.answers(OFFICE, question.only, "không")).kinds == []
    again = await at_work.types(OFFICE, SAID)
    assert (await at_work.answers(OFFICE, again.only, "đúng")).kinds == ["done"]


async def test_what_cannot_be_reported_is_told_before_the_source_is_asked(at_work: AtWork) -> None:
    await at_work.types("TT", "/xong 4 số 12/BC-TT ngày 08/02/2021")
    with pytest.raises(AlreadyDone):
        await at_work.types(OFFICE, SAID)
    with pytest.raises(UnknownCode):
        await at_work.types(OFFICE, "/xong TT-99 theo Zalo")
    with pytest.raises(NameTheWork):
        await at_work.types(OFFICE, "/xong theo Zalo")
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, SAID)


async def test_the_office_s_own_report_is_its_own(at_work: AtWork) -> None:
    chat = at_work.chats[OFFICE].id
    await at_work.changes(
        lambda tx: tx.chats.bind(chat, Seat.UNIT, at_work.unit("VP"), at=at_work.now)
    )
    assert (await at_work.types(OFFICE, "/xong VP-01")).kinds == ["done"]
    assert isinstance((await at_work.types(OFFICE, SAID)).question, ToRecord)


async def test_of_a_task_of_several_units_it_is_asked_which(at_work: AtWork) -> None:
    which = await at_work.types(OFFICE, "/xong VP-09.2 theo trục văn bản")
    assert isinstance(which.question, ToRecord)
    codes = [unit.code for unit in which.question.units]
    assert [one.text for one in which.only.buttons][: len(codes)] == codes
    await at_work.chooses(OFFICE, which.only, f"unit-{codes.index('TDC')}")
    deed = await at_work.chooses(OFFICE, which.only, "yes")
    assert [one.chat for one in deed.told] == [OFFICE, "TDC"]
    assert (await at_work.work("VP-09.2", "TDC")).progress is Progress.DONE
    assert (await at_work.work("VP-09.2", "TT")).progress is Progress.TODO
    with pytest.raises(OneAtATime):
        await at_work.types(OFFICE, "/xong VP-09.2, TT-04 theo Zalo")


async def test_each_unit_of_several_is_asked_about_by_itself(at_work: AtWork) -> None:
    asked = await at_work.types(OFFICE, "/xong TT-04, TT-05, TDC-01 theo giao ban ngày 08/02")
    first, second = asked.told
    deed = await at_work.chooses(OFFICE, first, "yes")
    assert deed.kinds == ["done", "done"]
    assert [one.text for one in deed.to("TT")[0].buttons] == [
        "Đề nghị sửa: TT-04",
        "Đề nghị sửa: TT-05",
    ]
    assert (await at_work.chooses(OFFICE, second, "yes")).chats == [OFFICE, "TDC"]


async def test_an_obstacle_told_otherwise_waits_for_the_office(at_work: AtWork) -> None:
    proposal = await at_work.types(
        OFFICE, "/vuongmac TT-04 chưa có kinh phí (điện thoại của Phó Giám đốc Trung tâm)"
    )
    assert isinstance(proposal.question, Proposal)
    deed = await at_work.answers(OFFICE, proposal.only, "cấp thêm 20 triệu", file=FILE)
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert (kept.stuck, kept.proposal) == ("chưa có kinh phí", "cấp thêm 20 triệu")
    assert kept.turn is Turn.OFFICE
    card = next(one for one in deed.told if isinstance(one.subject, ObstacleCard))
    assert "ghi thay đơn vị (theo điện thoại của Phó Giám đốc Trung tâm)" in card.text
    assert len(deed.to("TT")) == 1


async def test_a_request_told_otherwise_is_repeated_once(at_work: AtWork) -> None:
    meant = await at_work.types(OFFICE, "/giahan TT-04 đến 15/3 vì chờ thẩm định, theo Zalo")
    assert isinstance(meant.question, RequestMeant)
    deed = await at_work.chooses(OFFICE, meant.only, "yes")
    request = (await at_work.work("TT-04")).extension
    assert request is not None
    assert (request.state, request.reason) == (State.OFFICE, "chờ thẩm định")
    card = next(one for one in deed.told if isinstance(one.subject, ExtensionCard))
    assert (card.chat, "ghi thay đơn vị (theo Zalo)" in card.text) == (OFFICE, True)
    assert "xin gia hạn" in deed.to("TT")[0].text


async def test_a_line_of_result_and_a_submission_told_otherwise(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, "/tiendo TT-03 đã gửi dự thảo, qua trục văn bản")
    deed = await at_work.chooses(OFFICE, question.only, "yes")
    update = (await at_work.work("TT-03")).update
    assert update is not None
    assert update.words == "đã gửi dự thảo"
    assert "cập nhật kết quả: đã gửi dự thảo (theo trục văn bản)" in deed.to("TT")[0].text
    bare = await at_work.types(OFFICE, "/tiendo TT-03")
    line = await at_work.chooses(OFFICE, bare.only, "zalo")
    assert isinstance(line.question, Line)
    said = await at_work.answers(OFFICE, line.only, "đã họp góp ý")
    assert "đã họp góp ý (theo Zalo)" in said.to("TT")[0].text
    submitted = await at_work.types(OFFICE, "/datrinh TT-04 UBND tỉnh số 15/TTr, theo e-mail")
    assert (await at_work.chooses(OFFICE, submitted.only, "yes")).kinds == ["submitted"]


async def test_what_is_asked_on_the_way_is_asked_of_the_office(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, "/xong TT-04 ngày 07/02/2021 theo Zalo")
    doubt = await at_work.chooses(OFFICE, question.only, "yes")
    assert isinstance(doubt.question, StatedDay)
    deed = await at_work.chooses(OFFICE, doubt.only, "right", who=LEADERS)
    assert (deed.kinds, deed.chats) == (["done"], [OFFICE, "TT"])


async def test_the_office_takes_back_and_adds_to_what_it_has_written_down(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, "/xong TT-04 theo Zalo")
    done = await at_work.chooses(OFFICE, question.only, "yes")
    (answer,) = done.to(OFFICE)
    added = await at_work.answers(OFFICE, answer, "số 12/BC-TT ngày 08/02/2021")
    assert added.kinds == ["product"]
    assert "(theo Zalo)" in added.to("TT")[0].text
    press = await at_work.presses(OFFICE, ReportVerb.WITHDRAW, at_work.id("TT-04"), to=answer)
    assert press.kinds == ["withdrawn"]
    assert "Văn phòng rút lại nội dung đã ghi thay" in press.to("TT")[0].text
    assert (await at_work.work("TT-04")).progress is Progress.TODO


async def test_nobody_becomes_a_member_by_writing_down(at_work: AtWork) -> None:
    question = await at_work.types(OFFICE, SAID)
    await at_work.chooses(OFFICE, question.only, "yes")
    office = at_work.people[OFFICE].id
    assert await at_work.finds(lambda tx: tx.memberships.of(office)) == []
