"""What `nhacviec understand` prints is what the chat makes of the same words."""

import pytest

from actions.unasked import remind
from bot.command_line.understood import heard_without_database
from domain.extension import names as extension
from domain.meant import PartsMeant, WordsMeant
from domain.refusal import Refusal
from domain.spoken.parts.guess import Sense
from domain.spoken.parts.sense import INTENTIONS
from domain.subject import QuestionShown
from domain.text import fold
from learning.train import corpus, is_held_out
from tests.actions.at_work import AtWork
from tests.actions.deed import Deed, Told

WORDS = [text for _, text in corpus() if is_held_out(text) and not any(map(str.isdigit, text))][:50]
SENSES = {intention: sense for sense, intention in INTENTIONS.items()}


@pytest.fixture
async def morning(at_work: AtWork) -> Told:
    (told,) = (await at_work.tells(remind)).to("TT")
    return told


def claimed(deed: Deed[None]) -> set[Sense]:
    """Return what the chat repeats; a request for a later deadline asks in its own way."""
    asked = (one.subject.question for one in deed.told if isinstance(one.subject, QuestionShown))
    question = next(asked, None)
    match question:
        case WordsMeant():
            return {SENSES[question.intention]}
        case PartsMeant():
            return {SENSES[part.intention] for part in question.parts}
        case None:
            return set()
    return {Sense.EXTEND} if type(question).__module__ == extension.__name__ else set()


async def test_fifty_replies_mean_the_same_both_ways(at_work: AtWork, morning: Told) -> None:
    assert len(WORDS) == 50
    differing = []
    for words in WORDS:
        parts = heard_without_database(words, at_work.office.today(at_work.now))
        said = {part.sense for part in parts if part.sense not in {None, Sense.NONE}}
        try:
            told = claimed(await at_work.answers("TT", morning, words))
        except Refusal:
            told = said
        # Nothing was reported yet that could be taken back.
        if told != said - {Sense.WITHDRAW}:
            differing.append((fold(words), said, told))
    assert differing == []
