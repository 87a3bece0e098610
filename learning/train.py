"""Learn what clauses mean from labelled ones: `make replies`.

A softmax regression by stochastic gradients with dropout; the same corpus gives the same weights.
"""

import json
import math
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random

from domain.spoken.cuts.cutting import clause
from domain.spoken.parts.guess import SENSES, UNIT, Sense, Weights, signs
from domain.spoken.tasks.units import units_in
from domain.text import fold

VIETNAMESE = Path(__file__).parents[1] / "locales" / "vi"
CORPUS, WEIGHTS = VIETNAMESE / "replies.tsv", VIETNAMESE / "replies.json"
_ROUNDS = 12
_RATE = 0.5
_SHRINK = 2e-5
_RARE = 4
_LEAST = 3
# So many signs of a clause are left out each time it is learned, so that none carries it alone.
_LEFT_OUT = 0.3


def corpus() -> list[tuple[Sense, str]]:
    """Return the labelled clauses."""
    lines = CORPUS.read_text("utf-8").splitlines()
    pairs = (line.split("\t", 1) for line in lines if line)
    return [(Sense(label), text) for label, text in pairs]


def signs_of(text: str) -> list[str]:
    """Return what the sense of a labelled clause is taken from."""
    words, names_task = clause(text, units_in(text))
    return sorted(signs(words, names_task=names_task))


def is_held_out(text: str) -> bool:
    """Whether a clause is only for judging: a tenth of them, whatever else the corpus holds."""
    return sha256(text.encode()).digest()[0] % 10 == 0


def train(labelled: list[tuple[Sense, str]]) -> Weights:
    """Return the weights that clauses teach."""
    # Whoever types no accents says the same.
    spelt = ((sense, form) for sense, text in labelled for form in sorted({text, fold(text)}))
    known = [(SENSES.index(sense), signs_of(text)) for sense, text in spelt]
    counts = Counter(sign for _, found in known for sign in found)
    kept = [
        (at, [sign for sign in found if counts[sign] >= _RARE or sign.startswith("= ")])
        for at, found in known
    ]
    weights = {sign: [0.0] * len(SENSES) for _, found in kept for sign in found}
    squares = dict.fromkeys(weights, 1e-06)
    random = Random(1)  # noqa: S311  # the same each time
    for _ in range(_ROUNDS):
        random.shuffle(kept)
        for right, found in kept:
            _learn(weights, squares, right, [one for one in found if random.random() > _LEFT_OUT])
    whole = {sign: tuple(round(UNIT * one) for one in row) for sign, row in sorted(weights.items())}
    return Weights({sign: row for sign, row in whole.items() if max(map(abs, row)) >= _LEAST})


def _learn(
    weights: dict[str, list[float]], squares: dict[str, float], right: int, found: list[str]
) -> None:
    """Move the weights of one clause's signs towards its label (AdaGrad)."""
    seen = 1 - _LEFT_OUT
    sums = [sum(weights[sign][at] for sign in found) / seen for at in range(len(SENSES))]
    highest = max(sums)
    powers = [math.exp(one - highest) for one in sums]
    total = sum(powers)
    slopes = [(power / total - (at == right)) / seen for at, power in enumerate(powers)]
    length = sum(slope * slope for slope in slopes)
    for sign in found:
        squares[sign] += length
        step = _RATE / math.sqrt(squares[sign]) / 8
        row = weights[sign]
        for at, slope in enumerate(slopes):
            row[at] -= step * slope + _SHRINK * row[at]


def digest() -> str:
    """Return what tells a corpus from another one."""
    return sha256(CORPUS.read_bytes()).hexdigest()


def main() -> None:
    """Train on what is not held out, and write the weights with the digest of the corpus."""
    weights = train([one for one in corpus() if not is_held_out(one[1])])
    learned = {"corpus": digest(), "weights": weights.by_sign}
    whole = json.dumps(learned, ensure_ascii=False, separators=(",", ":"))
    WEIGHTS.write_text(f"{whole}\n", "utf-8")


if __name__ == "__main__":
    main()
