"""Repeat plain words that name who minds a task; after a yes it is as with `/theodoi`."""

from actions.ask import ask, by_verdict, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.minder.naming import name_typed
from actions.show.stage import Stage
from actions.which import chosen_codes
from domain.authority import Act, check
from domain.message import Message
from domain.minder.minder import WhichIsMinded
from domain.minder.names import MinderMeant
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.spoken.code import typed_codes
from domain.spoken.minding import named_to_mind
from domain.subject import How
from domain.written import Written
from views.minder import minder as views


async def proposes_minder(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat whom words name to mind the one task that they are about; False for all others.

    Raises WhichIsMinded where they may be about several.
    """
    if not here.chat.units or written.file is not None:
        return False
    typed = typed_codes(written.words, plan.named_in_codes)
    who = named_to_mind(typed.rest)
    if who is None:
        return False
    about = await shown_to(here, plan, written.under)
    if typed.codes:
        about = (await meant_by(here, plan, written)).assignments
    open_ones = [one for one in about if one.is_open]
    if not open_ones:
        return False
    if len(open_ones) > 1:
        raise WhichIsMinded(who=who, code=open_ones[0].task.code)
    check(Act.MIND, here.chat)
    await ask(here, MinderMeant(open_ones[0].task.code, who), one=open_ones[0])
    return True


async def _confirm(here: Here, prompt: Prompt[MinderMeant]) -> None:
    if await close(here, prompt, How.CONFIRMED):
        asked = prompt.question
        named = await chosen_codes(here, asked.code)
        await name_typed(
            here.repeating(prompt.said_at), Written(f"{asked.code} {asked.who}", chosen=named)
        )


async def _answered(here: Here, prompt: Prompt[MinderMeant], written: Written) -> None:
    await by_verdict(here, prompt, written, yes=_confirm)


def _word(stage: Stage, question: MinderMeant, is_open: bool) -> Message:
    return views.meant(stage.one, question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {MinderMeant: Asked(Act.MIND, _word, _answered, choices={CONFIRM: _confirm})}
