"""What a conversation brings: its commands and its buttons, each with the action it asks for."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from actions.here import Here
from domain.authority import COMMANDS
from domain.declared import check_bound, joined
from domain.press import Press, UnknownPress, Verb
from views.texts import Texts

# A command with the words typed after it; a press, answered with a short word or with none.
Command = Callable[[Here, str], Awaitable[None]]
Pressed = Callable[[Here, Press], Awaitable[str | None]]
T = TypeVar("T")

# What belongs to everybody is not in the table of authority.
EVERYBODYS = frozenset({"huy"})
# Typed with a document, it is read outside of any transaction, by a handler of its own.
READ_FIRST = frozenset({"nhapkehoach"})


@dataclass(frozen=True, slots=True)
class Conversation:
    """What an affair lets people type and press."""

    commands: Mapping[str, Command] = field(default_factory=dict)
    presses: Mapping[Verb, Pressed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversations:
    """The same of all affairs together; a press is looked up by the word of its verb."""

    commands: Mapping[str, Command]
    presses: Mapping[str, Pressed]

    def pressed(self, press: Press) -> Pressed:
        """Return what a press asks for; raises UnknownPress for a verb that nobody declares."""
        pressed = self.presses.get(press.verb)
        if pressed is None:
            raise UnknownPress
        return pressed


def held(*conversations: Conversation) -> Conversations:
    """Return what all bring; raises TypeError where a name is bound twice or not at all."""
    commands = joined("commands", [one.commands for one in conversations])
    presses = joined("presses", [one.presses for one in conversations])
    check_bound("commands", commands, COMMANDS.keys() - READ_FIRST | EVERYBODYS)
    verbs = [verb for of_affair in Verb.__subclasses__() for verb in of_affair]
    check_bound("presses", presses, verbs)
    return Conversations(commands, {verb.value: pressed for verb, pressed in presses.items()})


def wordless(act: Callable[[Here], Awaitable[None]]) -> Command:
    """Return a command that pays no heed to the words after it."""

    async def on_command(here: Here, _: str) -> None:
        await act(here)

    return on_command


def plainly(act: Callable[[Here], Awaitable[object]]) -> Pressed:
    """Return a press that needs nothing but the place where it happens."""

    async def on_press(here: Here, _: Press) -> None:
        await act(here)

    return on_press


def by_ids(act: Callable[..., Awaitable[object]], ids: int = 1) -> Pressed:
    """Return a press that hands its first `ids` arguments on, as ids."""

    async def on_press(here: Here, press: Press) -> None:
        await act(here, *(press.id(at) for at in range(ids)))

    return on_press


def toasted(
    act: Callable[[Here, int], Awaitable[T]], toast: Callable[[T, Texts], str | None]
) -> Pressed:
    """Return a press of one id that a short word answers, on what came of it."""

    async def on_press(here: Here, press: Press) -> str | None:
        return toast(await act(here, press.id()), here.office.texts)

    return on_press
