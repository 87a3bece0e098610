"""Keep what was sent as one album together: with the first of it, whatever became of that."""

from dataclasses import replace
from datetime import timedelta

from actions.ask import let_lapse, rewrite
from actions.here import Here
from actions.here.album import of_album, work_of_album
from actions.obstacle.enclosing import bring_rest
from actions.reshow import reshow
from domain.attachment import Attachment, held_in, with_beside
from domain.meant import FileMeant, WordsMeant
from domain.prompt import Prompt
from domain.reaction import Reaction
from domain.subject import How
from domain.written import Written

# Until then one file after another is taken for what somebody sends at one go.
_AT_ONE_GO = timedelta(minutes=10)


async def joins_album(here: Here, written: Written) -> bool:
    """Keep a file without words with the rest of its album, where that was kept or is asked about.

    False for any other, and for the first of an album.
    """
    file = written.file
    if written.words or file is None:
        return False
    if written.album is None:
        return await _joins_question(here, written, file)
    for prompt in await here.tx.prompts.in_chat(here.chat.id, here.now):
        if any(one.album == file.album for one in held_in(prompt.question)):
            await rewrite(here, prompt, with_beside(prompt.question, file))
            return True
    kept = await here.tx.runs.begun_with(of_album(here.chat, file.album))
    for key in kept:
        assignment_id, obstacle_id = work_of_album(key)
        await here.keep(file, assignment_id=assignment_id, obstacle_id=obstacle_id)
        if obstacle_id is not None:
            await bring_rest(here, obstacle_id, file)
    plan = await here.whole_plan()
    await reshow(here, [one for at, _ in map(work_of_album, kept) if (one := plan.assignment(at))])
    return bool(kept)


async def _joins_question(here: Here, written: Written, file: Attachment) -> bool:
    """Keep a file with the one of the same sender that is still asked about; else False."""
    for prompt in await here.tx.prompts.in_chat(here.chat.id, here.now):
        asked, sender = prompt.question, here.sender
        if isinstance(asked, WordsMeant) and await _joins_words(here, prompt, written, file):
            return True
        if not isinstance(asked, FileMeant) or sender is None or prompt.person_id != sender.id:
            continue
        since = prompt.asked_at or prompt.said_at
        is_reply = await here.prompt(written.under) == prompt
        is_late = since is None or here.said_at - since > _AT_ONE_GO
        if is_reply or (asked.under == written.under and not is_late):
            joined = replace(asked.file, beside=(*asked.file.beside, file))
            await rewrite(here, prompt, replace(asked, file=joined))
            return True
    return False


async def _joins_words(
    here: Here, prompt: Prompt[WordsMeant], written: Written, file: Attachment
) -> bool:
    """Keep a file alone with the bot with the words that its sender has just said; else False."""
    asked, since = prompt.question, prompt.asked_at or prompt.said_at
    is_own = here.sender is not None and prompt.person_id == here.sender.id
    is_late = since is None or here.said_at - since > _AT_ONE_GO
    if not here.alone or written.under is not None or not is_own or is_late:
        return False
    first = asked.file
    joined = replace(first, beside=(*first.beside, file)) if first else file
    await rewrite(here, prompt, replace(asked, file=joined))
    await here.react(Reaction.READ)
    return True


async def gathered(here: Here, written: Written) -> Written:
    """Return words that came behind other files of their album with those, asked of no longer."""
    file = written.file
    if written.album is None or not written.words or file is None:
        return written
    for prompt in await here.tx.prompts.in_chat(here.chat.id, here.now):
        asked = prompt.question
        if isinstance(asked, FileMeant) and asked.file.album == file.album and not asked.words:
            await let_lapse(here.tx, here.office, prompt, now=here.now, how=How.REPEATED)
            return replace(written, file=replace(file, beside=asked.file.all))
    return written
