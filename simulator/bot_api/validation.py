"""Checks the parameters of a request and gives them their types.

What Telegram refuses raises `Refused`; what it would let pass though it is wrong, such as an
unknown parameter or a number that is none, is returned as violations.
"""

import json
from typing import Any

from simulator.bot_api.botapi import SPEC
from simulator.bot_api.limits import Malformed, Violations
from simulator.bot_api.refused import Refused, bad_request
from simulator.bot_api.schema import NOT_UTF8, Check, check_of_field

METHOD_NAMES: dict[str, str] = {name.lower(): name for name in SPEC["methods"]}
"""Method names by their lower case, for Telegram does not tell them apart."""

NOUNS = {
    "InlineKeyboardButton": "inline keyboard button",
    "InlineKeyboardMarkup": "reply keyboard markup JSON object",
    "KeyboardButton": "keyboard button",
    "LinkPreviewOptions": "link preview options",
    "MessageEntity": "message entity",
    "ReplyParameters": "reply parameters",
}
WHOLE = ("BUTTON_", "BOT_COMMAND_", NOT_UTF8)
"""How reasons start that Telegram gives without saying what it was parsing."""

_FIELDS: dict[str, dict[str, Any]] = {
    name: method["fields"] for name, method in SPEC["methods"].items()
}
_CHECKS: dict[str, dict[str, Check]] = {
    name: {field: check_of_field(facts) for field, facts in fields.items()}
    for name, fields in _FIELDS.items()
}
_SCALARS = {"String", "Integer", "Boolean", "Float", "True", "InputFile"}


def check_request(method: str, raw: dict[str, Any]) -> tuple[dict[str, Any], Violations]:
    """The typed parameters of a call of `method`, and what is wrong with it though it passes.

    `raw` holds text (from a form or a query), decoded JSON, or an uploaded file.
    """
    fields, checks = _FIELDS[method], _CHECKS[method]
    parameters: dict[str, Any] = {}
    violations: Violations = []
    for name, value in raw.items():
        path = f"{method}.{name}"
        if name not in fields:
            violations.append(f"{path}: unknown parameter")
            continue
        types = fields[name]["types"]
        if not isinstance(value, str | int | float | bool | list | dict):
            if "InputFile" in types:
                parameters[name] = value
            else:
                violations.append(f"{path}: {type(value).__name__} where {types} is due")
            continue
        typed = typed_value(name, value, types)
        try:
            checks[name](typed, path, violations)
        except Malformed as malformed:
            if _SCALARS.issuperset(types) and malformed.reason != NOT_UTF8:
                violations.append(f"{path}: {value!r} where {' or '.join(types)} is due")
                continue
            raise refusal(malformed, name) from None
        parameters[name] = typed
    return parameters, violations


def typed_value(name: str, value: Any, types: list[str]) -> Any:
    """A form's text as what the parameter's types make of it; other values as they are."""
    if not isinstance(value, str):
        return value
    if "Integer" in types and value.removeprefix("-").isdecimal():
        return int(value)
    if "String" in types:
        return value
    if types in (["Boolean"], ["True"]):
        return {"true": True, "false": False}.get(value.lower(), value)
    if _SCALARS.issuperset(types):
        return value
    try:
        return json.loads(value)
    except ValueError:
        noun = "reply keyboard markup" if name == "reply_markup" else name.replace("_", " ")
        raise bad_request(f"can't parse {noun} JSON object") from None


def refusal(malformed: Malformed, parameter: str) -> Refused:
    if malformed.reason.startswith(WHOLE):
        return bad_request(malformed.reason)
    if parameter == "reply_markup" and not malformed.type_name:
        return bad_request("object expected as reply markup")
    noun = NOUNS.get(malformed.type_name, malformed.type_name or parameter.replace("_", " "))
    return bad_request(f"can't parse {noun}: {malformed.reason}")
