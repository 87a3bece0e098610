"""A merger of departments: what is called otherwise, before it is done and where it is told."""

from collections.abc import Iterator, Sequence
from datetime import time

from domain.chat import Unit
from domain.department.merging import Merger, Recoded, Renamed
from domain.message import Message
from views.markup import Markup, lines
from views.plan.signed import name
from views.texts import Texts


def proposed(merger: Merger, texts: Texts) -> Iterator[str]:
    """Yield what a merger would call otherwise, and what is called the same, as plain lines."""
    for unit in merger.units:
        yield texts.label(
            "{of}: the unit {old} ({name}) gets the code {new}; its tasks keep {old} in theirs.",
            of=unit.of,
            old=unit.unit.code,
            name=unit.unit.name,
            new=unit.code,
        )
    for plan in merger.plans:
        yield texts.label(
            "{of}: codes of {plan} begin with {new}-.",
            of=plan.of,
            plan=name(plan.plan, texts),
            new=plan.name,
        )
    if merger.numbers:
        yield texts.label(
            "Plans of equal numbers ({numbers}): typed by its number, it is asked which.",
            numbers=", ".join(merger.numbers),
        )
    if merger.names:
        yield texts.label(
            "Units of equal names ({names}): each stays one, until the office merges them.",
            names="; ".join(merger.names),
        )


def told(
    names: Sequence[str], into: str, basis: str, merger: Merger, texts: Texts, *, moved: time | None
) -> Message:
    """Return to a chat that departments have become one.

    One that `moved` into it came along, and has its mornings at that local hour.
    """
    goes_on = (
        texts.say(
            "This chat, its plans, open work, obstacles and requests go on there as they are; "
            "nothing is to be entered anew. Mornings come at {at}.",
            at=f"{moved:%H:%M}",
        )
        if moved is not None
        else texts.say("Their units, plans and open work are in its lists from now on.")
    )
    return Message(
        lines(
            _became(names, into, basis, texts),
            goes_on,
            *(_unit(one, texts) for one in merger.units),
            *(_plan(one, texts) for one in merger.plans),
        )
    )


def noted(
    names: Sequence[str], into: str, basis: str, merger: Merger, of: str, texts: Texts
) -> Markup | None:
    """Return what stands over the words of a department `of` that were written before a merger.

    Its work is called there as it was then; None where that changes nothing.
    """
    recoded = [_unit(one, texts) for one in merger.units if one.of == of]
    renamed = [_plan(one, texts) for one in merger.plans if one.of == of]
    if not recoded and not renamed:
        return None
    return lines(
        _became(names, into, basis, texts),
        texts.say("What follows was written before that, in the codes of then:"),
        *recoded,
        *renamed,
    )


def _became(names: Sequence[str], into: str, basis: str, texts: Texts) -> Markup:
    return texts.say(
        "{names} are now part of {into} ({basis}).",
        names=", ".join(names),
        into=into,
        basis=basis,
    )


def told_given(
    names: Sequence[str], into: str, basis: str, unit: Unit, codes: Sequence[str], texts: Texts
) -> Message:
    """Return to another department who gives it a unit's work from now on, under which codes."""
    return Message(
        texts.say(
            "{names} are now part of {into} ({basis}), which goes on giving here the work of "
            "{unit}; its codes from now on: {codes}.",
            names=", ".join(names),
            into=into,
            basis=basis,
            unit=unit.name,
            codes=", ".join(codes),
        )
        if codes
        else texts.say(
            "{names} are now part of {into} ({basis}), which goes on giving here the work of "
            "{unit}.",
            names=", ".join(names),
            into=into,
            basis=basis,
            unit=unit.name,
        )
    )


def asked_again(into: str, texts: Texts) -> Message:
    """Return, beneath a question, that it was closed, for codes are read anew."""
    return Message(
        texts.say(
            "Departments became part of {into}, where codes of work are read anew; so nothing was "
            "recorded from this question. If it is still wanted, please write it again.",
            into=into,
        )
    )


def paper_again(into: str, texts: Texts) -> Message:
    """Return, beneath a paper under review, that it is not taken in."""
    return Message(
        texts.say(
            "Departments became part of {into} while this paper was being checked, and its units "
            "may be called otherwise there; so it was not taken in. Please send it again.",
            into=into,
        )
    )


def digest_again(into: str, texts: Texts) -> Message:
    """Return, beneath a digest that the office was looking through, that it does not go so."""
    return Message(
        texts.say(
            "Departments became part of {into}, so this digest does not go. At its hour one with "
            "the figures of all goes; what was added to this one has to be added again.",
            into=into,
        )
    )


def _unit(one: Recoded, texts: Texts) -> Markup:
    return texts.say(
        "– {name} has the code {new} (before: {old}).",
        name=one.unit.name,
        new=one.code,
        old=one.unit.code,
    )


def _plan(one: Renamed, texts: Texts) -> Markup:
    return texts.say(
        "– Codes of {plan} ({of}) are written with {new}- before them.",
        plan=name(one.plan, texts),
        of=one.of,
        new=one.name,
    )
