"""Who is in charge of what and who is away, in one message."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.message import Button, Message
from domain.press import press
from domain.remit.names import RemitVerb
from domain.remit.remit import Absence, Remit, Roster
from views.buttons import Row
from views.markup import Markup, bold, lines
from views.remit.charge import is_away
from views.remit.entering import term
from views.texts import Texts, short_date

# With the rows below no more than a phone's screen holds.
_MOST_ABSENCES = 6


@dataclass(frozen=True, slots=True)
class Listed:
    """What stands today in `roster`, for which `units`; what comes later, and every absence."""

    roster: Roster
    units: tuple[Unit, ...]
    later: Sequence[Remit]
    absences: Sequence[Absence]


def remits(listed: Listed, texts: Texts, *, for_office: bool) -> Message:
    """Return the list with the buttons that enter and revoke; only the office says who has what."""
    text = lines(
        bold(texts.say("Who is in charge of which units")),
        *_fields(listed, texts),
        *(_later(one, texts) for one in listed.later),
        bold(texts.say("Away, and who is empowered")),
        *([is_away(one, texts) for one in listed.absences] or [texts.say("Nobody is away.")]),
        texts.say(
            "For example: /phancong Phó Giám đốc Nguyễn Văn B phụ trách TDC, QLCN từ 01/3 theo "
            "Quyết định 12/QĐ-SKHCN"
        )
        if for_office
        else None,
        texts.say("For example: /vangmat từ 01/3 đến 05/3, ủy quyền đ/c Nguyễn Văn C"),
    )
    return Message(text, tuple(_rows(listed.absences, texts, for_office=for_office)))


def _fields(listed: Listed, texts: Texts) -> Iterator[Markup]:
    roster, free = listed.roster, []
    held: dict[str, list[Remit]] = {}
    for unit in listed.units:
        remit = roster.remit(unit)
        if remit is None:
            free.append(unit.code)
        else:
            held.setdefault(remit.post.called, []).append(remit)
    for leader, those in held.items():
        yield texts.say(
            "– {leader}: {units}",
            leader=leader,
            units="; ".join(f"{one.unit.code} ({_paper(one, texts)})" for one in those),
        )
    if free:
        yield texts.say(
            "– In nobody's charge, so that any leader decides: {units}", units=", ".join(free)
        )


def _paper(remit: Remit, texts: Texts) -> str:
    return texts.label("{basis}, from {since}", basis=remit.basis, since=short_date(remit.since))


def _later(remit: Remit, texts: Texts) -> Markup:
    return texts.say(
        "– To come: {leader}, {unit}. {term}",
        leader=remit.post.called,
        unit=remit.unit.code,
        term=term(remit, texts),
    )


def _rows(absences: Sequence[Absence], texts: Texts, *, for_office: bool) -> Iterator[Row]:
    for one in absences[:_MOST_ABSENCES]:
        label = texts.label(
            "Revoke: {name}, {since}–{until}",
            name=one.post.full_name,
            since=short_date(one.since),
            until=short_date(one.until),
        )
        yield (Button(label, press(RemitVerb.REVOKE, one.id)),)
    away = Button(texts.label("Enter who is away"), press(RemitVerb.ADD_ABSENCE, 0))
    if for_office:
        yield (Button(texts.label("Enter who is in charge"), press(RemitVerb.ADD_REMIT, 0)),)
    yield (away,)
