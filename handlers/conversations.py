"""All conversations: which command and which button belongs to which."""

from domain.press import Verb
from handlers import (
    canykien,
    chotnam,
    dangky,
    dieuchinhhan,
    dinhky,
    donvi,
    giahan,
    giaoviec,
    huy,
    kehoach,
    ketnoi,
    moithamgia,
    nhatky,
    tiendo,
    tim,
    tralai,
    vuongmac,
    xong,
)
from handlers.conversation import Command, Pressed

COMMANDS: dict[str, Command] = {
    **xong.COMMANDS,
    **tralai.COMMANDS,
    **vuongmac.COMMANDS,
    **tiendo.COMMANDS,
    **giahan.COMMANDS,
    **canykien.COMMANDS,
    **kehoach.COMMANDS,
    **ketnoi.COMMANDS,
    **dieuchinhhan.COMMANDS,
    **dinhky.COMMANDS,
    **donvi.COMMANDS,
    **giaoviec.COMMANDS,
    **chotnam.COMMANDS,
    **moithamgia.COMMANDS,
    **tim.COMMANDS,
    **nhatky.COMMANDS,
    **huy.COMMANDS,
}

PRESSES: dict[Verb, Pressed] = {
    **xong.PRESSES,
    **tralai.PRESSES,
    **vuongmac.PRESSES,
    **tiendo.PRESSES,
    **giahan.PRESSES,
    **dangky.PRESSES,
    **canykien.PRESSES,
    **kehoach.PRESSES,
    **ketnoi.PRESSES,
    **dieuchinhhan.PRESSES,
    **giaoviec.PRESSES,
    **chotnam.PRESSES,
    **moithamgia.PRESSES,
    **tim.PRESSES,
    **nhatky.PRESSES,
    **huy.PRESSES,
}
