"""Repeat what words mean, where others have put them right."""

from actions.ask import ask
from actions.here import Here
from domain.meant import WordsMeant
from domain.plan.assignment import Assignment
from domain.spoken.reply import Reply
from domain.voice import Voice
from domain.written import Written


async def repeat_instead(
    here: Here,
    one: Assignment | None,
    said: Reply,
    written: Written,
    before: WordsMeant | None = None,
) -> None:
    """Repeat what was `said` of work, in place of what was asked `before` or of nothing.

    It stays the answer to the message, with the file, of which it was asked before.
    """
    codes = one.task.code if one else before.codes if before else ""
    meant = WordsMeant(
        intention=said.intention,
        codes=codes,
        words=said.words,
        day=said.day,
        typed=said.typed(codes),
        message=before.message if before else written.id,
        file=before.file if before else written.file,
        voice=here.voice,
        said="" if here.voice is Voice.OWN else written.words,
    )
    await ask(here, meant, one=one, anybody=True)
