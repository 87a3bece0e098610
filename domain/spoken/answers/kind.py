"""What words are that answer an obstacle: an answer, and what only looks like one."""

from enum import Enum, auto

from domain.spoken.answers.asking import is_question
from domain.spoken.answers.looking import only_looks
from domain.spoken.answers.sure import is_surely_an_answer
from domain.spoken.card_said import CardAct, asked_of_card
from domain.spoken.courtesy import holds_off, is_courtesy, says_none
from domain.spoken.parts.bearing import Bearing, bearing


class Kind(Enum):
    """What words are; a DEED is what a button of the card does, PERHAPS is said back first."""

    ANSWER = auto()
    PERHAPS = auto()
    DEED = auto()
    TAKE_BACK = auto()
    QUESTION = auto()
    LATER = auto()
    NOTHING = auto()

    @property
    def is_none(self) -> bool:
        """Whether nothing of it is for the unit."""
        return self in {Kind.TAKE_BACK, Kind.QUESTION, Kind.LATER, Kind.NOTHING}


def kind_of(words: str, *, of_office: bool) -> Kind:
    """Return what words are that somebody of the Văn phòng, or else a leader, answers."""
    asked = asked_of_card(words)
    if asked is not None:
        return Kind.TAKE_BACK if asked is CardAct.TAKE_BACK else Kind.DEED
    # A bare "không" may refuse what is proposed.
    if is_courtesy(words) or (says_none(words) and len(words.split()) > 1):
        return Kind.NOTHING
    whose = bearing(words)
    # What a leader gives the Văn phòng to look at is an order.
    is_order = whose is Bearing.OFFICE and not of_office
    if not is_order and (whose is Bearing.LATER or only_looks(words)):
        return Kind.LATER
    if whose is Bearing.EXPLAINS:
        return Kind.ANSWER
    if is_question(words):
        return Kind.QUESTION
    if not is_order and holds_off(words):
        return Kind.LATER
    if whose is not Bearing.UNIT or is_surely_an_answer(words):
        return Kind.ANSWER
    return Kind.PERHAPS
