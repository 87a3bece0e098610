"""A strict Telegram in a box: a Bot API server with people, chats and a page to watch them."""
