"""The card of a task: its whole words, what the paper says, four buttons, by code or press."""

import pytest

from actions.extension.advising import advise_pressed
from actions.extension.asking import extend_typed
from actions.extension.deciding import grant_pressed
from actions.lookup.browsing import browse, browse_own
from actions.progress.telling import update_typed
from actions.report.reporting import report_typed
from domain.event import Event
from domain.extension.extension import Stance
from domain.lookup.card import decided_in
from domain.lookup.listing import NoPlanCalledSo
from domain.lookup.names import LookupVerb, TaskCard
from domain.plan.naming import UnknownCode
from domain.press import UnknownPress
from domain.report.names import ReportVerb
from tests.actions.at_work import LEADERS, MONDAY, OFFICE, AtWork

HEAD = "<b>TT-03 – Kế hoạch năm 2021 (mục 3, số "
BUTTONS = [
    *("Hoàn thành", "Vướng mắc", "Tiến độ", "Đề xuất thời hạn", "Đã trình, chờ ký", "Nhật ký")
]
WORDS = (
    "Xây dựng kế hoạch thực hiện 12 chuyên mục khoa học và công nghệ trên đài Phát thanh truyền "
    "hình Tây Ninh. Phát hành 03 số tập san thông tin khoa học và công nghệ\n"
    "Chỉ tiêu: 12 chuyên mục; 03 số tập san\n"
    "\n"
    "Chủ trì: Trung tâm Khoa học và Công nghệ\n"
    "Chưa ấn định thời hạn"
)


@pytest.mark.parametrize(
    ("chat", "words", "buttons"),
    [
        ("TT", "TT-03", BUTTONS),
        ("TT", "3", BUTTONS),
        ("TT", "tt 03", BUTTONS),
        ("TDC", "TT-03", []),
        (OFFICE, "TT-03", ["Nhật ký"]),
        (LEADERS, "TT-03", ["Nhật ký"]),
    ],
)
async def test_it_tells_the_whole_task_and_offers_what_the_chat_may(
    at_work: AtWork, chat: str, words: str, buttons: list[str]
) -> None:
    deed = await at_work.writes(chat, browse_own, words)
    assert deed.only.text.startswith("<b>TT-03 – Kế hoạch năm 2021")
    assert WORDS in deed.only.text
    assert [one.text for one in deed.only.buttons] == buttons
    assert isinstance(deed.only.subject, TaskCard)


async def test_dated_work_may_be_put_off_and_ended_work_has_its_past_alone(at_work: AtWork) -> None:
    card = (await at_work.writes("TT", browse_own, "4")).only
    assert [one.text for one in card.buttons] == [
        *("Hoàn thành", "Vướng mắc", "Tiến độ", "Xin gia hạn"),
        *("Đã trình, chờ ký", "Nhật ký"),
    ]
    assert (
        "Các bước:\n"
        "– <b>TT-04.1.</b> Kế hoạch về phương án sản xuất kinh doanh, phát triển sản phẩm nước ép\n"
        "– <b>TT-04.2.</b> Sử dụng có hiệu quả các cơ sở, trang thiết bị đã được đầu tư"
    ) in card.text
    done = await at_work.writes("TT", report_typed, "4 số 12/KH-TTKHCN ngày 08/02")
    assert card.row in done.edited, "the card on the screen follows"
    card = (await at_work.writes("TT", browse_own, "4")).only
    assert [one.text for one in card.buttons] == ["Nhật ký"]
    assert "Sản phẩm: số 12/KH-TTKHCN ngày 08/02/2021" in card.text


async def test_what_a_unit_has_said_of_its_work_is_for_itself_and_those_above(
    at_work: AtWork,
) -> None:
    said = "3/12 đã phát <03> chuyên mục trên đài"
    await at_work.writes("TT", update_typed, f"3 {said}")
    for chat, told in (("TT", True), (OFFICE, True), (LEADERS, True), ("TDC", False)):
        card = (await at_work.writes(chat, browse_own, "TT-03")).only
        assert ("Kết quả ngày 08/02/2021: 3/12 đã phát &lt;03&gt; chuyên mục" in card.text) is told
        assert "đạt 3/12 chuyên mục" in card.text


async def test_units_that_stand_alike_are_named_together(at_work: AtWork) -> None:
    card = (await at_work.writes(OFFICE, browse, "VP-09.2")).only
    assert card.text.count("Chủ trì: ") == 1
    assert "Phòng Quản lý Khoa học; Phòng Quản lý chuyên ngành; Thanh tra Sở" in card.text
    await at_work.writes("TDC", report_typed, "VP-09.2")
    card = (await at_work.writes(OFFICE, browse, "VP-09.2")).only
    assert card.text.count("Chủ trì: ") == 2


async def test_it_tells_how_the_deadline_moved_and_what_the_leaders_said(at_work: AtWork) -> None:
    repeated = await at_work.writes("TT", extend_typed, "4 đến 15/3 vì chờ kinh phí")
    (asked,) = (await at_work.chooses("TT", repeated.only, "yes")).to(OFFICE)
    viewed = await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES, to=asked)
    await at_work.does(LEADERS, grant_pressed, 1, to=viewed.to(LEADERS)[0])
    decided = (
        "\n– 08:00 ngày 08/02/2021 – Cán bộ bgd chuyển thời hạn từ trước ngày 20/02/2021 sang "
        "đến 15/3/2021 (chậm nhất 15/3/2021)\n"
        "Ý kiến Ban Giám đốc: 08:00 ngày 08/02/2021 – Cán bộ bgd đồng ý gia hạn đến 15/3/2021"
    )
    for chat, told in (("TT", True), (OFFICE, True), (LEADERS, True), ("TDC", False)):
        card = (await at_work.writes(chat, browse_own, "TT-04")).only
        assert "Kế hoạch ghi: trước ngày 20/02/2021" in card.text
        assert (decided in card.text) is told, card.text


@pytest.mark.parametrize(
    ("kinds", "moves", "word"),
    [
        ((), 0, None),
        (("done", "moved", "moved"), 2, None),
        (("opinion leaders", "opinion office"), 0, 1),
        (("opinion leaders", "extension-decided", "moved"), 1, 2),
        (("extension-decided", "opinion leaders"), 0, 2),
    ],
)
def test_what_was_decided_is_found_in_what_happened(
    kinds: tuple[str, ...], moves: int, word: int | None
) -> None:
    events = []
    for number, each in enumerate(kinds, start=1):
        kind, _, seat = each.partition(" ")
        details = {"seat": seat} if seat else {}
        events.append(Event(number, kind, MONDAY, MONDAY, None, None, 1, details))
    decided = decided_in(events)
    assert len(decided.moves) == moves
    assert (decided.word.id if decided.word else None) == word


async def test_several_codes_are_several_cards_and_a_wrong_one_none(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", browse_own, "1, 4")
    assert [one.text[3:8] for one in deed.told] == ["TT-01", "TT-04"]
    with pytest.raises(UnknownCode):
        await at_work.writes("TT", browse_own, "99")
    with pytest.raises(NoPlanCalledSo):
        await at_work.writes("TT", browse_own, "KH 99")


async def test_it_is_opened_from_a_list_and_from_what_was_found(at_work: AtWork) -> None:
    for code, typed in (("TT", "/viec"), (OFFICE, "/kehoach"), ("TDC", "/tim trại thực nghiệm")):
        listed = (await at_work.types(code, typed)).only
        button = next(one for one in listed.buttons if one.press.startswith("open:"))
        task = int(button.press.removeprefix("open:"))
        opened = await at_work.presses(code, LookupVerb.OPEN, task, to=listed)
        assert (opened.chats, opened.edited) == ([], {listed.row})
        card = await at_work.shown_now(listed)
        assert card.text.startswith(f"<b>{button.text.split(' ')[0]} – Kế hoạch năm 2021")
        assert card.buttons[-1][0].text == "◀ Danh sách"
        await at_work.presses(code, LookupVerb.BACK, to=listed)
        assert (await at_work.shown_now(listed)).text == listed.text
        below = await at_work.presses(code, LookupVerb.TASK, task, to=listed)
        assert below.only.text == card.text, "as the buttons of a digest open it"


async def test_what_is_reported_on_an_open_card_stands_in_the_list_behind_it(
    at_work: AtWork,
) -> None:
    listed = (await at_work.types("TT", "/viec")).only
    await at_work.presses("TT", LookupVerb.OPEN, at_work.task("TT-04"), to=listed)
    done = await at_work.presses("TT", ReportVerb.DONE, at_work.id("TT-04"), to=listed)
    assert listed.row in done.edited
    card = await at_work.shown_now(listed)
    assert [one.text for row in card.buttons for one in row] == ["Nhật ký", "◀ Danh sách"]
    await at_work.presses("TT", LookupVerb.BACK, to=listed)
    assert "hoàn thành ngày 08/02/2021" in (await at_work.shown_now(listed)).text


async def test_a_reply_to_an_open_card_means_its_task(at_work: AtWork) -> None:
    listed = (await at_work.types("TT", "/viec")).only
    await at_work.presses("TT", LookupVerb.OPEN, at_work.task("TT-02"), to=listed)
    await at_work.presses("TT", LookupVerb.OPEN, at_work.task("TT-04"), to=listed)
    meant = (await at_work.answers("TT", listed, "đã xong")).only
    assert "TT-04" in meant.text
    await at_work.presses("TT", LookupVerb.BACK, to=listed)
    assert (await at_work.shown_now(listed)).text == listed.text, "what was open before is no list"


async def test_a_card_stands_below_where_nothing_leads_back(at_work: AtWork) -> None:
    asked = (await at_work.types("TT", "/vuongmac")).only
    for under in (None, asked):
        deed = await at_work.presses("TT", LookupVerb.OPEN, at_work.task("TT-04"), to=under)
        assert deed.told or deed.edited
    with pytest.raises(UnknownPress):
        await at_work.presses("TT", LookupVerb.BACK, to=None)
