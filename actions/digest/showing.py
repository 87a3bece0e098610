"""What shows a week's digest: the words that were sent, for it is never rewritten."""

from actions.show.stage import Stage, Worded, Wordings
from domain.digest.names import WeekDigest
from domain.message import Message


async def _digest(stage: Stage, subject: WeekDigest) -> Worded:
    """Raises LookupError for a week that was not summed up."""
    return Message(await stage.tx.digests.text(subject.week)), []


WORDINGS: Wordings = {WeekDigest: _digest}
