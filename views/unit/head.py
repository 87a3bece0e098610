"""What the head of a unit is called."""

from domain.chat import Unit
from domain.unit.head import Headship, headship_of
from views.texts import Texts


def head_of(unit: Unit, texts: Texts) -> str:
    """Return the chức vụ of a unit's head, as the unit's kind has it."""
    match headship_of(unit):
        case Headship.ROOM:
            return texts.label("Head of room")
        case Headship.OFFICE:
            return texts.label("Chief of office")
        case Headship.INSPECTORATE:
            return texts.label("Chief inspector")
        case Headship.BRANCH:
            return texts.label("Head of branch")
        case Headship.CENTRE:
            return texts.label("Director of the centre")
        case Headship.OTHER:
            return texts.label("Head of the unit")
