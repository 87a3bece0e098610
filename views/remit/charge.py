"""Who is in charge, who is away, and who has what was passed on, as cards and refusals say it."""

from collections.abc import Iterator

from domain.chat import Seat
from domain.message import Button
from domain.press import press
from domain.remit.addressing import Charge
from domain.remit.names import RemitVerb
from domain.remit.passed_up import PassedUp
from domain.remit.remit import Absence, FieldOf
from domain.waiting.waiting import Matter
from views.markup import Markup
from views.people.person import called
from views.texts import Texts, long_date


def whose_field(field: FieldOf, texts: Texts) -> Markup:
    """Return to a leader whose field a unit is, and that nothing was recorded."""
    facts = {"unit": field.unit, "leader": field.leader, "acting": field.acting}
    if field.acting == field.leader:
        return texts.say(
            "Not recorded: {unit} is in the charge of {leader}. They or the Giám đốc decide here.",
            **facts,
        )
    if field.acting:
        return texts.say(
            "Not recorded: {unit} is in the charge of {leader}, who is away; {acting} is empowered "
            "meanwhile. They or the Giám đốc decide here.",
            **facts,
        )
    return texts.say(
        "Not recorded: {unit} is in the charge of {leader}, who is away and has empowered nobody. "
        "The Giám đốc decides here.",
        **facts,
    )


def of_charge(charge: Charge, texts: Texts, *, seat: Seat) -> Iterator[Markup]:
    """Yield on a card for a seat to whom it goes, who is in charge and who is away."""
    addressee, leader = charge.addressee, charge.leader
    if seat is Seat.LEADERS and addressee is not None:
        yield texts.say("To: {leader}", leader=addressee.called)
    if leader is not None and not (seat is Seat.LEADERS and leader == addressee):
        yield texts.say("Leader in charge: {leader}", leader=leader.called)
    if charge.passed_up is not None:
        yield _passed_on(charge.passed_up, texts)
    for absence in charge.absences:
        yield is_away(absence, texts)


def _passed_on(passed_up: PassedUp, texts: Texts) -> Markup:
    facts = {"person": called(passed_up.person), "at": texts.moment(passed_up.at)}
    if passed_up.to is None:
        return texts.say("Passed on to the Giám đốc by {person} at {at}.", **facts)
    return texts.say("{person} left it to {leader} at {at}.", leader=passed_up.to.called, **facts)


def is_away(absence: Absence, texts: Texts) -> Markup:
    """Return that a leader is away, until when, and whom they empower."""
    facts = {
        "leader": absence.post.called,
        "since": long_date(absence.since),
        "until": long_date(absence.until),
        "reason": f" ({absence.reason})" if absence.reason else "",
    }
    if absence.deputy is None:
        return texts.say("{leader} is away from {since} through {until}{reason}.", **facts)
    return texts.say(
        "{leader} is away from {since} through {until}{reason}; empowered meanwhile: {deputy}.",
        deputy=absence.deputy.called,
        **facts,
    )


def pass_up_button(charge: Charge, matter: Matter, of: int, texts: Texts) -> tuple[Button, ...]:
    """Return the button that passes something on to the Giám đốc, where there is sense in it."""
    if not charge.may_pass_up:
        return ()
    label = texts.label("Pass on to the Giám đốc")
    return (Button(label, press(RemitVerb.PASS_UP, matter.value, of)),)
