"""An agreement that is conveyed soon: what was proposed once more, and how to take it back."""

from domain.message import Button, Message
from domain.obstacle.agreement import Agreement, AgreementState
from domain.obstacle.names import ObstacleVerb
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.press import press
from domain.refusal import Refusal
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.refusal.wording import sentence
from views.texts import Texts, shorten

_LONGEST = 1000


def agreed(agreement: Agreement, obstacle: Obstacle, one: Assignment, texts: Texts) -> Message:
    """Return the agreement as it stands; while it waits it can be taken back."""
    proposal = shorten(obstacle.proposal or "", _LONGEST)
    text = lines(
        texts.say(
            "{person} agrees to the proposal of {unit}.",
            person=called(agreement.speaker),
            unit=one.unit.name,
        ),
        title(one.task, texts),
        texts.say("Proposal: {proposal}", proposal=proposal),
        _standing(agreement, texts),
    )
    if agreement.state is not AgreementState.WAITING:
        return Message(text)
    back = Button(texts.label("Take back"), press(ObstacleVerb.TAKE_BACK, agreement.id))
    return Message(text, ((back,),))


def taken_back(one: Assignment, texts: Texts) -> Message:
    """Return that an agreement was taken back by words."""
    said = texts.say("The agreement was taken back; nothing was conveyed. It still waits.")
    return Message(lines(title(one.task, texts), said))


def not_conveyed(one: Assignment, why: Refusal, texts: Texts) -> Message:
    """Return to whoever agreed why that was not conveyed after all."""
    return Message(lines(title(one.task, texts), sentence(why, texts)))


def _standing(agreement: Agreement, texts: Texts) -> Markup:
    at = texts.moment(agreement.conveys_at)
    match agreement.state:
        case AgreementState.WAITING:
            return texts.say(
                "It is conveyed at {at}; if it was a mistake, press Take back before.", at=at
            )
        case AgreementState.CONVEYED:
            return texts.say("Conveyed.")
        case AgreementState.TAKEN_BACK:
            return texts.say("Taken back; nothing was conveyed.")
        case AgreementState.OVERTAKEN:
            return texts.say("Not conveyed: the obstacle had its answer before.")
