"""getChat, getChatMember, getChatAdministrators, leaveChat."""

from typing import Any

from simulator.bot_api.reach import chat_of
from simulator.bot_api.refused import bad_request
from simulator.bot_api.wire import chat_json, member_json
from simulator.model import ChatType, Membership, User
from simulator.world import World

GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    return chat_json(chat_of(world, parameters)) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }


def get_chat_member(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    chat = chat_of(world, parameters)
    user = known_user(world, parameters.get("user_id", 0))
    is_told = user is world.bot or chat.standing(world.bot).administers
    if chat.type is ChatType.CHANNEL and not is_told:
        raise bad_request("member list is inaccessible")
    if chat.hides_members and not is_told:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return member_json(user, chat.standing(user), is_anonymous=user.id in chat.anonymous)


def get_chat_administrators(world: World, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    chat = chat_of(world, parameters)
    if chat.type is ChatType.PRIVATE:
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(known_user(world, user_id), standing, is_anonymous=user_id in chat.anonymous)
        for user_id, standing in chat.members.items()
        if standing.administers
    ]


def leave_chat(world: World, parameters: dict[str, Any]) -> bool:
    chat = chat_of(world, parameters)
    if chat.type is ChatType.PRIVATE:
        raise bad_request("chat member status can't be changed in private chats")
    world.set_standing(chat, world.bot, Membership.LEFT, world.bot)
    return True


def known_user(world: World, user_id: int) -> User:
    user = world.bot if user_id == world.bot.id else world.people.get(user_id)
    if user is None:
        raise bad_request("user not found")
    return user
