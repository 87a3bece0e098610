"""What everybody is told of an assignment sheet once it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.message import Message
from domain.plan.task import Assignment
from domain.sheet.revision import Weighed
from views.markup import Markup, bold, lines
from views.plan.task import item_line, title
from views.texts import Texts, count


@dataclass(frozen=True, slots=True)
class Told:
    """What a sheet changed in the work of one unit, as it stands now."""

    unit: Unit
    new: tuple[Assignment, ...] = ()
    taken_over: tuple[Assignment, ...] = ()
    changed: tuple[Assignment, ...] = ()
    given_away: tuple[Assignment, ...] = ()
    dropped: tuple[Assignment, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.new or self.taken_over or self.changed or self.given_away or self.dropped)


def reason(texts: Texts) -> str:
    """Return what the log says of work that an assignment sheet ended."""
    return texts.label("left out of the office's assignment sheet")


def told(of: Told, texts: Texts) -> Message:
    """Return what a unit is told."""
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
                for line in (heading, *(item_line(one, texts) for one in held))
            ),
            *(
                line
                for heading, held in gone
                if held
                for line in (heading, *(_named(one, texts) for one in held))
            ),
        )
    )


def _named(one: Assignment, texts: Texts) -> Markup:
    return Markup("– ") + title(one.task, texts)


def written(weighed: Weighed, unreached: Sequence[Unit], texts: Texts) -> Message:
    """Return to the office, and to the leaders, what was written."""
    moved = sum(1 for one in weighed.revisions if one.moves)
    return Message(
        lines(
            texts.say(
                "The assignment sheet was taken in: {new} new, {moved} with another deadline, "
                "{others} changed otherwise, {dropped} no longer carried out.",
                new=count(len(weighed.additions)),
                moved=count(moved),
                others=count(len(weighed.revisions) - moved),
                dropped=count(len(weighed.dropped)),
            ),
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
