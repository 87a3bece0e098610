"""How a paper differs from the plan in force, in plain lines for whoever takes it in."""

from collections.abc import Iterator, Sequence

from domain.plan.deadline import Deadline
from domain.plan.differences import Change, Differences
from domain.plan.handover import Handover
from views.texts import Texts, count


def told(found: Differences, texts: Texts) -> Iterator[str]:
    """Yield a line for each kind of difference, and one for each date that changes."""
    if not found:
        yield texts.label("Nothing differs from what is in the system.")
    if found.unclosed:
        yield texts.label(
            "The plan of {year} is not closed: {n} open tasks go on in this one. To sort them "
            "first, cancel and type /chotnam.",
            year=found.year - 1,
            n=count(found.unclosed),
        )
    changed = [one.code for one in found.changed]
    for sentence, codes in (
        (texts.label("New tasks: {n}", n=count(len(found.new))), found.new),
        (texts.label("Changed tasks: {n}", n=count(len(changed))), changed),
        (
            texts.label("No longer in the file, kept in the system: {n}", n=count(len(found.gone))),
            found.gone,
        ),
    ):
        if codes:
            yield f"{sentence} – {_listed(codes)}"
    yield from (_change(one, texts) for one in found.changed)
    if found.renumbered:
        numbers = _listed(
            [
                texts.label("{code} (item {place})", code=code, place=place)
                for code, place in found.renumbered
            ]
        )
        told_numbers = texts.label("Renumbered tasks: {n}", n=count(len(found.renumbered)))
        yield f"{told_numbers} – {numbers}"


def _listed(codes: Sequence[str]) -> str:
    return ", ".join(codes)


def _change(one: Change, texts: Texts) -> str:
    parts = []
    if one.dates is not None:
        before, after = one.dates
        parts.append(
            texts.label(
                "deadline {before} → {after}",
                before=_wording(before, texts),
                after=_wording(after, texts),
            )
        )
    if one.is_reworded:
        parts.append(texts.label("worded otherwise"))
    parts += [_handover(each, texts) for each in one.handovers]
    if one.joined:
        parts.append(texts.label("also given to {units}", units=_listed(one.joined)))
    if one.returned:
        parts.append(texts.label("wanted again"))
    return f"   {one.code}: {', '.join(parts)}"


def _wording(deadline: Deadline | None, texts: Texts) -> str:
    return f"“{deadline.wording}”" if deadline else texts.label("none")


def _handover(one: Handover, texts: Texts) -> str:
    if one.joins is None:
        return texts.label("no longer given to {unit}", unit=one.leaves)
    return texts.label("goes from {before} to {after}", before=one.leaves, after=one.joins)
