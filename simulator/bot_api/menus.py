"""Command menus: setMyCommands by scope and language."""

import re
from typing import Any

from simulator.bot_api.refused import bad_request
from simulator.model import Chat, ChatType

MOST_COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")

Menu = list[dict[str, Any]]
ScopeKey = tuple[str, int, int]
"""The scope's type, its chat and its user; 0 where it has none."""

DEFAULT_SCOPE: dict[str, Any] = {"type": "default"}


class Menus:
    """What setMyCommands has set. A refused menu raises `Refused`."""

    def __init__(self) -> None:
        self._menus: dict[tuple[ScopeKey, str], Menu] = {}

    def set(self, commands: Menu, scope: dict[str, Any], language: str) -> None:
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not COMMAND.fullmatch(command["command"].removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
        self._menus[key(scope), language] = [
            {"command": item["command"].removeprefix("/"), "description": item["description"]}
            for item in commands
        ]

    def delete(self, scope: dict[str, Any], language: str) -> None:
        self._menus.pop((key(scope), language), None)

    def get(self, scope: dict[str, Any], language: str) -> Menu:
        return self._menus.get((key(scope), language), [])

    def of_chat(self, chat: Chat) -> Menu:
        """What the members of a chat see: its narrowest scope, Vietnamese before any language."""
        wide = "all_private_chats" if chat.type is ChatType.PRIVATE else "all_group_chats"
        for scope in (("chat", chat.id, 0), (wide, 0, 0), ("default", 0, 0)):
            for language in ("vi", ""):
                menu = self._menus.get((scope, language))
                if menu:
                    return menu
        return []


def key(scope: dict[str, Any]) -> ScopeKey:
    return scope["type"], int(scope.get("chat_id", 0)), scope.get("user_id", 0)
