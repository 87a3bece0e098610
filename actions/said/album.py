"""Keep what was sent as one album together: with the first of it, whatever became of that."""

from dataclasses import replace

from actions.ask import let_lapse, rewrite
from actions.here import Here
from actions.here.album import of_album, work_of_album
from actions.obstacle.enclosing import bring_rest
from actions.reshow import reshow
from domain.attachment import held_in, with_beside
from domain.meant import FileMeant
from domain.subject import How
from domain.written import Written


async def joins_album(here: Here, written: Written) -> bool:
    """Keep a file without words with the rest of its album, where that was kept or is asked about.

    False for any other, and for the first of an album.
    """
    file = written.file
    if written.album is None or written.words or file is None:
        return False
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
