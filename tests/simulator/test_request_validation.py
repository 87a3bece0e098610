"""Requests against the facts of the Bot API: what is refused, what is let pass and noted."""

import json
from typing import Any

import httpx
import pytest

from simulator.model import Chat
from simulator.world import World
from tests.simulator.bot_api import TOKEN, Api

BUTTON = {"text": "Hoàn thành", "callback_data": "done:1"}


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"text": None}, "message text is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "ê" * 4097}, "message is too long"),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"chat_id": -100999}, "chat not found"),
        ({"chat_id": "@nhom_khac"}, "chat not found"),
        (
            {"text": "<x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"reply_markup": []}, "object expected as reply markup"),
        ({"reply_markup": {"keys": []}}, "object expected as reply markup"),
        (
            {"reply_markup": keyboard(text="Xem")},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"reply_markup": keyboard(callback_data="x")},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"reply_markup": keyboard(text=1, callback_data="x")},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        (
            {"reply_markup": keyboard(**BUTTON, style="green")},
            "can't parse inline keyboard button: invalid button style specified",
        ),
        ({"reply_markup": keyboard(text="x", callback_data="đ" * 33)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": keyboard(text="x", callback_data="")}, "BUTTON_DATA_INVALID"),
        (
            {"reply_markup": keyboard(text="x", url="ftp://example.vn")},
            "inline keyboard button URL 'ftp://example.vn' is invalid: Unsupported URL protocol",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[BUTTON] * 8] * 13}},
            "reply markup is too long",
        ),
        (
            {"reply_parameters": {"message_id": 404}},
            "message to be replied not found",
        ),
        ({"reply_parameters": {"message_id": 1, "quote": "không có"}}, "QUOTE_TEXT_INVALID"),
        (
            {"reply_parameters": {"quote": "x"}},
            "can't parse reply parameters: Can't find field \"message_id\"",
        ),
        ({"message_thread_id": 1}, "message thread not found"),
    ],
)
async def test_telegram_refuses(
    api: Api, group: Chat, parameters: dict[str, Any], reason: str
) -> None:
    wanted = {"chat_id": group.id, "text": "x"} | parameters
    given = {name: value for name, value in wanted.items() if value is not None}
    answer = await api.answer("sendMessage", **given)
    assert (answer["error_code"], answer["description"]) == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    ("parameters", "violation"),
    [
        ({"reply_to": 5}, "sendMessage.reply_to: unknown parameter"),
        (
            {"reply_markup": keyboard(**BUTTON, colour="red")},
            "sendMessage.reply_markup.inline_keyboard: unknown field 'colour' of "
            "InlineKeyboardButton",
        ),
        (
            {"reply_markup": keyboard(**BUTTON, url="https://example.vn")},
            "sendMessage.reply_markup.inline_keyboard: a button with 2 actions: "
            "['url', 'callback_data']",
        ),
        (
            {"reply_markup": keyboard(**BUTTON, disabled={})},
            "sendMessage.reply_markup.inline_keyboard: a button with 2 actions: "
            "['callback_data', 'disabled']",
        ),
        (
            {"disable_notification": "có"},
            "sendMessage.disable_notification: 'có' where Boolean is due",
        ),
        (
            {"reply_markup": {"force_reply": True, "input_field_placeholder": "x" * 65}},
            "sendMessage.reply_markup.input_field_placeholder: 65 characters, outside 1 to 64",
        ),
    ],
)
async def test_what_telegram_lets_pass_is_noted(
    api: Api, world: World, group: Chat, parameters: dict[str, Any], violation: str
) -> None:
    await api("sendMessage", chat_id=group.id, text="x", **parameters)
    assert world.violations == [violation]
    world.violations.clear()


async def test_markdown_is_not_simulated(api: Api, world: World, group: Chat) -> None:
    answer = await api.answer("sendMessage", chat_id=group.id, text="*x*", parse_mode="Markdown")
    assert answer["description"] == "Bad Request: unsupported parse_mode"
    assert world.violations == ["parse_mode 'markdown' is not simulated"]
    world.violations.clear()


async def test_json_form_query_and_multipart_are_the_same(
    client: httpx.AsyncClient, world: World, group: Chat
) -> None:
    address = f"/bot{TOKEN}/sendMessage"
    values = {
        "chat_id": str(group.id),
        "text": "Đã ghi",
        "reply_markup": json.dumps(keyboard(**BUTTON)),
    }
    await client.post(address, data=values)
    await client.post(address, json=values | {"reply_markup": keyboard(**BUTTON)})
    await client.get(address, params=values)
    await client.post(address, files={name: (None, value) for name, value in values.items()})
    sent = world.sent_by_bot(group)
    assert [(message.text, message.button_texts) for message in sent] == [
        ("Đã ghi", ["Hoàn thành"])
    ] * 4


async def test_method_names_are_told_without_regard_to_case(api: Api) -> None:
    assert (await api.answer("GETME"))["ok"]


@pytest.mark.parametrize("length", [4096, 1])
async def test_text_is_counted_in_code_points_after_parsing(
    api: Api, group: Chat, length: int
) -> None:
    text = f"<b>{'🟢' * length}</b>"
    sent = await api("sendMessage", chat_id=group.id, text=text, parse_mode="HTML")
    assert len(sent["text"]) == length
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2 * length}]


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot110201543:wrong/getMe", 401, "Unauthorized"),
        (f"/bot{TOKEN}/sendPigeon", 404, "Not Found: method not found"),
        (f"/bot{TOKEN}/banChatMember", 404, "Not Found: method not found"),
        (f"/bot{TOKEN}", 404, "Not Found"),
        (f"/bot{TOKEN}/", 404, "Not Found"),
        (f"/file/bot{TOKEN}/documents/file_1.docx", 404, "Not Found"),
    ],
)
async def test_wrong_addresses(
    client: httpx.AsyncClient, path: str, code: int, description: str
) -> None:
    response = await client.get(path)
    assert response.status_code == code
    assert response.json() == {"ok": False, "error_code": code, "description": description}


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([{"command": "vướngmắc", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "x" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "xong", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "xong", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
        (
            [{"command": "xong"}],
            "can't parse BotCommand: Can't find field \"description\"",
        ),
    ],
)
async def test_command_menus_are_refused(
    api: Api, commands: list[dict[str, str]], reason: str
) -> None:
    answer = await api.answer("setMyCommands", commands=commands)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_the_narrowest_menu_is_shown(api: Api, world: World, group: Chat) -> None:
    for name, scope in [
        ("start", {"type": "default"}),
        ("viec", {"type": "all_group_chats"}),
        ("xong", {"type": "chat", "chat_id": group.id}),
    ]:
        commands = [{"command": name, "description": "Lệnh"}]
        await api("setMyCommands", commands=commands, scope=scope)
        assert [command["command"] for command in world.menus.of_chat(group)] == [name]
        assert await api("getMyCommands", scope=scope) == commands
    await api("deleteMyCommands", scope={"type": "chat", "chat_id": group.id})
    assert [command["command"] for command in world.menus.of_chat(group)] == ["viec"]
