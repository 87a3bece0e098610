"""The plan; other affairs take one in and tell the units."""

from actions.plan.announcing import announce
from actions.plan.importing import codes_of, compare, import_plan

__all__ = ["announce", "codes_of", "compare", "import_plan"]
