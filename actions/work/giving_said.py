"""Take the office's words that give work as `/giaoviec` would: "Giao Phòng QLKH chuẩn bị …"."""

from dataclasses import replace

from actions.here import Here
from domain.chat import Seat
from domain.spoken.instruction import read_instruction
from domain.text import fold
from domain.written import Written

# Fewer only say whose the work of the message replied to is: "giao cho QLKH làm việc này".
_FEWEST_WORDS = 4


async def gives_said(here: Here, written: Written) -> bool:
    """Begin what `/giaoviec` begins with words of the office that give work; False for others."""
    if Seat.OFFICE not in here.chat.seats or not fold(written.words).strip().startswith("giao "):
        return False
    given = read_instruction(written.words, await here.tx.units.all())
    if given is None or not given.units or len(given.words.split()) < _FEWEST_WORDS:
        return False
    codes = " ".join(unit.code for unit in given.units)
    words = f"{codes} {given.words}"
    await here.office.rooms.commands["giaoviec"](here, replace(written, words=words))
    return True
