"""What is said when the fault is ours."""

from domain.message import Message
from views.texts import Texts


def crash(code: str, texts: Texts) -> Message:
    """Return an apology with a code that leads to the log."""
    return Message(
        texts.say(
            "Sorry, the system met an error and recorded nothing. Please try again; "
            "if it stays, tell the administrator the code {code}.",
            code=code,
        )
    )
