"""Words of the Văn phòng in reply to its preview: notes at lines, or a sentence for the top."""

from actions.ask import ask, close
from actions.asked import Answers, Asked, Lines
from actions.authorizing import authorize
from actions.digest.looking_through import (
    ask_hour,
    hour_of,
    note,
    open_with,
    put_off,
    send_now,
    waiting_issue,
)
from actions.here import Here
from actions.show.stage import Stage
from domain.authority import Act
from domain.digest.issue import Issue
from domain.digest.names import DigestPreview, OpeningMeant, SendingMeant
from domain.digest.remarks_said import opening_in, read_notes, takes_away
from domain.digest.sending import HourNotUnderstood, NoSuchLine
from domain.digest.wished import FiguresStand, Wish, wish_of
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.spoken.code import typed_codes
from domain.spoken.courtesy import is_courtesy
from domain.written import Written
from views.digest import asking as views


async def _replied(here: Here, plan: Plan, written: Written) -> bool:
    """Take lines with codes as notes, do what a button does, and offer the rest as the sentence.

    Returns False for thanks. Raises NoDigestWaits, DigestWentBefore, and NoSuchLine for a code that
    the digest does not have.
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
    if any(code.letters for code in typed_codes(read.unknown[0], plan.named_in_codes).codes):
        raise NoSuchLine(typed=read.unknown[0])
    wish = wish_of(written.words)
    if wish is not None:
        await _grant(here, kept, wish, written.words)
        return True
    words = " ".join(opening_in(written.words).split())
    await ask(here, OpeningMeant(shown.period, "" if takes_away(words) else words))
    return True


async def _grant(here: Here, kept: Issue, wish: Wish, typed: str) -> None:
    """Do as the button does; what cannot be undone is asked once. Raises FiguresStand."""
    match wish:
        case Wish.SEND:
            await ask(here, SendingMeant(kept.key))
        case Wish.FIGURES:
            raise FiguresStand
        case Wish.LATER:
            try:
                await put_off(here, kept, await hour_of(here, typed))
            except HourNotUnderstood:
                await ask_hour(here, kept.key)


async def _send(here: Here, prompt: Prompt[SendingMeant]) -> None:
    if await close(here, prompt):
        await send_now(here, prompt.question.period)


def _word_sending(stage: Stage, asked: SendingMeant, is_open: bool) -> Message:
    return views.sending_meant(asked, stage.office.texts, is_open=is_open)


async def _open(here: Here, prompt: Prompt[OpeningMeant]) -> None:
    await open_with(here, prompt, prompt.question.words)


async def _press(
    _here: Here, _prompt: Prompt[OpeningMeant] | Prompt[SendingMeant], _written: Written
) -> None:
    raise PressToConfirm


def _word(stage: Stage, asked: OpeningMeant, is_open: bool) -> Message:
    return views.opening_meant(asked, stage.office.texts, is_open=is_open)


LINES: Lines = {DigestPreview: _replied}
QUESTIONS: Answers = {
    OpeningMeant: Asked(Act.LOOK_THROUGH, _word, _press, choices={CONFIRM: _open}),
    SendingMeant: Asked(Act.LOOK_THROUGH, _word_sending, _press, choices={CONFIRM: _send}),
}
