"""What a leader decides of several things at once, repeated before it counts."""

from collections.abc import Mapping, Sequence

from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.press import CONFIRM
from domain.waiting.names import Ruling, RulingsMeant
from domain.waiting.waiting import Matter
from views.buttons import cancel_button, choice
from views.markup import Markup, lines
from views.plan.task import title
from views.texts import Texts, count, shorten

_LONGEST = 200


def rulings_meant(
    asked: RulingsMeant, work: Mapping[int, Assignment], texts: Texts, *, is_open: bool
) -> Message:
    """Return each decision with its task and unit; once answered it has no buttons."""
    left, answered = _codes(asked.left, work), _codes(asked.answered, work)
    unproposed = _codes(asked.unproposed, work)
    said = lines(
        texts.say("Opinion on {n} items:", n=count(len(asked.rulings))),
        *(_line(one, work[one.line], texts) for one in asked.rulings if one.line in work),
        texts.say("No opinion yet: {codes}.", codes=left) if left else None,
        texts.say("Answered before: {codes}.", codes=answered) if answered else None,
        texts.say(
            "{codes}: the unit proposes nothing, so no opinion yet; please reply to its card.",
            codes=unproposed,
        )
        if unproposed
        else None,
    )
    if not is_open:
        return Message(said)
    right = choice(texts.label("Right, convey it"), CONFIRM, Style.SUCCESS)
    text = lines(said, texts.say("If this is right, press Right; until then nothing is conveyed."))
    return Message(text, ((right, cancel_button(texts)),))


def _codes(lines_of: Sequence[int], work: Mapping[int, Assignment]) -> str:
    return ", ".join(work[one].task.code for one in lines_of if one in work)


def _line(ruling: Ruling, one: Assignment, texts: Texts) -> Markup:
    return texts.say(
        "– {title} ({unit}): {what}.",
        title=title(one.task, texts),
        unit=one.unit.name,
        what=_what(ruling, one, texts),
    )


def _what(ruling: Ruling, one: Assignment, texts: Texts) -> Markup:
    match ruling.matter, ruling.agrees:
        case Matter.EXTENSION, True:
            wording = one.extension.asked.wording if one.extension else ""
            return texts.say("the extension is agreed to, {wording}", wording=wording)
        case Matter.EXTENSION, False:
            return texts.say("the extension is not agreed to")
        case Matter.CAUSE, True:
            return texts.say("the objective cause is confirmed")
        case Matter.CAUSE, False:
            return texts.say("the objective cause is not confirmed")
        case _, True if one.obstacle and one.obstacle.proposal:
            proposal = shorten(one.obstacle.proposal, _LONGEST).rstrip(" .")
            return texts.say("the proposal is agreed to: {proposal}", proposal=proposal)
        case _:
            return texts.say("“{words}”", words=ruling.words)


def not_carried(refused: Sequence[Markup]) -> Message:
    """Return what of several decisions could not be carried, each with its reason."""
    return Message(lines(*refused))
