"""From which share on each sense is taken: `python -m learning.sureness`, some minutes.

The rule: the lowest share, in twentieths and not below 0.7, at which of a hundred clauses
with another meaning at most one is taken for it. Each clause is judged by weights that were learned
without it and without its neighbours: lines that stand together were written by one hand, of one
kind, and would teach each other.
"""

import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256

from domain.spoken.cuts.cutting import clause
from domain.spoken.parts.guess import SENSES, UNIT, Guess, Sense, guess
from domain.spoken.tasks.units import units_in
from learning.train import corpus, train

_FOLDS = 4
_TOGETHER = 30
_MOST_WRONG = 0.01
_LOWEST = 0.7


def crossed(labelled: list[tuple[Sense, str]]) -> Iterator[tuple[Sense, Guess]]:
    """Yield what each clause means, and what is guessed of it by all others but its fold."""
    for fold in range(_FOLDS):
        weights = train([one for at, one in enumerate(labelled) if _fold_of(at) != fold])
        for at, (sense, text) in enumerate(labelled):
            if _fold_of(at) == fold:
                words, names_task = clause(text, units_in(text))
                yield sense, guess(words, weights, names_task=names_task)


def sure_from(sense: Sense, guessed: Iterable[tuple[Sense, Guess]]) -> float:
    """Return the share from which on a sense is taken, 1 where no lower one keeps the rule."""
    others = [found for right, found in guessed if right is not sense]
    shares = (at / UNIT for at in range(round(_LOWEST * UNIT), UNIT))
    for share in shares:
        wrong = sum(found.sense is sense and found.share >= share for found in others)
        if wrong <= _MOST_WRONG * len(others):
            return share
    return 1.0


def _fold_of(at: int) -> int:
    """Return the fold of a line by its place."""
    return sha256(str(at // _TOGETHER).encode()).digest()[0] % _FOLDS


def main() -> None:
    """Print the share for each sense that claims something."""
    guessed = list(crossed(corpus()))
    for sense in SENSES:
        if sense is not Sense.NONE:
            sys.stdout.write(f"{sense:<12}{sure_from(sense, guessed):.2f}\n")


if __name__ == "__main__":
    main()
