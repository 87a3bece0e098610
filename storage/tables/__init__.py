"""The tables of what is known; what comes in and goes out is in `boxes`.

Moments here are promised time, the caller's `now`. `at` and `reported_at` are when somebody said
it, `recorded_at` when it was handled and came to count; it is missing in what 0.2.0 wrote.
"""

from storage.tables.digest import digests, holidays, report_rules
from storage.tables.doings import events, prompts, runs
from storage.tables.papers import paper_pictures, papers
from storage.tables.people import chats, invitations, memberships, people, posts, presences, seats
from storage.tables.plan import assignments, closings, plan_units, plans, tasks, units
from storage.tables.reported import (
    agreements,
    attachments,
    causes,
    clarifications,
    corrections,
    extensions,
    instructions,
    obstacles,
    opinions,
    updates,
)

__all__ = [
    "agreements",
    "assignments",
    "attachments",
    "causes",
    "chats",
    "clarifications",
    "closings",
    "corrections",
    "digests",
    "events",
    "extensions",
    "holidays",
    "instructions",
    "invitations",
    "memberships",
    "obstacles",
    "opinions",
    "paper_pictures",
    "papers",
    "people",
    "plan_units",
    "plans",
    "posts",
    "presences",
    "prompts",
    "report_rules",
    "runs",
    "seats",
    "tasks",
    "units",
    "updates",
]
