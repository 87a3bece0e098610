"""Lists, searches and the past as actions: what is shown, which page, to whom not."""

import pytest

from actions.lookup.browsing import browse, browse_own, page_work
from actions.lookup.looking_back import look_back, page_history
from actions.lookup.searching import page_found, search_typed
from actions.report.reporting import report_typed
from actions.show import show
from domain.authority import NotForThisChat
from domain.lookup.history import HistoryOfAnotherUnit
from domain.lookup.listing import Filter, NoPlanCalledSo
from domain.lookup.names import History, TaskCard, WorkFound, WorkList
from domain.lookup.search import MOST_SIGNS, NothingToSearch
from domain.plan.naming import UnknownCode
from domain.press import UnknownPress
from domain.subject import InPlace, Piece
from tests.actions.at_work import LEADERS, OFFICE, AtWork


@pytest.mark.parametrize(
    ("chat", "unit"), [("TT", "TT"), ("TDC", "TDC"), (OFFICE, None), (LEADERS, None)]
)
async def test_each_sees_its_own_or_the_whole_plan(
    at_work: AtWork, chat: str, unit: str | None
) -> None:
    deed = await at_work.writes(chat, browse)
    expected = at_work.unit(unit) if unit else None
    assert deed.only.subject == WorkList(Filter.ALL, expected, 1, at_work.chats[chat].id)


async def test_a_unit_lists_its_own(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", browse_own)
    assert "TT-04" in deed.only.text
    assert "TDC-" not in deed.only.text
    everybody_s = await at_work.types(LEADERS, "/viec")
    assert everybody_s.only.text.startswith("<b>Toàn Sở – Chưa hoàn thành: 55")


@pytest.mark.parametrize(
    ("chat", "words", "unit", "is_one"),
    [
        ("TT", "2021", "TT", True),
        ("TT", "KH năm 2021", "TT", True),
        ("TT", "TT", "TT", False),
        ("TT", "giúp em với", "TT", False),
        (OFFICE, "kế hoạch năm 2021", None, True),
        (OFFICE, "tdc", "TDC", False),
    ],
)
async def test_a_list_is_of_the_plan_or_the_unit_that_is_named(
    at_work: AtWork, chat: str, words: str, unit: str | None, *, is_one: bool
) -> None:
    deed = await at_work.writes(chat, browse, words)
    (plan,) = await at_work.finds(lambda tx: tx.plans.signed())
    assert deed.only.subject == WorkList(
        Filter.ALL,
        at_work.unit(unit) if unit else None,
        1,
        at_work.chats[chat].id,
        plan.id if is_one else None,
    )


@pytest.mark.parametrize(
    ("chat", "typed", "chosen", "unit"),
    [
        ("TT", "/viec quá hạn", Filter.OVERDUE, "TT"),
        ("TT", "/tim quá hạn", Filter.OVERDUE, "TT"),
        ("TT", "/viec tuần này", Filter.WEEK, "TT"),
        ("TT", "/kehoach tuan sau", Filter.NEXT_WEEK, "TT"),
        (OFFICE, "/kehoach TDC chưa có hạn", Filter.UNDATED, "TDC"),
        (LEADERS, "/viec quá hạn", Filter.OVERDUE, None),
        (LEADERS, "/tim tuần này", Filter.WEEK, None),
        (LEADERS, "/tim ai dang vuong mac", Filter.STUCK, None),
        ("TT", "/tim ai chậm", Filter.OVERDUE, "TT"),
    ],
)
async def test_a_list_is_narrowed_by_what_is_typed(
    at_work: AtWork, chat: str, typed: str, chosen: Filter, unit: str | None
) -> None:
    deed = await at_work.types(chat, typed)
    whose = at_work.unit(unit) if unit else None
    assert deed.only.subject == WorkList(chosen, whose, 1, at_work.chats[chat].id)


@pytest.mark.parametrize(
    ("chat", "typed", "unread"),
    [
        ("TT", "/viec măng cầu", "măng cầu"),
        ("TT", "/viec quá hạn <măng> cầu", "&lt;măng&gt; cầu"),
        ("TT", "/viec TDC", "TDC"),
        (OFFICE, "/kehoach linh tinh", "linh tinh"),
        ("TT", "/viec của phòng mình với ạ", ""),
        ("TT", "/viec TT", ""),
        ("TT", "/viec 2021", ""),
        ("TT", "/viec", ""),
        (OFFICE, "/kehoach TDC quá hạn", ""),
    ],
)
async def test_words_that_nobody_reads_are_named_above_the_list(
    at_work: AtWork, chat: str, typed: str, unread: str
) -> None:
    *above, shown = (await at_work.types(chat, typed)).told
    assert isinstance(shown.subject, WorkList)
    assert [one.text for one in above] == (
        [
            f"Chưa hiểu “{unread}”; dưới đây là danh sách chung. "
            f"Muốn tìm theo nội dung, gõ /tim {unread}."
        ]
        if unread
        else []
    )


async def test_a_plan_that_there_is_not_is_said_to_be_none(at_work: AtWork) -> None:
    for words in ("CDS", "kế hoạch chuyển đổi số", "99/KH-SKHCN"):
        with pytest.raises(NoPlanCalledSo) as refused:
            await at_work.writes("TT", browse_own, words)
        assert (refused.value.typed, refused.value.plans) == (words, "2021")


async def test_a_list_is_turned_in_its_message(at_work: AtWork) -> None:
    shown = (await at_work.writes(OFFICE, browse)).only
    deed = await at_work.does(OFFICE, page_work, Filter.OVERDUE, None, 1, to=shown)
    assert (deed.chats, deed.edited) == ([], {shown.row})
    subject = await at_work.finds(
        lambda tx: tx.outbox.by_message(at_work.chats[OFFICE].id, shown.address)
    )
    assert subject is not None
    assert subject.subject == WorkList(Filter.OVERDUE, None, 1, at_work.chats[OFFICE].id)
    forgotten = await at_work.does(OFFICE, page_work, Filter.ALL, None, 1, to=1)
    assert forgotten.chats == [OFFICE]
    with pytest.raises(NotForThisChat):
        await at_work.does("TT", page_work, Filter.ALL, at_work.unit("TDC"), 1)


async def test_words_are_searched_and_turned(at_work: AtWork) -> None:
    found = (await at_work.writes("TT", search_typed, "kế hoạch")).only
    assert found.subject == WorkFound("kế hoạch", 1, at_work.chats["TT"].id)
    deed = await at_work.does("TT", page_found, 2, to=found)
    assert deed.edited == {found.row}
    cut = await at_work.writes("TT", search_typed, "a" * (MOST_SIGNS + 1))
    assert isinstance(cut.only.subject, WorkFound)
    assert len(cut.only.subject.words) == MOST_SIGNS
    with pytest.raises(NothingToSearch):
        await at_work.writes("TT", search_typed, "")
    with pytest.raises(UnknownPress):
        await at_work.does("TT", page_found, 2, to=1)


async def test_the_past_of_a_task_is_told_to_whose_it_is(at_work: AtWork) -> None:
    reported = await at_work.writes("TT", report_typed, "4")
    task = at_work.task("TT-04")
    for chat in ("TT", OFFICE, LEADERS):
        deed = await at_work.writes(chat, look_back, "TT-04")
        assert deed.only.subject == History(task, 1, at_work.chats[chat].id)
        assert "Cán bộ TT" in deed.only.text
    replied = await at_work.writes("TT", look_back, "", to=reported.only)
    assert replied.only.subject == History(task, 1, at_work.chats["TT"].id)
    latest = await at_work.writes("TDC", look_back, "")
    assert latest.only.subject == History(0, 1, at_work.chats["TDC"].id)
    assert "TT-04" not in latest.only.text


async def test_a_history_is_turned_and_guarded(at_work: AtWork) -> None:
    shown = (await at_work.writes(OFFICE, look_back, "TT-04")).only
    deed = await at_work.does(OFFICE, page_history, at_work.task("TT-04"), 1, to=shown)
    assert deed.edited == {shown.row}
    with pytest.raises(HistoryOfAnotherUnit):
        await at_work.writes("TDC", look_back, "TT-04")
    with pytest.raises(HistoryOfAnotherUnit):
        await at_work.does("TDC", page_history, at_work.task("TT-04"), 1)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, page_history, 9999, 1)
    with pytest.raises(UnknownCode):
        await at_work.writes(OFFICE, look_back, "TT-99")


async def test_where_a_card_is_of_no_plan_any_more_its_list_stands_again(at_work: AtWork) -> None:
    chat = at_work.chats["TT"].id
    behind = WorkList(Filter.ALL, at_work.unit("TT"), 1, chat)
    gone = InPlace(Piece(TaskCard(9999, chat)), Piece(behind))
    listed, ids = await at_work.finds(lambda tx: show(tx, at_work.office, behind, now=at_work.now))
    again = await at_work.finds(lambda tx: show(tx, at_work.office, gone, now=at_work.now))
    assert again == (listed, ids)
    assert at_work.id("TT-04") in ids
