"""The methods of the Bot API that are simulated; any other is answered with 404."""

from collections.abc import Awaitable, Callable
from typing import Any

from simulator.bot_api import editing, membership, sending
from simulator.bot_api.menus import DEFAULT_SCOPE
from simulator.bot_api.presses import Answer
from simulator.bot_api.reach import chat_of
from simulator.bot_api.refused import bad_request, conflict
from simulator.bot_api.wire import user_json
from simulator.model import ChatType
from simulator.updates import JsonText
from simulator.world import World

LONGEST_ANSWER = 200
WEBHOOK_CONNECTIONS = 40

Method = Callable[[World, dict[str, Any]], Any | Awaitable[Any]]


def get_me(world: World, _parameters: dict[str, Any]) -> dict[str, Any]:
    return user_json(world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, parameters: dict[str, Any]) -> JsonText:
    if world.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    world.updates.allow(parameters.get("allowed_updates"))
    if parameters.get("offset"):
        world.updates.confirm_before(parameters["offset"])
    updates = await world.polling.poll(
        limit=parameters.get("limit", 100), seconds=parameters.get("timeout", 0)
    )
    return JsonText(f"[{','.join(update.text for update in updates)}]")


async def set_webhook(world: World, parameters: dict[str, Any]) -> bool:
    world.updates.allow(parameters.get("allowed_updates"))
    if parameters.get("drop_pending_updates"):
        world.updates.waiting.clear()
    url = parameters.get("url", "")
    if not url:
        return await delete_webhook(world, parameters)
    world.polling.end_running("terminated by setWebhook request")
    connections = parameters.get("max_connections", WEBHOOK_CONNECTIONS)
    await world.webhook.set(url, parameters.get("secret_token", ""), connections)
    return True


async def delete_webhook(world: World, parameters: dict[str, Any]) -> bool:
    if parameters.get("drop_pending_updates"):
        world.updates.waiting.clear()
    await world.webhook.close()
    return True


def get_webhook_info(world: World, _parameters: dict[str, Any]) -> dict[str, Any]:
    return world.webhook.describe()


def answer_callback_query(world: World, parameters: dict[str, Any]) -> bool:
    text = parameters.get("text") or None
    if text is not None and len(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = Answer(text, parameters.get("show_alert", False))
    world.presses.answer(parameters.get("callback_query_id", ""), answer, world.now())
    return True


def get_file(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    return world.files.describe(parameters.get("file_id", ""))


def set_my_commands(world: World, parameters: dict[str, Any]) -> bool:
    scope = command_scope(world, parameters)
    language = parameters.get("language_code", "")
    world.menus.set(parameters.get("commands", []), scope, language)
    menus_changed(world)
    return True


def delete_my_commands(world: World, parameters: dict[str, Any]) -> bool:
    world.menus.delete(command_scope(world, parameters), parameters.get("language_code", ""))
    menus_changed(world)
    return True


def get_my_commands(world: World, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    scope = command_scope(world, parameters)
    return world.menus.get(scope, parameters.get("language_code", ""))


def command_scope(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    scope: dict[str, Any] = parameters.get("scope", DEFAULT_SCOPE)
    if "chat_id" in scope:
        chat = chat_of(world, scope)
        if chat.type is ChatType.PRIVATE and scope["type"] != "chat":
            raise bad_request("can't use specified scope in private chats")
    return scope


def menus_changed(world: World) -> None:
    for chat in world.chats.values():
        world.changed("commands", chat)


METHODS: dict[str, Method] = {
    "answerCallbackQuery": answer_callback_query,
    "deleteMessage": editing.delete_message,
    "deleteMyCommands": delete_my_commands,
    "deleteWebhook": delete_webhook,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "getChat": membership.get_chat,
    "getChatAdministrators": membership.get_chat_administrators,
    "getChatMember": membership.get_chat_member,
    "getFile": get_file,
    "getMe": get_me,
    "getMyCommands": get_my_commands,
    "getUpdates": get_updates,
    "getWebhookInfo": get_webhook_info,
    "leaveChat": membership.leave_chat,
    "pinChatMessage": editing.pin_chat_message,
    "sendChatAction": sending.send_chat_action,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "sendMessage": sending.send_message,
    "sendRichMessage": sending.send_rich_message,
    "sendPhoto": sending.send_photo,
    "setMessageReaction": editing.set_message_reaction,
    "setMyCommands": set_my_commands,
    "setWebhook": set_webhook,
    "stopMessageLiveLocation": editing.stop_message_live_location,
}
