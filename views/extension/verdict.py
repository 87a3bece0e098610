"""The leaders' word on a request for a later deadline, and its way back."""

from domain.extension.extension import Extension
from domain.message import Message
from domain.plan.assignment import Assignment
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.proxy.whose import written_down
from views.spoken import in_full
from views.texts import Texts


def verdict(one: Assignment, extension: Extension, texts: Texts) -> Markup:
    """Return the leaders' word in a line or two."""
    facts = {"whose": _whose(extension, texts), "code": one.task.code}
    if extension.granted:
        return lines(
            texts.say("{whose}: the extension of {code} is agreed. 🟢", **facts),
            texts.say("New deadline: {deadline}", deadline=in_full(extension.granted, texts)),
        )
    refused = texts.say("{whose}: the extension of {code} is not agreed. 🔴", **facts)
    if extension.answer is None:
        return refused
    return lines(refused, texts.say("Reason: {reason}", reason=extension.answer))


def _whose(extension: Extension, texts: Texts) -> Markup:
    """Return whose word it was and when, and from what where it was written down."""
    decider, at = extension.decider, extension.turned_at
    if decider is not None and extension.decider_proxy is not None:
        return written_down(decider, extension.decider_proxy, texts, at)
    person = called(decider) if decider else ""
    return texts.say("Opinion of {person} ({at})", person=person, at=texts.moment(at))


def decided(
    extension: Extension, one: Assignment, texts: Texts, *, displaced: Extension | None = None
) -> Message:
    """Return the leaders' word to the unit and the office, in place of a `displaced` one."""
    ask = (
        texts.say("{unit}, please carry it out by then.", unit=one.unit.name)
        if extension.granted
        else texts.say("The deadline stays: {deadline}", deadline=in_full(extension.before, texts))
    )
    replaces = None
    if displaced is not None and displaced.decided_by is not None:
        replaces = texts.say(
            "It takes the place of the opinion of {person} ({at}).",
            person=called(displaced.decided_by),
            at=texts.moment(displaced.turned_at),
        )
    told = (
        title(one.task, texts),
        verdict(one, extension, texts),
        _asked_instead(extension, texts),
        replaces,
        ask,
    )
    return Message(lines(*told))


def _asked_instead(extension: Extension, texts: Texts) -> Markup | None:
    """Return what was asked for where another day was granted."""
    granted, asked = extension.granted, extension.asked
    if granted is None or granted.last_day == asked.last_day:
        return None
    return texts.say("The unit had asked for: {wording}", wording=asked.wording)


def carried_back(one: Assignment, texts: Texts, *, reached: bool, office: bool) -> Message:
    """Return to the leader where the word went."""
    if not reached:
        return Message(
            texts.say(
                "Recorded. The chat of {unit} is not connected, so that it has not been told.",
                unit=one.unit.name,
            )
        )
    if not office:
        return Message(texts.say("The opinion went to {unit}.", unit=one.unit.name))
    return Message(texts.say("The opinion went to {unit} and the office.", unit=one.unit.name))
