"""A message of ours as plain text, to be pasted into another messenger."""

from actions.here import Here
from actions.show import show
from domain.press import UnknownPress
from domain.subject import QuestionEnded, QuestionShown
from storage.boxes.outgoing import OnScreen
from views.proxy import copy as views


async def copy_pressed(here: Here, *, under: int | None) -> None:
    """Answer with the pressed message as things stand now; raises UnknownPress."""
    shown = await here.on_screen(under)
    if shown is None:
        raise UnknownPress
    await copy(here, shown)


async def copies(here: Here, under: int | None) -> bool:
    """Answer with the message that is replied to, if it is one to be passed on."""
    shown = await here.on_screen(under)
    if shown is None or isinstance(shown.subject, QuestionShown | QuestionEnded | None):
        return False
    await copy(here, shown)
    return True


async def copy(here: Here, shown: OnScreen) -> None:
    """Answer with a message on the screen as plain text; raises UnknownPress, NothingLeft."""
    if shown.subject is None:
        raise UnknownPress
    message, _ = await show(
        here.tx,
        here.office,
        shown.subject,
        now=here.now,
        shown=shown.assignment_ids,
        chat=here.chat.id,
    )
    await here.say(views.copy(message, here.office.texts))
