"""What is kept under the names of departments."""

from dataclasses import dataclass

from domain.question import Question


@dataclass(frozen=True, slots=True)
class DepartmentMeant(Question):
    """Of which of these `departments`, called by `names`, is what `update` brought?"""

    kind = "department-meant"

    update: int
    departments: tuple[int, ...]
    names: tuple[str, ...]
