"""Updates as no Telegram of today sends them: odd ones, which are JSON, and damaged ones."""

import json
from pathlib import Path
from random import Random
from typing import Any

# Every type that an update can hold, by Bot API 10.3: the types of its fields, null where a field
# may be missing; a list names the kinds of a type.
TYPES: dict[str, Any] = json.loads(Path(__file__).with_name("update_types.json").read_text())
KINDS = [name for name in TYPES["Update"] if name != "update_id"]
ARRAY = "Array of "
DEEPEST = 6

# A day and an hour as Telegram counts them.
NOON = 1_612_500_000
NUMBERS = (0, 1, -1, 4096, 2**31, 2**52 + 1, 2**63 - 1, -(2**63), 2**64, -(2**70), 10**400)
TEXTS = (
    "",
    "a",
    "Trung tâm\u0000KH&CN",
    "nửa \ud83d dấu",
    "e\u0301" * 50,
    "<b>&amp;\u202e\ufeff",
    "/xong 4",
    "/viec@nhacviec_bot",
    "/kehoach TT",
    "/vuongmac 4 chưa có kinh phí",
    "/giahan 4 đến 30/6 vì chưa có kinh phí",
    "/tim trại",
    "xong rồi ạ",
    "done:1",
    "done:99999999999999999999",
    "private",
    "supergroup",
    "bot_command",
    "administrator",
    "left",
    "x" * 20_000,
)
WRONG = (None, True, 7, 1.5, -(10**30), "sai", [], {}, [[]], [None], {"id": []}, float("inf"))
# Numbers that Telegram did not give; one that only looks right cannot be told from a right one.
NO_NUMBERS = (None, 0, -5, 1.5, True, "5", [5], {}, 2**31, 2**64)


class OddUpdates:
    """The same updates for the same seed. `chats` and `people` are some that the bot knows."""

    def __init__(self, seed: int, chats: list[int], people: list[int]) -> None:
        self._random = Random(seed)
        self._chats = chats
        self._people = people

    def odd(self, number: int) -> str:
        """JSON of Telegram's shape in an unusual combination."""
        kind = self._random.choice((*KINDS, "message", "callback_query", "a_kind_of_next_year"))
        type_name = next(iter(TYPES["Update"].get(kind, ["Message"])))
        update = {"update_id": number, kind: self._value(type_name, 0)}
        if self._chance(0.05):
            update[self._random.choice(KINDS)] = self._value("Message", 0)
        if self._chance(0.03):
            update[kind] = nested(self._random.choice((50, 900, 30_000)))
        if self._chance(0.02):
            update = {kind: update[kind], "update_id": number}
        return written(update)

    def damaged(self, number: int) -> str:
        """What is no update any more, or has lost its number."""
        text = self.odd(number)
        at = self._random.randrange(1, len(text))
        match self._random.randrange(6):
            case 0:
                return text[:at]
            case 1:
                return text[:at] + self._random.choice('"{}[],:\\ \x00') + text[at:]
            case 2:
                return text[:at] + text[at + self._random.randrange(1, 40) :]
            case 3:
                return written({"update_id": self._random.choice(NO_NUMBERS), "message": {}})
            case 4:
                return written(self._random.choice(WRONG))
            case _:
                return self._random.choice(("", "null", "không", "9" * 5_000, '{"update_id"', "]]"))

    def _value(self, type_name: str, depth: int) -> Any:
        if self._chance(0.01):
            return self._random.choice(WRONG)
        if type_name.startswith(ARRAY):
            inner = type_name.removeprefix(ARRAY)
            return [self._value(inner, depth + 1) for _ in range(self._random.randrange(3))]
        match type_name:
            case "Integer":
                return self._random.choice(NUMBERS if self._chance(0.1) else (1, 40, NOON))
            case "Float":
                return self._random.choice((0.5, -1e300, float("nan")))
            case "String":
                return self._random.choice(TEXTS)
            case "Boolean" | "True":
                return self._chance(0.5)
            case _:
                return self._object(type_name, depth)

    def _object(self, type_name: str, depth: int) -> Any:
        shape = TYPES[type_name]
        if isinstance(shape, list):
            return self._value(self._random.choice(shape), depth)
        made = {}
        for name, types in shape.items():
            # The deeper, the less: messages hold messages.
            wanted = 0.99 if None not in types else 0.25 / (depth + 1)
            if self._chance(wanted) and (depth < DEEPEST or None not in types):
                made[name] = self._value(
                    self._random.choice([one for one in types if one]), depth + 1
                )
        if type_name in {"Chat", "User"} and self._chance(0.8):
            made["id"] = self._random.choice(self._chats if type_name == "Chat" else self._people)
        if type_name == "Message" and self._chance(0.5):
            made["text"] = self._random.choice(TEXTS)
            made["entities"] = [{"type": "bot_command", "offset": 0, "length": 5}]
        return made

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


def nested(depth: int) -> dict[str, Any]:
    """What stands for brackets that are deeper than a writer can go."""
    return {"nested": depth}


def written(value: Any) -> str:
    """JSON, with the brackets in place."""
    text = json.dumps(value)
    for depth in (50, 900, 30_000):
        text = text.replace(f'{{"nested": {depth}}}', "[" * depth + "]" * depth)
    return text
