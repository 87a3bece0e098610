"""Work given to another department: its office's group speaks for a unit of the giver.

There it reads what is that unit's and says what has become of it, and no more.
"""

import re
from collections.abc import Iterable

from domain.authority import COMMANDS, WITH_GIVEN, UnboundChat
from domain.chat import Chat, Unit
from domain.department.names import GivenVerb
from domain.lookup.names import LookupVerb
from domain.press import QuestionVerb, Verb
from domain.refusal import Refusal
from domain.text import fold

# What opens one's own work, or answers what was asked about it.
_PRESSED = frozenset(
    {
        *(GivenVerb.ACCEPT, GivenVerb.DECLINE),
        *(LookupVerb.LIST, LookupVerb.TASK, LookupVerb.OPEN, LookupVerb.BACK),
        *(QuestionVerb.SKIP, QuestionVerb.CANCEL, QuestionVerb.CHOOSE, QuestionVerb.ANEW),
    }
)
_DROPS = "huy"
# What lists or opens the work that was given.
_LISTS = "viec"
_TYPED = re.compile(r"\s*/(\w+)")


class OnlyGiven(Refusal):
    """The group does no more for `giver` than to report on the work it was given."""

    giver: str


class NoLongerGiven(Refusal):
    """The group has no work of `giver` any more, or none yet."""

    giver: str


class OnlyOthersWork(Refusal):
    """The group's own department has no plan, while `givers` have given it work."""

    givers: str


class NotAcceptedYet(Refusal):
    """The group's own department has no plan, and has not accepted what `givers` offer."""

    givers: str


class GivenToItself(Refusal):
    """A department would be given its own work."""


class HasItsOwnChat(Refusal):
    """The unit `unit` has a group of its own, `title`."""

    unit: str
    title: str


class GivenBefore(Refusal):
    """The work of `unit` has been offered or given to `receiver`."""

    unit: str
    receiver: str


class NoOffice(Refusal):
    """The department `receiver` has connected no group of its office."""

    receiver: str


class NotGiven(Refusal):
    """The work of `unit` is given to nobody."""

    unit: str


class OfferOver(Refusal):
    """What was offered has been answered, or is offered no more."""


def may_press(verb: str) -> bool:
    """Whether a button may be pressed where work was given."""
    for one in (each for of_affair in Verb.__subclasses__() for each in of_affair):
        if one == verb:
            return one in _PRESSED or one.decides in WITH_GIVEN
    return False


def may_type(command: str) -> bool:
    """Whether a command may be typed in reply where work was given."""
    return command in {_DROPS, _LISTS} or COMMANDS.get(command) in WITH_GIVEN


def may_be_givers(words: str, *, calls_us: bool) -> bool:
    """Whether words that reply to nothing may be of work that was given: a command, or a call."""
    typed = _TYPED.match(words)
    return may_type(fold(typed[1])) if typed else calls_us


def is_of_no_list(words: str) -> bool:
    """Whether a command is of one's work by number, or reports, and so asks for no list of all."""
    typed = _TYPED.match(words)
    return typed is not None and (fold(typed[1]) != _LISTS or re.search(r"\d", words) is not None)


def check_given(chat: Chat, giver: str, *, allowed: bool, answers: bool) -> None:
    """Raise OnlyGiven, NoLongerGiven where a chat of another department may not do something.

    One that has nothing more of the giver's, and `answers` nothing of it, is just not connected.
    """
    if chat.represents is None or allowed:
        return
    if chat.seats:
        raise OnlyGiven(giver=giver)
    raise NoLongerGiven(giver=giver) if answers else UnboundChat


def named_with(words: str, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units with whose letters a code in words begins: "/xong SKHCN-03"."""
    folded = fold(words)
    return tuple(
        one
        for one in units
        if re.search(rf"(?<![\w/]){re.escape(fold(one.code))}[\s.-]*\d", folded)
    )
