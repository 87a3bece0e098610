"""Which plan somebody asks for by a name, be it over."""

from actions.here import Here
from domain.lookup.listing import NoPlanCalledSo, plan_named
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan


async def plan_asked(here: Here, words: str, plan: Plan) -> SignedPlan | None:
    """Return the plan that is asked for, None for all; raises as `plan_named`."""
    try:
        return plan_named(words, plan)
    except NoPlanCalledSo:
        return plan_named(words, await here.recalling(plan))
