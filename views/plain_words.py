"""What was understood of words, repeated back with two buttons, or asked where it may be more."""

import re
from collections.abc import Mapping, Sequence

from domain.authority import READING
from domain.authority.commands import COMMANDS
from domain.meant import PartMeant, PartsMeant, WhichMeant, WordsMeant
from domain.message import Message, Style
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.spoken.intention import Intention
from domain.voice import Voice
from views.buttons import Row, cancel_button, choice, in_rows, withdraw_row
from views.markup import Markup, escape, lines
from views.plan.task import title
from views.task_buttons import report_rows
from views.texts import Texts, shorten
from views.voice import in_nobodys_name, own_row, passed_on

_LONGEST = 120


def meant(
    asked: WordsMeant, which: str, texts: Texts, *, is_open: bool, stuck: Obstacle | None = None
) -> Message:
    """Return what was understood of which tasks; once answered it has no buttons.

    Of work that is `stuck` it may be the obstacle that is over.
    """
    understood = lines(
        _understood(asked.intention, which, texts),
        _day(asked, texts),
        texts.say("In your words: “{words}”", words=asked.words) if asked.words else None,
    )
    if asked.voice is Voice.PASSED_ON:
        return _passed_on(asked, understood, texts, is_open=is_open)
    if asked.voice is Voice.SHARED:
        understood = lines(in_nobodys_name(texts), understood)
    if not is_open:
        return Message(understood)
    over = _may_be_over(asked, stuck, texts)
    return Message(
        lines(
            understood,
            over[0] if over else None,
            texts.say("Is this right? Nothing is recorded before Right is pressed."),
        ),
        (_right_row(texts), over[1]) if over else (_right_row(texts),),
    )


def _may_be_over(
    asked: WordsMeant, stuck: Obstacle | None, texts: Texts
) -> tuple[Markup, Row] | None:
    """Return the question whether only the obstacle is over, where the work is said to be done."""
    if stuck is None or asked.intention is not Intention.DONE:
        return None
    words = shorten(stuck.stuck, _LONGEST)
    told = texts.say(
        "The obstacle “{stuck}” still stands. Is it over, or the task done?", stuck=words
    )
    return told, (choice(texts.label("Only the obstacle is over"), "over"),)


def _day(asked: WordsMeant, texts: Texts) -> Markup | None:
    if asked.day is None:
        return None
    day = texts.full_day(asked.day)
    if asked.intention is Intention.SUBMITTED:
        return texts.say("Day of submission: {day}", day=day)
    return texts.say("Day: {day}", day=day)


def _right_row(texts: Texts) -> Row:
    return (
        choice(texts.label("Right"), "yes", Style.SUCCESS),
        choice(texts.label("No, it is not"), "no"),
    )


def all_meant(
    asked: PartsMeant, tasks: Mapping[int, Task], texts: Texts, *, is_open: bool
) -> Message:
    """Return what was understood of several tasks, a line each; once answered without buttons."""
    understood = lines(
        texts.say("Report as follows:"),
        *(_line(part, tasks, texts) for part in asked.parts),
        *(texts.say("Not clear, and not recorded: “{words}”", words=one) for one in asked.unclear),
    )
    if asked.voice is Voice.PASSED_ON:
        text = lines(
            passed_on(asked.said, texts),
            understood,
            texts.say("Do you report this in their place?"),
        )
        return Message(text, (own_row(texts),) if is_open else ())
    if asked.voice is Voice.SHARED:
        understood = lines(in_nobodys_name(texts), understood)
    if not is_open:
        return Message(understood)
    return Message(
        lines(
            understood, texts.say("Is all of this right? It is recorded after Right is pressed.")
        ),
        (_right_row(texts),),
    )


def _line(part: PartMeant, tasks: Mapping[int, Task], texts: Texts) -> Markup:
    named = [title(tasks[one], texts) for one in part.parts if one in tasks]
    which = named[0] if len(named) == 1 else escape(part.codes)
    facts = (
        _named(part.intention, texts),
        texts.full_day(part.day) if part.day else None,
        f"“{part.words}”" if part.words else None,
    )
    said = "; ".join(one for one in facts if one)
    return texts.say("– {which}: {said}", which=which, said=said)


def _named(intention: Intention, texts: Texts) -> str:
    match intention:
        case Intention.DONE:
            return texts.label("done")
        case Intention.STUCK:
            return texts.label("an obstacle")
        case Intention.PROGRESS:
            return texts.label("how far it has come")
        case Intention.SUBMITTED:
            return texts.label("submitted")
        case Intention.EXTEND:
            return texts.label("asks for a later deadline")


def take_back(
    reported: Sequence[Assignment], texts: Texts, *, by: Mapping[int, str] | None = None
) -> Message:
    """Return how a report is withdrawn, with the button for each, and who reported it `by` id."""
    return Message(
        lines(
            texts.say("Nothing has been changed yet. To take a report back, press its button:"),
            *(_reported(one, texts, (by or {}).get(one.id)) for one in reported),
        ),
        tuple(withdraw_row(one, reported, texts) for one in reported),
    )


def _reported(one: Assignment, texts: Texts, by: str | None) -> Markup:
    if by is None or one.recorded_at is None:
        return title(one.task, texts)
    return texts.say(
        "{title} (reported by {by}, {at})",
        title=title(one.task, texts),
        by=by,
        at=texts.moment(one.recorded_at),
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
            return texts.say("Report as done: {which}", which=which)
        case Intention.STUCK:
            return texts.say("Report an obstacle: {which}", which=which)
        case Intention.PROGRESS:
            return texts.say("Report how far it has come: {which}", which=which)
        case Intention.SUBMITTED:
            return texts.say("Report as submitted: {which}", which=which)
        case Intention.EXTEND:
            return texts.say("Ask for an extension: {which}", which=which)


def misunderstood(open_ones: Sequence[Assignment], texts: Texts) -> Message:
    """Return that nothing was recorded, with the buttons for what may have been meant."""
    rows = report_rows(tuple(open_ones), texts, named=True)
    if not rows:
        return Message(
            texts.say("Nothing was recorded. Please write it once more, with the code of the task.")
        )
    return Message(
        texts.say("Nothing was recorded. Please choose a button below, or reply once more."), rows
    )


def _as_typed(asked: WhichMeant) -> str:
    """Return the number as it stands in the words, a whole code as it is written: "TT-04"."""
    apart = asked.typed.split()
    pattern = r"[\s.\-–]*0*".join(map(re.escape, apart)) + r"(?!\d)"
    written = re.search(pattern, asked.words, re.IGNORECASE)
    return written[0] if written else asked.typed


def _please_choose(asked: WhichMeant, texts: Texts) -> Markup:
    if COMMANDS.get(asked.command) in READING:
        return texts.say("Please choose which one is to be shown.")
    return texts.say("Nothing was recorded yet. Please choose which one is meant.")


def which(asked: WhichMeant, tasks: Sequence[Task], texts: Texts, *, is_open: bool) -> Message:
    """Return the question which task a number means, with a button for each."""
    may_be = lines(
        texts.say("{typed} may be:", typed=_as_typed(asked))
        if asked.typed
        else texts.say("What was sent may belong to:"),
        *(title(task, texts) for task in tasks),
    )
    if not is_open:
        return Message(may_be)
    buttons = [choice(code, str(number)) for number, code in enumerate(asked.codes)]
    return Message(
        lines(may_be, _please_choose(asked, texts)),
        (*in_rows(buttons), (cancel_button(texts),)),
    )
