"""What may befall a chat from the page, as the bot and the people in it meet it."""

from typing import Any

import httpx
import pytest

from simulator.model import ANONYMOUS_ADMINISTRATOR, Chat
from simulator.people import Person
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api

STALE = "Nhóm này không còn như lúc anh/chị mở, đề nghị thử lại."


async def befall(client: httpx.AsyncClient, chat: Chat, person: Person, what: str) -> Any:
    wanted = {"person": person.id, "chat": chat.id, "what": what}
    return (await client.post("/ui/trouble", json=wanted)).json()


async def shown(client: httpx.AsyncClient, chat: Chat) -> Any:
    chats = (await client.get("/ui/state")).json()["chats"]
    return next(one for one in chats if one["id"] == chat.id)


async def test_the_bot_is_put_out_and_taken_back(
    api: Api, client: httpx.AsyncClient, world: World, group: Chat, officer: Person
) -> None:
    assert (await befall(client, group, officer, "lose-bot"))["ok"]
    assert not (await shown(client, group))["has_bot"]
    assert (await befall(client, group, officer, "lose-bot"))["why"] == STALE
    assert (await befall(client, group, officer, "take-bot-back"))["ok"]
    out, back, welcome = await api.updates()
    assert out["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert welcome["message"]["new_chat_members"][0]["id"] == world.bot.id


async def test_a_group_moves_and_the_page_is_told_where(
    client: httpx.AsyncClient, world: World, officer: Person
) -> None:
    basic = world.add_group("Thanh tra", [officer], kind="group")
    moved = await befall(client, basic, officer, "move")
    assert moved == {"ok": True, "chat": basic.migrated_to, "topic": None}
    assert (await befall(client, world.chats[moved["chat"]], officer, "move"))["why"] == STALE


async def test_what_is_said_in_a_topic_says_so(
    api: Api, client: httpx.AsyncClient, world: World, group: Chat, officer: Person
) -> None:
    opened = await befall(client, group, officer, "open-topic")
    (topic,) = (await shown(client, group))["topics"]
    assert opened["topic"] == topic["id"]
    said = {"person": officer.id, "chat": group.id, "text": "/viec", "topic": topic["id"]}
    await client.post("/ui/say", json=said)
    *_, update = await api.updates()
    assert update["message"]["message_thread_id"] == topic["id"]
    assert update["message"]["chat"]["is_forum"]
    message = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert (message["topic"], message["reply_to"]) == (topic["name"], None)


async def test_whoever_hides_writes_in_the_groups_name_until_they_do_not(
    api: Api, client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    await befall(client, group, officer, "hide")
    officer.says(group, "/xong 4")
    member = await api("getChatMember", chat_id=group.id, user_id=officer.id)
    assert (member["status"], member["is_anonymous"]) == ("administrator", True)
    await befall(client, group, officer, "hide")
    officer.says(group, "/xong 4")
    hidden, own = [update["message"] for update in await api.updates()]
    assert hidden["from"]["id"] == ANONYMOUS_ADMINISTRATOR.id
    assert hidden["sender_chat"]["id"] == group.id
    assert own["from"]["id"] == officer.id


async def test_an_unknown_trouble_is_none(
    client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    wanted = {"person": officer.id, "chat": group.id, "what": "flood"}
    assert (await client.post("/ui/trouble", json=wanted)).status_code == 404


@pytest.mark.parametrize("path", [f"/bot{TOKEN}/getMe", f"/file/bot{TOKEN}/documents/file_1.txt"])
async def test_without_a_network_nothing_is_reached_and_nothing_lost(
    api: Api, client: httpx.AsyncClient, world: World, group: Chat, officer: Person, path: str
) -> None:
    world.is_offline = True
    assert (await client.get(path)).status_code == 502
    officer.says(group, "/viec")
    world.is_offline = False
    (update,) = await api.updates()
    assert update["message"]["text"] == "/viec"
