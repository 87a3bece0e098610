"""The plan; other affairs take one in and tell the units."""

from actions.plan.announcing import announce
from actions.plan.importing import (
    as_new_plan,
    codes_of,
    compare,
    doubts,
    import_plan,
    proposal,
    read_name,
)

__all__ = [
    "announce",
    "as_new_plan",
    "codes_of",
    "compare",
    "doubts",
    "import_plan",
    "proposal",
    "read_name",
]
