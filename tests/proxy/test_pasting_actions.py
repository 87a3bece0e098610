"""`/zalo` as actions: twenty pasted lines, what each proposes, and what becomes of it."""

from datetime import UTC, datetime

import pytest

from domain.authority import NotForThisChat
from domain.chat import Seat
from domain.obstacle.names import Proposal
from domain.people.post import Post
from domain.plan.state import Progress
from domain.prompt import NotUnderstood, QuestionClosed
from domain.proxy.names import PasteHere, Thread
from domain.proxy.thread import Fate, LineSettled, NothingPasted, TooManyLines
from tests.actions.at_work import OFFICE, AtWork

THREAD = """\
[08:31] Nguyễn Hùng TT: TT-04 xong rồi anh ạ, số 12/BC-TTKHCN ngày 05/02/2021
[08:32] Nguyễn Hùng TT: 5 xong rồi
[08:33] Chánh Văn Phòng: ok em
[08:35] Nguyễn Hùng TT: TT-02 vướng kinh phí
sở tài chính chưa cấp
[08:36] Nguyễn Hùng TT: [Hình ảnh]
[08:40] Hoa QLKH: QLKH-02 đã trình anh Bình ký
[08:41] Hoa QLKH: QLKH-03 đạt 60%
[08:42] Hoa QLKH: Dạ em cảm ơn anh
[08:45] Lan: TDC-01 xong
[08:46] Lan: TDC-99 xong
[08:47] Lan: 3 xong
[08:50] Minh: VP-09.2 xong rồi ạ
[08:51] Minh: chiều họp lúc 14h nhé
[08:52] Minh TTRA: TTRA-02 xong
[08:53] Minh TTRA: TTRA-02 số 05/BC-TTra, xong
[08:55] Nguyễn Hùng TT: TT-03 đang lấy ý kiến
[08:56] Nguyễn Hùng TT: TT-01 thế nào hả anh?
[08:57] Nguyễn Hùng TT: Vâng ạ
[08:58] Nguyễn Hùng TT: Họp xong em báo lại TT-06 nhé"""


async def test_twenty_lines_become_proposals_one_by_one(at_work: AtWork) -> None:
    at_work.comes("08/02 09:30")
    asked = await at_work.types(OFFICE, f"/zalo {THREAD}")
    assert isinstance(asked.question, Thread)
    lines = asked.question.lines
    assert [(one.command, one.codes) for one in lines if one.fate is Fate.OPEN] == [
        ("xong", "TT-04"),
        ("xong", "TT-05"),
        ("vuongmac", "TT-02"),
        ("datrinh", "QLKH-02"),
        ("tiendo", "QLKH-03"),
        ("xong", "TDC-01"),
        ("xong", "TTRA-02"),
        ("xong", "TTRA-02"),
        ("tiendo", "TT-03"),
    ]
    for line in THREAD.splitlines():
        words = line.rpartition("] ")[2].rpartition(": ")[2]
        assert any(words in one.said for one in lines), words
    text = asked.only.text
    for part in ("“chiều họp lúc 14h nhé”", "mã 3 chưa rõ của đơn vị nào", "“[Hình ảnh]”"):
        assert part in text
    assert asked.only.buttons[0].text == "Ghi tất cả (09)"


async def test_all_are_recorded_at_once_from_when_they_were_said(at_work: AtWork) -> None:
    at_work.comes("08/02 09:30")
    asked = await at_work.types(OFFICE, f"/zalo {THREAD}")
    deed = await at_work.chooses(OFFICE, asked.only, "all")
    assert deed.kinds.count("done") == 4
    assert (await at_work.work("TT-05")).progress is Progress.DONE
    (event, *_) = await at_work.finds(lambda tx: tx.events.of_assignment(at_work.id("TT-04")))
    assert event.at == datetime(2021, 2, 8, 1, 31, tzinfo=UTC)
    assert event.proxy is not None
    assert event.proxy.source.startswith("Zalo của Nguyễn Hùng TT: “TT-04 xong rồi anh ạ")
    # One message a unit, and in the office's chat only what still has to be asked.
    assert sorted(deed.chats) == ["QLKH", "TDC", "TT", "TTRA", OFFICE]
    (question,) = deed.to(OFFICE)
    assert isinstance(question.subject.question, Proposal)  # type: ignore[union-attr]
    now = await at_work.shown_now(asked.only)
    assert now.buttons == ()
    assert "đề nghị trả lời câu hỏi bên dưới" in now.text
    assert "chưa ghi được" not in now.text
    product = (await at_work.work("TTRA-02")).product
    assert product is not None, "the second line brings what the first has left out"
    assert product.number == "05/BC-TTra"
    assert "&lt;" not in now.text
    stuck = await at_work.skips(OFFICE, question)
    assert stuck.kinds == ["obstacle"]
    assert "theo Zalo của Nguyễn Hùng TT" in stuck.to("TT")[0].text


async def test_lines_are_recorded_and_dropped_one_by_one(at_work: AtWork) -> None:
    asked = await at_work.types(OFFICE, "/zalo TT\n4 xong\n3 đạt 60%\n5 xong")
    first = await at_work.chooses(OFFICE, asked.only, "record-0")
    assert (first.kinds, first.chats) == (["done"], ["TT"])
    with pytest.raises(LineSettled):
        await at_work.chooses(OFFICE, asked.only, "record-0")
    dropped = await at_work.chooses(OFFICE, asked.only, "drop-1")
    assert dropped.kinds == []
    with pytest.raises(NotUnderstood):
        await at_work.answers(OFFICE, asked.only, "đúng rồi")
    last = await at_work.chooses(OFFICE, asked.only, "record-2")
    assert last.kinds == ["done"]
    with pytest.raises(QuestionClosed):
        await at_work.chooses(OFFICE, asked.only, "all")


async def test_bare_numbers_are_of_who_is_in_the_register(at_work: AtWork) -> None:
    unit = next(one for one in at_work.plan.units if one.code == "TDC")
    await at_work.changes(
        lambda tx: tx.posts.add(Post(0, "Đỗ Thị Lan", "Chi cục trưởng", Seat.UNIT, unit))
    )
    asked = await at_work.types(OFFICE, "/zalo Đỗ Thị Lan: 3 xong")
    assert isinstance(asked.question, Thread)
    assert asked.question.lines[0].codes == "TDC-03"


async def test_it_is_asked_for_and_pasted_in_reply(at_work: AtWork) -> None:
    asked = await at_work.types(OFFICE, "/zalo")
    assert isinstance(asked.question, PasteHere)
    board = await at_work.answers(OFFICE, asked.only, "TT-04 xong")
    assert isinstance(board.question, Thread)


async def test_what_cannot_be_pasted_is_refused(at_work: AtWork) -> None:
    assert (await at_work.types(OFFICE, "/zalo " + "\n".join(["TT-04 xong"] * 40))).only
    with pytest.raises(TooManyLines):
        await at_work.types(OFFICE, "/zalo " + "\n".join(["TT-04 xong"] * 41))
    with pytest.raises(NothingPasted):
        await at_work.types(OFFICE, "/zalo 08:31")
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/zalo TT-04 xong")
