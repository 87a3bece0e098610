"""What any message of Telegram may have: buttons under it, and what it answers."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram import ReplyParameters as Reply

from domain.message import Button, Message


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """Return the buttons under a message, None for none."""
    if not message.buttons:
        return None
    rows = [[_button(button) for button in row] for row in message.buttons]
    # The library does not know it yet (Bot API 10.3).
    return InlineKeyboardMarkup(rows, api_kwargs={"force_reply": True} if message.asks else None)


def _button(button: Button) -> InlineKeyboardButton:
    style = button.style.value if button.style else None
    return InlineKeyboardButton(button.text, callback_data=button.press, style=style)


def reply(message: Message) -> Reply | None:
    """Return what a message answers, None for nothing."""
    if message.reply_to is None:
        return None
    # The message answered may be gone by now; the answer is still owed.
    return Reply(message.reply_to, allow_sending_without_reply=True)
