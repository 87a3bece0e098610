"""The buttons under a digest: a row for each thing to decide, and what opens in place."""

from collections.abc import Iterator

from domain.cause.names import CauseVerb
from domain.digest.edition import Edition
from domain.digest.line import Listed, Point
from domain.digest.names import CORRECTIONS, UNITS, DigestVerb
from domain.extension.names import ExtensionVerb
from domain.message import Button, Style
from domain.obstacle.names import ObstacleVerb
from domain.press import Verb, press
from domain.waiting.names import WaitingVerb
from domain.waiting.waiting import Matter
from views.buttons import Row, abreast
from views.digest.opinions import MOST_POINTS, Reader, points_of
from views.digest.short import list_name
from views.publication.offering import paper_rows
from views.texts import Texts, count


def rows(told: Edition, reader: Reader, texts: Texts, *, of_all: bool = True) -> tuple[Row, ...]:
    """Return what stands under a short digest, with the papers of the period if it is `of_all`."""
    return (*_decisions(told, reader, texts), *lists(told, texts, of_all=of_all))


def _decisions(told: Edition, reader: Reader, texts: Texts) -> Iterator[Row]:
    found = points_of(told, reader)
    for number, one in enumerate(found[:MOST_POINTS], start=1):
        yield from decision(number, one, reader, texts)
    if any(reader.waits_for(one) for one in found[MOST_POINTS:]):
        waiting = sum(reader.waits_for(one) for one in found)
        text = texts.label("See and answer all: {n}", n=count(waiting))
        yield (Button(text, press(WaitingVerb.LOOK_THROUGH), Style.PRIMARY),)


def decision(number: int, point: Point, reader: Reader, texts: Texts) -> Iterator[Row]:
    """Yield the rows of one thing where it waits for the reader; each says which it is about."""
    if not reader.decides or not reader.waits_for(point) or reader.agreed_at(point):
        return

    def button(text: str, verb: Verb, style: Style | None = None) -> Button:
        return Button(f"{number}. {text}", press(verb, point.of), style)

    see = Button(
        texts.label("{number}. See", number=number),
        press(DigestVerb.POINT, point.matter.value, point.of),
    )
    match point.matter:
        case Matter.OBSTACLE:
            agree = button(texts.label("Agree as proposed"), ObstacleVerb.AGREE_SOON, Style.SUCCESS)
            yield (agree, see) if point.proposal else (see,)
            yield (
                button(texts.label("Another opinion"), ObstacleVerb.OPINE),
                button(texts.label("Hold a meeting"), ObstacleVerb.MEET),
            )
        case Matter.EXTENSION:
            yield (button(texts.label("Agreed"), ExtensionVerb.GRANT, Style.SUCCESS), see)
            yield (
                button(texts.label("Agreed until another day…"), ExtensionVerb.GRANT_NEARER),
                button(texts.label("Not agreed"), ExtensionVerb.DENY),
            )
        case Matter.CAUSE:
            yield (button(texts.label("Confirm: objective"), CauseVerb.CONFIRM, Style.SUCCESS), see)
            yield (button(texts.label("Not objective…"), CauseVerb.REFUSE),)


def lists(told: Edition, texts: Texts, *, of_all: bool = True) -> tuple[Row, ...]:
    """Return the buttons that open a list in place, and the one that sends the whole text."""
    key = told.period.key
    opening = [
        _opens(key, listed.value, f"{list_name(listed, texts)}: {count(len(held))}")
        for listed in Listed
        if (held := told.listed(listed))
    ]
    if told.corrections:
        text = texts.label("Corrections: {n}", n=count(len(told.corrections)))
        opening.append(_opens(key, CORRECTIONS, text))
    opening.append(_opens(key, UNITS, texts.label("By unit")))
    opening.append(Button(texts.label("In full"), press(DigestVerb.FULL, key)))
    return (*abreast(opening, 2), *(paper_rows(key, texts) if of_all else ()))


def _opens(key: str, what: str, text: str) -> Button:
    return Button(text, press(DigestVerb.OPEN, key, what, 1))
