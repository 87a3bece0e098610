"""The plan; other affairs take one in and tell the units."""

from actions.plan.announcing import announce
from actions.plan.importing import compare, import_plan

__all__ = ["announce", "compare", "import_plan"]
