"""What a field allows beyond its type: values, constants, lengths, and one action a button."""

from typing import Any

from simulator.bot_api.botapi import BUTTON_ACTIONS

Violations = list[str]
"""What is wrong though Telegram lets it pass, in sentences."""


class Malformed(Exception):
    """Something that Telegram refuses; `type_name` is the type of the object that holds it."""

    def __init__(self, reason: str, type_name: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.type_name = type_name


REFUSED_LENGTHS = {
    "callback_data": "BUTTON_DATA_INVALID",
    "command": "BOT_COMMAND_INVALID",
    "description": "BOT_COMMAND_DESCRIPTION_INVALID",
}
"""Telegram's answers where a length is refused; elsewhere it cuts or ignores."""


def check_action(button: dict[str, Any], path: str, violations: Violations) -> None:
    actions = [action for action in BUTTON_ACTIONS if action in button]
    if not actions:
        reason = "Text buttons are unallowed in the inline keyboard"
        raise Malformed(reason, "InlineKeyboardButton")
    if len(actions) > 1:
        violations.append(f"{path}: a button with {len(actions)} actions: {actions}")


def check_values(field: dict[str, Any], value: Any, path: str, violations: Violations) -> None:
    if value not in field["enum"]:
        if path.endswith(".style"):
            raise Malformed("invalid button style specified")
        violations.append(f"{path}: {value!r} is none of {field['enum']}")


def check_constant(field: dict[str, Any], value: Any, path: str, violations: Violations) -> None:
    if value != field["const"]:
        violations.append(f"{path}: {value!r} is not {field['const']!r}")


def check_length(field: dict[str, Any], value: Any, path: str, violations: Violations) -> None:
    least, most, unit = field["len"]
    length = len(value.encode()) if unit == "bytes" else len(value)
    if least <= length <= most:
        return
    name = path.rsplit(".", 1)[-1]
    if name in REFUSED_LENGTHS:
        raise Malformed(REFUSED_LENGTHS[name])
    violations.append(f"{path}: {length} {unit}, outside {least} to {most}")


LIMITS = {"enum": check_values, "const": check_constant, "len": check_length}
