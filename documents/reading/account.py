"""What became of every paragraph and cell of a file; what no rule speaks for is unclear."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from documents.overlooked import is_a_sentence, is_told, names_a_time, sounds_like_work
from documents.plan import ParagraphReading
from documents.reading.blocks import Aside, Block, Paragraph, passages
from domain.paper.became import Became
from domain.paper.doubt import Doubt

_HEADS = {Became.HEADING, Became.PART}
_SET_ASIDE = {Became.NOTE, Became.FRAME}


@dataclass(slots=True)
class Account:
    """What rules said of paragraphs and cells, by their numbers; who speaks first counts."""

    _became: dict[int, Became] = field(default_factory=dict)

    def say(self, at: Iterable[int], became: Became) -> None:
        """Note what became of what stands `at` these numbers."""
        for number in at:
            self._became.setdefault(number, became)

    def take(self, other: "Account") -> None:
        """Note all that another account says."""
        for number, became in other._became.items():
            self._became.setdefault(number, became)

    def doubt_headings(self, blocks: Iterable[Block], times: Iterable[str]) -> None:
        """Take for unclear what heads duties and names a time that is none of their `times`."""
        told = {" ".join(one.split()).casefold() for one in times}
        for one in passages(blocks):
            text = " ".join(one.text.split()).casefold()
            if names_a_time(text) and not any(time in text for time in told):
                for number in one.at:
                    if self._became.get(number) in _HEADS:
                        self._became[number] = Became.UNCLEAR

    def paragraphs(
        self, blocks: Iterable[Block], tasks: Mapping[int, str], told: Mapping[str, str]
    ) -> Iterator[ParagraphReading]:
        """Yield each paragraph and cell once, in order; `tasks` are the codes that came of some.

        `told` is what the tasks say, by their codes and by their places: a paragraph that is
        counted to a task and has work whose words stand in none of it is unclear.
        """
        for one in passages(blocks):
            task = next((tasks[number] for number in one.at if number in tasks), None)
            became = Became.TASK if task else self._resolved(one.at, one.text)
            if task and isinstance(one, Paragraph) and sounds_like_work(one.text):
                said = f"{told.get(task, '')} {told.get(one.where, '')}"
                task = task if is_told(one.text, said) else None
                became = became if task else Became.UNCLEAR
            yield ParagraphReading(where=one.where, text=one.text, became=became, task=task)

    def _resolved(self, at: Iterable[int], text: str) -> Became:
        said = [self._became.get(number, Became.UNCLEAR) for number in at]
        became = said[0] if said else Became.UNCLEAR
        if became is Became.TASK:
            # It was to be a task, and none came of it.
            return Became.UNCLEAR
        if became is Became.FRAME and is_a_sentence(text):
            return Became.UNCLEAR
        return Became.UNCLEAR if became in _SET_ASIDE and sounds_like_work(text) else became


def beside(asides: Iterable[Aside]) -> Iterator[ParagraphReading]:
    """Yield what became of words that no block holds: nothing of them is read into a task."""
    for one in asides:
        if one.why is not Doubt.NO_VALUE:
            became = Became.UNCLEAR if sounds_like_work(one.text) else Became.NOTE
            yield ParagraphReading(where=one.where, text=one.text, became=became, task=None)
