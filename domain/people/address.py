"""What messengers call chats, people and messages, and the numbers that stand for it here.

Everything refers to a number. Telegram's are its own ids; other messengers have texts, to each of
which a number is allotted where Telegram has none.
"""

from dataclasses import dataclass

# core.telegram.org/bots/api#chat: an id of Telegram has at most 52 significant bits.
FIRST_ALLOTTED = 2**53


@dataclass(frozen=True, slots=True)
class Address:
    """A chat, a person or a message as a messenger calls it.

    People and the chats alone with them go by one `text`; that of a message is its chat's own, so
    that it is known `within` the number of a chat, 0 for what is no message.
    """

    messenger: str
    text: str
    within: int = 0


def is_telegrams(number: int) -> bool:
    """Whether a number is an id of Telegram's; below 0 are groups, whoever calls them what."""
    return abs(number) < FIRST_ALLOTTED
