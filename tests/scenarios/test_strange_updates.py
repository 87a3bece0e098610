"""What cannot be understood or handled is set aside, and everybody else is answered."""

from collections.abc import Callable
from typing import Any

import pytest

import bot.inbox
from domain.chat import Person
from domain.department.department import FIRST
from domain.message import Message
from simulator.bot_api.wire import message_json
from storage.boxes.incoming import MOST_ATTEMPTS, SetAside
from storage.people.people import People
from tests.scenarios.arriving import arrives, written
from tests.scenarios.story import Story

TOLD = "Một nội dung gửi đến hệ thống không xử lý được và đã gác lại"


@pytest.fixture
async def known(story: Story) -> Story:
    """An administrator who has pressed Start alone with the bot."""
    story.town.chats["admin"] = story.town.administrator.private
    story.town.administrator.starts()
    await story.settle()
    return story


def pressed_without_a_name(story: Story) -> dict[str, Any]:
    return {
        "id": "1",
        "from": {"id": 7_000_000_001, "is_bot": False},
        "chat_instance": "1",
        "message": written(story, "TT"),
        "data": "done:1",
    }


async def all_set_aside(story: Story) -> list[SetAside]:
    async with story.installation.database.of(FIRST).read() as tx:
        return await tx.inbox.all_set_aside()


def failing(monkeypatch: pytest.MonkeyPatch, error: Exception, *, times: int) -> None:
    """Let whoever writes be unknowable for some tries."""
    seen, left = People.seen, iter([True] * times)

    async def raises(people: People, address: int, name: str) -> Person:
        if next(left, False):
            raise error
        return await seen(people, address, name)

    monkeypatch.setattr(People, "seen", raises)


@pytest.mark.parametrize(
    ("kind", "strange", "why"),
    [
        ("callback_query", pressed_without_a_name, "first_name"),
        ("message", lambda story: written(story, "TT", chat={"id": [1], "type": "group"}), ""),
        ("message", lambda story: written(story, "TT", date="hôm nay"), "TypeError"),
        ("message", lambda story: written(story, "TT", message_id=None), "message_id"),
        ("message", lambda _: 7, "int"),
    ],
)
async def test_what_cannot_be_parsed_is_set_aside_and_its_chat_goes_on(
    known: Story, kind: str, strange: Callable[[Story], object], why: str
) -> None:
    before = known.count("admin")
    arrives(known, kind, strange(known))
    assert "TT-04" in (await known.says("TT", "/kehoach")).text

    (found,) = await all_set_aside(known)
    assert why in found.why
    assert known.count("admin") == before + 1
    assert known.last("admin").text.startswith(f"{TOLD} (U{found.update_id}): ")


async def test_a_cause_is_told_once_a_day(known: Story) -> None:
    before = known.count("admin")
    for _ in range(3):
        arrives(known, "callback_query", pressed_without_a_name(known))
        await known.settle()
    assert known.count("admin") == before + 1

    arrives(known, "message", 7)
    await known.settle()
    assert known.count("admin") == before + 2, "another cause"

    await known.clock_jumps("2021-02-06 06:00")
    arrives(known, "callback_query", pressed_without_a_name(known))
    await known.settle()
    assert known.count("admin") == before + 3
    assert len(await all_set_aside(known)) == 5


async def test_what_crashes_with_nobody_told_is_set_aside_after_three_tries(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Two of each try: for what was asked, and for the apology.
    failing(monkeypatch, KeyError("seat"), times=2 * MOST_ATTEMPTS)
    before = known.count("admin")
    assert await known.writes("TT", "/kehoach") == []
    (found,) = await all_set_aside(known)
    assert found.why.startswith("KeyError: 'seat'")
    assert known.count("admin") == before + 1
    assert "TT-04" in (await known.says("TT", "/kehoach")).text

    async with known.installation.database.of(FIRST).write() as tx:
        assert await tx.inbox.put_back(found.update_id)
    await known.settle()
    assert await all_set_aside(known) == []
    assert len(known.said("TT")) == len({message.id for message in known.said("TT")})
    assert "TT-04" in known.last("TT").text


@pytest.mark.parametrize(
    "trouble", [ConnectionResetError("the database is away"), OSError(28, "No space left")]
)
async def test_the_worlds_trouble_is_waited_for_however_often_it_comes(
    known: Story, monkeypatch: pytest.MonkeyPatch, trouble: OSError
) -> None:
    monkeypatch.setattr(bot.inbox, "TROUBLE_SECONDS", 0.01)
    failing(monkeypatch, trouble, times=5 * MOST_ATTEMPTS)
    before = known.count("admin")
    answer = await known.says("TT", "/xong 4")
    assert answer.text.startswith("Đã ghi nhận: TT-04."), "no apology came before it"
    assert await all_set_aside(known) == []
    assert known.count("admin") == before


async def test_an_administrator_who_cannot_be_told_holds_up_nothing(
    known: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Message:
        raise ZeroDivisionError("no words for this")

    monkeypatch.setattr(bot.inbox, "update_set_aside", broken)
    arrives(known, "message", 7)
    assert "TT-04" in (await known.says("TT", "/kehoach")).text
    assert len(await all_set_aside(known)) == 1


@pytest.mark.parametrize("number", ["870000001", [1], None, -5, 2**70])
async def test_an_update_without_a_number_of_its_own_is_answered_once(
    known: Story, number: object
) -> None:
    before = known.count("TT")
    arrives(known, "message", written(known, "TT"), update_id=number)
    # Until another one confirms both, Telegram offers it again.
    await known.restart()
    await known.says("TDC", "/kehoach")
    await known.settle()
    assert known.count("TT") == before + 1
    assert known.world.updates.waiting == [] or await known.fetch() == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"from": {"id": 7_000_000_004, "is_bot": False, "first_name": ""}},
        {"pinned_message": {"chat": {"id": -1, "type": "group"}, "message_id": 3, "date": 0}},
        {"reply_to_message": None, "a_field_of_next_year": {"deep": [[[]]]}},
        {"quote": {"text": "", "position": 0}},
    ],
)
async def test_nothing_is_lost_of_what_is_unusual(known: Story, fields: dict[str, Any]) -> None:
    before = known.count("TT")
    arrives(known, "message", written(known, "TT", **fields))
    await known.settle()
    assert await all_set_aside(known) == []
    assert known.count("TT") == before + 1


_FILE = {"file_id": "1", "file_unique_id": "1"}
UNREAD: dict[str, dict[str, Any]] = {
    "voice": {"voice": {**_FILE, "duration": 3}},
    "video": {"video": {**_FILE, "width": 1, "height": 1, "duration": 3}},
    "place": {"location": {"latitude": 11.3, "longitude": 106.1}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}


@pytest.mark.parametrize("what", UNREAD)
async def test_what_is_not_read_is_told_so_where_it_is_meant_for_us(
    monday: Story, what: str
) -> None:
    morning, before = monday.last("TT"), monday.count("TT")
    words: dict[str, Any] = {"text": None, "entities": None}
    arrives(monday, "message", written(monday, "TT", **words, **UNREAD[what]))
    await monday.settle()
    assert monday.count("TT") == before
    under = {"reply_to_message": message_json(morning)}
    arrives(monday, "message", written(monday, "TT", **words, **UNREAD[what], **under))
    await monday.settle()
    assert monday.count("TT") == before + 1
    assert monday.last("TT").text.startswith("Chưa ghi nhận: hệ thống chỉ đọc được chữ")


async def test_the_words_beside_a_video_count(monday: Story) -> None:
    fields = {**UNREAD["video"], "caption": "xong rồi ạ", "text": None, "entities": None}
    under = {"reply_to_message": message_json(monday.last("TT"))}
    arrives(monday, "message", written(monday, "TT", **fields, **under))
    await monday.settle()
    understood, left = monday.said("TT")[-2:]
    assert understood.text.startswith("Báo hoàn thành: TT-04.")
    assert left.text.startswith("Hệ thống chỉ đọc phần chữ")


async def sent_at_once(story: Story, under: Any, *captions: str | None) -> list[str]:
    """Let photos arrive as Telegram sends several at once; return what the bot said since."""
    before = story.count("TT")
    for number, caption in enumerate(captions):
        photo = {"file_id": f"p{number}", "file_unique_id": f"p{number}", "width": 9, "height": 9}
        fields = {"photo": [photo], "caption": caption, "text": None, "entities": None}
        album = {"media_group_id": "77", "reply_to_message": message_json(under)}
        arrives(story, "message", written(story, "TT", **fields, **album))
    await story.settle()
    return [message.text for message in story.said("TT")[before:]]


async def kept(story: Story) -> list[str]:
    """Return the files that are kept, by the messenger's ids."""
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        assert plan is not None
        one = next(one for one in plan.assignments if one.task.code == "TT-04")
        obstacle = one.obstacle
        of_obstacle = await tx.attachments.of_obstacle(obstacle.id) if obstacle else []
        return [each.file for each in (*await tx.attachments.of_assignment(one.id), *of_obstacle)]


async def test_photos_sent_at_once_have_one_answer_and_are_all_kept(monday: Story) -> None:
    (meant,) = await sent_at_once(monday, monday.last("TT"), "xong rồi ạ", None, None, None)
    assert meant.startswith("Báo hoàn thành: TT-04.")
    assert await kept(monday) == []
    await monday.presses("TT", "Đúng")
    assert await kept(monday) == ["p0", "p1", "p2", "p3"]


async def test_words_behind_the_first_photo_are_those_of_all(monday: Story) -> None:
    *_, meant = await sent_at_once(monday, monday.last("TT"), None, "việc 4 xong rồi ạ", None)
    assert meant.startswith("Báo hoàn thành: TT-04.")
    await monday.presses("TT", "Đúng")
    assert sorted(await kept(monday)) == ["p0", "p1", "p2"]


async def test_photos_sent_at_once_are_all_kept_where_photos_are_taken(monday: Story) -> None:
    answer = await monday.says("TT", "/xong 4")
    (said,) = await sent_at_once(monday, answer, None, None, None)
    assert "kèm 03 ảnh, tệp" in monday.last("TT").text
    assert said
    assert await kept(monday) == ["p0", "p1", "p2"]


async def test_photos_that_answer_a_question_go_with_what_is_told(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    (proposal,) = await sent_at_once(monday, asked, "hỏng mái, xem ảnh", None, None)
    assert "Đơn vị đề xuất, kiến nghị" in proposal
    await monday.says("TT", "sửa mái", reply_to=monday.last("TT"))
    assert await kept(monday) == ["p0", "p1", "p2"]


async def test_words_that_nobody_understands_stay_with_their_photos(monday: Story) -> None:
    await sent_at_once(monday, monday.last("TT"), "hình chụp lúc chiều", None)
    asked = monday.last("TT")
    assert asked.text.startswith("Đã nhận 02 ảnh, “hình chụp lúc chiều”.")
    await monday.presses("TT", "Vướng mắc", asked)
    await monday.says("TT", "sửa kho", reply_to=monday.last("TT"))
    assert await kept(monday) == ["p0", "p1"]
    assert "hình chụp lúc chiều" in monday.said("vanphong")[1].text
