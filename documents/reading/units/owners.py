"""Who answers for a duty: its subject, a label, the part it stands in, brackets, an order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from documents.reading.body.items import Item
from documents.reading.body.labels import Labelled
from documents.reading.times.deadlines import names_a_time
from documents.reading.units.assigned import assigned_in
from documents.reading.units.clauses import acting_beside, acting_within, done_by
from documents.reading.units.ordered import parties_in_brackets, parties_ordered_within
from documents.reading.units.parties import parties_in
from documents.reading.units.subjects import Subject


@dataclass(frozen=True, slots=True)
class Owners:
    """Names of those who answer; `partners` is None where only the words can tell."""

    units: tuple[str, ...]
    partners: tuple[str, ...] | None = None


def owners_of(
    text: str,
    subject: Subject | None,
    known: Sequence[str],
    *,
    inherited: tuple[str, ...],
    asked: bool = False,
) -> Owners:
    """Return who answers for a duty; what stands nearest counts.

    `asked` says that those inherited are only whom the paper is to: an order in the words goes to
    whom it names.
    """
    if subject:
        beside = () if subject.asked else acting_beside(text, subject.names, known)
        return Owners(tuple(dict.fromkeys((*subject.names, *beside))))
    bracketed = parties_in_brackets(text, known)
    if bracketed.lead and (bracketed.ordered or not inherited):
        return Owners(bracketed.lead, bracketed.partners or None)
    if assigned := assigned_in(text, known):
        return Owners(assigned)
    if inherited and not asked:
        return Owners(done_by(text, known) or inherited)
    within = parties_ordered_within(text, known).lead or acting_within(
        text, known, first_only=bool(inherited)
    )
    return Owners(within or inherited)


def govern(items: Iterable[Item], facts: Labelled, known: Sequence[str]) -> None:
    """Give the labelled facts to the duties that they stand under."""
    parties = parties_in([facts.lead], known) if facts.lead else None
    partners = parties_in([facts.partner], known).lead if facts.partner else ()
    if parties:
        partners = (*parties.partners, *partners)
    reached = [one for top in items for one in top.walk()]
    for item in reached:
        if parties and parties.lead:
            item.units = parties.lead
        if partners:
            item.partners = partners
        # A time for several is for those whose own words name none.
        own = len(reached) > 1 and names_a_time(item.text)
        if facts.time and not item.time and not own:
            item.time = facts.time
        if facts.fact and not item.result:
            item.result = facts.fact
