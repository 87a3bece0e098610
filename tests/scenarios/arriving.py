"""Updates that no person of the simulator can cause, as Telegram would send them."""

import json
from typing import Any

from simulator.bot_api.wire import chat_json, user_json
from tests.scenarios.story import Story


def written(story: Story, code: str, **fields: Any) -> dict[str, Any]:
    """A message by the officer of a chat, as the Bot API words it; None takes a field away."""
    chat = story.chat(code)
    message = {
        "message_id": story.world.next_message_id(chat),
        "date": int(story.clock().timestamp()),
        "chat": chat_json(chat),
        "from": user_json(story.officer(code)),
        "text": "/kehoach",
        "entities": [{"type": "bot_command", "offset": 0, "length": 8}],
        **fields,
    }
    return {name: value for name, value in message.items() if value is not None}


def arrives(story: Story, kind: str, content: object, **fields: Any) -> None:
    """Let Telegram offer an update of a kind; `update_id` among the fields is in place of its."""
    story.world.updates.put_text(
        lambda number: json.dumps({"update_id": number, kind: content, **fields})
    )
