"""Of which of the reports that a message shows a document is that somebody names under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from actions.here import Here
from actions.meant import naming
from domain.plan.assignment import Assignment
from domain.plan.naming import AmbiguousCode, UnknownCode
from domain.plan.plan import Plan
from domain.report.done import WhoseProduct
from domain.spoken.code import Code, Typed
from domain.spoken.tasks.every import means_all
from domain.spoken.tasks.mentions import Mention, mentions
from domain.spoken.tasks.titled import TIED, titled_within
from domain.text import nfc
from domain.written import Written
from views.texts import shorten

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Left:
    """The reports that words add to, and the words without what names them.

    It `is_guessed` where their titles, or codes among the words, say so.
    """

    of: Sequence[Assignment]
    words: str
    is_guessed: bool = False


async def whose(
    here: Here, plan: Plan, written: Written, typed: Typed, reported: Sequence[Assignment]
) -> Left:
    """Return which of the `reported` work words are about; none where it is about other work.

    Raises AmbiguousCode where they name none of several, and WhoseProduct where they name several.
    """
    chosen = {code for _, code in written.chosen}
    if of := [one for one in reported if one.task.code in chosen]:
        return Left(of, titled_within(nfc(typed.rest), _titles(of))[1])
    if typed.codes:
        named = await _named(here, plan, written, typed.codes)
        return Left([one for one in reported if one.task.id in named], typed.rest)
    among, rest = await _mentioned(here, plan, written, typed.rest, reported)
    if among is not None:
        return Left(among, rest, is_guessed=True)
    if len(reported) == 1:
        return Left(reported, typed.rest)
    codes, rest = titled_within(nfc(typed.rest), _titles(reported))
    of = [one for one in reported if one.task.code in codes]
    if len(of) == 1:
        return Left(of, rest, is_guessed=True)
    if not of and means_all(typed.rest, len(reported)):
        return Left(reported, typed.rest, is_guessed=True)
    every = ", ".join(one.task.code for one in of or reported)
    if of:
        raise WhoseProduct(every, of[0].task.code)
    tasks = tuple(one.task for one in reported)
    raise AmbiguousCode(typed=shorten(written.words, _LONGEST), codes=every, tasks=tasks)


def _titles(reported: Sequence[Assignment]) -> dict[str, str]:
    return {one.task.code: f"{one.task.short} {one.task.title}" for one in reported}


async def _mentioned(
    here: Here, plan: Plan, written: Written, said: str, reported: Sequence[Assignment]
) -> tuple[list[Assignment] | None, str]:
    """Return the reports whose codes stand among the words; None where no code does.

    A bare number that is none of theirs counts something else.
    """
    said, ids = nfc(said), {one.task.id for one in reported}
    found, named = list[Mention](), set[int]()
    for one in mentions(said, plan.named_in_codes):
        if one.code is None or one.is_excepted:
            continue
        means = await _named(here, plan, written, [one.code])
        if means & ids or (means and one.code.letters):
            found.append(one)
            named |= means
    if not found:
        return None, said
    for one in reversed(found):
        said = f"{TIED.sub('', said[: one.start])} {said[one.end :]}"
    return [one for one in reported if one.task.id in named], said


async def _named(here: Here, plan: Plan, written: Written, codes: Sequence[Code]) -> set[int]:
    """Return the ids of the tasks that codes mean, none where one means no task here."""
    named = await naming(here, plan, written)
    try:
        return {named.task(code, lambda one: one.is_reported).id for code in codes}
    except UnknownCode:
        return set()
