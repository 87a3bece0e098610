"""What of a paper a person has to look at before it is taken in."""

from dataclasses import replace

import pytest

from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.paper.review import Passage, Review, Reviewed
from domain.plan.state import Kind

GUESS = Doubt.DATE_NOT_UNDERSTOOD
CLEAR = Reviewed("TT-01", "Việc", ("Trung tâm",), None, Kind.UNDATED, (), "line 1", 0)
GUESSED = replace(CLEAR, code="TT-02", doubts=(GUESS,))
NOBODYS = replace(CLEAR, code="KHAC-01", units=())
PICTURED = replace(CLEAR, code="TT-03", doubts=(Doubt.FROM_PICTURE,))
BOTH = replace(CLEAR, code="TT-04", doubts=(Doubt.FROM_PICTURE, GUESS))
ELSEWHERE = replace(CLEAR, code="KHAC-02", units=("Sở Tài chính",), is_ours=False)
OUT = replace(GUESSED, code="TT-05", units=(), is_left_out=True)
UNCLEAR = Passage("Ghi chú", Became.UNCLEAR, None, 0)
WORK = Passage("Việc", Became.TASK, "TT-01", 1)
REVIEW = Review(
    1,
    "Kế hoạch",
    (CLEAR, PICTURED, GUESSED, NOBODYS, BOTH, ELSEWHERE, OUT),
    warnings=0,
    is_conclusion=False,
    is_open=True,
    is_signed=True,
    passages=(WORK, UNCLEAR),
)


@pytest.mark.parametrize(
    ("task", "doubtful", "to_compare", "only_to_compare"),
    [
        (CLEAR, False, False, False),
        (GUESSED, True, False, False),
        (NOBODYS, True, False, False),
        (PICTURED, True, True, True),
        (BOTH, True, True, False),
        (replace(PICTURED, units=()), True, True, False),
        (OUT, False, False, False),
        (replace(PICTURED, is_left_out=True), False, False, True),
    ],
)
def test_whether_a_person_should_look(
    task: Reviewed, doubtful: bool, to_compare: bool, only_to_compare: bool
) -> None:
    assert (task.is_doubtful, task.is_to_compare, task.is_only_to_compare) == (
        doubtful,
        to_compare,
        only_to_compare,
    )


def test_what_is_left_out_is_looked_at_by_nobody() -> None:
    assert REVIEW.kept == (CLEAR, PICTURED, GUESSED, NOBODYS, BOTH, ELSEWHERE)
    assert REVIEW.doubtful == (PICTURED, GUESSED, NOBODYS, BOTH)
    assert REVIEW.nobodys == (NOBODYS,)
    assert REVIEW.others == (ELSEWHERE,)
    assert REVIEW.units == {"Trung tâm", "Sở Tài chính"}


def test_what_is_only_proposed_is_still_nobodys() -> None:
    proposed = replace(CLEAR, code="CPC-01", units=("Sở",), doubts=(Doubt.UNIT_PROPOSED,))
    review = replace(REVIEW, tasks=(CLEAR, proposed))
    assert proposed.is_doubtful
    assert review.nobodys == (proposed,)
    assert review.units == {"Trung tâm"}


def test_what_is_unclear_comes_first_and_what_is_only_compared_last() -> None:
    assert REVIEW.to_decide == (UNCLEAR, GUESSED, NOBODYS, BOTH, PICTURED)
