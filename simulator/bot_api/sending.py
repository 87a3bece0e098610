"""sendMessage, sendRichMessage, sendDocument, sendVoice and others: what the bot writes."""

from typing import Any

from simulator.bot_api.botapi import BUTTON_ACTIONS, SPEC
from simulator.bot_api.entities import Entity, cleaned, trimmed, with_found
from simulator.bot_api.files import Upload
from simulator.bot_api.html_markup import parse_html
from simulator.bot_api.reach import chat_of, chat_to_write_in
from simulator.bot_api.refused import Refused, bad_request
from simulator.bot_api.rich import rich_blocks, words_of
from simulator.bot_api.wire import message_json
from simulator.model import Chat, FileKind, Message, StoredFile
from simulator.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_BUTTONS = 100
MOST_ENTITIES = 100
ACTIONS = SPEC["methods"]["sendChatAction"]["fields"]["action"]["enum"]


def send_message(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    chat = chat_to_write_in(world, parameters, "text messages")
    text, entities = message_text(world, parameters)
    return send(world, chat, parameters, text=text, entities=entities)


def send_rich_message(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    chat = chat_to_write_in(world, parameters, "text messages")
    blocks = rich_blocks(parameters)
    return send(world, chat, parameters, text="\n".join(words_of(blocks)), rich=blocks)


def send_document(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    return send_file(world, parameters, "document")


def send_photo(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    return send_file(world, parameters, "photo")


def send_voice(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    return send_file(world, parameters, "voice")


def send_file(world: World, parameters: dict[str, Any], kind: FileKind) -> dict[str, Any]:
    chat = chat_to_write_in(world, parameters, f"{kind}s" if kind != "voice" else "voice messages")
    text, entities = formatted(world, parameters, "caption", "caption_entities")
    if len(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    file = file_to_send(world, parameters.get(kind), kind)
    return send(world, chat, parameters, text=text, entities=entities, file=file)


def send_chat_action(world: World, parameters: dict[str, Any]) -> bool:
    chat_of(world, parameters)
    if parameters.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def send(world: World, chat: Chat, parameters: dict[str, Any], **content: Any) -> dict[str, Any]:
    """Let the bot's message appear, with what any message can have."""
    reply_to, quote = answered_message(chat, parameters)
    thread_id = topic_of(chat, parameters)
    markup = checked_markup(parameters)
    message = world.post(
        chat,
        world.bot,
        reply_to=reply_to,
        quote=quote,
        thread_id=thread_id,
        in_topic=thread_id is not None,
        reply_markup=markup,
        **content,
    )
    return message_json(message)


def message_text(world: World, parameters: dict[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    text, entities = formatted(world, parameters, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return text, entities


def formatted(
    world: World, parameters: dict[str, Any], text_name: str, entities_name: str
) -> tuple[str, tuple[Entity, ...]]:
    """A text with its entities, by its parse mode or as given."""
    text = cleaned(parameters.get(text_name, ""))
    mode = parameters.get("parse_mode", "").lower()
    entities = tuple(
        Entity(given["type"], given["offset"], given["length"], given.get("url"))
        for given in parameters.get(entities_name, [])
    )
    if mode == "html":
        text, entities = parse_html(text)
    elif mode:
        world.violations.append(f"parse_mode {mode!r} is not simulated")
        raise bad_request("unsupported parse_mode")
    if len(entities) > MOST_ENTITIES:
        world.violations.append(f"{len(entities)} entities, of which Telegram keeps 100")
    text, entities = trimmed(text, entities)
    return text, with_found(text, entities)


def answered_message(chat: Chat, parameters: dict[str, Any]) -> tuple[Message | None, str | None]:
    """The message that is replied to, and what is quoted of it."""
    reply = parameters.get("reply_parameters")
    if reply is None:
        return None, None
    message = chat.messages.get(reply["message_id"])
    if message is None or reply.get("chat_id", chat.id) != chat.id:
        if reply.get("allow_sending_without_reply"):
            return None, None
        raise bad_request("message to be replied not found")
    quote = reply.get("quote")
    if quote is not None and quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return message, quote


def topic_of(chat: Chat, parameters: dict[str, Any]) -> int | None:
    """The topic to write into; General is written into without an id."""
    thread_id: int | None = parameters.get("message_thread_id")
    if thread_id is None:
        return None
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    if topic.is_closed:
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def checked_markup(parameters: dict[str, Any]) -> dict[str, Any] | None:
    """The reply markup as Telegram keeps it."""
    markup: dict[str, Any] | None = parameters.get("reply_markup")
    if not markup or "inline_keyboard" not in markup:
        return markup
    rows = [[kept_button(button) for button in row] for row in markup["inline_keyboard"] if row]
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return kept_keyboard(rows, forces_reply=markup.get("force_reply", False)) if rows else None


def kept_keyboard(rows: list[Any], *, forces_reply: bool) -> dict[str, Any]:
    return {"inline_keyboard": rows} | ({"force_reply": True} if forces_reply else {})


def kept_button(given: dict[str, Any]) -> dict[str, Any]:
    """A button as Telegram keeps it: with one action, and no field that it does not know."""
    url = given.get("url")
    if url is not None and not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(
            f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol"
        )
    action = next(name for name in BUTTON_ACTIONS if name in given)
    return {name: given[name] for name in ("text", "style", action) if name in given}


def file_to_send(world: World, given: Upload | str | None, kind: FileKind) -> StoredFile:
    """A file that came along, or one that Telegram has, by its id."""
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(given, Upload):
        if not given.content:
            raise bad_request("file must be non-empty")
        return world.files.add(kind, given)
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = world.files.get(given)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise wrong_kind(file, kind)
    return file


def wrong_kind(file: StoredFile, kind: str) -> Refused:
    return bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
