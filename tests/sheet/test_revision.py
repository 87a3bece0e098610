"""What the edits of a sheet come to, and what of it must be confirmed twice or have a basis."""

import pytest

from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.sheet.revision import Addition, Revision, Weighed

JUNE = Deadline("trước 30/6", None)


@pytest.mark.parametrize(
    ("revision", "is_other_work", "moves"),
    [
        (Revision(7, 3), False, False),
        (Revision(7, 3, short="Tập san", kind=Kind.UNDATED, targets=()), False, False),
        (Revision(7, 3, no_cycle=True), False, False),
        (Revision(7, 3, unit=2), True, False),
        (Revision(7, 3, title="Phát hành tập san"), True, False),
        (Revision(7, 3, deadline=JUNE), True, True),
        (Revision(7, 3, no_deadline=True), True, True),
    ],
)
def test_what_is_no_more_what_was_signed(
    revision: Revision, is_other_work: bool, moves: bool
) -> None:
    assert (revision.is_other_work, revision.moves) == (is_other_work, moves)
    weighed = Weighed((revision, Revision(8, 4)))
    assert bool(weighed)
    assert (weighed.rewritten, weighed.needs_basis) == (int(is_other_work), moves)


def test_what_is_dropped_is_rewritten_and_needs_a_basis() -> None:
    weighed = Weighed(dropped=(7, 8))
    assert (bool(weighed), weighed.rewritten, weighed.needs_basis) == (True, 2, True)


def test_what_is_added_is_nothing_rewritten() -> None:
    weighed = Weighed(additions=(Addition(3, (2,), "Tập san", "Tập san", Kind.UNDATED),))
    assert (bool(weighed), weighed.rewritten, weighed.needs_basis) == (True, 0, False)
    assert not Weighed()
