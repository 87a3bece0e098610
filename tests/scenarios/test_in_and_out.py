"""What came in is handled once, what is owed goes out, and no secret is written down."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest

import bot.inbox
from bot.logs import STRUCK, StrikingFormatter
from domain.chat import Person
from domain.message import Message
from storage.people.people import People
from storage.store import Store, Transaction
from tests.databases import both_databases
from tests.scenarios.story import TOKEN, Story


async def test_a_process_dies_with_an_update_in_its_inbox(story: Story) -> None:
    before = story.count("TT")
    story.officer("TT").says(story.chat("TT"), "/xong 4")
    assert await story.fetch() == 1
    await story.restart()
    await story.settle()
    assert story.count("TT") == before + 1
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-04.")


async def test_a_process_dies_with_an_answer_in_its_outbox(story: Story) -> None:
    before = story.count("TT")
    story.officer("TT").says(story.chat("TT"), "/xong 4")
    await story.fetch()
    await story.installation.inbox.drain()
    assert story.count("TT") == before
    await story.restart()
    await story.settle()
    assert story.count("TT") == before + 1


async def test_telegram_repeats_what_was_not_confirmed(story: Story) -> None:
    before = story.count("TT")
    story.officer("TT").says(story.chat("TT"), "/xong 4")
    await story.fetch()
    await story.installation.inbox.drain()
    await story.installation.outbox.drain()
    beside = await story.colleague()
    assert await beside.fetch() == 1, "the same update once more"
    await beside.settle()
    assert story.count("TT") == before + 1


@both_databases
async def test_two_processes_share_the_work_and_do_each_thing_once(story: Story) -> None:
    # Work with an end: of what goes on all year it is asked what is meant.
    units = {"VP": (2, 3), "QLKH": (2, 3), "TTRA": (2, 3), "TDC": (2, 4), "TT": (2, 4)}
    before = {code: story.count(code) for code in units}
    beside = await story.colleague()
    for code, numbers in units.items():
        for number in numbers:
            story.officer(code).says(story.chat(code), f"/xong {number}")
    await story.fetch()
    both = (story.installation, beside.installation)
    await asyncio.gather(*(one.inbox.drain() for one in both))
    await asyncio.gather(*(one.outbox.drain(patience=3.0) for one in both))

    for code, numbers in units.items():
        told = [message.text.partition(". ")[0] for message in story.said(code)[before[code] :]]
        assert told == [f"Đã ghi nhận: {code}-{number:02}" for number in numbers]


async def test_a_crash_is_owned_up_to_and_the_next_command_is_heard(
    story: Story, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> Message:
        raise ZeroDivisionError("no words for this")

    with monkeypatch.context() as fault:
        fault.setattr("actions.explain.usage", broken)
        apology = await story.says("TT", "/trogiup")
    code = apology.text.rpartition("mã ")[2].strip(".")
    assert apology.text == (
        "Xin lỗi, hệ thống gặp lỗi và chưa ghi nhận gì. Đề nghị thử lại; "
        f"nếu vẫn lỗi, báo quản trị viên mã {code}."
    )
    assert code in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert "Đây là Nhắc Việc" in (await story.says("TT", "/trogiup")).text


async def test_a_crash_under_a_button_is_owned_up_to(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Message:
        raise ZeroDivisionError("no words for this")

    await story.clock_jumps("2021-02-08 07:30")
    before = story.count("TT")
    with monkeypatch.context() as fault:
        fault.setattr("views.report.done.reported", broken)
        toast = await story.presses("TT", "Hoàn thành")
    assert toast
    assert toast.startswith("Xin lỗi, hệ thống gặp lỗi và chưa ghi nhận gì.")
    assert story.count("TT") == before

    assert await story.presses("TT", "Hoàn thành") == "Đã ghi nhận: TT-04 hoàn thành."


async def test_a_command_outlives_a_database_that_is_away_for_a_moment(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, refusals = People.seen, iter([True, True])

    async def away(people: People, address: int, name: str) -> Person:
        if next(refusals, False):
            raise ConnectionError("the database is away, for the command and for the apology")
        return await seen(people, address, name)

    monkeypatch.setattr(People, "seen", away)
    assert (await story.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")


async def test_a_press_is_answered_whose_commit_was_torn_off(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database took it and could not say so: the effect stands, and no phone waits for it."""
    run, torn = Store.run, iter([True])

    async def torn_off(store: Store, action: Callable[[Transaction], Awaitable[object]]) -> object:
        answer = await run(store, action)
        if next(torn, False):
            raise ConnectionError("the connection broke behind the commit")
        return answer

    await story.clock_jumps("2021-02-08 07:30")
    before = story.count("TT")
    monkeypatch.setattr(bot.inbox, "TROUBLE_SECONDS", 0.0)
    monkeypatch.setattr(Store, "run", torn_off)
    assert not await story.presses("TT", "Hoàn thành")
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-04.")
    assert story.count("TT") == before + 1


async def test_the_token_is_in_no_line_of_the_log(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "telegram.ext"):
        caplog.set_level(logging.DEBUG, logger=name)
    await story.clock_jumps("2021-02-08 07:30")
    await story.presses("TT", "Hoàn thành")
    story.world.faults.fail("sendMessage", 400, "Bad Request: chat not found")
    await story.writes("TT", "/viec")
    story.world.faults.drop("sendMessage")
    await story.writes("TT", "/viec")

    assert TOKEN in caplog.text, "the libraries do write it, which is what the formatter is for"
    formatter = StrikingFormatter()
    lines = "\n".join(formatter.format(record) for record in caplog.records)
    assert STRUCK in lines
    assert TOKEN not in lines
    assert TOKEN.partition(":")[2] not in lines
