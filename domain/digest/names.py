"""What is kept under the names of the weekly digest."""

from dataclasses import dataclass

from domain.subject import Subject


@dataclass(frozen=True, slots=True)
class WeekDigest(Subject):
    """The digest of a week, written as 2021-W05, in the words in which it was sent."""

    kind = "digest"

    week: str
