"""By what units and plans of merged departments are called: as asked, else proposed."""

from datetime import date

import pytest

from domain.chat import Unit
from domain.department.brought import Brought, NothingCalledSo
from domain.department.department import Department
from domain.department.merging import merger
from domain.plan.short_name import NotAShortName, ShortNameTaken
from domain.plan.signed import SignedPlan


def brings(
    short: str, units: tuple[str, ...], *plans: tuple[str | None, int], first: int = 0
) -> Brought:
    return Brought(
        Department(first or 1, f"Sở {short}", short),
        short,
        tuple(Unit(first * 100 + at, code, f"Phòng {code}", at) for at, code in enumerate(units)),
        tuple(
            SignedPlan(
                first * 100 + at,
                f"Kế hoạch {name}",
                f"{at + 1}/KH-{short}",
                year,
                date(year, 1, 4),
                short_name=name,
            )
            for at, (name, year) in enumerate(plans)
        ),
    )


def called(*brought: Brought, **wanted: str) -> tuple[dict[str, str], dict[str, str]]:
    asked = {(of, old): new for key, new in wanted.items() for of, _, old in [key.partition("_")]}
    found = merger(brought, asked)
    return (
        {f"{one.of}:{one.unit.code}": one.code for one in found.units},
        {f"{one.of}:{one.plan.short_name or one.plan.year}": one.name for one in found.plans},
    )


KHCN = brings("SKHCN", ("VP", "TT"), (None, 2025), (None, 2026), ("CCHC", 2026), first=1)
TTTT = brings("STTTT", ("VP", "BC"), (None, 2025), (None, 2026), ("CCHC", 2026), first=2)


def test_the_first_keeps_what_it_has_and_the_others_get_a_suffix() -> None:
    units, plans = called(KHCN, TTTT)
    assert units == {"STTTT:VP": "VPSTTTT"}
    assert plans == {"STTTT:2026": "STTTT", "STTTT:2025": "STTTT25", "STTTT:CCHC": "CCHCSTTTT"}


def test_what_nobody_else_is_called_stays() -> None:
    other = brings("SXD", ("QH",), ("CDS", 2026), first=3)
    found = merger((KHCN, other), {})
    assert (found.units, found.plans, found.proposed) == ((), (), 0)


@pytest.mark.parametrize(
    ("one", "other", "units", "plans"),
    [
        # A unit's code is no plan's name.
        (brings("A", ("TT",)), brings("B", (), ("TT", 2026)), {}, {"B:TT": "TTB"}),
        (brings("A", (), ("TT", 2026)), brings("B", ("TT",)), {"B:TT": "TTB"}, {}),
        # What a third one is called is proposed to nobody.
        (brings("A", ("TT", "TTB")), brings("B", ("TT",)), {"B:TT": "TTB2"}, {}),
        # Letters of codes have no accents, and no more of them than a code has.
        (brings("A", ("TT",)), brings("Yế9", ("TT",)), {"Yế9:TT": "TTYE9"}, {}),
        (
            brings("A", ("TT",)),
            brings("SNNVAMTVAPTNT", ("TT",)),
            {"SNNVAMTVAPTNT:TT": "TTSNNVAMTV"},
            {},
        ),
    ],
)
def test_a_proposal_is_free_and_can_be_typed(
    one: Brought, other: Brought, units: dict[str, str], plans: dict[str, str]
) -> None:
    assert called(one, other) == (units, plans)


def test_what_is_asked_for_goes_before_what_is_proposed() -> None:
    units, plans = called(KHCN, TTTT, STTTT_vp="vpbc", STTTT_2026="bctt", SKHCN_CCHC="cc")
    assert units == {"STTTT:VP": "VPBC"}
    assert plans == {"SKHCN:CCHC": "CC", "STTTT:2026": "BCTT", "STTTT:2025": "STTTT"}
    asked = {("STTTT", "VP"): "X1", ("STTTT", "2026"): "X2"}
    assert merger((KHCN, TTTT), asked).proposed == 2


@pytest.mark.parametrize(
    ("key", "new", "refused"),
    [
        ("STTTT_TT", "TTA", NothingCalledSo),
        ("SYT_VP", "VPA", NothingCalledSo),
        ("STTTT_VP", "TT", ShortNameTaken),
        ("STTTT_VP", "CT", ShortNameTaken),
        ("STTTT_VP", "V P/1", NotAShortName),
    ],
)
def test_what_cannot_be_a_code_is_refused(key: str, new: str, refused: type[Exception]) -> None:
    with pytest.raises(refused):
        called(KHCN, TTTT, **{key: new})


def test_equal_numbers_and_names_are_told() -> None:
    twin = brings("SKHCN2", ("VP",), (None, 2026), first=4)
    same = Brought(twin.department, "X", twin.units, KHCN.plans)
    found = merger((KHCN, same), {})
    assert found.numbers == tuple(one.number for one in KHCN.plans)
    assert found.names == ("Phòng VP",)
