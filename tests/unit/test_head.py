"""Who heads a unit, by its kind and by the chức vụ of its people."""

import pytest

from domain.chat import Person, Unit
from domain.unit.head import Headship, headship_of, leading_among
from tests.domain.plan_2021 import QLCN, TDC, TT, TTRA, VP


@pytest.mark.parametrize(
    ("unit", "headship"),
    [
        (VP, Headship.OFFICE),
        (QLCN, Headship.ROOM),
        (TTRA, Headship.INSPECTORATE),
        (TDC, Headship.BRANCH),
        (TT, Headship.CENTRE),
        (Unit(9, "QUY", "Quỹ Phát triển khoa học và công nghệ", 9), Headship.OTHER),
    ],
)
def test_the_head_is_called_after_the_unit_s_kind(unit: Unit, headship: Headship) -> None:
    assert headship_of(unit) is headship


def people(*positions: str | None) -> list[Person]:
    return [Person(n, 1000 + n, "Tên", "Họ tên", each) for n, each in enumerate(positions, 1)]


@pytest.mark.parametrize(
    ("positions", "leading"),
    [
        (["Chuyên viên", "Phó Trưởng phòng", "Trưởng phòng"], [3, 2]),
        (["Phó Trưởng phòng", "Quyền Trưởng phòng"], [2, 1]),
        (["Chuyên viên", "Phó Chánh Văn phòng"], [2]),
        (["Phụ trách kế toán", "Phụ trách phòng"], [2]),
        (["Kế toán trưởng", "Phó Chi cục trưởng"], [2]),
        (["Chánh Thanh tra"], [1]),
        (["CHI CỤC TRƯỞNG"], [1]),
        (["Giám đốc Sở", "Giám đốc Trung tâm"], [2]),
        (["Phó Trưởng phòng phụ trách"], [1]),
        ([None, "Chuyên viên", "Kế toán trưởng", "Giám đốc Sở"], []),
        ([], []),
    ],
)
def test_a_unit_is_led_by_its_head_and_the_deputies_behind(
    positions: list[str | None], leading: list[int]
) -> None:
    assert [one.id for one in leading_among(people(*positions))] == leading
