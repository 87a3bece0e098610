"""How a paper differs from the plan in force, in plain lines for the terminal and the chat."""

from collections.abc import Iterator, Sequence

from domain.chat import Unit
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.plan.differences import Change, Differences
from domain.plan.plan import Plan
from domain.plan.task import Assignment
from views.markup import Markup, bold, lines
from views.plan.task import item_line
from views.texts import Texts, count


def told(found: Differences, texts: Texts) -> Iterator[str]:
    """Yield a line for each kind of difference, and one for each date that changes."""
    if not found:
        yield texts.label("Nothing differs from what is in the system.")
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
        numbers = _listed([f"{before} → {after}" for before, after in found.renumbered])
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
    if one.is_handed_on:
        parts.append(texts.label("given to another unit"))
    return f"   {one.code}: {', '.join(parts)}"


def _wording(deadline: Deadline | None, texts: Texts) -> str:
    return f"“{deadline.wording}”" if deadline else texts.label("none")


def for_unit(unit: Unit, plan: Plan, found: Differences, texts: Texts) -> Message | None:
    """Return what an import has changed in one unit's work, None where nothing has."""
    held = {one.task.code: one for one in plan.of_unit(unit)}
    new = [held[code] for code in found.new if code in held]
    changed = [held[change.code] for change in found.changed if change.code in held]
    numbers = [(old, code) for old, code in found.renumbered if code in held]
    if not new and not changed and not numbers:
        return None
    return Message(
        lines(
            bold(texts.say("The plan was corrected – {unit}", unit=unit.name)),
            *_group(texts.say("New: {n}", n=count(len(new))), new, texts),
            *_group(texts.say("Changed: {n}", n=count(len(changed))), changed, texts),
            *(
                texts.say("{before} is now {after}.", before=before, after=after)
                for before, after in numbers
            ),
        )
    )


def _group(heading: Markup, held: Sequence[Assignment], texts: Texts) -> Iterator[Markup]:
    if held:
        yield heading
    for one in held:
        yield item_line(one, texts)
