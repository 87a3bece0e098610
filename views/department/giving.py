"""What is said where work is given to another department, there and to the giver's office."""

from domain.chat import Chat, Unit
from domain.department.names import Fate, GivenVerb, WorkOffered
from domain.message import HEADING_ROOM, Button, Message, Style, plain
from domain.press import press
from views.markup import Markup, bold, lines
from views.texts import Texts, count

_LONGEST_NAME = HEADING_ROOM - 40


def heading(giver: str, texts: Texts) -> Markup:
    """Return what stands above all that the giver says in the other's group, in its room."""
    short = giver if len(giver) <= _LONGEST_NAME else f"{giver[: _LONGEST_NAME - 1]}…"
    return bold(texts.say("{giver} gives work:", giver=short))


def offered(subject: WorkOffered, unit: Unit, n: int, texts: Texts) -> Message:
    """Return the offer, with its buttons while it is open; `n` parts of work are not finished."""
    answered = {"by": subject.by, "at": texts.moment(subject.at) if subject.at else ""}
    match subject.fate:
        case Fate.OPEN:
            last = texts.say(
                "Whoever accepts lets this group hear of that work alone, and report on it by the "
                "buttons and by replying to these messages."
            )
        case Fate.ACCEPTED:
            last = texts.say("Accepted by {by} at {at}.", **answered)
        case Fate.DECLINED:
            last = texts.say(
                "Declined by {by} at {at}; {giver} has been told.", giver=subject.giver, **answered
            )
        case Fate.ENDED:
            last = texts.say("It is offered no more.")
    text = lines(
        texts.say(
            "{giver} would give to this department, as {unit}, the work of its plans: {n} parts "
            "are not finished.",
            giver=subject.giver,
            unit=unit.name,
            n=count(n),
        ),
        last,
    )
    if subject.fate is not Fate.OPEN:
        return Message(text)
    row = (
        Button(texts.label("Accept"), press(GivenVerb.ACCEPT, unit.id), Style.SUCCESS),
        Button(texts.label("Decline"), press(GivenVerb.DECLINE, unit.id)),
    )
    return Message(text, (row,))


def accepted(unit: Unit, by: str, texts: Texts) -> Message:
    """Return to the giver's office that a unit's work was accepted."""
    return Message(
        texts.say(
            "{unit} is heard by its own department from now on: {by} has accepted. Its work is "
            "told and reported on in that group.",
            unit=unit.name,
            by=by,
        )
    )


def declined(unit: Unit, by: str, texts: Texts) -> Message:
    """Return to the giver's office that a unit's work was declined."""
    return Message(
        texts.say(
            "{unit}: {by} has declined the work, nobody is told of it. Please settle it between "
            "the departments; it can be offered again.",
            unit=unit.name,
            by=by,
        )
    )


def said_of_offer(unit: Unit, by: str, words: str, texts: Texts) -> Message:
    """Return to the giver's office what was written under its offer."""
    return Message(
        texts.say(
            "{unit}: under the offer of its work {by} wrote “{words}”.",
            unit=unit.name,
            by=by,
            words=words,
        )
    )


def offer_said(giver: str, texts: Texts, *, is_open: bool) -> Message:
    """Return to who wrote under an offer what became of it."""
    if is_open:
        return Message(
            texts.say(
                "{giver} has been told. The offer is not answered by that: please press Accept or "
                "Decline under it.",
                giver=giver,
            )
        )
    return Message(texts.say("{giver} has been told.", giver=giver))


def offer_waits(texts: Texts, *, is_open: bool) -> Message:
    """Return to who sent no words under an offer what it waits for."""
    if is_open:
        return Message(texts.say("The offer is answered by Accept or Decline under it."))
    return Message(texts.say("The offer has been answered, or is offered no more."))


def taken_back(unit: Unit, texts: Texts) -> Message:
    """Return to the giver's office that a unit's work is given no more."""
    return Message(
        texts.say(
            "The work of {unit} is given to another department no more: that group is told "
            "nothing of it and nothing is taken from it. What was reported stays.",
            unit=unit.name,
        )
    )


def ended(unit: Unit, texts: Texts) -> Message:
    """Return to the group that a unit's work is given to it no more."""
    return Message(
        texts.say(
            "The work of {unit} is given here no more: nothing is told of it or taken for it from "
            "now on. What was reported stays.",
            unit=unit.name,
        )
    )


def astray(unit: Unit, texts: Texts) -> Message:
    """Return to the giver's office that nobody hears any more of the work that was given."""
    return Message(
        texts.say(
            "Nobody hears of the work of {unit} any more: the department that it was given to has "
            "moved its office, was closed or merged, or the unit has changed. Please connect the "
            "unit's group with /ketnoi, or ask for the work to be given anew.",
            unit=unit.name,
        )
    )


def kept_back(chat: Chat, message: Message, texts: Texts) -> Message:
    """Return to the giver's office what did not go to another department's group, by its head."""
    first, *_ = plain(message.text).splitlines() or [""]
    return Message(
        lines(
            texts.say(
                "Not sent to the group {title}, which hears only of the work it was given. If that "
                "department should know, please write to it:",
                title=chat.title,
            ),
            texts.say("– {words}", words=first),
        )
    )
