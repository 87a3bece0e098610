"""Which questions are what keeps somebody's own words from being recorded."""

from domain.authority import COMMANDS, READING
from domain.meant import TO_CONFIRM, FileMeant, PartsMeant, WhichMeant, WordsMeant
from domain.question import Question
from domain.spoken.answers.asking import is_question
from domain.spoken.asking import asks_list
from domain.voice import Voice


def was_said(asked: Question) -> bool:
    """Whether a question is what keeps somebody's own words from being recorded."""
    if isinstance(asked, WordsMeant | PartsMeant):
        return asked.voice is Voice.OWN
    if isinstance(asked, FileMeant):
        return asked.under is not None  # else it may have been meant for nobody here
    return isinstance(asked, TO_CONFIRM) and not only_looks_up(asked)


def only_looks_up(asked: Question) -> bool:
    """Whether nothing was to be recorded: it was asked of which work something is to be shown."""
    if not isinstance(asked, WhichMeant):
        return False
    if asked.command:
        return COMMANDS.get(asked.command) in READING
    return is_question(asked.words) or asks_list(asked.words)
