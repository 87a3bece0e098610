"""What a department hears when nothing goes wrong; what it hears after a crash is held to it."""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime

from bot.demo.town import OFFICE_CODE
from tests.process.means.machine import Machine

Said = dict[str, list[str]]


def everybody_asks(machine: Machine) -> None:
    """Let every chat ask for its list."""
    for code, chat in machine.town.chats.items():
        machine.officer(code).says(chat, "/kehoach")


def everybody_reports(machine: Machine) -> None:
    """Let every unit report all of its work as done, and codes that nobody has, in turn.

    The office sends a paper, for which the bot must ask Telegram, and has one more word to say.
    """
    office = machine.town.chats[OFFICE_CODE]
    machine.officer(OFFICE_CODE).uploads(office, "ghi-chu.txt", b"Xin chao", "/nhapkehoach")
    machine.officer(OFFICE_CODE).says(office, "/xong 26")
    for number in range(1, 16):
        for code, officer in machine.town.officers.items():
            officer.says(machine.town.chats[code], f"/xong {number}")


async def undisturbed(
    opening: AbstractAsyncContextManager[Machine],
    moment: datetime,
    scene: Callable[[Machine], None],
) -> Said:
    """Play a scene without a crash; return what was said in it."""
    async with opening as machine:
        scene(machine)
        await machine.start(moment)
        await machine.until(machine.has_settled)
        assert await machine.stop() == 0
        return machine.said()


def repeats(said: Said, expected: Said) -> int:
    """Return how often something was said again; whatever is missing or strange fails."""
    distinct = {code: set(texts) for code, texts in said.items()}
    wanted = {code: set(texts) for code, texts in expected.items()}
    codes = distinct.keys() | wanted.keys()
    other = {code: distinct.get(code, set()) ^ wanted.get(code, set()) for code in codes}
    assert not any(other.values()), other
    return sum((Counter(said[code]) - Counter(expected[code])).total() for code in expected)


def without_repeats(said: Said) -> Said:
    """Return what was said with each repeat, which follows its message, taken out."""
    return {
        code: [text for before, text in zip([None, *texts], texts, strict=False) if text != before]
        for code, texts in said.items()
    }
