"""All conversations: which command and which button belongs to which."""

from domain.press import Verb
from handlers import huy, kehoach, ketnoi, vuongmac, xong
from handlers.conversation import Command, Pressed

COMMANDS: dict[str, Command] = {
    **xong.COMMANDS,
    **vuongmac.COMMANDS,
    **kehoach.COMMANDS,
    **ketnoi.COMMANDS,
    **huy.COMMANDS,
}

PRESSES: dict[Verb, Pressed] = {
    **xong.PRESSES,
    **vuongmac.PRESSES,
    **kehoach.PRESSES,
    **ketnoi.PRESSES,
    **huy.PRESSES,
}
