"""The page knows of each message whether the bot was told of it."""

import httpx
import pytest

from simulator.groups import remove_bot
from simulator.model import Chat
from simulator.people import Person
from tests.simulator.bot_api import Api


async def unheard(client: httpx.AsyncClient, chat: Chat) -> bool:
    """Whether the newest message of a chat is one that the bot never got."""
    shown = (await client.get("/ui/state")).json()["messages"][str(chat.id)]
    return bool(shown[-1]["unheard"])


@pytest.mark.parametrize(("said", "is_unheard"), [("xong rồi ạ", True), ("/viec", False)])
async def test_in_a_group_it_hears_commands_alone(
    client: httpx.AsyncClient, group: Chat, officer: Person, said: str, *, is_unheard: bool
) -> None:
    officer.says(group, said)
    assert await unheard(client, group) is is_unheard


async def test_what_answers_it_is_heard_and_what_answers_somebody_else_is_not(
    api: Api, client: httpx.AsyncClient, group: Chat, officer: Person, leader: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04 sắp đến hạn.")
    assert not await unheard(client, group)
    (asked,) = officer.world.sent_by_bot(group)
    officer.says(group, "xong rồi ạ", reply_to=asked)
    assert not await unheard(client, group)
    leader.says(group, "tốt", reply_to=leader.says(group, "ai làm?"))
    assert await unheard(client, group)


async def test_a_correction_into_a_command_is_heard_after_all(
    client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    message = officer.says(group, "viec")
    officer.edits(message, "/viec")
    assert not await unheard(client, group)
    officer.edits(message, "viec")
    assert not await unheard(client, group), "the bot has its first words"


async def test_alone_with_it_all_is_heard_and_where_it_is_not_nothing(
    client: httpx.AsyncClient, group: Chat, officer: Person, leader: Person
) -> None:
    officer.says(officer.private, "xin chào")
    assert not await unheard(client, officer.private)
    remove_bot(group, leader)
    assert not await unheard(client, group), "nobody said it"
    officer.says(group, "/viec")
    assert await unheard(client, group)
