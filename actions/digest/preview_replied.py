"""Words of the Văn phòng in reply to its preview: notes at lines, or a sentence for the top."""

from actions.ask import ask
from actions.asked import Answers, Asked, Lines
from actions.authorizing import authorize
from actions.digest.looking_through import note, open_with, waiting_issue
from actions.here import Here
from actions.show.stage import Stage
from domain.authority import Act
from domain.digest.names import DigestPreview, OpeningMeant
from domain.digest.remarks_said import read_notes, takes_away
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.spoken.courtesy import is_courtesy
from domain.written import Written
from views.digest import asking as views


async def _replied(here: Here, plan: Plan, written: Written) -> bool:
    """Take lines with codes as notes, and offer anything else as the sentence on top.

    Returns False for thanks. Raises NoDigestWaits and DigestWentBefore.
    """
    shown = await here.subject(written.under, DigestPreview)
    if shown is None or not written.words or is_courtesy(written.words):
        return False
    await authorize(here, Act.LOOK_THROUGH)
    kept = await waiting_issue(here, shown.period)
    read = read_notes(written.words, kept.edition, plan.named_in_codes)
    if read.notes:
        await note(here, kept, read)
        return True
    words = " ".join(written.words.split())
    await ask(here, OpeningMeant(shown.period, "" if takes_away(words) else words))
    return True


async def _open(here: Here, prompt: Prompt[OpeningMeant]) -> None:
    await open_with(here, prompt, prompt.question.words)


async def _press(_here: Here, _prompt: Prompt[OpeningMeant], _written: Written) -> None:
    raise PressToConfirm


def _word(stage: Stage, asked: OpeningMeant, is_open: bool) -> Message:
    return views.opening_meant(asked, stage.office.texts, is_open=is_open)


LINES: Lines = {DigestPreview: _replied}
QUESTIONS: Answers = {
    OpeningMeant: Asked(Act.LOOK_THROUGH, _word, _press, choices={CONFIRM: _open})
}
