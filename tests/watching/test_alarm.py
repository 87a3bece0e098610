"""Administrators are told once that the bot cannot do its work, and once that it can again."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

import bot.watching.alarm
from bot.watching.alarm import Alarm
from domain.health import Complaint
from domain.message import Message
from storage.store import Store
from storage.watch.watches import Beat
from tests.actions.deed import TEXTS
from tests.databases import both_databases

NIGHT = datetime(2021, 5, 21, 13, 0, tzinfo=UTC)
DISK, TELEGRAM = Complaint.DISK, Complaint.TELEGRAM


@dataclass
class Ears:
    """An administrator's chat, which may be out of reach."""

    heard: list[str] = field(default_factory=list)
    in_reach: bool = True

    async def hear(self, message: Message) -> bool:
        if self.in_reach:
            self.heard.append(message.text)
        return self.in_reach


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be waited for but a next look."""
    monkeypatch.setattr(bot.watching.alarm, "TELL_AFTER", 0.0)
    monkeypatch.setattr(bot.watching.alarm, "WELL_AFTER", 0.0)


@pytest.fixture
def ears() -> Ears:
    return Ears()


async def alarm_of(store: Store, ears: Ears, me: str = "one") -> Alarm:
    """A process that has begun to write."""
    alarm = Alarm(me, store.database, TEXTS, [ears.hear], lambda: NIGHT)
    alarm.has_beaten(await store.run(lambda tx: tx.watches.beat(me)))
    return alarm


async def test_each_is_told_once(store: Store, ears: Ears) -> None:
    alarm = await alarm_of(store, ears)
    for complaints in ([], [DISK], [DISK], [DISK, TELEGRAM], [], []):
        await alarm.follow(complaints)
    assert ears.heard == [
        "<b>Hệ thống hoạt động không bình thường</b> từ 20:00 ngày 21/5/2021:\n"
        "- Ổ đĩa sắp đầy. Đề nghị dọn bớt ổ đĩa của máy chủ.\n"
        "Khi hệ thống bình thường trở lại sẽ có một tin báo.",
        "<b>Hệ thống đã hoạt động bình thường trở lại</b> lúc 20:00 ngày 21/5/2021 (sự cố từ "
        "20:00 ngày 21/5/2021). Các tin chưa gửi được trong thời gian đó đang được gửi.",
    ]


async def test_what_mends_itself_within_a_minute_is_not_told(
    store: Store, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.watching.alarm, "TELL_AFTER", 60.0)
    alarm = await alarm_of(store, ears)
    await alarm.follow([DISK])
    await alarm.follow([])
    assert ears.heard == []


async def test_what_could_not_be_told_is_told_when_it_is_over(store: Store, ears: Ears) -> None:
    alarm = await alarm_of(store, ears)
    ears.in_reach = False
    await alarm.follow([TELEGRAM])
    await alarm.follow([])
    ears.in_reach = True
    await alarm.follow([])
    (told,) = ears.heard
    assert told.startswith("<b>Hệ thống đã hoạt động không bình thường</b> từ 20:00")
    assert "- Không kết nối được với Telegram." in told


async def test_a_restart_does_not_tell_it_again_and_tells_its_end(store: Store, ears: Ears) -> None:
    await (await alarm_of(store, ears)).follow([DISK])
    again = await alarm_of(store, ears)
    await again.follow([DISK])
    assert len(ears.heard) == 1
    await again.follow([])
    assert len(ears.heard) == 2
    assert await store.run(lambda tx: tx.watches.beat("one")) == Beat(
        None, has_told=False, is_first=True
    )


TURNED_BAD = "<b>Hệ thống hoạt động không bình thường"
WELL_AGAIN = "<b>Hệ thống đã hoạt động bình thường trở lại"


def beginnings(ears: Ears) -> list[str]:
    return [text.split("</b>")[0] for text in ears.heard]


@both_databases
async def test_of_two_processes_in_one_trouble_one_speaks(store: Store, ears: Ears) -> None:
    alarms = [await alarm_of(store, ears, me) for me in ("one", "two")]
    for complaints in ([DISK], [DISK, TELEGRAM], []):
        await asyncio.gather(*(alarm.follow(complaints) for alarm in alarms))
    assert beginnings(ears) == [TURNED_BAD, WELL_AGAIN]


async def test_another_speaks_where_the_first_is_not_heard(store: Store, ears: Ears) -> None:
    deaf = Ears(in_reach=False)
    first, second = await alarm_of(store, deaf, "one"), await alarm_of(store, ears, "two")
    for complaints in ([TELEGRAM], [TELEGRAM], []):
        for alarm in (first, second):
            await alarm.follow(complaints)
    assert beginnings(ears) == [TURNED_BAD, WELL_AGAIN]


async def test_each_tells_of_a_trouble_of_its_own(store: Store, ears: Ears) -> None:
    first, second = await alarm_of(store, ears, "one"), await alarm_of(store, ears, "two")
    await first.follow([DISK])
    await second.follow([TELEGRAM, DISK])
    assert beginnings(ears) == [TURNED_BAD, TURNED_BAD]
    await first.follow([])
    assert len(ears.heard) == 2
    await second.follow([])
    assert beginnings(ears)[2:] == [WELL_AGAIN]


async def test_it_speaks_once_where_nothing_can_be_written_down(
    store: Store, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    alarms = [await alarm_of(store, ears, me) for me in ("one", "two")]
    await alarm_of(store, ears, "one")
    async with store.write() as tx:
        await tx.watches._connection.change(text("ALTER TABLE watches RENAME TO away"))
    for alarm in alarms:
        await alarm.follow([Complaint.DATABASE])
    assert beginnings(ears) == [TURNED_BAD]
    monkeypatch.setattr(bot.watching.alarm, "TELL_ANYHOW_AFTER", 0.0)
    await alarms[1].follow([Complaint.DATABASE])
    assert beginnings(ears) == [TURNED_BAD, TURNED_BAD]
    async with store.write() as tx:
        await tx.watches._connection.change(text("ALTER TABLE away RENAME TO watches"))
    monkeypatch.setattr(bot.watching.alarm, "WELL_AFTER", 60.0)
    for alarm in alarms:
        await alarm.follow([])
    monkeypatch.setattr(bot.watching.alarm, "WELL_AFTER", 0.0)
    for alarm in alarms:
        await alarm.follow([])
    assert beginnings(ears)[2:] == [WELL_AGAIN]
