"""What is installed: every package pinned once, for users apart from developers."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNTIME, DEVELOPMENT = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"


def pinned(lock: Path) -> set[str]:
    """Return the names of the packages that a lock pins."""
    return set(re.findall(r"^([a-z0-9-]+)==", lock.read_text("utf-8"), re.MULTILINE))


def named(requirements: list[str]) -> set[str]:
    """Return the names of the packages that requirements ask for."""
    return {re.split(r"[\[<>=]", one)[0] for one in requirements}


def test_both_locks_pin_what_the_project_names() -> None:
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime, building = facts["project"]["dependencies"], facts["dependency-groups"]["install"]
    assert named(runtime + building) <= pinned(RUNTIME)
    assert building == facts["build-system"]["requires"]
    development = facts["project"]["optional-dependencies"]["dev"]
    assert named(development) <= pinned(RUNTIME) | pinned(DEVELOPMENT)


def test_no_package_is_pinned_twice() -> None:
    assert pinned(RUNTIME) & pinned(DEVELOPMENT) == set()


def test_a_lock_holds_pins_and_hashes_and_no_address() -> None:
    line = re.compile(r"[a-z0-9-]+==\S+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    odd = [
        one
        for lock in (RUNTIME, DEVELOPMENT)
        for one in lock.read_text("utf-8").splitlines()
        if not line.fullmatch(one)
    ]
    assert odd == []
