"""A preview keeps saying what was confirmed, by whom and when, whatever becomes of the work."""

from collections.abc import Awaitable, Callable
from functools import partial

import pytest

from actions.cancel import cancel_pressed
from actions.digest.issuing import sum_up
from actions.here import Here
from actions.obstacle.reporting import obstruct_typed
from actions.order.ordering import order_typed
from actions.reception.urging import urge_typed
from actions.show import show
from actions.unit.changing import change_unit_typed
from actions.work.giving import give_typed
from actions.work.recurring import recur_typed
from domain.department.names import DepartmentMeant
from domain.meant import FileMeant, WhichMeant
from domain.obstacle.names import Proposal
from domain.order.rearrangement import Rearrangement
from domain.press import CONFIRM
from domain.prompt import QuestionAnswered
from domain.subject import How, QuestionEnded
from domain.written import Written
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Told
from tests.actions.test_answering import listed
from views.refusal import sentence

GROUNDS = "vì chờ vốn theo Công văn 12/UBND-VX"
BASIS = "theo Quyết định 12/QĐ-UBND"


Typed = Callable[[Here, Written], Awaitable[None]]


def _order(change: Rearrangement) -> Typed:
    return partial(order_typed, change=change)


async def _urge(here: Here, _: Written) -> None:
    await urge_typed(here)


PREVIEWS: list[tuple[Typed, str, str]] = [
    (_order(Rearrangement.PAUSE), f"TT-05 {GROUNDS}", "Tạm dừng: 01 nhiệm vụ"),
    (_order(Rearrangement.PAUSE), f"tất cả {GROUNDS}", "Nhiệm vụ: VP-01, VP-02, "),
    (_order(Rearrangement.DROP), f"TT-05 {GROUNDS}", "Thôi thực hiện: 01 nhiệm vụ"),
    (_order(Rearrangement.MOVE), f"TT-05 đến 30/6 {GROUNDS}", "từ thứ Tư, 31/3/2021 đến thứ Tư,"),
    (change_unit_typed, f"TDC sáp nhập QLCN {BASIS}", "07 nhiệm vụ chuyển về"),
    (change_unit_typed, f"TDC đổi tên Chi cục Đo lường {BASIS}", "Chi cục Tiêu chuẩn Đo lường"),
    (give_typed, "TT trước 15/6 Báo cáo kết quả", "Báo cáo kết quả"),
    (recur_typed, "VP-05 hằng tháng ngày 15", "hằng tháng, ngày 15"),
    (_urge, "", "TT-04"),
]


@pytest.mark.parametrize(("typed", "words", "says"), PREVIEWS)
async def test_a_confirmed_preview_keeps_its_words(
    at_work: AtWork, typed: Typed, words: str, says: str
) -> None:
    at_work.comes("22/02 08:00")
    preview = (await at_work.writes(OFFICE, typed, words)).only
    await at_work.chooses(OFFICE, preview, CONFIRM)
    before = await _as_it_stands(at_work, preview)
    assert says in before
    assert before.endswith("Đã xác nhận: Cán bộ vanphong, lúc 08:00 ngày 22/02/2021.")
    at_work.comes("01/3 08:00")
    assert await _as_it_stands(at_work, preview) == before


async def test_a_preview_that_was_dropped_says_so(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, _order(Rearrangement.PAUSE), f"TT-05 {GROUNDS}")
    await at_work.does(OFFICE, cancel_pressed, to=preview.only)
    text = await _as_it_stands(at_work, preview.only)
    assert text.endswith("Đã hủy: Cán bộ vanphong, lúc 08:00 ngày 08/02/2021; chưa ghi nhận gì.")


async def test_a_draft_that_other_words_replace_says_so(at_work: AtWork) -> None:
    at_work.comes("26/02 15:30")
    (digest,) = (await at_work.tells(sum_up)).to(LEADERS)
    drafts = (
        (OFFICE, await at_work.writes(OFFICE, give_typed, "TT trước 15/6 Báo cáo"), "trước 20/6"),
        (LEADERS, await at_work.answers(LEADERS, digest, "TT làm chậm quá"), "phải xong sớm"),
        ("TT", await at_work.answers("TT", await listed(at_work), "việc 4 xong"), "việc 4 vướng"),
    )
    for chat, draft, instead in drafts:
        again = await at_work.answers(chat, draft.told[-1], instead)
        assert again.told
        text = await _as_it_stands(at_work, draft.told[-1])
        assert text.endswith("Chưa ghi nhận, chưa chuyển; thay bằng nội dung gửi sau."), text


def test_whatever_repeats_words_to_be_confirmed_is_known_by_its_yes(at_work: AtWork) -> None:
    questions = at_work.office.rooms.questions.items()
    others = {one.kind for one, asked in questions if "meant" in one.kind and not asked.repeats}
    # These ask of which work or whose it is; what became of a file is said by itself.
    assert others == {WhichMeant.kind, DepartmentMeant.kind, FileMeant.kind}


async def test_a_question_in_words_keeps_them_and_says_no_more(at_work: AtWork) -> None:
    asked = await at_work.writes(OFFICE, _order(Rearrangement.PAUSE), "TT-05")
    await at_work.answers(OFFICE, asked.only, "chờ vốn")
    assert (await _ended(at_work, asked.only)).how is How.ANSWERED
    text = await _as_it_stands(at_work, asked.only)
    assert asked.only.text.startswith(text)


async def _ended(at_work: AtWork, told: Told) -> QuestionEnded:
    chat = at_work.chats[told.chat].id
    shown = await at_work.finds(lambda tx: tx.outbox.by_message(chat, told.address))
    assert shown is not None
    assert isinstance(shown.subject, QuestionEnded)
    return shown.subject


async def _as_it_stands(at_work: AtWork, told: Told) -> str:
    """Return what the message says at its next edit."""
    ended = await _ended(at_work, told)
    worded = await at_work.finds(lambda tx: show(tx, at_work.office, ended, now=at_work.now))
    return worded[0].text


async def test_whoever_answers_second_hears_who_answered_what_and_when(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", obstruct_typed, "TT-04")).only
    await at_work.answers("TT", asked, "chưa có kinh phí")
    at_work.comes("08/02 08:05")
    with pytest.raises(QuestionAnswered) as refused:
        await at_work.answers("TT", asked, "thiếu người", who=OFFICE)
    told = refused.value
    assert (told.how, told.by, told.said) == (How.ANSWERED, "Cán bộ TT", "chưa có kinh phí")
    assert sentence(told, at_work.office.texts) == (
        "Chưa ghi nhận: Cán bộ TT đã trả lời câu hỏi này lúc 08:00 ngày 08/02/2021: “chưa có kinh "
        "phí”. Nếu cần bổ sung, đề nghị nhắn lại kèm mã hoặc gõ lại lệnh."
    )
    (stuck,) = await at_work.finds(lambda tx: tx.prompts.about(at_work.id("TT-04"), at_work.now))
    assert isinstance(stuck.question, Proposal)


async def test_whoever_presses_second_hears_who_skipped_or_confirmed(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", obstruct_typed, "TT-04")).only
    proposal = (await at_work.answers("TT", asked, "chưa có kinh phí")).told[-1]
    await at_work.skips("TT", proposal)
    with pytest.raises(QuestionAnswered) as refused:
        await at_work.answers("TT", proposal, "bổ sung kinh phí", who=OFFICE)
    assert sentence(refused.value, at_work.office.texts) == (
        "Chưa ghi nhận: Cán bộ TT đã trả lời câu hỏi này lúc 08:00 ngày 08/02/2021. "
        "Nếu cần bổ sung, đề nghị nhắn lại kèm mã hoặc gõ lại lệnh."
    )
    preview = await at_work.writes(OFFICE, _order(Rearrangement.PAUSE), f"TT-05 {GROUNDS}")
    await at_work.chooses(OFFICE, preview.only, CONFIRM)
    with pytest.raises(QuestionAnswered) as refused:
        await at_work.chooses(OFFICE, preview.only, CONFIRM, who="TT")
    assert sentence(refused.value, at_work.office.texts) == (
        "Cán bộ vanphong đã xác nhận lúc 08:00 ngày 08/02/2021, không cần làm gì thêm."
    )
