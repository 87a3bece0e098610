"""Where a unit's head approves: what waits, who is told, what approving and handing back do."""

from datetime import date

import pytest

from actions.answer import answer
from actions.report.approving import approve, hand_back
from actions.report.choosing import choose_way
from actions.report.reporting import report_typed
from actions.unasked import remind
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.press import CONFIRM
from domain.report.approval import NothingToApprove, NotItsHead
from domain.report.approval_names import HandBackMeant, HeadsLine, Returned, Unapproved, UnitWays
from domain.report.names import ReportVerb
from storage.store import Transaction
from tests.actions.at_work import OFFICE, AtWork
from tests.report.approving.heads import DEPUTY, HEAD, enters
from views.markup import plain


@pytest.fixture
async def approving(at_work: AtWork) -> AtWork:
    """The Trung tâm's head, who takes part alone with the bot, approves its reports."""
    await enters(at_work, HEAD)
    chosen = await at_work.does(HEAD, choose_way, at_work.unit("TT"), 1, alone=True)
    assert chosen.kinds == ["way-chosen"]
    assert [told.chat for told in chosen.told] == [HEAD, "TT", HEAD]
    assert "Giám đốc Trung tâm chọn cách Trưởng, Phó duyệt" in chosen.to("TT")[0].text
    return at_work


async def test_by_default_a_report_counts_and_the_head_reads_one_line(at_work: AtWork) -> None:
    await enters(at_work, HEAD)
    await enters(at_work, DEPUTY)
    deed = await at_work.writes("TT", report_typed, "4")
    assert deed.chats == [HEAD, "TT"]
    line = deed.to(HEAD)[0]
    assert line.text.endswith(
        "Cán bộ TT đã báo cáo hoàn thành ngày 08/02/2021.\nCác bước chưa báo cáo: TT-04.1, TT-04.2"
    )
    assert (line.buttons, line.in_hours) == ((), True)
    assert (await at_work.work("TT-04")).progress is Progress.DONE
    own = await at_work.writes("TT", report_typed, "5", who=HEAD)
    assert own.chats == ["TT"], "the head is not told of their own report"


async def test_a_unit_that_registers_nobody_is_as_before(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", report_typed, "4")
    assert deed.chats == ["TT"]
    listed = await at_work.types("TT", "/viec")
    assert "Ai được báo cáo…" not in [button.text for button in listed.only.buttons]


async def test_a_report_waits_for_the_head_and_counts_from_its_day(approving: AtWork) -> None:
    await enters(approving, DEPUTY)
    deed = await approving.writes("TT", report_typed, "4 số 25/KH-TTKHCN")
    assert deed.chats == [HEAD, DEPUTY, "TT"]
    answer = deed.to("TT")[0]
    assert "(báo cáo lúc 08:00 ngày 08/02/2021), chờ Giám đốc Trung tâm duyệt." in plain(
        answer.text
    )
    assert [button.text for button in answer.buttons] == ["Duyệt", "Trả lại", "Rút lại báo cáo"]
    asked = deed.to(DEPUTY)[0]
    assert isinstance(asked.subject, HeadsLine)
    assert [button.text for button in asked.buttons] == ["Duyệt", "Trả lại"]
    waits = await approving.work("TT-04")
    assert (waits.progress, waits.awaits_head) == (Progress.AWAITING, True)

    approving.comes("09/02 08:00")
    approved = await approving.does(DEPUTY, approve, approving.id("TT-04"), to=asked, alone=True)
    assert approved.chats == [DEPUTY, "TT"]
    assert "duyệt báo cáo của đơn vị" in approved.to("TT")[0].text
    assert {answer.row, asked.row, deed.to(HEAD)[0].row} <= approved.edited
    one = await approving.work("TT-04")
    assert (one.progress, one.awaits_head) == (Progress.DONE, False)
    assert one.completed_on == waits.completed_on
    with pytest.raises(NothingToApprove):
        await approving.does(HEAD, approve, approving.id("TT-04"), alone=True)


async def test_with_the_office_s_word_too_the_head_comes_first(approving: AtWork) -> None:
    approving.rules(confirm_done=True)
    deed = await approving.writes("TT", report_typed, "4")
    assert deed.to(OFFICE) == []
    approved = await approving.does(HEAD, approve, approving.id("TT-04"), alone=True)
    (card,) = approved.to(OFFICE)
    assert "Cán bộ TT" in card.text, "who reported stands there, and not who approved"
    one = await approving.work("TT-04")
    assert (one.progress, one.awaits_head) == (Progress.AWAITING, False)


async def test_only_the_head_approves_and_chooses(approving: AtWork) -> None:
    await approving.writes("TT", report_typed, "4")
    with pytest.raises(NotItsHead) as refused:
        await approving.does("TT", approve, approving.id("TT-04"))
    assert refused.value.leading == (approving.people[HEAD],)
    with pytest.raises(NotItsHead):
        await approving.does("TT", choose_way, approving.unit("TT"), 0)


async def test_handed_back_with_a_word_it_is_open_and_the_officer_hears(
    approving: AtWork,
) -> None:
    await approving.changes(
        lambda tx: tx.memberships.join(
            approving.people["TT"].id, [approving.unit("TT")], at=approving.now
        )
    )
    officer = await approving.changes(
        lambda tx: tx.chats.ensure(approving.people["TT"].address, title="officer")
    )
    approving.chats["officer"] = officer
    approving.people["officer"] = approving.people["TT"]
    reported = await approving.writes("officer", report_typed, "TT-04", alone=True)
    assert [told.chat for told in reported.told] == [HEAD, "officer", "TT"]
    asked = await approving.does(HEAD, hand_back, approving.id("TT-04"), alone=True)
    deed = await approving.writes(HEAD, answer, "Thiếu phụ lục", to=asked.only, alone=True)
    assert deed.kinds == ["returned"]
    assert "Đã trả lại báo cáo" in deed.to(HEAD)[0].text
    for chat in ("TT", "officer"):
        (told,) = deed.to(chat)
        assert isinstance(told.subject, Returned)
        assert "Thiếu phụ lục" in told.text
    one = await approving.work("TT-04")
    assert (one.progress, one.completed_on, one.awaits_head) == (Progress.DOING, None, False)


@pytest.mark.parametrize("who", [HEAD, OFFICE])
async def test_a_second_report_by_the_head_or_from_the_head_approves(
    approving: AtWork, who: str
) -> None:
    await approving.writes("TT", report_typed, "4")
    if who == HEAD:
        await approving.writes("TT", report_typed, "4 số 25/KH-TTKHCN", who=HEAD)
    else:
        typed = "/xong TT-04 số 25/KH-TTKHCN theo điện thoại của Giám đốc Trung tâm"
        asked = await approving.types(OFFICE, typed)
        await approving.chooses(OFFICE, asked.only, "yes")
    one = await approving.work("TT-04")
    assert (one.progress, one.awaits_head) == (Progress.DONE, False)
    assert one.product == Product("25/KH-TTKHCN")


async def test_what_waits_for_more_than_a_working_day_is_told_to_the_head_alone(
    approving: AtWork,
) -> None:
    approving.comes("17/02 09:00")
    await approving.writes("TT", report_typed, "4")
    approving.comes("18/02 07:30")
    assert HEAD not in (await approving.tells(remind)).chats
    approving.comes("19/02 07:30")
    (told,) = (await approving.tells(remind)).to(HEAD)
    assert isinstance(told.subject, Unapproved)
    assert "01 báo cáo chưa có xác nhận của Giám đốc Trung tâm" in told.text
    assert [button.text for button in told.buttons] == ["Duyệt", "Trả lại"]
    approving.comes("22/02 07:30")
    assert HEAD in (await approving.tells(remind)).chats, "once more with the week"
    approving.comes("23/02 07:30")
    assert HEAD not in (await approving.tells(remind)).chats


async def test_everybody_reports_again_and_what_waited_still_waits(approving: AtWork) -> None:
    await approving.writes("TT", report_typed, "4")
    shown = await approving.presses(HEAD, ReportVerb.WAYS, approving.unit("TT"))
    assert isinstance(shown.only.subject, UnitWays)
    deed = await approving.does(
        HEAD, choose_way, approving.unit("TT"), 0, to=shown.only, alone=True
    )
    assert "Còn 01 báo cáo trước đó đang chờ duyệt." in deed.to("TT")[0].text
    assert shown.only.row in deed.edited
    await approving.writes("TT", report_typed, "5")
    assert (await approving.work("TT-05")).progress is Progress.DONE
    assert (await approving.work("TT-04")).awaits_head


async def test_where_the_last_head_has_left_a_report_counts_and_says_why(
    approving: AtWork,
) -> None:
    head = approving.people[HEAD].id

    async def leaves(tx: Transaction) -> None:
        (post,) = await tx.posts.of(head, on=date(2021, 2, 8))
        await tx.posts.end(post.id, date(2021, 2, 7))
        await tx.memberships.set_ended(head, approving.unit("TT"), ended=True)

    await approving.changes(leaves)
    deed = await approving.writes("TT", report_typed, "4")
    assert "hiện chưa có ai là cấp Trưởng" in deed.to("TT")[0].text
    assert (await approving.work("TT-04")).progress is Progress.DONE


async def test_a_head_answers_in_words_under_the_line(approving: AtWork) -> None:
    line = (await approving.writes("TT", report_typed, "4")).to(HEAD)[0]
    asked = await approving.writes(HEAD, answer, "Thiếu phụ lục", to=line, alone=True)
    assert asked.question == HandBackMeant("Thiếu phụ lục")
    other = await approving.answers(HEAD, asked.only, "Thiếu phụ lục 2")
    assert asked.only.row in other.edited
    assert "Thiếu phụ lục 2" in (await approving.shown_now(asked.only)).text
    back = await approving.chooses(HEAD, asked.only, CONFIRM)
    assert back.log[0].details["reason"] == "Thiếu phụ lục 2"
    assert (await approving.work("TT-04")).progress is Progress.DOING
    line = (await approving.writes("TT", report_typed, "4")).to(HEAD)[0]
    approved = await approving.writes(HEAD, answer, "Đồng ý", to=line, alone=True)
    assert approved.kinds == ["approved"]
    assert (await approving.work("TT-04")).progress is Progress.DONE


async def test_a_head_answers_in_words_under_the_report_itself(approving: AtWork) -> None:
    told = (await approving.writes("TT", report_typed, "4")).to("TT")[0]
    asked = await approving.answers("TT", told, "chưa được đâu, thiếu dự toán", who=HEAD)
    assert asked.question == HandBackMeant("chưa được đâu, thiếu dự toán")
    product = await approving.answers("TT", told, "số 12/KH-TTKHCN ngày 08/02", who=HEAD)
    assert product.kinds == ["product"]
    approved = await approving.answers("TT", told, "Đồng ý", who=HEAD)
    assert approved.kinds == ["approved"]
