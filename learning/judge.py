"""How well clauses that were never learned are understood: `make understand`."""

import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date

from domain.spoken.parts.guess import SENSES, Sense, Weights
from domain.spoken.parts.heard import hear
from domain.spoken.tasks.units import units_in
from domain.text import fold
from learning import unknown
from learning.train import corpus, is_held_out
from storage.holidays import calendar_of_years
from views.locale import load_weights

# The day on which all of them are said.
TODAY = date(2021, 3, 2)


def judge(labelled: Iterable[tuple[Sense, str]], weights: Weights) -> list[tuple[Sense, str, str]]:
    """Return what became of each clause: right, asked, passed over, or misread."""
    calendar = calendar_of_years(range(TODAY.year - 1, TODAY.year + 2))
    found = []
    for sense, text in labelled:
        parts = hear(text, units_in(text), weights, today=TODAY, calendar=calendar)
        found.append((sense, text, _verdict(sense, {part.sense for part in parts})))
    return found


def _verdict(sense: Sense, heard: set[Sense | None]) -> str:
    if None in heard:
        return "asked"
    claimed = heard - {Sense.NONE}
    if not claimed:
        return "right" if sense is Sense.NONE else "passed over"
    return "right" if claimed == {sense} else "misread"


def main() -> None:
    """Print the rates on what is held out: in all, by sense, with and without accents."""
    judged = judge((one for one in corpus() if is_held_out(one[1])), load_weights())
    _print("all", judged)
    _print("with accents", [one for one in judged if fold(one[1]) != one[1].casefold()])
    _print("without accents", [one for one in judged if fold(one[1]) == one[1].casefold()])
    for sense in SENSES:
        _print(sense, [one for one in judged if one[0] is sense])
    of_replies = unknown.judge(unknown.unknown(), today=TODAY)
    total = of_replies.total()
    rates = "   ".join(f"{one} {100 * of_replies[one] / total:5.1f} %" for one in unknown.VERDICTS)
    sys.stdout.write(f"unknown replies {total:>5}   {rates}\n")


def _print(name: str, judged: list[tuple[Sense, str, str]]) -> None:
    counts = Counter(verdict for *_, verdict in judged)
    rates = (
        f"{verdict} {100 * counts[verdict] / len(judged):5.1f} %"
        for verdict in ("right", "asked", "passed over", "misread")
    )
    sys.stdout.write(f"{name:<16}{len(judged):>5}   {'   '.join(rates)}\n")


if __name__ == "__main__":
    main()
