"""The simulator's numbers on both sides of their edges, and its facts whole."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from simulator.bot_api.files import Upload, pixels
from simulator.bot_api.refused import Refused
from simulator.groups import leave, promote_bot, remove_member, restrict
from simulator.model import Chat, Membership
from simulator.people import Person
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api, Clock

MIB = 1024 * 1024
BUTTON = {"text": "Xem", "callback_data": "x"}
MANY = ({"type": "bold", "offset": number, "length": 1} for number in range(101))
ENTITIES = list(MANY)
COMMANDS = [{"command": f"c{number}", "description": "Việc"} for number in range(101)]


@pytest.mark.parametrize(
    ("method", "within", "beyond", "why"),
    [
        ("sendMessage", {"text": 4096 * "a"}, {"text": 4097 * "a"}, "message is too long"),
        (
            "sendMessage",
            {"text": "a", "reply_markup": {"inline_keyboard": [[BUTTON] * 100]}},
            {"text": "a", "reply_markup": {"inline_keyboard": [[BUTTON] * 50, [BUTTON] * 51]}},
            "reply markup is too long",
        ),
        (
            "sendDocument",
            {"document": "document-1", "caption": 1024 * "a"},
            {"document": "document-1", "caption": 1025 * "a"},
            "message caption is too long",
        ),
        (
            "editMessageCaption",
            {"message_id": 2, "caption": 1024 * "a"},
            {"message_id": 2, "caption": 1025 * "a"},
            "message caption is too long",
        ),
        (
            "setMyCommands",
            {"commands": COMMANDS[:100]},
            {"commands": COMMANDS},
            "BOT_COMMANDS_TOO_MUCH",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": 32 * "a", "description": "Việc"}]},
            {"commands": [{"command": 33 * "a", "description": "Việc"}]},
            "BOT_COMMAND_INVALID",
        ),
    ],
)
async def test_a_limit_is_reached_and_not_passed(
    api: Api,
    world: World,
    group: Chat,
    method: str,
    within: dict[str, Any],
    beyond: dict[str, Any],
    why: str,
) -> None:
    world.files.add("document", Upload("a.txt", b"a"))
    await api("sendDocument", chat_id=group.id, document="document-1")
    there = {} if method == "setMyCommands" else {"chat_id": group.id}
    await api(method, **there, **within)
    answer = await api.answer(method, **there, **beyond)
    assert answer["error_code"] == 400
    assert why in answer["description"]


async def test_telegram_keeps_a_hundred_entities(api: Api, world: World, group: Chat) -> None:
    await api("sendMessage", chat_id=group.id, text=101 * "a", entities=ENTITIES[:100])
    assert world.violations == []
    await api("sendMessage", chat_id=group.id, text=101 * "a", entities=ENTITIES)
    assert world.violations.pop() == "101 entities, of which Telegram keeps 100"


async def test_a_message_is_deleted_within_two_days(api: Api, group: Chat, clock: Clock) -> None:
    one = (await api("sendMessage", chat_id=group.id, text="a"))["message_id"]
    other = (await api("sendMessage", chat_id=group.id, text="b"))["message_id"]
    clock.advance(hours=48)
    assert await api("deleteMessage", chat_id=group.id, message_id=one)
    clock.advance(seconds=1)
    answer = await api.answer("deleteMessage", chat_id=group.id, message_id=other)
    assert answer["description"] == "Bad Request: message can't be deleted for everyone"


@pytest.mark.parametrize(("length", "status"), [(50 * MIB, 200), (50 * MIB + 1, 413)])
async def test_what_is_sent_may_have_fifty_mebibytes(
    client: httpx.AsyncClient, length: int, status: int
) -> None:
    headers = {"Content-Length": str(length), "Content-Type": "application/json"}
    answer = await client.post(f"/bot{TOKEN}/getMe", content=b"{}", headers=headers)
    assert answer.status_code == status


def test_what_is_fetched_may_have_twenty_mebibytes(world: World) -> None:
    fits = world.files.add("document", Upload("a.pdf", bytes(20 * MIB)))
    large = world.files.add("document", Upload("a.pdf", bytes(20 * MIB + 1)))
    assert world.files.describe(fits.id)["file_size"] == 20 * MIB
    with pytest.raises(Refused, match="file is too big"):
        world.files.describe(large.id)


PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + (640).to_bytes(4) + (480).to_bytes(4)


def jpeg(marker: int, *before: bytes) -> bytes:
    """A picture whose size stands in a segment with this marker."""
    size = (480).to_bytes(2) + (640).to_bytes(2)
    return b"\xff\xd8" + b"".join(before) + bytes([0xFF, marker, 0, 7, 8]) + size


SEGMENT = b"\xff\xe0\x00\x04ab"


@pytest.mark.parametrize(
    "content",
    [PNG, PNG + b"more", *(jpeg(marker) for marker in (0xC0, 0xC5, 0xCF)), jpeg(0xC0, SEGMENT)],
)
def test_a_picture_has_its_size(content: bytes) -> None:
    assert pixels(content) == (640, 480)


@pytest.mark.parametrize(
    "content",
    [b"", PNG[:23], jpeg(0xC0)[:-1], *(jpeg(marker) for marker in (0xC4, 0xC8, 0xCC, 0xBF, 0xD0))],
)
def test_what_is_no_picture_has_none(content: bytes) -> None:
    with pytest.raises(Refused):
        pixels(content)


ADMINISTRATOR = {
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_send_welcome_messages",
}  # fmt: skip
MEMBER = {
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
    "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages",
    "can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
}  # fmt: skip


async def test_where_somebody_stands_is_told_whole(
    api: Api, group: Chat, officer: Person, leader: Person
) -> None:
    async def told(user_id: int) -> dict[str, Any]:
        member: dict[str, Any] = await api("getChatMember", chat_id=group.id, user_id=user_id)
        del member["user"]
        return member

    assert await told(leader.id) == {"status": "creator", "is_anonymous": False}
    assert await told(officer.id) == {"status": "member"}
    restrict(group, officer, leader)
    barred = {"status": "restricted", "until_date": 0} | dict.fromkeys(MEMBER, False)
    assert await told(officer.id) == barred | {"is_member": True}
    restrict(group, officer, leader, inside=False)
    assert await told(officer.id) == barred | {"is_member": False}
    leave(group, officer)
    assert await told(officer.id) == {"status": "left"}
    remove_member(group, officer, leader)
    assert await told(officer.id) == {"status": "kicked", "until_date": 0}
    promote_bot(group, leader)
    me = (await api("getMe"))["id"]
    may = {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(ADMINISTRATOR, True)
    assert await told(me) == {"status": "administrator"} | may
    listed = await api("getChatAdministrators", chat_id=group.id)
    assert [one["status"] for one in listed] == ["creator", "administrator"]


async def test_a_bot_and_a_chat_are_told_whole(
    api: Api, world: World, group: Chat, leader: Person
) -> None:
    me = await api("getMe")
    assert {key: value for key, value in me.items() if key.startswith(("can", "has", "supp"))} == {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    assert await api("getChat", chat_id=group.id) == {
        "id": group.id,
        "type": "supergroup",
        "title": group.title,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    forum = world.add_group("Diễn đàn", [leader], kind="forum")
    forum.username = "dien_dan"
    told = await api("getChat", chat_id=forum.id)
    assert (told["is_forum"], told["username"]) == (True, "dien_dan")
    assert forum.standing(leader) is Membership.CREATOR


async def test_a_press_may_be_answered_for_fifteen_minutes(
    api: Api, world: World, group: Chat, officer: Person, clock: Clock
) -> None:
    await api(
        "sendMessage", chat_id=group.id, text="a", reply_markup={"inline_keyboard": [[BUTTON]]}
    )
    pressed = [officer.presses(group, "Xem") for _ in range(2)]
    assert world.presses.lifetime == timedelta(minutes=15)
    clock.advance(minutes=15)
    assert await api("answerCallbackQuery", callback_query_id=pressed[0].id)
    clock.advance(seconds=1)
    answer = await api.answer("answerCallbackQuery", callback_query_id=pressed[1].id)
    assert answer["error_code"] == 400


async def test_a_toast_has_two_hundred_characters(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    await api(
        "sendMessage", chat_id=group.id, text="a", reply_markup={"inline_keyboard": [[BUTTON]]}
    )
    pressed = [officer.presses(group, "Xem") for _ in range(2)]
    assert await api("answerCallbackQuery", callback_query_id=pressed[0].id, text=200 * "a")
    answer = await api.answer(
        "answerCallbackQuery", callback_query_id=pressed[1].id, text=201 * "a"
    )
    assert answer["description"] == "Bad Request: MESSAGE_TOO_LONG"
    world.violations.clear()
