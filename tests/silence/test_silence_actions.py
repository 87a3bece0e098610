"""The office sends each rung: who is asked, what is written down, and what an answer ends."""

from collections.abc import Awaitable, Callable

import pytest

from actions.digest.issuing import sum_up
from actions.here import Here
from actions.obstacle.reporting import obstruct_typed
from actions.progress.telling import update_typed
from actions.report.submitting import submit_typed
from actions.silence.climbing import ask_head, ask_unit, list_pressed, tell_leaders
from actions.unasked import remind
from actions.waiting.looking_through import look_through
from domain.authority import NotForThisChat
from domain.chat import Chat, Seat
from domain.people.register import Entry
from domain.silence.ladder import HeadOutOfReach, NobodySilent, Rung
from domain.silence.names import SilenceVerb, SilentUnits, UnitAsked
from domain.subject import QuestionShown, pieces_of
from domain.written import Written
from storage.store import Transaction
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import Deed, Told


async def silent(at_work: AtWork, moment: str = "26/02 08:00") -> Told:
    """The office is told that the Trung tâm says nothing of TT-04."""
    at_work.comes(moment)
    (told,) = (await at_work.tells(remind)).to(OFFICE)
    return told


async def enrolled(at_work: AtWork, position: str, address: int = 501) -> None:
    """Somebody of the Trung tâm takes part alone with the bot."""
    unit, at = at_work.unit("TT"), at_work.now

    async def take_part(tx: Transaction) -> Chat:
        person = await tx.people.seen(address, "Bình")
        await tx.people.register(person.id, Entry("Lê Thị Bình", position))
        await tx.memberships.join(person.id, [unit], at=at)
        return await tx.chats.ensure(address, title=f"alone-{address}")

    at_work.chats[f"alone-{address}"] = await at_work.changes(take_part)


def said(deed: Deed[None]) -> list[str]:
    return [told.text for told in deed.to(OFFICE)]


async def test_the_office_is_offered_the_first_rung_after_five_working_days(
    at_work: AtWork,
) -> None:
    at_work.comes("25/02 08:00")
    assert (await at_work.tells(remind)).to(OFFICE) == []
    told = await silent(at_work)
    assert told.subject == SilentUnits()
    assert (
        "(Trung tâm Khoa học và Công nghệ): quá hạn 05 ngày làm việc, đơn vị chưa trả lời."
        in told.text
    )
    assert [button.text for button in told.buttons] == ["TT: Nhắc Giám đốc Trung tâm"]


async def test_an_answer_that_is_old_by_now_is_not_called_none(at_work: AtWork) -> None:
    at_work.comes("26/02 09:00")
    await at_work.writes("TT", update_typed, "4 đang trình ký")
    at_work.comes("05/03 08:00")
    found = await at_work.tells(remind)
    _, first, second = found.to(OFFICE)[0].text.splitlines()
    assert "TT-04." in first
    assert first.endswith("quá hạn 10 ngày làm việc, không có gì mới từ ngày 26/02.")
    assert second.endswith("quá hạn 05 ngày làm việc, đơn vị chưa trả lời.")


async def test_the_head_is_asked_alone_where_they_take_part(at_work: AtWork) -> None:
    await enrolled(at_work, "Phó Giám đốc Trung tâm", 502)
    await enrolled(at_work, "Giám đốc Trung tâm")
    told = await silent(at_work)
    deed = await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)
    (asked,) = deed.to("alone-501")
    assert asked.subject == UnitAsked(
        at_work.unit("TT"), Rung.HEAD, at_work.now.date(), "Lê Thị Bình, Giám đốc Trung tâm"
    )
    assert asked.text.startswith("<b>Kính gửi Lê Thị Bình, Giám đốc Trung tâm: 01 nhiệm vụ")
    assert deed.to("TT") == deed.to("alone-502") == []
    assert said(deed) == ["Đã nhắn riêng Lê Thị Bình, Giám đốc Trung tâm: TT-04."]
    (event,) = deed.log
    assert (event.kind, event.work) == ("climbed", at_work.id("TT-04"))
    assert event.details == {"rung": "head", "to": "Lê Thị Bình, Giám đốc Trung tâm"}
    assert told.row in deed.edited


async def test_a_deputy_is_asked_where_the_head_does_not_take_part(at_work: AtWork) -> None:
    await enrolled(at_work, "Phó Giám đốc Trung tâm")
    told = await silent(at_work)
    deed = await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)
    assert len(deed.to("alone-501")) == 1


async def test_else_the_unit_s_chat_is_asked_by_position(at_work: AtWork) -> None:
    told = await silent(at_work)
    deed = await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)
    (asked,) = deed.to("TT")
    assert asked.text.startswith("<b>Kính gửi Giám đốc Trung tâm: 01 nhiệm vụ")
    assert said(deed) == [
        "Giám đốc Trung tâm chưa nhắn tin riêng với hệ thống; đã nhắc trong nhóm của "
        "Trung tâm Khoa học và Công nghệ: TT-04."
    ]
    with pytest.raises(NobodySilent):
        await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)


async def test_rung_by_rung_up_to_the_leaders_digest(at_work: AtWork) -> None:
    unit = at_work.unit("TT")
    await at_work.does(OFFICE, ask_head, unit, to=await silent(at_work))
    at_work.comes("05/03 08:00")
    listed = (await at_work.does(OFFICE, look_through)).only
    # TT-02, due a week later, has come to its first rung meanwhile.
    assert [button.text for button in listed.buttons] == [
        "TT: Nhắc Giám đốc Trung tâm",
        "TT: Văn phòng đôn đốc",
    ]
    assert "Đã nhắc Giám đốc Trung tâm ngày 26/02." in listed.text
    with pytest.raises(NobodySilent):
        await at_work.does(OFFICE, tell_leaders, unit, to=listed)
    urged = await at_work.does(OFFICE, ask_unit, unit, to=listed)
    assert "Văn phòng đề nghị Trung tâm" in urged.to("TT")[0].text
    at_work.comes("12/03 08:00")
    listed = (await at_work.does(OFFICE, look_through)).only
    assert "TT: Báo cáo lãnh đạo" in [button.text for button in listed.buttons]
    await at_work.does(OFFICE, tell_leaders, unit, to=listed)
    at_work.comes("12/03 15:30")
    told = (await at_work.tells(sum_up)).to(OFFICE)[0].text
    assert "Đơn vị chưa trả lời, Văn phòng đã đôn đốc: 01." in told
    assert "Văn phòng đã đôn đốc ngày 05/3. Đã báo cáo lãnh đạo ngày 12/3." in told


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (update_typed, "4 đang lấy ý kiến lần cuối"),
        (submit_typed, "4 số 15/TTr-SKHCN"),
        (obstruct_typed, "4 chưa có kinh phí"),
    ],
)
async def test_an_answer_resets_the_ladder(
    at_work: AtWork, answer: Callable[[Here, Written], Awaitable[None]], words: str
) -> None:
    told = await silent(at_work)
    asked = await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)
    answered = await at_work.writes("TT", answer, words)
    if isinstance(answered.only.subject, QuestionShown):
        await at_work.skips("TT", answered.only)
    at_work.comes("08/03 08:00")
    with pytest.raises(NobodySilent):
        await at_work.does(OFFICE, ask_unit, at_work.unit("TT"), to=asked.to(OFFICE)[0])


async def test_what_was_asked_shows_what_is_reported_meanwhile(at_work: AtWork) -> None:
    told = await silent(at_work)
    (asked,) = (await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)).to("TT")
    at_work.comes("02/03 08:00")
    assert asked.row in (await at_work.writes("TT", update_typed, "4 đang soạn")).edited


async def test_who_cannot_be_reached_is_named(at_work: AtWork) -> None:
    told = await silent(at_work)
    chat = at_work.chats["TT"].id
    await at_work.changes(lambda tx: tx.chats.set_reachable(chat, False))
    with pytest.raises(HeadOutOfReach):
        await at_work.does(OFFICE, ask_head, at_work.unit("TT"), to=told)


async def test_a_unit_without_a_chat_has_heard_of_nothing(at_work: AtWork) -> None:
    chat, unit = at_work.chats["TT"].id, at_work.unit("TT")
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.UNIT, unit))
    at_work.comes("26/02 08:00")
    assert (await at_work.tells(remind)).to(OFFICE) == []


async def test_a_card_that_waits_has_a_button_to_them(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, "5 chưa có kinh phí")
    await at_work.skips("TT", question.only)
    told = await silent(at_work)
    assert SilentUnits() in [piece.subject for piece in pieces_of(told.subject, ())]
    card = (await at_work.does(OFFICE, look_through)).only
    assert card.buttons[-1].text == "Đơn vị chưa trả lời: 01"
    assert (await at_work.does(OFFICE, list_pressed)).only.subject == SilentUnits()
    # Words under the morning are for the one thing that waits; silence takes none.
    answered = await at_work.answers(OFFICE, told, "dùng nguồn dự phòng")
    assert answered.kinds == ["opinion"]


async def test_only_the_office_sends_them(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", SilenceVerb.HEAD, at_work.unit("TT"))
    with pytest.raises(NotForThisChat):
        await at_work.presses("bgd", SilenceVerb.LIST)


async def test_the_list_on_the_screen_has_what_fell_silent_since(at_work: AtWork) -> None:
    told = await silent(at_work)
    assert "(Trung tâm Khoa học và Công nghệ)" in told.text
    at_work.comes("28/05 08:00")
    assert "(Thanh tra Sở)" in (await at_work.shown_now(told)).text
