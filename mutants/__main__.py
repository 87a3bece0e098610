"""`python -m mutants`: break lines one token at a time, and see which of it no test notices."""

import argparse
import queue
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.console import Console

from mutants.equivalent import reasons
from mutants.sample import Mutant, draw
from mutants.trying import POSTGRESQL, Copy, Trial
from tests.released.words import unreleased

ROOT = Path(__file__).parents[1]
WORKERS = 2
GOAL, GOAL_IN_DOMAIN = 0.90, 0.95
_console = Console(markup=False, highlight=False, soft_wrap=True)


def main() -> int:
    """Return 0 if both samples meet their goals."""
    parser = argparse.ArgumentParser(prog="python -m mutants", description=__doc__)
    parser.add_argument("--sample", type=int, default=100, help="lines of the whole program")
    parser.add_argument("--domain", type=int, default=60, help="lines of domain/ beside them")
    parser.add_argument("--seed", help="what they are drawn by; else the commit's hash")
    parser.add_argument("--nearest", action="store_true", help="leave the wider ring of tests out")
    asked = parser.parse_args()
    seed = asked.seed or _commit()
    _console.print(f"seed {seed}")
    everywhere = draw(ROOT, asked.sample, seed=seed)
    domain = draw(ROOT, asked.domain, seed=seed, folders=("domain",))
    drawn = dict.fromkeys([*everywhere, *domain])
    whys = reasons(drawn, unreleased())
    for one, why in whys.items():
        _console.print(f"equivalent  {one}\n            {why}")
    most = 1 if asked.nearest else 2
    trials = try_all([one for one in drawn if one not in whys], most)
    return max(
        [
            _share("domain/", [trials[one] for one in domain if one in trials], GOAL_IN_DOMAIN),
            _share("overall", [trials[one] for one in everywhere if one in trials], GOAL),
        ]
    )


class Unsound(Exception):
    """A test that caught a mutant fails where nothing is broken too."""


def try_all(mutants: Sequence[Mutant], most_rings: int) -> dict[Mutant, Trial]:
    """Try each mutant, and say at once what became of it; a run that is unsound ends at once."""
    sound: set[str] = set()
    with tempfile.TemporaryDirectory(prefix="nhacviec-mutants-") as folder:
        copies: queue.SimpleQueue[Copy] = queue.SimpleQueue()
        for number in range(WORKERS):
            copies.put(Copy(ROOT, Path(folder) / str(number)))

        def attempt(mutant: Mutant) -> Trial:
            copy = copies.get()
            try:
                trial = copy.attempt(mutant, most_rings)
                if trial.test and trial.test not in sound:
                    _check_sound(copy, trial)
                    sound.add(trial.test)
            finally:
                copies.put(copy)
            how = ("SURVIVED  ", "nearest   ", "wider     ", "postgresql")[trial.ring]
            _console.print(f"{how}  {mutant}" + (f"\n            {trial.test}" * bool(trial.test)))
            return trial

        with ThreadPoolExecutor(WORKERS) as workers:
            tried = [workers.submit(attempt, mutant) for mutant in mutants]
            try:
                trials = [each.result() for each in tried]
            except Unsound as unsound:
                workers.shutdown(cancel_futures=True)
                sys.exit(str(unsound))
    return {trial.mutant: trial for trial in trials}


def _check_sound(copy: Copy, caught: Trial) -> None:
    """Raise Unsound for a test that also fails where nothing is broken."""
    passed, output = copy.passes(caught.test, on_postgresql=caught.ring == POSTGRESQL)
    if not passed:
        raise Unsound(f"This fails without any break, so that the run says nothing:\n{output}")


def _share(name: str, trials: list[Trial], goal: float) -> int:
    """Print the survivors and the share; return 1 below the goal."""
    if not trials:
        return 0
    for trial in trials:
        if not trial.ring:
            _console.print(f"{name} survivor: {trial.mutant}")
    nearest = sum(trial.ring == 1 for trial in trials)
    caught = sum(trial.ring > 0 for trial in trials)
    share = caught / len(trials)
    _console.print(
        f"{name}: {caught} of {len(trials)} caught ({nearest} by the nearest tests), "
        f"{share:.1%}, goal {goal:.0%}"
    )
    return int(share < goal)


def _commit() -> str:
    """Return the hash of the commit that is checked out."""
    asked = ["git", "rev-parse", "HEAD"]
    found = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603
    return found.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
