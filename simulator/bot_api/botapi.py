"""The facts of the Bot API that are simulated, from botapi.json.

A method has what it returns and its fields; a type its fields or, if it is a union, its
subtypes. A field has its types, whether it is required, and perhaps a constant, values, a length.
"""

import json
from importlib.resources import files
from typing import Any

SPEC: dict[str, Any] = json.loads(
    files("simulator").joinpath("botapi.json").read_text(encoding="utf-8")
)

BUTTON_ACTIONS = tuple(
    name
    for name in SPEC["types"]["InlineKeyboardButton"]["fields"]
    if name not in ("text", "style")
)
"""In the order in which Telegram looks for the one that counts."""
