"""What a paper that comes in is: a new plan, or a corrected version of one that is there."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from domain.plan.called import key
from domain.plan.draft import PlanDraft
from domain.plan.replacing import meant, same_number, titled
from domain.plan.short_name import is_work_plan, propose_short_name
from domain.plan.signed import SignedPlan, newest_year, prefix_of
from domain.refusal import Refusal
from domain.text import fold

_LEADING = re.compile(r"\d+")
# More of a plan than this is hardly corrected: another paper was taken for it.
_MOST_REWRITTEN = 1 / 3


class NoSuchPlan(Refusal):
    """No plan has the number that a paper is said to correct; `plans` are those there are."""

    number: str
    plans: str


class SeveralPlans(Refusal):
    """A paper is said to correct a plan by a number that several `plans` have, newest first."""

    number: str
    plans: tuple[SignedPlan, ...]


class RewritesThePlan(Refusal):
    """A corrected version would drop or rewrite `rewritten` of the `total` tasks of a plan."""

    rewritten: int
    total: int
    number: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a paper is taken in as.

    It is a corrected version of the plan `corrects`, else a new plan under a short name, or under
    none where it is the work plan of its year.
    """

    corrects: SignedPlan | None = None
    short_name: str | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """What somebody should know before a paper is taken in as a new plan.

    `same_title` is a plan of the same issuer, year and title under another number, which a paper
    replaces oftener than it stands beside it; `unknown` are the words in which it names what it
    replaces, where no plan is meant by them.
    """

    same_title: SignedPlan | None = None
    unknown: tuple[str, ...] = ()


def propose(
    draft: PlanDraft, known: Sequence[SignedPlan], letters: Collection[str] = frozenset()
) -> Incoming:
    """Return what a paper seems to be; `letters` are the codes of units.

    The same issuer and number make it a corrected version, and so does the title where either has
    no number; a paper that says that it replaces or corrects another one names that one.
    """
    for one in known:
        if _is_same(draft, one):
            return Incoming(corrects=one)
    own = [one for one in known if _same_issuer(draft.issuer, one.issuer)]
    for named in draft.replaces:
        if found := meant(named, draft.year, own):
            return Incoming(corrects=found)
    return as_new(draft, known, letters)


def likeness(draft: PlanDraft, known: Sequence[SignedPlan]) -> Likeness:
    """Return what makes it doubtful that a paper is a new plan."""
    alike = (
        one for one in known if _same_issuer(draft.issuer, one.issuer) and _same_title(draft, one)
    )
    unknown = (named for named in draft.replaces if not meant(named, draft.year, known))
    return Likeness(next(alike, None), tuple(unknown))


def as_new(
    draft: PlanDraft, known: Sequence[SignedPlan], letters: Collection[str] = frozenset()
) -> Incoming:
    """Return a paper as a new plan, with the short name proposed for it."""
    work_plans = [one for one in known if one.is_work_plan]
    has_one = any(one.year == draft.year for one in work_plans)
    if not has_one and is_work_plan(draft.title, [one.title for one in work_plans]):
        return Incoming()
    return Incoming(
        short_name=propose_short_name(
            draft.title, draft.number, draft.year, taken_names(known, letters)
        )
    )


def taken_names(known: Iterable[SignedPlan], letters: Iterable[str]) -> set[str]:
    """Return what no other plan may be called."""
    return {*letters, *(one.short_name for one in known if one.short_name)}


def prefix_for(incoming: Incoming, year: int, known: Iterable[SignedPlan]) -> str:
    """Return what the codes of a paper's tasks begin with once it is taken in."""
    if incoming.corrects is not None:
        return incoming.corrects.prefix
    return prefix_of(incoming.short_name, year, newest_year(known))


def by_number(
    number: str, known: Sequence[SignedPlan], *, year: int | None = None, issuer: str | None = None
) -> SignedPlan:
    """Return the plan that a number or a short name means: "15/KH-SKHCN", "15", "CCHC".

    Of several of one number it is the one of the issuer and the year of the paper that corrects
    it, where they tell. Raises NoSuchPlan, SeveralPlans.
    """
    wanted = same_number(number)
    newest_first = sorted(known, key=lambda one: one.issued_on, reverse=True)
    fit = [one for one in newest_first if wanted == fold(key(one))]
    fit = fit or [
        one
        for one in newest_first
        if wanted and wanted in {same_number(one.number), _leading(one.number)}
    ]
    fit = [one for one in fit if _same_issuer(issuer, one.issuer)] or fit
    fit = [one for one in fit if year in {*one.years, one.issued_on.year}] or fit
    if not fit:
        raise NoSuchPlan(number=number, plans=", ".join(called(one) for one in newest_first))
    if len(fit) > 1:
        raise SeveralPlans(number=number, plans=tuple(fit))
    return fit[0]


def called(plan: SignedPlan) -> str:
    """Return how people call a plan among others: its number, before it has one its name, year."""
    return plan.number if _has_number(plan.number) else key(plan)


def check_rewriting(rewritten: int, total: int, plan: SignedPlan) -> None:
    """Raise RewritesThePlan where a corrected version leaves less than two thirds of a plan."""
    if rewrites(rewritten, total):
        raise RewritesThePlan(rewritten=rewritten, total=total, number=called(plan))


def rewrites(rewritten: int, total: int) -> bool:
    """Whether so many of a plan's tasks are hardly corrected any more."""
    return rewritten > total * _MOST_REWRITTEN


def _is_same(draft: PlanDraft, one: SignedPlan) -> bool:
    if not _same_issuer(draft.issuer, one.issuer):
        return False
    if _has_number(draft.number) and _has_number(one.number):
        is_same = same_number(draft.number) == same_number(one.number)
        return is_same and draft.issued_on.year == one.issued_on.year
    return _same_title(draft, one)


def _same_title(draft: PlanDraft, one: SignedPlan) -> bool:
    return draft.year == one.year and titled(draft.title) == titled(one.title)


def _same_issuer(one: str | None, other: str | None) -> bool:
    """Whether both were issued by the same; what does not say so may be anybody's."""
    return not one or not other or fold(one) == fold(other)


def _has_number(number: str) -> bool:
    """Whether a plan has been given its number: a draft's is "/KH-SKHCN"."""
    return bool(_LEADING.match(number.strip()))


def _leading(number: str) -> str:
    found = _LEADING.match(number.strip())
    return same_number(found[0]) if found else ""
