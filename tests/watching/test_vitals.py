"""What is known of a process without its database."""

from bot.watching.pulse import Pulse
from bot.watching.vitals import without_database
from domain.health import Complaint


def test_what_only_the_database_knows_is_none_without_it() -> None:
    vitals = without_database(Pulse(lag_seconds=0.5), free_bytes=2**40)
    assert vitals.complaints == (Complaint.DATABASE,)
    assert (vitals.lag_seconds, vitals.polls, vitals.rival_since) == (0.5, False, None)
    counted = (
        vitals.unheard_seconds,
        vitals.updates_waiting,
        vitals.oldest_update_seconds,
        vitals.updates_set_aside,
        vitals.messages_unsent,
        vitals.messages_set_aside,
        vitals.oldest_unsent_seconds,
        vitals.chats_held_up,
    )
    assert not any(counted)
    assert vitals.failed == vitals.overdue == ()
