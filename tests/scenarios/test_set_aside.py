"""A message that cannot be worded or sent is set aside: its chat goes on, and people know."""

from collections.abc import Callable
from typing import Any

import pytest

from bot import inbox
from domain.department.department import FIRST
from handlers.routing import errors
from storage.boxes.incoming import MOST_ATTEMPTS
from storage.boxes.outgoing import SetAside
from tests.scenarios.story import Story
from views.lookup import listing
from views.morning import morning

MISSING = "Có một tin chưa hiển thị được ở đây do lỗi hệ thống"
TOLD = "không hiển thị được và đã gác lại"


async def all_set_aside(story: Story) -> list[SetAside]:
    async with story.installation.database.of(FIRST).read() as tx:
        return await tx.backlog.all_set_aside()


@pytest.fixture
async def known(monday: Story) -> Story:
    """The first morning, and an administrator who has pressed Start alone with the bot."""
    monday.town.chats["admin"] = monday.town.administrator.private
    monday.town.administrator.starts()
    await monday.settle()
    return monday


def broken(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, *errors: Exception | None
) -> Callable[[], int]:
    """Let a wording raise as a fault of ours would, one error a try, the last for good.

    None lets it do its work; returns how often it was tried.
    """
    real, tries = getattr(module, name), 0

    def raises(*args: Any, **named: Any) -> Any:
        nonlocal tries
        tries += 1
        error = errors[min(tries, len(errors)) - 1]
        if error is not None:
            raise error
        return real(*args, **named)

    monkeypatch.setattr(module, name, raises)
    return lambda: tries


async def test_a_merged_unit_s_messages_are_worded_still(story: Story) -> None:
    opening, listed = story.last("TDC"), await story.says("TDC", "/viec")
    await story.says("vanphong", "/donvi TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND")
    await story.presses("vanphong", "Xác nhận")
    assert (await story.says("QLCN", "/xong TDC-04")).text.startswith("Đã ghi nhận: TDC-04.")
    assert (await story.says("TDC", "/trogiup")).text
    assert await all_set_aside(story) == []
    assert "Chất lượng (đã sáp nhập).\nKế hoạch năm 2021" in opening.text
    # Work that both had is ended here, and said to be.
    assert "07 nhiệm vụ" in opening.text
    assert "thôi thực hiện" in opening.text
    assert listed.text.startswith(
        "Chi cục Tiêu chuẩn Đo lường Chất lượng (đã sáp nhập) – Chưa hoàn thành: 05"
    )
    done = listed.text.partition("TDC-04")[2].partition("TDC-05")[0]
    assert "hoàn thành ngày 05/02/2021 🟢" in done


async def test_an_edit_that_raises_holds_up_nobody(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = broken(monkeypatch, morning, "morning", KeyError("seat"))
    before = known.last("TT").text
    confirmed = await known.says("TT", "/xong 4")
    assert confirmed.text.startswith("Đã ghi nhận: TT-04.")
    assert tries() == 3
    assert known.said("TT")[-2].text == before
    (aside,) = await all_set_aside(known)
    assert "KeyError: 'seat'" in aside.why
    assert TOLD in known.last("admin").text
    assert (await known.says("TT", "/viec")).text.startswith("Trung tâm")


async def test_a_page_that_cannot_be_shown_is_answered_in_words(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = await known.says("vanphong", "/kehoach")
    turns = listed.button_texts[-1]
    # The press itself words the page once, to know what it shows.
    broken(monkeypatch, listing, "listing", None, KeyError("seat"))
    await known.presses("vanphong", turns, listed)
    assert known.last("vanphong").text.startswith(MISSING)
    assert "/kehoach" in known.last("vanphong").text
    await known.presses("vanphong", turns, listed)
    assert [one.text.startswith(MISSING) for one in known.said("vanphong")[-2:]] == [False, True]


async def test_one_cause_is_told_once_a_day(known: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = known.last("TT")
    broken(monkeypatch, morning, "morning", KeyError("seat"))
    await known.says("TT", "/xong 4")
    await known.presses("TT", "Rút lại báo cáo")
    assert len(await all_set_aside(known)) == 1
    assert [TOLD in one.text for one in known.said("admin")].count(True) == 1
    await known.clock_jumps("2021-02-09 08:00")
    await known.presses("TT", "Hoàn thành", shown)
    assert [TOLD in one.text for one in known.said("admin")].count(True) == 2


async def test_an_answer_that_telegram_refuses_is_missed_in_words(known: Story) -> None:
    known.world.faults.fail("sendMessage", 400, "Bad Request: can't parse entities", times=3)
    missing = await known.says("TT", "/viec")
    assert missing.text.startswith(MISSING)
    assert "Đề nghị gõ /viec" in missing.text
    assert (await known.says("TT", "/viec")).text.startswith("Trung tâm")


async def test_telling_of_it_causes_nothing_further(known: Story) -> None:
    known.world.faults.fail("sendMessage", 400, "Bad Request: can't parse entities", times=9)
    before = known.count("admin")
    assert await known.writes("TT", "/viec") == []
    assert known.count("admin") == before
    assert [one.chat for one in await all_set_aside(known)] == [
        "Trung tâm Khoa học và Công nghệ",
        "Trung tâm Khoa học và Công nghệ",
        "",
    ]
    assert (await known.says("TT", "/viec")).text.startswith("Trung tâm")


async def test_a_question_that_was_not_shown_takes_no_answer(known: Story) -> None:
    known.world.faults.fail("sendMessage", 400, "Bad Request: can't parse entities", times=3)
    (missing,) = await known.writes("TT", "/vuongmac 4")
    assert missing.text.startswith(MISSING)
    async with known.installation.database.of(FIRST).read() as tx:
        chat = await tx.chats.find(known.chat("TT").id)
        person = await tx.people.find(known.officer("TT").id)
        assert chat
        assert person
        assert await tx.prompts.latest(chat.id, person.id, known.clock()) is None


async def test_what_the_machine_does_is_waited_for_and_not_counted(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = KeyError("seat"), ConnectionResetError("the database is away")
    tries = broken(monkeypatch, morning, "morning", theirs, ours, ours, None)
    shown = known.last("TT")
    assert (await known.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")
    assert tries() == 4
    assert "hoàn thành" in shown.text
    assert await all_set_aside(known) == []


async def test_a_refusal_that_the_machine_keeps_back_is_told_when_it_can_be(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "TROUBLE_SECONDS", 0)
    away = ConnectionResetError("the database is away")
    tries = broken(monkeypatch, errors, "_tell", *[away] * MOST_ATTEMPTS, None)
    refused = await known.says("TT", "/xong 99")
    assert refused.text.startswith("Chưa ghi nhận: không có nhiệm vụ mã 99.")
    assert tries() == MOST_ATTEMPTS + 1
