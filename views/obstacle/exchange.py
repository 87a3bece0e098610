"""What was said to an obstacle since it was told: opinions, questions and answers, in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.obstacle.opinion import Opinion, final, taken_back
from domain.waiting.clarification import Clarification
from views.markup import Markup
from views.obstacle.opinion import opinion_line
from views.people.person import called
from views.texts import Texts, count
from views.waiting.clarification import clarification_line

# A card is one message for as long as it stands, so that it has room for some of it only.
_ROOM, _FEW, _MOST = 1000, 4, 6


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said to what a `unit` told, each kind oldest first."""

    unit: str
    opinions: Sequence[Opinion] = ()
    talk: Sequence[Clarification] = ()

    def __bool__(self) -> bool:
        """Whether anything was."""
        return bool(self.opinions or self.talk)


def newest(exchange: Exchange, texts: Texts) -> list[Markup]:
    """Return a line for each of the newest, oldest first, long words shortened."""
    said = exchange.opinions
    limit = _ROOM // min(max(len(said) + len(exchange.talk), _FEW), _MOST)
    back = {taken_back(one, said[:at]) for at, one in enumerate(said)}
    in_turn = [(one.id, 0, _opinion(one, one in back, texts, limit)) for one in said]
    for one in exchange.talk:
        line = clarification_line(one, exchange.unit, texts, limit=limit)
        in_turn.append((one.after or 0, one.id, line))
    return [line for *_, line in sorted(in_turn)[-_MOST:]]


def _opinion(one: Opinion, is_taken_back: bool, texts: Texts, limit: int) -> Markup:
    line = opinion_line(one, texts, limit=limit)
    return texts.say("{line} (taken back since)", line=line) if is_taken_back else line


def exchanged(exchange: Exchange, texts: Texts) -> Iterator[Markup]:
    """Yield the newest, how much went before it, and whose word stands where that is not plain."""
    earlier = len(exchange.opinions) + len(exchange.talk) - _MOST
    if earlier > 0:
        yield texts.say("… after {n} earlier opinions.", n=count(earlier))
    yield from newest(exchange, texts)
    standing = final(exchange.opinions)
    later = [one for one in exchange.opinions if standing and one.settles and one.id > standing.id]
    if standing and later:
        yield texts.say("The opinion of {person} stands.", person=called(standing.speaker))
