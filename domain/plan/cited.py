"""What a paper says of a task beside its words and its day."""

from dataclasses import dataclass

from domain.plan.task import LegalBasis, Target


@dataclass(frozen=True, slots=True)
class Cited:
    """The papers that a task follows, who co-operates, what it promises, and where it stands.

    Of restricted work nothing of it is known, for it tells what the work is about.
    """

    legal_bases: tuple[LegalBasis, ...] = ()
    coordinating: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()


NOTHING_CITED = Cited()
