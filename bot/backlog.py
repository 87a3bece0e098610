"""What waits, what was set aside, and who is held up: one look for doctor, health and status."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.office import Office
from storage.boxes.incoming import SetAside as UpdateSetAside
from storage.boxes.outgoing import Queue, SetAside
from storage.store import Shared

# A morning leaves within a minute, and a network that comes back within another.
LONGEST_DELAY = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Backlog:
    """What is not done yet, as seen at one moment.

    `queues` are the chats for which something waits that may leave now, `held_up` those of them
    whose first message should have left long ago.
    """

    at: datetime
    updates_waiting: int
    oldest_update: datetime | None
    queues: Sequence[Queue]
    held_up: Sequence[Queue]
    updates_set_aside: Sequence[UpdateSetAside]
    messages_set_aside: Sequence[SetAside]
    out_of_reach: Sequence[str]

    @property
    def set_aside(self) -> int:
        """Return how much is set aside."""
        return len(self.updates_set_aside) + len(self.messages_set_aside)

    @property
    def oldest_seconds(self) -> int:
        """Return how long the oldest message waits that may leave now, 0 without any."""
        oldest = min((queue.since for queue in self.queues), default=self.at)
        return max(round((self.at - oldest).total_seconds()), 0)


async def look(
    tx: Shared, office: Office, now: datetime, *, running_since: datetime | None = None
) -> Backlog:
    """Return what there is; what waited before the process ran is late from its start on."""
    local = office.texts.local(now)
    calendar = await tx.holidays.calendar()
    queues = await tx.backlog.queues(in_hours_now=office.hours.is_open(local, calendar))
    opened_at = office.hours.opened_at(local, calendar)

    def is_held_up(queue: Queue) -> bool:
        moments = [queue.since, running_since or queue.since]
        if queue.in_hours:
            moments.append(opened_at)
        # What the messenger asks to wait for, and a chat that it has lost, is no fault here.
        waits = queue.pauses_for > LONGEST_DELAY or not queue.reachable
        return not waits and now - max(moments) > LONGEST_DELAY

    return Backlog(
        at=now,
        updates_waiting=await tx.inbox.waiting(),
        oldest_update=await tx.inbox.oldest_waiting(),
        queues=queues,
        held_up=[queue for queue in queues if is_held_up(queue)],
        updates_set_aside=await tx.inbox.all_set_aside(),
        messages_set_aside=await tx.backlog.all_set_aside(),
        out_of_reach=await tx.backlog.out_of_reach(),
    )
