"""What is said while somebody enters who is in charge of what, and once it counts."""

from collections.abc import Iterator, Mapping

from domain.message import Message, Style
from domain.remit.names import FieldMeant, FieldOfLeader, RemitsMeant, Whose
from domain.remit.remit import Remit
from views.buttons import Row, cancel_button, choice
from views.markup import Markup, bold, lines
from views.proxy.passing_on import leader_choice
from views.question import as_question
from views.texts import Texts, long_date

__all__ = ["ended", "entered", "leader_choice", "leader_rows", "meant", "term", "which_units"]


def which_units(asked: FieldOfLeader, texts: Texts, *, is_open: bool) -> Message:
    """Return the question which units a leader has; of nobody in particular, who has which."""
    if not asked.whose.post:
        words = texts.say(
            "Who is in charge of which units? Please give a line for each leader, and the paper. "
            "For example: Phó Giám đốc Nguyễn Văn B phụ trách TDC, QLCN từ 01/3 theo Quyết định "
            "12/QĐ-SKHCN."
        )
    else:
        words = texts.say(
            "Which units is {leader} in charge of, from when on, by which paper? For example: "
            "TDC, QLCN từ 01/3 theo Quyết định 12/QĐ-SKHCN.",
            leader=asked.whose.called,
        )
    return as_question(words, texts, is_open=is_open)


def meant(asked: RemitsMeant, codes: Mapping[int, str], texts: Texts, *, is_open: bool) -> Message:
    """Return who would have which units, by their codes, and what is still asked."""
    head = lines(*_facts(asked, codes, texts))
    if not is_open:
        return Message(head)
    if asked.unclear is not None:
        whose = texts.say(
            "Which leader is “{name}”? Please press.", name=asked.unclear.whose.called
        )
        return Message(lines(head, whose), leader_rows(asked.leaders, texts))
    if not asked.basis:
        how = texts.say(
            "By which paper? Please give number and day, such as: Quyết định 12/QĐ-SKHCN ngày "
            "25/02/2021."
        )
        return as_question(lines(head, how), texts, is_open=True)
    how = texts.say("Nothing has been recorded yet. Please check, then press Record.")
    return Message(lines(head, how), (_record_row(texts),))


def _record_row(texts: Texts) -> Row:
    return (choice(texts.label("Record"), "yes", Style.SUCCESS), cancel_button(texts))


def _facts(asked: RemitsMeant, codes: Mapping[int, str], texts: Texts) -> Iterator[Markup]:
    yield bold(texts.say("Who is in charge of which units"))
    for one in asked.fields:
        yield _field(one, codes, texts)
    yield term(asked, texts)
    if asked.basis:
        yield texts.say("Basis: {basis}", basis=asked.basis)


def _field(one: FieldMeant, codes: Mapping[int, str], texts: Texts) -> Markup:
    return texts.say(
        "– {leader}: {units}",
        leader=one.whose.called,
        units=", ".join(codes.get(unit, "") for unit in one.units),
    )


def term(asked: RemitsMeant | Remit, texts: Texts) -> Markup:
    """Return from when to when somebody is in charge."""
    since = long_date(asked.since)
    if asked.until is None:
        return texts.say("From {since} on.", since=since)
    return texts.say("From {since} to {until}.", since=since, until=long_date(asked.until))


def leader_rows(leaders: tuple[Whose, ...], texts: Texts) -> tuple[Row, ...]:
    """Return a button for each leader, and Hủy."""
    rows = tuple((choice(one.called, leader_choice(n)),) for n, one in enumerate(leaders))
    return (*rows, (cancel_button(texts),))


def entered(asked: RemitsMeant, codes: Mapping[int, str], texts: Texts) -> Message:
    """Return who is in charge of what, as it counts now."""
    told = texts.say(
        "Obstacles, requests and confirmations of these units go to the leader in charge; the "
        "Giám đốc may always decide."
    )
    return Message(lines(*_facts(asked, codes, texts), told))


def ended(remit: Remit, texts: Texts) -> Message:
    """Return that a leader is in charge of a unit no longer."""
    return Message(
        texts.say(
            "{leader} is not in charge of {unit} any more; until it is in somebody's charge, any "
            "leader decides.",
            leader=remit.post.called,
            unit=remit.unit.name,
        )
    )
