"""What everybody is told of an assignment sheet once it counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.chat import Person, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.sheet.revision import Weighed
from views.markup import Markup, bold, lines
from views.people.person import called
from views.plan.task import deadline, item_line, kind_name, title
from views.texts import Texts, count, long_date

_MOST_LISTED = 30


@dataclass(frozen=True, slots=True)
class Told:
    """What a sheet changed in the work of one unit, as it stands now; `before` by its id."""

    unit: Unit
    new: tuple[Assignment, ...] = ()
    taken_over: tuple[Assignment, ...] = ()
    changed: tuple[Assignment, ...] = ()
    given_away: tuple[Assignment, ...] = ()
    dropped: tuple[Assignment, ...] = ()
    before: Mapping[int, Assignment] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.new or self.taken_over or self.changed or self.given_away or self.dropped)


def reason(texts: Texts) -> str:
    """Return what the log says of work that an assignment sheet ended."""
    return texts.label("left out of the office's assignment sheet")


def told(of: Told, basis: str, texts: Texts) -> Message:
    """Return what a unit is told: what it has now, what it had before, and on what basis."""
    groups = (
        (texts.say("New: {n}", n=count(len(of.new))), of.new),
        (texts.say("Taken over: {n}", n=count(len(of.taken_over))), of.taken_over),
        (texts.say("Changed: {n}", n=count(len(of.changed))), of.changed),
    )
    gone = (
        (texts.say("Given to another unit: {n}", n=count(len(of.given_away))), of.given_away),
        (texts.say("No longer carried out: {n}", n=count(len(of.dropped))), of.dropped),
    )
    return Message(
        lines(
            bold(texts.say("The office has edited the assignments – {unit}", unit=of.unit.name)),
            *(
                line
                for heading, held in groups
                if held
                for line in (heading, *(_item(one, of.before.get(one.id), texts) for one in held))
            ),
            *(
                line
                for heading, held in gone
                if held
                for line in (heading, *(_named(one, texts) for one in held))
            ),
            _basis(basis, texts),
        )
    )


def _item(one: Assignment, then: Assignment | None, texts: Texts) -> Markup:
    old = None
    if then is not None and then.deadline != one.deadline:
        old = texts.say("   before: {deadline}", deadline=deadline(then, texts))
    return lines(item_line(one, texts), old)


def _basis(basis: str, texts: Texts) -> Markup | None:
    return texts.say("On the basis of: {basis}", basis=basis) if basis else None


def _named(one: Assignment, texts: Texts) -> Markup:
    return Markup("– ") + title(one.task, texts)


def for_leaders(
    weighed: Weighed,
    signed: Sequence[tuple[Assignment, Assignment]],
    basis: str,
    person: Person | None,
    texts: Texts,
) -> Message:
    """Return to the leaders what is no more as they `signed` it: before and after, and on whose."""
    rest = len(signed) - _MOST_LISTED
    return Message(
        lines(
            _taken_in(weighed, texts),
            *(_signed(then, one, texts) for then, one in signed[:_MOST_LISTED]),
            texts.say("– and {n} more", n=count(rest)) if rest > 0 else None,
            _basis(basis, texts),
            texts.say("Confirmed by: {person}.", person=called(person)) if person else None,
        )
    )


def _signed(then: Assignment, one: Assignment, texts: Texts) -> Markup:
    facts = {"title": title(one.task, texts), "unit": one.unit.code}
    if one.progress is Progress.DROPPED:
        return texts.say("– {title} ({unit}): no longer carried out", **facts)
    return texts.say(
        "– {title} ({unit}): from {before} to {after}",
        before=_when(then, texts),
        after=_when(one, texts),
        **facts,
    )


def _when(one: Assignment, texts: Texts) -> str:
    return long_date(one.last_day) if one.last_day else str(kind_name(one.kind, texts))


def written(weighed: Weighed, unreached: Sequence[Unit], texts: Texts) -> Message:
    """Return to the office what was written."""
    return Message(
        lines(
            _taken_in(weighed, texts),
            texts.say(
                "Left out, as they are not as the sheet has them: {n} cells.",
                n=count(len(weighed.untaken)),
            )
            if weighed.untaken
            else None,
            texts.say(
                "Could not be reached: {units}. Please check that the bot is in their chat.",
                units="; ".join(unit.name for unit in unreached),
            )
            if unreached
            else None,
        )
    )


def _taken_in(weighed: Weighed, texts: Texts) -> Markup:
    """Return the counts of what was done; what was not done is not counted."""
    moved = sum(1 for one in weighed.revisions if one.moves)
    others = len(weighed.revisions) - moved
    new, dropped = len(weighed.additions), len(weighed.dropped)
    counted = (
        (new, texts.label("{n} new tasks", n=count(new))),
        (moved, texts.label("{n} with another deadline now", n=count(moved))),
        (others, texts.label("{n} changed otherwise", n=count(others))),
        (dropped, texts.label("{n} no longer carried out", n=count(dropped))),
    )
    parts = ", ".join(words for number, words in counted if number)
    return texts.say("The assignment sheet was taken in: {parts}.", parts=parts)
