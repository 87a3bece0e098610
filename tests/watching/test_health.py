"""From which measure on something is wrong: each limit on both sides."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.health import Complaint, Vitals

WELL = Vitals(
    has_database=True,
    unwritten_seconds=60.0,
    stores=True,
    free_bytes=104_857_600,
    telegram_silent_seconds=120.0,
    polls=True,
    unheard_seconds=300.0,
    oldest_update_seconds=900.0,
)


def test_at_each_limit_all_is_well() -> None:
    assert WELL.complaints == ()


@pytest.mark.parametrize(
    ("measured", "complaint"),
    [
        ({"free_bytes": 104_857_599}, "disk"),
        ({"has_database": False}, "database"),
        ({"unwritten_seconds": 60.1}, "database"),
        ({"stores": False}, "updates-not-stored"),
        ({"telegram_silent_seconds": 120.1, "token_refused": True}, "token-refused"),
        ({"telegram_silent_seconds": 120.1}, "telegram"),
        ({"rival_since": datetime(2021, 3, 1, tzinfo=UTC)}, "rival"),
        ({"unheard_seconds": 300.1}, "unheard"),
        ({"oldest_update_seconds": 900.1}, "updates-waiting"),
        ({"chats_held_up": 1}, "chats-held-up"),
        ({"failed": ("mornings",)}, "job-failed"),
        ({"overdue": ("mornings",)}, "job-overdue"),
    ],
)
def test_beyond_a_limit_one_thing_is_wrong(measured: dict[str, object], complaint: str) -> None:
    assert replace(WELL, **measured).complaints == (Complaint(complaint),)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "measured",
    [
        {"token_refused": True},
        {"updates_set_aside": 3, "messages_set_aside": 3},
        {"updates_waiting": 90, "messages_unsent": 90, "oldest_unsent_seconds": 9000.0},
        {"lag_seconds": 2.0, "polls": False},
    ],
)
def test_what_a_restart_would_not_mend_is_no_complaint(measured: dict[str, object]) -> None:
    assert replace(WELL, **measured).complaints == ()  # type: ignore[arg-type]
