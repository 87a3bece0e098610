"""Find what of a digest words in reply to it are about: by code, by number, or the only one."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.meant import naming
from domain.chat import Seat
from domain.digest.names import DigestInFull, DigestShown
from domain.obstacle.opinion import WhichOneMeant
from domain.plan.naming import AmbiguousCode
from domain.plan.numbering import as_said, number_of
from domain.plan.plan import Plan
from domain.spoken.asking import asked_about
from domain.spoken.code import Code, typed_codes
from domain.spoken.courtesy import holds_off, is_courtesy
from domain.waiting.waiting import Waiting, at_seat, waits
from domain.written import Written
from views.texts import shorten

_LONGEST = 60


async def meant_in_digest(
    here: Here, digest: DigestShown | DigestInFull, written: Written
) -> list[tuple[Waiting, Written]]:
    """Return what waits that words are about, each with the words said of it; [] for none.

    Only leaders are asked for a word in a digest. Raises AmbiguousCode where several things wait
    and nothing says which is meant, UnknownCode, and WhichOneMeant for two of the same task.
    """
    if Seat.LEADERS not in here.chat.seats or is_courtesy(written.words):
        return []
    plan = await here.whole_plan()
    named = plan.named_in_codes
    found = _asked_for(
        digest, at_seat(waits(plan.assignments, here.office.texts.zone), Seat.LEADERS)
    )
    if not found or holds_off(written.words) or asked_about(written.words, named) is not None:
        return []
    typed = typed_codes(written.words, named)
    about = written.words if typed.rest == "" else typed.rest
    if written.settled:
        meant = [one for one in found if one.assignment.task.code == written.settled[-1][1]]
    elif typed.codes and all(code.letters for code in typed.codes):
        meant = await _named(here, plan, found, typed.codes, written)
        if not meant:
            return []
    else:
        meant = [one for one in found for code in typed.codes if _is_number(digest, one, code)]
        if not meant:
            meant, about = list(found), written.words
        if len(meant) > 1:
            raise _which(meant, written)
    if len({one.assignment.id for one in meant}) < len(meant):
        raise WhichOneMeant
    return [(one, replace(written, words=about)) for one in meant]


def _asked_for(
    digest: DigestShown | DigestInFull, waiting: Sequence[Waiting]
) -> tuple[Waiting, ...]:
    """Return what still waits of what has a number in the message, in the order of its numbers."""
    given = digest.points if isinstance(digest, DigestShown) else ()
    if not given:
        return tuple(waiting)
    place = {(one.matter, one.of): number for number, one in enumerate(given)}
    asked = [one for one in waiting if (one.matter, one.id) in place]
    return tuple(sorted(asked, key=lambda one: place[one.matter, one.id]))


async def _named(
    here: Here, plan: Plan, found: Sequence[Waiting], codes: Sequence[Code], written: Written
) -> list[Waiting]:
    named = await naming(here, plan, written, every=True)
    tasks = {named.task(code).id for code in codes}
    return [one for one in found if one.assignment.task.id in tasks]


def _is_number(digest: DigestShown | DigestInFull, one: Waiting, code: Code) -> bool:
    """Whether a number is the one that stands before something, or that of its task's code."""
    said = as_said(code.numbers)
    given = digest.points if isinstance(digest, DigestShown) else ()
    place = next((n for n, at in enumerate(given, start=1) if at.of == one.id), 0)
    return said in {str(place), number_of(one.assignment.task.code)}


def _which(found: Sequence[Waiting], written: Written) -> AmbiguousCode:
    tasks = tuple({one.assignment.task.id: one.assignment.task for one in found}.values())
    if len(tasks) < 2:
        raise WhichOneMeant
    return AmbiguousCode(
        typed=f"“{shorten(written.words, _LONGEST)}”",
        codes=", ".join(task.code for task in tasks),
        tasks=tasks,
    )
