"""The questions that are open on the screens of a version."""

from datetime import datetime

from sqlalchemy import bindparam, text

from domain.department.names import DepartmentMeant
from domain.question import Question, UnreadableQuestion
from storage.engines import reader
from storage.types import UtcDateTime

# Every question that is open, with the chat and the message in which it stands.
_OPEN = text("""
SELECT prompts.question, chats.address, outbox.message_address FROM prompts
JOIN outbox ON outbox.id = prompts.outbox_id JOIN chats ON chats.id = outbox.chat_id
WHERE NOT prompts.closed AND prompts.expires_at > :now
""").bindparams(bindparam("now", type_=UtcDateTime()))
# A town whose screens are kept has one department.
_NEVER_ASKED = {UnreadableQuestion.kind, DepartmentMeant.kind}


async def open_questions(database_url: str, now: datetime) -> list[tuple[int, int]]:
    """Return chat and message of each question that is open; raises ValueError if a kind is not."""
    engine = reader(database_url)
    async with engine.begin() as connection:
        rows = (await connection.execute(_OPEN, {"now": now})).all()
    await engine.dispose()
    missing = set(Question.KINDS) - _NEVER_ASKED - {row.question for row in rows}
    if missing:
        raise ValueError(f"no leaves_open in tests/<affair>/ leaves open {sorted(missing)}")
    return [(row.address, row.message_address) for row in rows if row.message_address]
