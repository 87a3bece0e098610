"""A leader takes back what was decided on a request, which waits for the leaders again."""

from actions.ask import ask, overrule
from actions.extension.settling import TO_DECIDE, tell_all
from actions.here import Here
from actions.order import move
from actions.reshow import reshow
from domain.extension.asking import NothingDecidedYet
from domain.extension.extension import Extension, NotItsTurn
from domain.extension.names import DecisionMeant
from domain.plan.assignment import Assignment
from domain.spoken.answers.thinking_again import slips, thinks_again
from domain.spoken.verdict import Verdict, read_verdict
from views.extension import rethinking as views


async def offers_to_reopen(here: Here, extension: Extension, one: Assignment, words: str) -> bool:
    """Repeat that what was decided is taken back, where words say so; False for any others.

    Raises NothingDecidedYet where nothing was, unless they are the first to refuse.
    """
    if not thinks_again(words):
        return False
    if not extension.is_open:
        await ask(here, DecisionMeant(extension.id, None, words, takes_back=True), one=one)
    elif slips(words) or read_verdict(words) is not Verdict.NO:
        raise NothingDecidedYet
    else:
        return False
    return True


async def reopen(here: Here, extension: Extension, one: Assignment, words: str | None) -> None:
    """Let a request wait for the leaders again, and carry that to whom the word had gone.

    The deadline before is in force again. Raises NotItsTurn where that was moved otherwise since,
    a newer request waits, or somebody was first.
    """
    was_moved = extension.granted is not None and one.deadline != extension.granted
    if was_moved or await here.tx.extensions.pending(one.id) is not None:
        raise NotItsTurn(extension)
    if not await here.tx.extensions.undecide(extension, at=here.said_at):
        raise NotItsTurn(await here.tx.extensions.get(extension.id))
    await here.record(
        "extension-undecided", assignment_id=one.id, extension=extension.id, words=words
    )
    said = views.in_short(here.office.texts)
    await overrule(here, one, *TO_DECIDE, said=said)
    if extension.granted is not None:
        one = await move(here, one, extension.before, by="extension")
    message = views.reopened(
        extension, one, here.office.texts, by=here.speaker, at=here.said_at, words=words
    )
    await tell_all(here, extension, one, message, to_unit=message)
    await here.say(views.waits_again(one, here.office.texts), shows=[one.id])
    await reshow(here, [one])
