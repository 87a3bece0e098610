"""The papers of a period; what else tells of one, as a letter, brings them along."""

from actions.publication.periods import PeriodPapers, papers_of

__all__ = ["PeriodPapers", "papers_of"]
