"""A co-operating unit's part: the offer to note it, and what the leading unit hears."""

from collections.abc import Sequence
from datetime import datetime

from domain.chat import Unit
from domain.message import Button, Message, Style
from domain.plan.task import Task
from domain.press import press
from domain.report.contribution import OnlyCoordinating
from domain.report.names import ReportVerb
from views.buttons import MOST_ROWS
from views.markup import lines
from views.plan.task import title
from views.refusal import sentence
from views.texts import Texts


def offer(refusals: Sequence[OnlyCoordinating], texts: Texts) -> Message:
    """Return why the tasks were not reported done, with a button for the part that was sent."""
    alone = len(refusals) == 1
    return Message(
        lines(*(sentence(refusal, texts) for refusal in refusals)),
        tuple((_button(refusal.task, texts, alone=alone),) for refusal in refusals[:MOST_ROWS]),
    )


def _button(task: Task, texts: Texts, *, alone: bool) -> Button:
    text = texts.label("Our part was sent")
    if not alone:
        text = texts.label("Our part was sent: {code}", code=task.code)
    return Button(text, press(ReportVerb.CONTRIBUTED, task.id), Style.SUCCESS)


def contributed(task: Task, unit: Unit, texts: Texts, *, by: str, at: datetime) -> Message:
    """Return to the leading unit that a part was sent."""
    return Message(
        texts.say(
            "{title}: {unit} has sent its part (told by {by} at {at}).",
            title=title(task, texts),
            unit=unit.name,
            by=by,
            at=texts.moment(at),
        )
    )


def noted(task: Task, leads: Sequence[Unit], texts: Texts) -> Message:
    """Return that the part was noted, and who was told."""
    return Message(
        texts.say(
            "Recorded: the part in {title} was sent; {units} was told.",
            title=title(task, texts),
            units="; ".join(unit.name for unit in leads),
        )
    )
