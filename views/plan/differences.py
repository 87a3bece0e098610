"""How a paper differs from the plan in force, in plain lines for whoever takes it in."""

from collections.abc import Iterator, Sequence

from domain.plan.deadline import Deadline
from domain.plan.differences import Change, Differences
from domain.plan.handover import Handover
from domain.plan.incoming import Incoming, Likeness, rewrites
from domain.plan.signed import SignedPlan
from views.plan.correction import paper
from views.plan.signed import name
from views.texts import Texts, count, shorten

_MOST_WORDS = 120


def taken_as(incoming: Incoming, year: int, texts: Texts) -> str:
    """Return what a paper of `year` would be taken in as."""
    if incoming.corrects is not None:
        return texts.label(
            "As a corrected version of {plan}.", plan=named(incoming.corrects, texts)
        )
    if incoming.short_name is None:
        return texts.label("As a new plan: the work plan of {year}.", year=year)
    return texts.label(
        "As a new plan with the short name {name}; its codes are like {name}-VP-01.",
        name=incoming.short_name,
    )


def doubtful(found: Likeness, texts: Texts) -> Iterator[str]:
    """Yield a line for each thing that makes it doubtful that a paper is a new plan."""
    if found.same_title is not None:
        yield texts.label(
            "⚠ {plan} has the same title. Does this paper replace it? Then it is a corrected "
            "version of it.",
            plan=named(found.same_title, texts),
        )
    for words in found.unknown:
        yield texts.label(
            "⚠ The paper says that it replaces or corrects “{words}”, which is no plan here.",
            words=shorten(words, _MOST_WORDS),
        )


def named(plan: SignedPlan, texts: Texts) -> str:
    """Return a plan with its number and day, where it has one."""
    return f"{name(plan, texts)} ({paper(plan.number, plan.issued_on, texts)})"


def told(found: Differences, texts: Texts) -> Iterator[str]:
    """Yield a line for each kind of difference, and one for each date that changes."""
    if not found:
        yield texts.label("Nothing differs from what is in the system.")
    if found.signed_as is not None:
        number, day = found.signed_as
        yield texts.label("Signed as: {paper}", paper=paper(number, day, texts))
    if found.corrects is not None and rewrites(found.rewritten, found.total):
        yield texts.label(
            "⚠ Of {total} tasks of {plan}, {n} would be dropped or become other work.",
            total=count(found.total),
            plan=name(found.corrects, texts),
            n=count(found.rewritten),
        )
    if found.carried:
        told_carried = texts.label(
            "Open tasks of {plan} that are named again here and go on under new codes: {n}",
            plan=name(found.carried[0].task.plan, texts),
            n=count(len(found.carried)),
        )
        yield f"{told_carried} – {_listed([one.task.code for one in found.carried])}"
    if found.new_units:
        yield texts.label(
            "⚠ Units that are not in the system yet: {n} – {units}",
            n=count(len(found.new_units)),
            units="; ".join(found.new_units),
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
        other, mended = texts.label("becomes other work"), texts.label("worded otherwise")
        parts.append(other if one.is_other_work else mended)
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
