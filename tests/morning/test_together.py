"""All that falls due for a chat at one moment is one message, and its pieces go on being used."""

import pytest

from actions.digest.issuing import sum_up
from actions.obstacle.reporting import obstruct_typed
from actions.show import show
from actions.unasked import remind, summarize
from domain.chat import Seat
from domain.closing.names import ClosingAsked
from domain.digest.names import DigestShown
from domain.holiday.names import TetUnconfirmed
from domain.morning.names import UnitMorning
from domain.obstacle.opinion import WhichOneMeant
from domain.progress.names import Collected, Round
from domain.silence.names import SilentUnits
from domain.subject import Together, pieces_of
from domain.waiting.names import WaitingMorning
from tests.actions.at_work import AtWork
from tests.actions.deed import Deed, Told


def kinds(told: Told) -> list[type]:
    """Return what a message says, in its order."""
    return [type(piece.subject) for piece in pieces_of(told.subject, ())]


async def heard(at_work: AtWork, moment: str, chat: str) -> Told:
    """Let a morning come, and return the one message that a chat gets."""
    at_work.comes(moment)
    (told,) = (await at_work.tells(remind)).to(chat)
    return told


async def shared(at_work: AtWork, code: str, seat: Seat, unit: str | None = None) -> None:
    """Give a chat another seat."""
    chat, unit_id = at_work.chats[code].id, at_work.unit(unit) if unit else None
    at = at_work.now
    await at_work.changes(lambda tx: tx.chats.bind(chat, seat, unit_id, at=at))


async def test_the_week_and_the_round_of_one_monday_are_one_message(at_work: AtWork) -> None:
    told = await heard(at_work, "12/04 07:30", "TT")
    assert kinds(told) == [UnitMorning, Round]
    assert "nhắc việc thứ Hai, 12/4/2021" in told.text
    assert "\n\n<b>Trung tâm Khoa học và Công nghệ – cập nhật kết quả tháng 4/2021" in told.text
    assert (told.lasting, told.in_hours) == (True, True)
    assert told.buttons[0].text == "TT-04 · Kế hoạch triển khai Trại…"
    assert "TT-01" in [button.text for button in told.buttons]


async def test_what_was_said_together_is_shown_again_as_it_stands(at_work: AtWork) -> None:
    told = await heard(at_work, "12/04 07:30", "TT")
    assert isinstance(told.subject, Together)
    subject = told.subject
    shows = [one for piece in subject.pieces for one in piece.shows]

    async def shown() -> str:
        message, _ = await at_work.finds(
            lambda tx: show(tx, at_work.office, subject, now=at_work.now, shown=shows)
        )
        return str(message.text)

    assert await shown() == told.text
    done = await at_work.types("TT", "/xong 4")
    assert told.row in done.edited
    assert "TT-04" in await shown()
    assert await shown() != told.text
    assert "cập nhật kết quả tháng 4/2021" in await shown()


async def test_a_button_names_its_task_where_one_is_due_beside_a_round(at_work: AtWork) -> None:
    told = await heard(at_work, "12/07 07:30", "TDC")
    assert told.buttons[0].text.startswith("VP-09.2 · ")


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("1 đã gửi dự thảo\n3: 3/12 chuyên mục", ["updated", "updated"]),
        # A code of the other piece, and the words are those of a report.
        ("TT-04 xong rồi", []),
    ],
)
async def test_lines_answer_the_round_where_their_codes_are_its_own(
    at_work: AtWork, words: str, done: list[str]
) -> None:
    told = await heard(at_work, "12/04 07:30", "TT")
    deed = await at_work.answers("TT", told, words)
    assert deed.kinds == done
    if done:
        assert told.row in deed.edited
    else:
        assert (await at_work.chooses("TT", deed.only, "yes")).kinds == ["done"]


async def test_it_is_brought_up_to_date_until_the_next_round(at_work: AtWork) -> None:
    april = await heard(at_work, "12/04 07:30", "TT")
    at_work.comes("14/04 09:00")
    assert april.row in (await at_work.answers("TT", april, "1 đã gửi dự thảo")).edited
    may = await heard(at_work, "10/05 07:30", "TT")
    at_work.comes("11/05 09:00")
    edited = (await at_work.answers("TT", may, "1 đã lấy ý kiến")).edited
    assert may.row in edited
    assert april.row not in edited


async def test_two_units_in_one_chat_hear_once_and_answer_in_one_reply(at_work: AtWork) -> None:
    await shared(at_work, "TT", Seat.UNIT, "TDC")
    told = await heard(at_work, "10/05 07:30", "TT")
    assert kinds(told) == [UnitMorning, UnitMorning, Round, Round]
    deed = await at_work.answers("TT", told, "TT-01 đã gửi dự thảo\nTDC-01 đang soạn")
    assert deed.kinds == ["updated", "updated"]


async def test_who_has_answered_is_told_beside_the_digest(at_work: AtWork) -> None:
    at_work.comes("12/03 15:30")
    collected: Deed[None] = await at_work.tells(summarize)
    assert [kinds(told) for told in collected.told] == [[Collected]]
    digest: Deed[None] = await at_work.tells(sum_up)
    assert [kinds(told) for told in digest.told] == [[DigestShown], [DigestShown]]
    # The round goes on; the digest stays as it was sent.
    shown = await at_work.answers("TDC", await _round(at_work), "4 đã gửi dự thảo")
    assert collected.only.row in shown.edited
    assert not shown.edited & {told.row for told in digest.told}


async def _round(at_work: AtWork) -> Told:
    at_work.comes("12/03 15:40")
    (told,) = (await at_work.tells(remind)).to("TDC")
    return told


async def test_a_start_in_the_afternoon_says_the_morning_in_one_message(at_work: AtWork) -> None:
    await shared(at_work, "VP", Seat.OFFICE)
    at_work.comes("31/12 16:00")
    deed = await at_work.tells(remind)
    assert kinds(deed.to("VP")[0]) == [UnitMorning, SilentUnits, ClosingAsked, TetUnconfirmed]
    assert (await at_work.tells(summarize)).is_nothing


async def test_words_under_what_waits_beside_own_work_are_not_guessed(at_work: AtWork) -> None:
    await shared(at_work, "VP", Seat.OFFICE)
    question = await at_work.writes("TT", obstruct_typed, "5 chưa có kinh phí")
    await at_work.skips("TT", question.only)
    told = await heard(at_work, "17/05 07:30", "VP")
    assert kinds(told) == [UnitMorning, WaitingMorning, SilentUnits]
    with pytest.raises(WhichOneMeant):
        await at_work.answers("VP", told, "dùng nguồn dự phòng")
    assert isinstance(told.subject, Together)
    meant = await at_work.answers("VP", told, "9.1 xong rồi")
    assert (await at_work.chooses("VP", meant.only, "yes")).kinds == ["done"]
