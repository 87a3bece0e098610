"""Which units somebody means who does not write their code or their whole name."""

import re
from collections.abc import Sequence
from difflib import get_close_matches

from domain.chat import Unit
from domain.text import fold

_BEFORE = re.compile(r"(?:(?:gui|den|cho|toi|don vi|cua)\s+)+(?=\w)")
_SMALL = frozenset({"va", "cua", "ve", "thuoc"})
# So like a code or a name must be that was mistyped (difflib's ratio).
_ALIKE = 0.84


def units_called(words: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units that words mean: by code, name, the name's beginning, words or initials.

    Of several ways in which they fit, the first that fits any unit counts.
    """
    called = _BEFORE.sub("", fold(words).strip(" ,.:;")).strip()
    if not called:
        return []
    names = {unit: fold(unit.name) for unit in units}
    asked = called.split()
    for found in (
        [unit for unit in units if called in {fold(unit.code), names[unit]}],
        [unit for unit in units if f"{names[unit]} ".startswith(f"{called} ")],
        [unit for unit in units if called.replace(" ", "") in _initials(names[unit])],
        [unit for unit in units if all(word in names[unit].split() for word in asked)],
    ):
        if found:
            return found
    near = get_close_matches(called, names.values(), n=1, cutoff=_ALIKE)
    return [unit for unit in units if names[unit] in near]


def _initials(name: str) -> set[str]:
    """Return "ttkhvcn" and "ttkhcn" of "trung tam khoa hoc va cong nghe"."""
    words = name.split()
    return {
        "".join(word[0] for word in words),
        "".join(word[0] for word in words if word not in _SMALL),
    }
