"""Rich messages (Bot API 10.1 to 10.3): their blocks, and what is left when they are copied."""

from collections.abc import Iterator
from typing import Any

from simulator.bot_api.refused import bad_request
from simulator.model import plain_rich

Block = dict[str, Any]


def rich_blocks(parameters: dict[str, Any]) -> list[Block]:
    """The blocks of a message that is to be sent or edited, with something in them to read."""
    blocks: list[Block] = parameters.get("rich_message", {}).get("blocks", [])
    if not any(words_of(blocks)):
        raise bad_request("message text is empty")
    for block in every(blocks):
        for button in block.get("buttons", []):
            if not {"callback_data", "url"} & button.keys():
                raise bad_request("BUTTON_TYPE_INVALID")
    return blocks


def words_of(blocks: list[Block]) -> Iterator[str]:
    """The blocks as plain text, a line each."""
    for block in blocks:
        match block["type"]:
            case "table":
                for row in block["cells"]:
                    yield " | ".join(plain_rich(cell.get("text", "")) for cell in row)
            case "details":
                yield plain_rich(block["summary"])
                yield from words_of(block["blocks"])
            case "buttons" | "divider":
                pass
            case _:
                yield plain_rich(block["text"])


def every(blocks: list[Block]) -> Iterator[Block]:
    """The blocks, and those within them."""
    for block in blocks:
        yield block
        yield from every(block.get("blocks", []))
