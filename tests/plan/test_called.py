"""Plans as people call them, alone and around a code."""

from datetime import date

import pytest

from domain.plan.called import plan_called, plan_within
from domain.plan.signed import SignedPlan, in_order
from domain.spoken.code import typed_codes
from domain.spoken.tasks.mentions import mentions
from tests.domain.plan_2021 import UNITS

PLANS = in_order(
    [
        SignedPlan(1, "KẾ HOẠCH Công tác năm 2021", "15/KH-SKHCN", 2021, date(2021, 2, 4)),
        SignedPlan(
            2,
            "KẾ HOẠCH Cải cách hành chính năm 2021 của Sở",
            "022/KH-SKHCN",
            2021,
            date(2021, 2, 8),
            short_name="CCHC",
        ),
        SignedPlan(3, "KẾ HOẠCH Công tác năm 2020", "15/KH-SKHCN", 2020, date(2020, 2, 4)),
    ]
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("CCHC", 2),
        ("kế hoạch cchc", 2),
        ("KH 22", 2),
        ("22/KH-SKHCN", 2),
        ("kế hoạch số 22/KH-SKHCN ngày 08/02/2021", 2),
        ("cải cách hành chính", 2),
        ("Kế hoạch cải cách hành chính năm 2021", 2),
        ("2021", 1),
        ("KH năm 2020", 3),
        ("kế hoạch công tác năm 2020", 3),
        # Numbers begin anew each year.
        ("KH 15", 1),
        ("kế hoạch số 15/KH-SKHCN ngày 04/02/2020", 3),
        ("CDS", None),
        ("TT-04", None),
        ("22/KH-UBND", None),
        ("", None),
    ],
)
def test_a_plan_is_known_by_whatever_it_is_called(words: str, found: int | None) -> None:
    plan = plan_called(words, PLANS)
    assert (plan and plan.id) == found


@pytest.mark.parametrize(
    ("typed", "codes", "rest"),
    [
        ("mục 3 kế hoạch CCHC", ["CCHC mục 3"], ""),
        ("mục 3 kế hoạch cải cách hành chính đã xong", ["CCHC mục 3"], "đã xong"),
        ("kế hoạch cải cách hành chính mục 3 xong", ["CCHC mục 3"], "xong"),
        ("TT-04 kế hoạch năm 2021 xong", ["2021 TT 4"], "xong"),
        ("tt 4 của KH công tác năm 2020", ["2020 TT 4"], ""),
        ("2021-TT-04", ["2021 TT 4"], ""),
        ("2020 4", [], "2020 4"),
        ("mục 2 CCHC", ["CCHC mục 2"], ""),
        ("KH 2021 mục 2", ["KH 2021 mục 2"], ""),
        # Bare numbers go on in the plan before them.
        ("CCHC-TT-01, 02, 03", ["CCHC TT 1", "CCHC 2", "CCHC 3"], ""),
        # Whoever names one plan means the one without a name by a code without one.
        ("TT-04, CCHC-TT-01", ["2021 TT 4", "CCHC TT 1"], ""),
        ("4, cchc 1", ["4", "CCHC 1"], ""),
        # Before a unit's code anything is a plan's name, be it one that there is not.
        ("CDS-TT-01", ["CDS TT 1"], ""),
        ("covid-19 nên chưa họp", [], "covid-19 nên chưa họp"),
        # What is no name behind a code is a word.
        ("4 kế hoạch đã ban hành", ["4"], "kế hoạch đã ban hành"),
        ("TT-04 chưa có kế hoạch CCHC", ["TT 4"], "chưa có kế hoạch CCHC"),
    ],
)
def test_a_plan_is_named_before_or_behind_a_code(typed: str, codes: list[str], rest: str) -> None:
    read = typed_codes(typed, (*UNITS, *PLANS))
    assert ([str(code) for code in read.codes], read.rest) == (codes, rest)


def test_what_two_plans_are_called_is_no_name() -> None:
    again = SignedPlan(
        4,
        "KẾ HOẠCH Cải cách hành chính năm 2022",
        "9/KH-SKHCN",
        2022,
        date(2022, 1, 8),
        short_name="CCHC22",
    )
    assert plan_called("cải cách hành chính", (*PLANS, again)) is None
    assert plan_called("cải cách hành chính năm 2022", (*PLANS, again)) == again


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("KH 22 mục 2 xong rồi", ["KH 22 mục 2"]),
        ("mục 2 kế hoạch cải cách hành chính đã hoàn thành", ["CCHC mục 2"]),
        ("dạ em báo cáo CCHC-TT-01 xong rồi ạ", ["CCHC TT 1"]),
        ("TT-04 xong, CCHC-TT-01 xong", ["TT 4", "CCHC TT 1"]),
        ("TT-04 đã xong, cchc 1 vướng kinh phí", ["TT 4", "CCHC 1"]),
        ("mục 2 xong rồi", ["mục 2"]),
    ],
)
def test_a_plan_is_named_within_a_sentence(said: str, codes: list[str]) -> None:
    found = mentions(said, (*UNITS, *PLANS))
    assert [str(one.code) for one in found] == codes


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("CCHC làm tới đâu rồi", 2),
        ("kế hoạch cchc còn mấy việc", 2),
        ("kế hoạch cải cách hành chính có việc nào quá hạn", 2),
        ("KH số 22 còn mấy việc", 2),
        ("kế hoạch năm 2020 còn việc gì", 3),
        ("CCHC-TT-04 đến đâu rồi", None),
        ("năm 2021 còn mấy việc", None),
        ("còn 22 việc nào", None),
        ("KH 15 còn mấy việc", None),
        ("CCHC với kế hoạch 2020 còn mấy việc", None),
    ],
)
def test_a_plan_is_named_within_a_question(words: str, found: int | None) -> None:
    within = plan_within(words, PLANS)
    assert (within and within.id) == found
