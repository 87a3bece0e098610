"""Checks JSON against the types of the Bot API, at every depth.

A type is compiled once, to a closure. What Telegram refuses raises `Malformed`.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from simulator.bot_api.botapi import SPEC
from simulator.bot_api.limits import LIMITS, Malformed, Violations, check_action

Check = Callable[[Any, str, Violations], None]
"""Called with a value, its path for people, and the list that takes what is wrong yet passes."""

NOT_UTF8 = "strings must be encoded in UTF-8"


@cache
def check_of(type_name: str) -> Check:
    """The check of a type as botapi.json names it, such as `Array of BotCommand`."""
    if type_name in PRIMITIVES:
        return primitive(type_name)
    if type_name.startswith("Array of "):
        return array(type_name.removeprefix("Array of "))
    subtypes = SPEC["types"][type_name].get("subtypes")
    if subtypes:
        return one_of(tuple(subtypes))
    return object_of(type_name)


PRIMITIVES: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "String": ("String", lambda value: isinstance(value, str)),
    "Integer": ("Number", lambda value: isinstance(value, int) and not isinstance(value, bool)),
    "Float": (
        "Number",
        lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    ),
    "Boolean": ("Boolean", lambda value: isinstance(value, bool)),
    "True": ("Boolean", lambda value: value is True),
    "InputFile": ("String", lambda value: isinstance(value, str)),
}


def primitive(type_name: str) -> Check:
    wanted, fits = PRIMITIVES[type_name]

    def check(value: Any, path: str, _violations: Violations) -> None:
        if not fits(value):
            raise Malformed(f'Field "{path.rsplit(".", 1)[-1]}" must be of type {wanted}')
        if type_name == "String" and not is_utf8(value):
            raise Malformed(NOT_UTF8)

    return check


def is_utf8(text: str) -> bool:
    """Whether a text is free of half characters, which JSON can write."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def array(item_type: str) -> Check:
    check_item = check_of(item_type)

    def check(value: Any, path: str, violations: Violations) -> None:
        if not isinstance(value, list):
            raise Malformed(f'Field "{path.rsplit(".", 1)[-1]}" must be of type Array')
        for item in value:
            check_item(item, path, violations)

    return check


def one_of(type_names: tuple[str, ...]) -> Check:
    """A union: its members are told apart by their constants, else by their required fields."""

    def check(value: Any, path: str, violations: Violations) -> None:
        for name in type_names:
            if bears(value, name):
                check_of(name)(value, path, violations)
                return
        raise Malformed(f'Field "{path.rsplit(".", 1)[-1]}" must be of type {type_names[0]}')

    return check


def bears(value: Any, type_name: str) -> bool:
    """Whether a value looks like a member of a union."""
    if type_name in PRIMITIVES:
        return PRIMITIVES[type_name][1](value)
    if type_name.startswith("Array of "):
        return isinstance(value, list)
    fields = SPEC["types"][type_name]["fields"]
    return isinstance(value, dict) and all(
        name in value and value[name] == field.get("const", value[name])
        for name, field in fields.items()
        if field["required"]
    )


def object_of(type_name: str) -> Check:
    """The check of an object: its fields, those it must have, and no others."""
    fields = SPEC["types"][type_name]["fields"]
    required = [name for name, field in fields.items() if field["required"]]
    # Compiled at the first value, since types refer to themselves.
    checks: dict[str, Check] = {}

    def check(value: Any, path: str, violations: Violations) -> None:
        if not isinstance(value, dict):
            raise Malformed("expected an Object", type_name)
        if not checks:
            checks.update((name, check_of_field(field)) for name, field in fields.items())
        for name in required:
            if name not in value:
                raise Malformed(f'Can\'t find field "{name}"', type_name)
        for name, item in value.items():
            if name in checks:
                try:
                    checks[name](item, f"{path}.{name}", violations)
                except Malformed as malformed:
                    raise Malformed(malformed.reason, malformed.type_name or type_name) from None
            else:
                violations.append(f"{path}: unknown field {name!r} of {type_name}")
        if type_name == "InlineKeyboardButton":
            check_action(value, path, violations)

    return check


def check_of_field(field: dict[str, Any]) -> Check:
    """The check of a field or a parameter: its type, then its constant, values and length."""
    types = tuple(field["types"])
    check_type = check_of(types[0]) if len(types) == 1 else one_of(types)
    limits = [limit for name, limit in LIMITS.items() if name in field]
    if not limits:
        return check_type

    def check(value: Any, path: str, violations: Violations) -> None:
        check_type(value, path, violations)
        for limit in limits:
            limit(field, value, path, violations)

    return check
