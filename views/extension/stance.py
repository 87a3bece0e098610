"""The office's view of a request for a later deadline, in a few words."""

from domain.extension.extension import Extension, Stance
from views.texts import Texts


def stance(extension: Extension, texts: Texts) -> str:
    """Return the office's view as plain text, "" before it has one."""
    match extension.view:
        case None:
            return ""
        case Stance.AGREES:
            return texts.label("agrees with the request")
        case Stance.OBJECTS:
            return texts.label("does not agree")
        case Stance.WORDS:
            return extension.advice or ""
