"""What is said while somebody enters who is away, and once it counts."""

from collections.abc import Iterator

from domain.chat import Seat
from domain.message import Message, Style
from domain.people.post import Rank, rank_of
from domain.remit.names import AbsenceMeant
from domain.remit.remit import Absence
from views.buttons import cancel_button, choice
from views.markup import Markup, bold, lines
from views.proxy.passing_on import leader_choice
from views.question import as_question
from views.remit.charge import is_away
from views.remit.entering import leader_rows
from views.texts import Texts

__all__ = ["leader_choice", "left", "meant", "revoked"]


def meant(asked: AbsenceMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return who would be away, and what is still asked."""
    head = lines(*_facts(asked, texts))
    if not is_open:
        return Message(head)
    if not asked.whose.post:
        name = asked.whose.called
        whose = (
            texts.say("Which leader is “{name}”? Please press.", name=name)
            if name
            else texts.say("Which leader is away? Please press.")
        )
        return Message(lines(head, whose), leader_rows(asked.leaders, texts))
    if asked.until is None:
        how = texts.say(
            "From when to when, and who is empowered? For example: từ 01/3 đến 05/3, ủy quyền đ/c "
            "Nguyễn Văn C."
        )
        return as_question(lines(head, how), texts, is_open=True)
    if asked.deputy and not asked.deputy.post:
        whom = texts.say("Which leader is “{name}”? Please press.", name=asked.deputy.called)
        return Message(lines(head, whom), leader_rows(asked.leaders, texts))
    how = texts.say("Nothing has been recorded yet. Please check, then press Record.")
    row = (choice(texts.label("Record"), "yes", Style.SUCCESS), cancel_button(texts))
    return Message(lines(head, how), (row,))


def _facts(asked: AbsenceMeant, texts: Texts) -> Iterator[Markup]:
    yield bold(texts.say("Away, and who is empowered"))
    if asked.whose.post:
        yield texts.say("Leader: {leader}", leader=asked.whose.called)
    if asked.since and asked.until:
        yield texts.say(
            "From {since} through {until}.",
            since=texts.full_day(asked.since),
            until=texts.full_day(asked.until),
        )
    if asked.reason:
        yield texts.say("Beside it: {words}", words=asked.reason)
    if asked.deputy is not None and asked.deputy.post:
        yield texts.say("Empowered meanwhile: {deputy}", deputy=asked.deputy.called)
    elif asked.deputy is None and asked.until is not None and _is_director(asked):
        yield texts.say("Nobody is empowered.")
    elif asked.deputy is None and asked.until is not None:
        yield texts.say("Nobody is empowered: what waits meanwhile goes to the Giám đốc.")


def _is_director(asked: AbsenceMeant) -> bool:
    """Whether the Giám đốc is away, to whom nothing is passed on then."""
    _, _, position = asked.whose.called.partition(", ")
    return rank_of(position, Seat.LEADERS) is Rank.DIRECTOR


def left(absence: Absence, texts: Texts) -> Message:
    """Return who is away, as it counts now, and that it ends by itself."""
    return Message(
        lines(
            is_away(absence, texts),
            texts.say("It ends by itself; to end it before, type /vangmat and press Revoke."),
        )
    )


def revoked(absence: Absence, texts: Texts) -> Message:
    """Return that a leader is not away any more."""
    return Message(
        texts.say(
            "The absence of {leader} has been revoked, and with it who was empowered.",
            leader=absence.post.called,
        )
    )
