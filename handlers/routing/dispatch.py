"""All handlers, in the order that matters, and the menus of commands."""

from telegram import (
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeDefault,
)
from telegram.ext import ExtBot

from handlers.paper import paper_handlers
from handlers.routing.chats import chat_handlers
from handlers.routing.commands import command_handlers, unknown_handler
from handlers.routing.context import App
from handlers.routing.conversation import Conversations
from handlers.routing.edits import edit_handler
from handlers.routing.errors import on_error
from handlers.routing.greetings import greeting_handler
from handlers.routing.presses import press_handler
from handlers.routing.replies import reply_handler
from handlers.secrecy import secrecy_handlers
from handlers.sheet import register_handler
from messengers.telegram import LANGUAGES
from views.authority import menu
from views.texts import Texts

# Whatever is not named here is not sent; left out, Telegram would keep an older setting.
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]


def register(app: App, conversations: Conversations) -> None:
    """Give the application its handlers.

    What bears a mark of secrecy is nothing else; a reply is looked at only when no command took it.
    """
    # In a group of their own: what they let pass goes on to the others.
    app.add_handlers(secrecy_handlers(), group=-1)
    app.add_handlers(paper_handlers())
    app.add_handler(register_handler())
    app.add_handlers(command_handlers(conversations))
    app.add_handler(greeting_handler())
    app.add_handler(press_handler())
    app.add_handlers(chat_handlers())
    app.add_handler(reply_handler())
    app.add_handler(edit_handler())
    app.add_handler(unknown_handler())
    app.add_error_handler(on_error)


async def publish_menus(bot: ExtBot[None], texts: Texts) -> None:
    """Tell Telegram what to offer where no chat has a menu of its own.

    Only a group's administrators are shown how to connect it.
    """
    everybody, administrators = menu(frozenset(), texts), menu(frozenset(), texts, binds=True)
    for language in LANGUAGES:
        await bot.set_my_commands(everybody, BotCommandScopeDefault(), language)
        await bot.set_my_commands(administrators, BotCommandScopeAllChatAdministrators(), language)
