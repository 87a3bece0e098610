"""What was understood of words, repeated back with two buttons, or asked where it may be more."""

from collections.abc import Sequence

from domain.meant import WhichMeant, WordsMeant
from domain.message import Message, Style
from domain.plan.task import Assignment, Task
from domain.spoken.intention import Intention
from domain.voice import Voice
from views.buttons import cancel_button, choice, in_rows, report_rows
from views.markup import Markup, lines
from views.plan.task import title
from views.texts import Texts
from views.voice import in_nobodys_name, own_row, passed_on


def meant(asked: WordsMeant, which: str, texts: Texts, *, is_open: bool) -> Message:
    """Return what was understood of which tasks; once answered it has no buttons."""
    understood = lines(
        _understood(asked.intention, which, texts),
        texts.say("Day: {day}", day=texts.full_day(asked.day)) if asked.day else None,
        texts.say("In your words: “{words}”", words=asked.words) if asked.words else None,
    )
    if asked.voice is Voice.PASSED_ON:
        return _passed_on(asked, understood, texts, is_open=is_open)
    if asked.voice is Voice.SHARED:
        understood = lines(in_nobodys_name(texts), understood)
    if not is_open:
        return Message(understood)
    return Message(
        lines(understood, texts.say("Is this right? It is recorded only after Right is pressed.")),
        (
            (
                choice(texts.label("Right"), "yes", Style.SUCCESS),
                choice(texts.label("No, it is not"), "no"),
            ),
        ),
    )


def _passed_on(asked: WordsMeant, understood: Markup, texts: Texts, *, is_open: bool) -> Message:
    """Return the same of what somebody passes on, who may report it in another's place."""
    text = lines(
        passed_on(asked.said, texts),
        understood,
        texts.say("Do you report this in their place?"),
    )
    return Message(text, (own_row(texts),) if is_open else ())


def _understood(intention: Intention, which: str, texts: Texts) -> Markup:
    match intention:
        case Intention.DONE:
            return texts.say("The system understands: done – {which}", which=which)
        case Intention.STUCK:
            return texts.say("The system understands: obstacle – {which}", which=which)
        case Intention.PROGRESS:
            return texts.say("The system understands: how far it has come – {which}", which=which)
        case Intention.SUBMITTED:
            return texts.say("The system understands: submitted – {which}", which=which)
        case Intention.EXTEND:
            return texts.say("The system understands: extension – {which}", which=which)


def misunderstood(open_ones: Sequence[Assignment], texts: Texts) -> Message:
    """Return that nothing was recorded, with the buttons for what may have been meant."""
    return Message(
        texts.say("Nothing was recorded. Please choose a button below, or reply once more."),
        report_rows(tuple(open_ones), texts),
    )


def which(asked: WhichMeant, tasks: Sequence[Task], texts: Texts, *, is_open: bool) -> Message:
    """Return the question which task a number means, with a button for each."""
    may_be = lines(
        texts.say("{typed} may be:", typed=asked.typed), *(title(task, texts) for task in tasks)
    )
    if not is_open:
        return Message(may_be)
    buttons = [choice(code, str(number)) for number, code in enumerate(asked.codes)]
    return Message(
        lines(may_be, texts.say("Nothing was recorded yet. Please choose which one is meant.")),
        (*in_rows(buttons), (cancel_button(texts),)),
    )
