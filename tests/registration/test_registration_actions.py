"""The board of deadlines as actions: opened, proposed on, presented, approved or sent back."""

from datetime import date

import pytest

from actions.registration.approving import approve, send_back_pressed
from actions.registration.calling import gather, recall
from actions.registration.gathering import edit_pressed, page_deadlines, present
from actions.registration.proposing import propose_own, propose_pressed
from actions.report.reporting import report_typed
from actions.unasked import remind
from domain.authority import NotForThisChat, NotOfThisChat
from domain.chat import Seat
from domain.plan.state import Kind
from domain.press import CONFIRM, UnknownPress
from domain.registration.board import (
    BoardDecided,
    BoardWithTheLeaders,
    HasItsDeadline,
    NobodyApproves,
    NothingProposed,
)
from domain.registration.call import CallRecalled, NobodyCalled
from domain.registration.names import (
    BoardPart,
    CallMeant,
    CallTakenBack,
    GatheredDay,
    ProposalsDue,
    ProposedDay,
    RegistrationVerb,
    WhatToChange,
    WholeBoard,
)
from domain.spoken.times.deadline import DayInThePast
from domain.subject import pieces_of
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from views.registration.proposed import NONE, ONGOING


async def part_of(at_work: AtWork) -> Told:
    """The office opens the board; the Trung tâm's part stands in its chat."""
    (part,) = (await called(at_work)).to("TT")
    return part


async def called(at_work: AtWork) -> Deed[None]:
    """The office asks the units for deadlines, after it has seen whom and until when."""
    preview = (await at_work.does(OFFICE, gather)).only
    return await at_work.chooses(OFFICE, preview, CONFIRM)


async def presented(at_work: AtWork, lines: str = "1 trước 30/6\n3 thường xuyên") -> Deed[None]:
    """The Trung tâm proposes; the board stands before the leaders."""
    await at_work.answers("TT", await part_of(at_work), lines)
    return await at_work.does(OFFICE, present)


async def test_nobody_is_asked_before_the_office_has_seen_whom_and_until_when(
    at_work: AtWork,
) -> None:
    deed = await at_work.does(OFFICE, gather)
    assert (deed.chats, deed.kinds) == ([OFFICE], [])
    assert isinstance(deed.question, CallMeant)
    # Tuesday 09/02 and, after Tết, Wednesday to Saturday's eve and Monday.
    assert deed.question.until == date(2021, 2, 22)
    assert "gửi 06 đơn vị, 34 nhiệm vụ chưa ấn định" in deed.only.text
    assert "– Trung tâm Khoa học và Công nghệ: 04 nhiệm vụ" in deed.only.text
    assert "Hạn đề xuất: thứ Hai, 22/02/2021." in deed.only.text


async def test_another_last_day_is_shown_before_it_counts(at_work: AtWork) -> None:
    preview = (await at_work.does(OFFICE, gather)).only
    named = await at_work.answers(OFFICE, preview, "đến 26/02")
    assert (named.kinds, named.edited) == ([], {preview.row})
    assert named.only.text.startswith("Hạn đề xuất: thứ Sáu, 26/02/2021.")
    with pytest.raises(DayInThePast):
        await at_work.answers(OFFICE, preview, "đến 01/02/2021")
    deed = await at_work.chooses(OFFICE, preview, CONFIRM)
    assert deed.log[0].details == {"board": 1, "units": 6, "until": "2021-02-26"}
    assert "Hạn đề xuất: thứ Sáu, 26/02/2021." in deed.to("TT")[0].text


async def test_a_unit_without_a_chat_is_named_in_the_preview(at_work: AtWork) -> None:
    chat = at_work.chats["TDC"].id
    await at_work.changes(lambda tx: tx.chats.set_reachable(chat, False))
    preview = (await at_work.does(OFFICE, gather)).only
    assert "chưa gửi được: Chi cục Tiêu chuẩn Đo lường Chất lượng." in preview.text
    assert (await at_work.chooses(OFFICE, preview, CONFIRM)).to("TDC") == []


async def test_a_call_is_recalled_and_what_was_proposed_stays(at_work: AtWork) -> None:
    part = await part_of(at_work)
    await at_work.answers("TT", part, "1 trước 30/6")
    deed = await at_work.does(OFFICE, recall, 1)
    assert part.row in deed.edited
    assert deed.only.text == (
        "Đã thu hồi: không còn đề nghị 06 đơn vị đăng ký thời hạn.\n"
        "01 đề xuất đã nhận vẫn giữ trên bảng."
    )
    chat = at_work.chats["TT"].id
    now = await at_work.finds(lambda tx: tx.outbox.by_message(chat, part.address))
    assert now is not None
    assert now.subject == CallTakenBack(at_work.unit("TT"))
    with pytest.raises(CallRecalled):
        await at_work.answers("TT", part, "3 trước 30/6")
    with pytest.raises(NobodyCalled):
        await at_work.does(OFFICE, recall, 1)
    again = await called(at_work)
    assert "đề xuất: trước 30/6/2021" in again.to("TT")[0].text


async def test_several_days_in_one_line_go_each_to_its_task(at_work: AtWork) -> None:
    part = await part_of(at_work)
    deed = await at_work.answers("TT", part, "1 trước 30/6, 3 15/4")
    assert deed.kinds == ["deadline-proposed", "deadline-proposed"]
    deed = await at_work.answers("TT", part, "4.1 trước 30/5, 4.2")
    assert deed.kinds == ["deadline-proposed"]
    assert "TT-04.2" in deed.to("TT")[0].text


async def test_what_the_leaders_have_is_not_recalled(at_work: AtWork) -> None:
    await presented(at_work)
    with pytest.raises(BoardWithTheLeaders):
        await at_work.does(OFFICE, recall, 1)


async def test_who_has_not_proposed_is_reminded_once_and_the_office_hears_of_it(
    at_work: AtWork,
) -> None:
    def due(deed: Deed[None]) -> dict[str, Told]:
        return {
            told.chat: told
            for told in deed.told
            for piece in pieces_of(told.subject, ())
            if isinstance(piece.subject, ProposalsDue)
        }

    part = await part_of(at_work)
    await at_work.answers("TT", part, "1, 3, 4.1, 4.2 trước 30/6")
    at_work.comes("18/02 07:30")
    assert due(await at_work.tells(remind)) == {}
    # The last day is Monday 22/02.
    at_work.comes("19/02 07:30")
    reminded = due(await at_work.tells(remind))
    assert sorted(reminded) == ["QLCN", "QLKH", "TDC", "TTRA", "VP"]
    assert "đăng ký thời hạn: còn 04 nhiệm vụ chưa đề xuất" in reminded["QLKH"].text
    at_work.comes("22/02 07:30")
    assert due(await at_work.tells(remind)) == {}
    at_work.comes("23/02 07:30")
    told = due(await at_work.tells(remind))
    assert list(told) == [OFFICE]
    assert "(thứ Hai, 22/02), còn 30 nhiệm vụ chưa có đề xuất" in told[OFFICE].text
    at_work.comes("24/02 07:30")
    assert due(await at_work.tells(remind)) == {}


async def test_each_board_says_what_happened_to_its_unit(at_work: AtWork) -> None:
    parts = await called(at_work)
    mine, idle = parts.to("TT")[0], parts.to("TDC")[0]
    await at_work.answers("TT", mine, "1 trước 30/6\n3 thường xuyên")

    async def says(part: Told) -> str:
        return (await at_work.shown_now(part)).text

    presented = await at_work.does(OFFICE, present)
    assert (
        "Chưa đề xuất, vẫn chưa ấn định thời hạn: 32 nhiệm vụ (VP 07,"
        in presented.to(OFFICE)[0].text
    )
    assert (await says(mine)).endswith(
        "Đã trình Ban Giám đốc 02 đề xuất, đang chờ phê duyệt ⏳ "
        "02 nhiệm vụ vẫn chưa ấn định thời hạn."
    )
    assert (await says(idle)).endswith(
        "Đơn vị chưa đề xuất, không có nội dung trình. 04 nhiệm vụ vẫn chưa ấn định thời hạn."
    )
    (card,) = presented.to(LEADERS)
    assert card.buttons[-2].text == "Phê duyệt 02 đề xuất"
    approved = await at_work.does(LEADERS, approve, 1, to=card)
    assert "Chưa đề xuất, vẫn chưa ấn định thời hạn: 32 nhiệm vụ" in approved.to(LEADERS)[0].text
    assert (await says(mine)).endswith(
        "Ban Giám đốc đã phê duyệt 02 thời hạn. 🟢 02 nhiệm vụ vẫn chưa ấn định thời hạn."
    )
    assert (await says(idle)).endswith(
        "Đợt đăng ký đã kết thúc; đơn vị chưa đề xuất. 04 nhiệm vụ vẫn chưa ấn định thời hạn."
    )
    assert "🟢" not in await says(idle)


async def test_each_unit_gets_its_part_once(at_work: AtWork) -> None:
    deed = await called(at_work)
    assert deed.chats == ["VP", "QLKH", "QLCN", "TTRA", "TDC", "TT", OFFICE]
    assert deed.to("TT")[0].subject == BoardPart(1, at_work.unit("TT"))
    assert deed.to(OFFICE)[0].subject == WholeBoard(1, Seat.OFFICE)
    assert deed.kinds == ["deadline-board-opened"]
    assert (await at_work.does(OFFICE, gather)).chats == [OFFICE]


async def test_a_unit_proposes_in_lines(at_work: AtWork) -> None:
    part = await part_of(at_work)
    deed = await at_work.answers("TT", part, "1 trước 30/6\n3 thường xuyên\n4 trước 30/6")
    assert deed.kinds == ["deadline-proposed", "deadline-proposed"]
    assert [event.details["last_day"] for event in deed.log] == ["2021-06-29", None]
    assert "TT-04" in deed.only.text
    assert part.row in deed.edited
    assert (await at_work.work("TT-01")).last_day is None
    with pytest.raises(HasItsDeadline):
        await at_work.answers("TT", part, "4 trước 30/6")


async def test_a_unit_proposes_by_a_question_and_takes_it_back(at_work: AtWork) -> None:
    part = (await at_work.does("TT", propose_own, at_work.unit("TT"))).only
    asked = await at_work.does("TT", propose_pressed, at_work.id("TT-01"), to=part)
    assert asked.question == ProposedDay(has=False)
    await at_work.answers("TT", asked.only, "trước 30/6")
    again = await at_work.does("TT", propose_pressed, at_work.id("TT-01"), to=part)
    assert again.question == ProposedDay(has=True)
    deed = await at_work.chooses("TT", again.only, NONE)
    assert deed.kinds == ["deadline-proposal-withdrawn"]
    with pytest.raises(NothingProposed):
        await at_work.does(OFFICE, present)


async def test_the_office_proposes_for_a_unit(at_work: AtWork) -> None:
    part = await part_of(at_work)
    asked = await at_work.does(OFFICE, edit_pressed, at_work.id("TT-01"))
    assert asked.question == GatheredDay(has=False)
    deed = await at_work.chooses(OFFICE, asked.only, ONGOING)
    assert (deed.kinds, deed.chats) == (["deadline-proposed"], [OFFICE])
    assert part.row in deed.edited


async def test_a_page_is_turned_where_it_was_pressed(at_work: AtWork) -> None:
    opened = await called(at_work)
    deed = await at_work.does(
        OFFICE, page_deadlines, at_work.unit("QLCN"), 2, to=opened.to(OFFICE)[0]
    )
    assert (deed.chats, deed.edited) == ([], {opened.to(OFFICE)[0].row})
    own = await at_work.does("QLCN", page_deadlines, None, 2, to=opened.to("QLCN")[0])
    assert own.edited == {opened.to("QLCN")[0].row}
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, page_deadlines, None, 2, to=1)


async def test_the_leaders_get_the_board_once(at_work: AtWork) -> None:
    deed = await presented(at_work)
    assert deed.chats == [LEADERS, OFFICE]
    assert deed.told[0].subject == WholeBoard(1, Seat.LEADERS)
    assert deed.log[0].details == {"board": 1, "proposals": 2}
    with pytest.raises(BoardWithTheLeaders):
        await at_work.does(OFFICE, present)
    with pytest.raises(BoardWithTheLeaders):
        await at_work.does("TT", propose_pressed, at_work.id("TT-01"))


async def test_it_is_not_presented_to_nobody(at_work: AtWork) -> None:
    await at_work.answers("TT", await part_of(at_work), "1 trước 30/6")
    chat = at_work.chats[LEADERS].id
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.LEADERS, None))
    with pytest.raises(NobodyApproves):
        await at_work.does(OFFICE, present)


async def test_what_is_approved_counts_but_for_what_was_done_meanwhile(at_work: AtWork) -> None:
    card = (await presented(at_work, "1 trước 30/6\n3 thường xuyên\n4.1 trước 30/6")).told[0]
    await at_work.writes("TT", report_typed, "4.1")
    deed = await at_work.does(LEADERS, approve, 1, to=card)
    assert (await at_work.work("TT-01")).last_day == date(2021, 6, 29)
    assert (await at_work.work("TT-03")).own_kind is Kind.ONGOING
    assert (await at_work.work("TT-04.1")).last_day is None
    assert deed.kinds == ["deadline-board-approved", "moved", "became"]
    assert deed.log[1].details["by"] == "deadline-board"
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert "TT-04.1" in deed.to(OFFICE)[0].text
    with pytest.raises(BoardDecided):
        await at_work.does(LEADERS, approve, 1, to=card)


async def test_it_is_sent_back_with_words(at_work: AtWork) -> None:
    card = (await presented(at_work)).told[0]
    asked = await at_work.does(LEADERS, send_back_pressed, 1, to=card)
    assert asked.question == WhatToChange(1)
    deed = await at_work.answers(LEADERS, asked.only, "TT-01 sớm hơn")
    assert deed.chats == [OFFICE, LEADERS]
    assert deed.log[0].details["words"] == "TT-01 sớm hơn"
    with pytest.raises(BoardDecided):
        await at_work.does(LEADERS, send_back_pressed, 1, to=card)
    assert (await at_work.does("TT", propose_pressed, at_work.id("TT-01"))).question


async def test_who_may_not_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", RegistrationVerb.GATHER)
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, RegistrationVerb.APPROVE, 1)
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", propose_own, at_work.unit("TT"))
