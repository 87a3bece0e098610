"""What of a chat reaches the bot, and in which shape."""

from collections.abc import Callable

import httpx
import pytest

from simulator.groups import add_bot, add_member, open_topic, promote, promote_bot, remove_bot
from simulator.model import ANONYMOUS_ADMINISTRATOR, Chat
from simulator.people import Cannot, Person, PersonCannot
from simulator.world import World
from tests.simulator.bot_api import Api, Clock


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        ("/xong TT-04", True),
        ("/xong@nhacviec_bot TT-04", True),
        ("/xong@NhacViec_Bot TT-04", True),
        ("/xong@bot_khac TT-04", False),
        ("xong rồi", False),
        ("xong rồi /xong", False),
        ("@nhacviec_bot xong rồi", False),
    ],
)
async def test_privacy_mode_in_a_group(
    api: Api, group: Chat, officer: Person, text: str, is_heard: bool
) -> None:
    officer.says(group, text)
    assert [update["message"]["text"] for update in await api.updates()] == [text] * is_heard


async def test_a_reply_to_the_bot_is_heard_and_carries_its_message(
    api: Api,
    client: httpx.AsyncClient,
    world: World,
    group: Chat,
    officer: Person,
    leader: Person,
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04 hôm nay là ngày cuối")
    (asked,) = world.sent_by_bot(group)
    leader.says(group, "đồng chí trả lời đi", reply_to=officer.says(group, "chờ chút"))
    officer.says(group, "đã xong", reply_to=asked, quote="TT-04")
    (update,) = await api.updates()
    message = update["message"]
    assert message["from"]["id"] == officer.id
    assert message["reply_to_message"]["message_id"] == asked.id
    assert message["reply_to_message"]["from"]["is_bot"] is True
    assert message["quote"] == {"text": "TT-04", "position": 0}
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert shown["quote"] == "TT-04"


async def test_in_a_supergroup_a_reply_carries_a_thread_that_is_no_topic(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="Việc")
    (asked,) = world.sent_by_bot(group)
    officer.says(group, "đã xong", reply_to=asked)
    message = (await api.updates())[0]["message"]
    assert message["message_thread_id"] == asked.id
    assert "is_topic_message" not in message


async def test_an_administrator_hears_everything(
    api: Api, group: Chat, officer: Person, leader: Person
) -> None:
    promote_bot(group, leader)
    officer.says(group, "xong rồi")
    promoted, said = await api.updates()
    assert promoted["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert said["message"]["text"] == "xong rồi"


async def test_a_private_chat_is_heard_whole(api: Api, officer: Person) -> None:
    officer.starts()
    officer.says(officer.private, "chào")
    started, said = [update["message"] for update in await api.updates()]
    assert started["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (said["chat"]["id"], said["chat"]["type"]) == (officer.id, "private")


async def test_the_bot_learns_where_it_stands(api: Api, group: Chat, leader: Person) -> None:
    remove_bot(group, leader)
    leader.says(group, "/viec")
    add_bot(group, leader)
    removed, added, welcome = await api.updates()
    assert [
        update["my_chat_member"]["new_chat_member"]["status"] for update in (removed, added)
    ] == ["kicked", "member"]
    # The Bot API says 0 for who is banned for good.
    assert removed["my_chat_member"]["new_chat_member"]["until_date"] == 0
    assert removed["my_chat_member"]["from"]["id"] == leader.id
    assert welcome["message"]["new_chat_members"][0]["username"] == "nhacviec_bot"


async def test_control_characters_do_not_travel(api: Api, world: World, officer: Person) -> None:
    officer.says(officer.private, "đã\x00xong\r\n3,5\x1f")
    assert (await api.updates())[0]["message"]["text"] == "đã xong\n3,5"
    sent = await api("sendMessage", chat_id=officer.id, text="đã\x00ghi\r\n")
    assert sent["text"] == "đã ghi"


async def test_waiting_for_what_does_not_come_ends(world: World, group: Chat) -> None:
    with pytest.raises(TimeoutError):
        await world.until(lambda: world.sent_by_bot(group), within=0.01)


async def test_newcomers_are_heard_of(api: Api, world: World, group: Chat, leader: Person) -> None:
    add_member(group, world.add_person("Cán bộ mới"), leader)
    (update,) = await api.updates()
    assert update["message"]["new_chat_members"][0]["first_name"] == "Cán bộ mới"


async def test_an_edited_command_comes_as_an_edited_message(
    api: Api, clock: Clock, group: Chat, officer: Person
) -> None:
    said = officer.says(group, "/xong TT-4")
    clock.advance(minutes=1)
    officer.edits(said, "/xong TT-04")
    first, second = await api.updates()
    assert first["message"]["text"] == "/xong TT-4"
    assert second["edited_message"]["text"] == "/xong TT-04"
    assert second["edited_message"]["edit_date"] == second["edited_message"]["date"] + 60


async def test_an_anonymous_administrator_speaks_as_the_chat(
    api: Api, group: Chat, leader: Person, officer: Person
) -> None:
    leader.says(group, "/ketnoi", anonymous=True)
    message = (await api.updates())[0]["message"]
    assert message["from"]["id"] == ANONYMOUS_ADMINISTRATOR.id
    assert message["sender_chat"]["id"] == group.id
    with pytest.raises(PersonCannot):
        officer.says(group, "/ketnoi", anonymous=True)
    promote(group, officer, leader)
    officer.says(group, "/ketnoi", anonymous=True)


async def test_every_message_of_a_topic_answers_its_first(
    api: Api, world: World, leader: Person
) -> None:
    forum = world.add_group("Sở", [leader], kind="forum")
    topic = open_topic(forum, "Trung tâm", leader)
    await api.updates()
    leader.says(forum, "/viec", topic=topic)
    leader.says(forum, "/viec")
    in_topic, in_general = [update["message"] for update in await api.updates()]
    assert (in_topic["message_thread_id"], in_topic["is_topic_message"]) == (topic.id, True)
    assert in_topic["reply_to_message"]["forum_topic_created"]["name"] == "Trung tâm"
    assert "message_thread_id" not in in_general


@pytest.mark.parametrize(
    ("tries", "reason"),
    [
        (lambda stranger, group: stranger.says(group, "/viec"), Cannot.NOT_A_MEMBER),
        (lambda stranger, group: stranger.sees(group), Cannot.NOT_A_MEMBER),
        (lambda stranger, group: stranger.uploads(group, "a", b"x"), Cannot.NOT_A_MEMBER),
        (lambda stranger, group: stranger.says(stranger.private, " "), Cannot.NOTHING_TO_SAY),
        (lambda stranger, group: stranger.presses(group, "Xem"), Cannot.NO_SUCH_BUTTON),
        (
            lambda stranger, group: stranger.edits(
                group.messages[next(iter(group.messages))], "khác"
            ),
            Cannot.NOT_A_MEMBER,
        ),
    ],
)
async def test_what_strangers_cannot_do(
    world: World, group: Chat, tries: Callable[[Person, Chat], object], reason: Cannot
) -> None:
    stranger = world.add_person("Người ngoài")
    with pytest.raises(PersonCannot) as cannot:
        tries(stranger, group)
    assert cannot.value.reason is reason
    assert world.updates.waiting == []
