"""What `/nhatky` tells of each kind of event, in each of its shapes."""

from typing import Any

import pytest

from tests.actions.deed import TEXTS
from tests.brought import brought
from views.lookup.log import events, happened

TOLD = [shape for of_affair in brought("LOGGED") for shape in of_affair]


@pytest.mark.parametrize(("kind", "details", "words"), TOLD)
def test_what_is_told_of_an_event(kind: str, details: dict[str, Any], words: str) -> None:
    assert happened(kind, details, TEXTS) == words


def test_every_kind_of_event_is_told_of_in_its_affairs_tests() -> None:
    untold = set(events()) - {kind for kind, _, _ in TOLD}
    assert not untold, f"no LOGGED in a file of tests/<affair>/ has {sorted(untold)}"
