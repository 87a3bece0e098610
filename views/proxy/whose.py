"""Who speaks where somebody has written down another's words."""

from datetime import datetime

from domain.chat import Person
from domain.proxy.proxy import Proxy
from views.markup import Markup
from views.people.person import called
from views.texts import Texts


def recorder(person: Person, proxy: Proxy | None, texts: Texts) -> str:
    """Return who reported, and where it is from if they wrote it down for the unit."""
    if proxy is None:
        return called(person)
    return texts.label(
        "{person}, writing down what the unit has told ({source})",
        person=called(person),
        source=proxy.source,
    )


def written_down(person: Person, proxy: Proxy, texts: Texts, at: datetime) -> Markup:
    """Return whose opinion it is and from what, who wrote it down, and when."""
    facts = {
        "leader": proxy.leader.called if proxy.leader else "",
        "source": proxy.source,
        "person": called(person),
        "at": texts.moment(at),
    }
    if proxy.by_office:
        return texts.say(
            "Opinion of {leader} ({source}), written down by the office at {at}", **facts
        )
    return texts.say("Opinion of {leader} ({source}), written down by {person} at {at}", **facts)


def decider(person: Person | None, proxy: Proxy | None, texts: Texts) -> str:
    """Return whose word something was, "" for nobody's, and from what if it was written down."""
    if person is None or proxy is None or proxy.leader is None:
        return called(person) if person else ""
    return texts.label(
        "{leader} ({source}, written down by {person})",
        leader=proxy.leader.called,
        source=proxy.source,
        person=called(person),
    )


def for_whom(proxy: Proxy, happened: Markup, texts: Texts) -> Markup:
    """Return what was written down for whom and from where, as it follows a name in the log."""
    if proxy.unit is not None:
        return texts.say(
            "wrote down for {unit} ({source}): {happened}",
            unit=proxy.unit.name,
            source=proxy.source,
            happened=happened,
        )
    return texts.say(
        "wrote down the opinion of {leader} ({source}): {happened}",
        leader=proxy.leader.called if proxy.leader else "",
        source=proxy.source,
        happened=happened,
    )
