"""Who wrote a message, as the bot is told it, and who belongs to a group."""

from collections.abc import Callable
from typing import Any

import pytest

from simulator.groups import leave, promote_bot, publish, remove_member, restrict
from simulator.model import Chat, User
from simulator.people import Cannot, Person, PersonCannot
from simulator.world import World
from tests.simulator.bot_api import Api

GIF = User(140267078, "GIF", "gif", is_bot=True)


async def heard(api: Api) -> dict[str, Any]:
    """What the bot heard last."""
    return (await api.updates())[-1]["message"]


async def test_a_channel_speaks_through_an_account_of_telegrams(
    api: Api, world: World, group: Chat, officer: Person, leader: Person
) -> None:
    channel = world.add_channel("Bản tin Trung tâm", officer)
    officer.says(group, "/xong 4", sends_as=channel)
    message = await heard(api)
    assert (message["from"]["id"], message["sender_chat"]["id"]) == (136817688, channel.id)
    assert message["sender_chat"]["type"] == "channel"
    with pytest.raises(PersonCannot):
        leader.says(group, "/xong 4", sends_as=channel)


async def test_a_post_comes_into_the_linked_group_by_itself(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    channel = world.add_channel("Bản tin Trung tâm", officer, linked=group)
    post = officer.posts(channel, "/xong 4")
    message = await heard(api)
    assert (message["from"]["id"], message["is_automatic_forward"]) == (777000, True)
    assert message["sender_chat"]["id"] == channel.id
    assert message["forward_origin"]["message_id"] == post.id


Says = Callable[[Person, Chat, Chat], object]


@pytest.mark.parametrize(
    ("says", "origin"),
    [
        (lambda leader, group, _: leader.says(group, "/xong 4"), "user"),
        (lambda leader, group, _: leader.says(group, "/xong 4", anonymous=True), "chat"),
        (lambda leader, _, channel: leader.posts(channel, "/xong 4"), "channel"),
    ],
)
async def test_what_is_passed_on_says_where_it_comes_from(
    api: Api, world: World, group: Chat, officer: Person, leader: Person, says: Says, origin: str
) -> None:
    channel = world.add_channel("Bản tin Trung tâm", leader)
    channel.members[officer.id] = group.standing(officer)
    first = officer.forwards(says(leader, group, channel), officer.private)  # type: ignore[arg-type]
    message = await heard(api)
    assert (message["from"]["id"], message["forward_origin"]["type"]) == (officer.id, origin)
    officer.forwards(first, group)
    assert (await heard(api))["forward_origin"] == message["forward_origin"]


async def test_some_people_are_a_name_where_they_are_passed_on(
    api: Api, group: Chat, officer: Person, leader: Person
) -> None:
    leader.hides_behind_name = True
    officer.forwards(leader.says(group, "TT-04 đã xong"), officer.private)
    origin = (await heard(api))["forward_origin"]
    assert origin["sender_user_name"] == leader.name
    assert "sender_user" not in origin


async def test_what_a_bot_made_names_it(api: Api, group: Chat, officer: Person) -> None:
    officer.says(group, "/xong 4", via=GIF)
    assert (await heard(api))["via_bot"]["username"] == "gif"


async def test_who_left_or_was_removed_or_restricted(
    api: Api, group: Chat, officer: Person, leader: Person
) -> None:
    async def standing() -> tuple[str, object]:
        member = await api("getChatMember", chat_id=group.id, user_id=officer.id)
        return member["status"], member.get("is_member")

    assert await standing() == ("member", None)
    restrict(group, officer, leader)
    assert await standing() == ("restricted", True)
    with pytest.raises(PersonCannot) as cannot:
        officer.says(group, "/xong 4")
    assert cannot.value.reason is Cannot.MUTED
    restrict(group, officer, leader, inside=False)
    assert await standing() == ("restricted", False)
    leave(group, officer)
    assert await standing() == ("left", None)
    assert (await heard(api))["left_chat_member"]["id"] == officer.id
    remove_member(group, officer, leader)
    assert await standing() == ("kicked", None)


async def test_only_an_administrator_hears_of_comings_and_goings_by_name(
    api: Api, world: World, group: Chat, officer: Person, leader: Person
) -> None:
    await api("getUpdates", allowed_updates=["message", "chat_member"])
    leave(group, officer)
    assert [set(update) - {"update_id"} for update in await api.updates()] == [{"message"}]
    promote_bot(group, leader)
    leave(group, leader)
    first, second = await api.updates()
    assert first["chat_member"]["new_chat_member"]["status"] == "left"
    assert second["message"]["left_chat_member"]["id"] == leader.id


async def test_members_may_be_hidden_from_all_but_administrators(
    api: Api, group: Chat, officer: Person, leader: Person
) -> None:
    group.hides_members = True
    answer = await api.answer("getChatMember", chat_id=group.id, user_id=officer.id)
    assert (answer["error_code"], answer["description"]) == (
        400,
        "Bad Request: CHAT_ADMIN_REQUIRED",
    )
    promote_bot(group, leader)
    member = await api("getChatMember", chat_id=group.id, user_id=officer.id)
    assert member["status"] == "member"


async def test_a_public_group_has_a_name_and_is_read_by_anybody(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="Chào")
    publish(group, "trung_tam_khcn")
    assert (await api("getChat", chat_id=group.id))["username"] == "trung_tam_khcn"
    officer.says(group, "/viec")
    assert (await heard(api))["chat"]["username"] == "trung_tam_khcn"
    stranger = world.add_person("Người ngoài")
    assert stranger.sees(group)
    with pytest.raises(PersonCannot):
        stranger.says(group, "/viec")
