"""`/huy`, and the buttons under an open question."""

from actions.cancel import ask_anew, cancel_pressed, cancel_typed, choose_pressed, skip_pressed
from actions.here import Here
from domain.press import Press, QuestionVerb, UnknownPress
from handlers.routing.conversation import Conversation, by_ids


async def on_choice(here: Here, press: Press) -> None:
    """Answer the question with what the button says."""
    if not press.args:
        raise UnknownPress
    await choose_pressed(here, press.args[0], under=press.under)


CONVERSATION = Conversation(
    commands={"huy": cancel_typed},
    presses={
        QuestionVerb.SKIP: by_ids(skip_pressed),
        QuestionVerb.CANCEL: by_ids(cancel_pressed),
        QuestionVerb.CHOOSE: on_choice,
        QuestionVerb.ANEW: by_ids(ask_anew),
    },
)
