"""When something was said, and whether it may have waited unheard."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.hearing import Heard

STORED_AT = datetime(2021, 2, 22, 1, 0, 0, 500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (timedelta(hours=-63), timedelta(hours=-63)),
        (timedelta(microseconds=-500_000), timedelta(microseconds=-500_000)),
        (timedelta(0), timedelta(0)),
        (timedelta(seconds=1), timedelta(0)),
        (timedelta(days=400), timedelta(0)),
        (None, timedelta(0)),
    ],
)
def test_words_count_from_their_own_date_and_nothing_is_said_after_it_was_stored(
    written: timedelta | None, said: timedelta
) -> None:
    written_at = None if written is None else STORED_AT + written
    assert Heard(STORED_AT).said_at(written_at) == STORED_AT + said


@pytest.mark.parametrize(
    ("silence", "is_gap"),
    [
        (None, False),
        (timedelta(0), False),
        (timedelta(seconds=10), False),
        (timedelta(minutes=1), False),
        (timedelta(minutes=1, seconds=1), True),
        (timedelta(days=3), True),
        # A clock that was set back says nothing.
        (timedelta(hours=-1), False),
    ],
)
def test_only_what_is_longer_than_asking_takes_is_a_gap(
    silence: timedelta | None, is_gap: bool
) -> None:
    silent_since = None if silence is None else STORED_AT - silence
    gap_since = Heard(STORED_AT, silent_since).gap_since
    assert gap_since == (silent_since if is_gap else None)
