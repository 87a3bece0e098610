"""What a conversation brings: its commands and its buttons, each with the action it asks for."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from inspect import signature
from typing import TypeVar

from actions.asked import Command, Pressed
from actions.authorizing import authorize
from actions.here import Here
from actions.proxy import for_units
from actions.unused import accounting, tell_of_words
from actions.which import asking
from domain.authority import ADMINISTRATORS, COMMANDS, EVERYBODYS, Act, NotOfThisChat
from domain.declared import check_bound, joined
from domain.press import Otherwise, Press, UnknownPress, Verb
from domain.written import Written
from views.refusal.toast import toast
from views.texts import Texts

G = TypeVar("G")
T = TypeVar("T")

# These have handlers of their own: a document is read outside of any transaction, and who is no
# part of anything is helped as well.
HEARD_ELSEWHERE = frozenset({"nhapkehoach", "trogiup"})
# Where it is declared and where it is bound, for whoever forgot one of them.
_COMMANDS = "commands (domain/authority/commands.py, CONVERSATION in handlers/<affair>.py)"
_PRESSES = "presses (domain/<affair>/names.py, CONVERSATION in handlers/<affair>.py)"
_ASKED = {name: act for name, act in COMMANDS.items() if name not in ADMINISTRATORS}


@dataclass(frozen=True, slots=True)
class Conversation:
    """What an affair lets people type and press.

    Where a command is also of the work that other departments gave to a group, `given` answers it
    at each of them, beside the group's own.
    """

    commands: Mapping[str, Command] = field(default_factory=dict)
    presses: Mapping[Verb, Pressed] = field(default_factory=dict)
    given: Mapping[str, Command] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversations:
    """The same of all affairs together; a press is looked up by the word of its verb."""

    commands: Mapping[str, Command]
    presses: Mapping[str, Pressed]
    given: Mapping[str, Command]

    def pressed(self, press: Press) -> Pressed:
        """Return what a press asks for; raises UnknownPress for a verb that nobody declares."""
        pressed = self.presses.get(press.verb)
        if pressed is None:
            raise UnknownPress
        return pressed


def held(conversations: Iterable[Conversation]) -> Conversations:
    """Return what all bring; raises TypeError where a name is bound twice or not at all."""
    conversations = tuple(conversations)
    typed = joined(_COMMANDS, [one.commands for one in conversations])
    commands = {
        name: asking(name, accounting(_permitted(name, act))) for name, act in typed.items()
    }
    presses = joined(_PRESSES, [one.presses for one in conversations])
    check_bound(_COMMANDS, commands, {*COMMANDS, *EVERYBODYS} - HEARD_ELSEWHERE)
    verbs = [verb for of_affair in Verb.__subclasses__() for verb in of_affair]
    check_bound(_PRESSES, presses, verbs)
    return Conversations(
        commands,
        {
            verb.value: _unless_ended(_checked(verb.decides, pressed))
            for verb, pressed in presses.items()
        },
        joined("given", [one.given for one in conversations]),
    )


def _permitted(name: str, act: Command) -> Command:
    """Return a command for the seats that may give it, or write down that another has."""
    return for_units(name, _checked(_ASKED.get(name), act))


def _checked(
    decides: Act | Otherwise | None, deed: Callable[[Here, G], Awaitable[T]]
) -> Callable[[Here, G], Awaitable[T]]:
    """Return a deed before which chat and person are asked for, where those decide."""
    if not isinstance(decides, Act):
        return deed

    async def on_deed(here: Here, given: G) -> T:
        await authorize(here, decides)
        return await deed(here, given)

    return on_deed


def _unless_ended(pressed: Pressed) -> Pressed:
    """Return a press that says so where what its message shows has ended with a closed plan."""

    async def on_press(here: Here, press: Press) -> str | None:
        try:
            return await pressed(here, press)
        except NotOfThisChat:
            ended = await here.ended_with_plan(press.under)
            if ended is not None:
                raise ended from None
            raise

    return on_press


def wordless(act: Callable[[Here], Awaitable[None]]) -> Command:
    """Return a command that takes nothing behind it, and says so of words that stand there."""

    async def on_command(here: Here, written: Written) -> None:
        await act(here)
        await tell_of_words(here, written.words)

    return on_command


def by_ids(act: Callable[..., Awaitable[object]]) -> Pressed:
    """Return a press that hands its arguments on as ids, as many as `act` takes after `here`.

    An action that takes `under` is told which message was pressed. Raises TypeError for one that
    takes anything else.
    """
    run = _with_ids(act)

    async def on_press(here: Here, press: Press) -> None:
        await run(here, press)

    return on_press


def toasted(act: Callable[..., Awaitable[T]], word: Callable[[T, Texts], str | None]) -> Pressed:
    """Return the same, answered by a short word on what came of it."""
    run = _with_ids(act)

    async def on_press(here: Here, press: Press) -> str | None:
        return toast(partial(word, await run(here, press)), here.office.texts)

    return on_press


def _with_ids(act: Callable[..., Awaitable[T]]) -> Callable[[Here, Press], Awaitable[T]]:
    _, *taken = signature(act).parameters.values()
    ids = [one for one in taken if one.kind is one.POSITIONAL_OR_KEYWORD]
    named = {one.name for one in taken if one.kind is one.KEYWORD_ONLY and one.default is one.empty}
    if named - {"under"} or any(one.annotation is not int for one in ids):
        raise TypeError(f"a press has no more than ids for {act}")

    def on_press(here: Here, press: Press) -> Awaitable[T]:
        under = {"under": press.under} if named else {}
        return act(here, *(press.id(at) for at in range(len(ids))), **under)

    return on_press
