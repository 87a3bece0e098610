"""A second messenger is a file: its groups are told and answer beside those of Telegram."""

import json
import re
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from bot.said import hearing
from domain.department.department import FIRST
from domain.message import Message, Priority
from domain.people.address import is_telegrams
from domain.plan.state import Progress
from messengers.messenger import Said
from storage.boxes.outgoing import Status
from storage.boxes.tables import inbox, outbox
from storage.store import Transaction
from tests.databases import both_databases
from tests.messengers.loa import Loa, Shown
from tests.scenarios.story import Story

ADMINISTRATOR, OFFICER = "loa:quan-tri-0f3a", "loa:can-bo-77c1"
GROUP = "loa:nhom/trung-tam"


class InLoa:
    """The story told in Loa, by the same bot."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.loa = Loa()
        self._count = 0

    async def begins(self) -> None:
        """Let the bot know Loa from now on."""
        await self.story.restart(self.loa)

    def writing(self, person: str, words: str, *, under: str | None = None) -> Said:
        """Return what somebody is about to write in the group."""
        self._count += 1
        return Said(
            chat=GROUP,
            person=person,
            name=person.removeprefix("loa:"),
            message=f"w-{self._count:x}",
            words=words,
            at=self.story.clock(),
            under=under,
            is_group=True,
            title="Trung tâm (Loa)",
        )

    async def hears(self, said: Said) -> list[Shown]:
        """Let the bot hear something; return what stands on the screens of Loa since."""
        before = len(self.loa.screens)
        installation = self.story.installation
        username = installation.app.bot.username
        hear = hearing(installation.database, installation.arrivals, self.loa.name, username)
        await hear(said)
        await self.story.settle()
        return self.loa.screens[before:]

    async def alone(self, person: str, words: str) -> str:
        """Let somebody write alone with the bot; return the answer."""
        said = replace(self.writing(person, words), chat=person, is_group=False, title="")
        (answer,) = await self.hears(said)
        assert answer.chat == person
        return answer.text

    async def connects(self) -> list[Shown]:
        """Let the group speak for the Trung tâm; return what it reads."""
        told = await self.alone(ADMINISTRATOR, "/start")
        number = re.search(r"\d{10,}", told)
        assert number is not None, told
        administer = partial(administering, number=int(number[0]))
        await self.story.installation.database.of(FIRST).run(administer)
        return await self.hears(self.writing(ADMINISTRATOR, "/ketnoi TT"))


async def administering(tx: Transaction, *, number: int) -> None:
    await tx.departments.administer(FIRST, [number])


@pytest.fixture
async def in_loa(story: Story) -> InLoa:
    there = InLoa(story)
    await there.begins()
    return there


async def progress(story: Story, code: str) -> Progress:
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    return next(one.progress for one in plan.assignments if one.task.code == code)


@both_databases
async def test_its_group_is_told_in_the_morning_and_its_officer_reports(in_loa: InLoa) -> None:
    story = in_loa.story
    connected = await in_loa.connects()
    assert connected[0].chat == GROUP
    assert "Trung tâm Khoa học và Công nghệ" in connected[0].text

    await story.clock_jumps("2021-02-08 07:30")
    morning = in_loa.loa.seen(GROUP)[-1]
    assert "nhắc việc thứ Hai, 08/02/2021" in morning.text
    assert "TT-04" in morning.text

    report = in_loa.writing(OFFICER, "xong", under=morning.id)
    (question,) = await in_loa.hears(report)
    assert question.text.startswith("Báo hoàn thành: TT-04.")
    assert (question.chat, question.under) == (GROUP, report.message)
    # Without buttons what they would say is written.
    answer, *_ = await in_loa.hears(in_loa.writing(OFFICER, "đúng", under=question.id))
    assert answer.text.startswith("Đã ghi nhận: TT-04.")
    assert await progress(story, "TT-04") is Progress.DONE
    # What was handed on once more has been heard.
    assert await in_loa.hears(replace(report, name="A new name")) == []
    # The Văn phòng reads in Telegram what was reported in Loa, and by whom.
    card = (await story.says("vanphong", "/viec TT-04")).text
    assert "hoàn thành ngày 08/02/2021" in card
    async with story.installation.database.read() as tx:
        assert await tx.backlog.all_set_aside() == []


async def test_words_that_name_the_bot_are_for_it_and_others_are_not(in_loa: InLoa) -> None:
    await in_loa.connects()
    words = in_loa.writing(OFFICER, "việc 4 xong rồi")
    assert await in_loa.hears(words) == []
    (answer,) = await in_loa.hears(replace(words, message="w-again", to_us=True))
    assert "TT-04" in answer.text


async def test_what_is_no_words_is_answered(in_loa: InLoa) -> None:
    await in_loa.connects()
    await in_loa.story.clock_jumps("2021-02-08 07:30")
    morning = in_loa.loa.seen(GROUP)[-1]
    (answer,) = await in_loa.hears(in_loa.writing(OFFICER, "", under=morning.id))
    assert (answer.chat, bool(answer.text)) == (GROUP, True)


async def test_a_group_waits_while_nothing_carries_messages_to_its_messenger(
    in_loa: InLoa,
) -> None:
    await in_loa.connects()
    before = len(in_loa.loa.seen(GROUP))
    await in_loa.story.restart()
    await in_loa.story.clock_jumps("2021-02-08 07:30")
    assert len(in_loa.loa.seen(GROUP)) == before
    async with in_loa.story.installation.database.read() as tx:
        rows = await tx._connection.rows(outbox.select().where(outbox.c.status == Status.QUEUED))
    assert {row.failure for row in rows} == {"nothing carries messages to loa here"}


async def test_who_was_erased_there_is_not_written_to_any_more(in_loa: InLoa) -> None:
    database = in_loa.story.installation.database
    await in_loa.alone(OFFICER, "/start")
    async with database.of(FIRST).write() as tx:
        (number,) = [one.address for one in await tx.chats.all() if not is_telegrams(one.address)]
        kept = await tx.personal.collect(number)
        assert OFFICER in {one["address"] for one in kept["addresses"]}
        assert OFFICER.removeprefix("loa:") in str(kept["inbox"])
        assert await tx.personal.erase(number)
        assert await tx.addresses.called(number) is None
        assert await tx.personal.collect(number) == {}
        chat = await tx.chats.find(number)
        assert chat is not None
        await tx.outbox.put(
            "too late",
            chat.id,
            [Message("Còn ai ở đó không?")],
            priority=Priority.CARD,
            created_at=in_loa.story.clock(),
        )
    before = len(in_loa.loa.screens)
    await in_loa.story.settle()
    assert len(in_loa.loa.screens) == before
    async with database.of(FIRST).read() as tx:
        assert not (await tx.chats.get(chat.id)).reachable
    # Nobody else gets that number, and whoever writes again is somebody new.
    await in_loa.alone(OFFICER, "/start")
    async with database.of(FIRST).read() as tx:
        numbers = [one.address for one in await tx.chats.all() if not is_telegrams(one.address)]
        assert len(set(numbers)) == 2
        assert await tx.addresses.called(number) is None


async def test_what_bears_a_mark_of_secrecy_is_not_kept(in_loa: InLoa) -> None:
    await in_loa.connects()
    marked = in_loa.writing(OFFICER, "/vuongmac 4 văn bản MẬT số 12 về Lũng Cú")
    (answer,) = await in_loa.hears(marked)
    assert (answer.chat, "Lũng Cú" in answer.text) == (GROUP, False)
    async with in_loa.story.installation.database.read() as tx:
        payloads = await tx._connection.values(select(inbox.c.payload))
    assert not any("Lũng Cú" in str(json.loads(one)) for one in payloads)


async def test_who_reports_in_the_group_works_alone_with_the_bot(in_loa: InLoa) -> None:
    await in_loa.connects()
    await in_loa.hears(in_loa.writing(OFFICER, "/xong 5"))
    answer = await in_loa.alone(OFFICER, "/viec")
    assert "TT-04" in answer
    # Nobody says who is in a group there: whoever has not acted in it for long only reads.
    await in_loa.story.clock_jumps("2021-03-01 09:00")
    assert "TT-04" in await in_loa.alone(OFFICER, "/viec")
    refused = await in_loa.alone(OFFICER, "/xong 4")
    assert "nhắn riêng, hiện anh/chị chỉ xem được" in refused
    assert await progress(in_loa.story, "TT-04") is Progress.TODO
