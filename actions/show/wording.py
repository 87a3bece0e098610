"""Word what a message or a piece of one is about, apart from what has left its unit."""

from collections.abc import Collection
from dataclasses import replace

from actions.show.stage import Stage, Worded, ids
from domain.message import Message
from domain.subject import OwnWork, Subject
from views.markup import lines
from views.plan.correction import gone_to


async def word(stage: Stage, subject: Subject) -> Worded:
    """Return a subject in its words; raises LookupError where nothing words it, and NothingLeft.

    Work that a corrected plan gave to another unit stands below, with where it went, and no button
    of the message is about it any more.
    """
    wording = stage.office.rooms.wordings.get(type(subject))
    if wording is None:
        raise LookupError(f"nothing words {subject!r}")
    units = _whose(stage, subject)
    left = [one for one in stage.shown if units and one.has_left(units)]
    if not left:
        return await wording(stage, subject)
    where = [gone_to(one, stage.office.texts) for one in left]
    if len(left) == len(stage.shown):
        return Message(lines(*where)), ids(left)
    stays = tuple(one for one in stage.shown if one not in left)
    message, shows = await wording(replace(stage, shown=stays), subject)
    return replace(message, text=lines(message.text, *where)), [*shows, *ids(left)]


def _whose(stage: Stage, subject: Subject) -> Collection[int]:
    """Return the units whose own work a subject shows, none where it is anybody's."""
    return subject.loads().units or (stage.chat_units if isinstance(subject, OwnWork) else ())
