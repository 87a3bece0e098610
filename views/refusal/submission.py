"""What is said about work that cannot be reported as submitted."""

from domain import submission
from views.markup import Markup
from views.refusal.wording import sentence
from views.task import state_submitted, title
from views.texts import Texts


@sentence.register
def _(refusal: submission.AlreadySubmitted, texts: Texts) -> Markup:
    return texts.say(
        "{title}: {state}, recorded before. To correct the document, type /datrinh, the code and "
        "its number; once it is signed, press Done.",
        title=title(refusal.assignment.task),
        state=state_submitted(refusal.assignment, texts),
    )
