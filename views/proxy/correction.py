"""Đề nghị sửa: what the unit is asked and told, and the card before the office."""

from datetime import datetime

from domain.chat import Person
from domain.event import Event
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.press import press
from domain.proxy.correction import Correction
from domain.proxy.names import ProxyVerb
from views.lookup.log import happened
from views.markup import Markup, bold, lines
from views.people.person import called
from views.plan.task import title
from views.question import as_question
from views.texts import Texts


def what_is_wrong(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question what is not right; once answered it has no buttons."""
    words = texts.say(
        "{title}: what is not right, and what should be written down? "
        "To ask for a correction without words, press Skip.",
        title=title(one.task, texts),
    )
    return as_question(words, texts, is_open=is_open, may_skip=True)


def asked(one: Assignment, texts: Texts, *, reached: bool) -> Message:
    """Return to the unit where its request went."""
    if reached:
        return Message(
            texts.say(
                "{title}: the correction was asked of the office. Until it answers, what was "
                "written down stands.",
                title=title(one.task, texts),
            )
        )
    return Message(
        texts.say(
            "{title}: recorded that the unit asks for a correction. The office has no chat at "
            "present; please let it know yourself.",
            title=title(one.task, texts),
        )
    )


def card(asked: Correction, event: Event, one: Assignment, texts: Texts) -> Message:
    """Return the card before the office; once it is answered it has no buttons."""
    text = lines(
        bold(texts.say("Asks for a correction – {unit}", unit=one.unit.name)),
        title(one.task, texts),
        texts.say(
            "Written down by {person}, at {at}: {happened} ({source}).",
            person=called(event.person) if event.person else "",
            at=texts.moment(event.at),
            happened=happened(event.kind, event.details, texts),
            source=event.proxy.source if event.proxy else "",
        ),
        texts.say("The unit: “{words}”", words=asked.words)
        if asked.words
        else texts.say("The unit gives no reason."),
        texts.say("Asked by: {person}, at {at}", person=called(asked.person), at=_at(asked, texts)),
        _standing(asked, texts),
    )
    return Message(
        text, () if asked.upheld is not None else ((_amend(asked, texts), _keep(asked, texts)),)
    )


def _at(asked: Correction, texts: Texts) -> str:
    return texts.moment(asked.at)


def _standing(asked: Correction, texts: Texts) -> Markup:
    if asked.upheld is None:
        return texts.say(
            "Correct takes it back, so that it can be written down anew; Leave as it is tells "
            "the unit that it stands."
        )
    if asked.upheld:
        return texts.say("The office lets it stand.")
    return texts.say("Taken back. 🟢")


def _amend(asked: Correction, texts: Texts) -> Button:
    return Button(texts.label("Correct"), press(ProxyVerb.TAKE_BACK, asked.id), Style.SUCCESS)


def _keep(asked: Correction, texts: Texts) -> Button:
    return Button(texts.label("Leave as it is"), press(ProxyVerb.UPHOLD, asked.id))


def why_upheld(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question why it stands; once answered it has no buttons."""
    words = texts.say(
        "{title} ({unit}): what does the office answer the unit, why does it stand? "
        "If nothing, press Skip.",
        title=title(one.task, texts),
        unit=one.unit.name,
    )
    return as_question(words, texts, is_open=is_open, may_skip=True)


def taken_back(event: Event, one: Assignment, texts: Texts, *, by: Person, at: datetime) -> Markup:
    """Return to the unit that what was written down is taken back."""
    return texts.say(
        "{title}: as the unit asked, {person} took back at {at} what had been written down: "
        "{happened}.",
        title=title(one.task, texts),
        person=called(by),
        at=texts.moment(at),
        happened=happened(event.kind, event.details, texts),
    )


def taken_back_here(event: Event, one: Assignment, texts: Texts) -> Markup:
    """Return the same to the office, and how to write it down anew."""
    return texts.say(
        "{title} ({unit}): taken back: {happened}. The unit has been told. To write it down anew, "
        "type the command again, for example: /xong {code}.",
        title=title(one.task, texts),
        unit=one.unit.name,
        code=one.task.code,
        happened=happened(event.kind, event.details, texts),
    )


def upheld(
    event: Event, one: Assignment, texts: Texts, *, by: Person, at: datetime, answer: str | None
) -> Message:
    """Return to the unit that what was written down stands."""
    return Message(
        lines(
            texts.say(
                "{title}: {person} lets stand at {at} what was written down: {happened}.",
                title=title(one.task, texts),
                person=called(by),
                at=texts.moment(at),
                happened=happened(event.kind, event.details, texts),
            ),
            texts.say("The office: “{words}”", words=answer) if answer else None,
        )
    )


def upheld_here(one: Assignment, texts: Texts) -> Message:
    """Return the same to the office."""
    return Message(
        texts.say(
            "{title}: what was written down stands; {unit} has been told.",
            title=title(one.task, texts),
            unit=one.unit.name,
        )
    )
