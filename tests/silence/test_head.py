"""Who heads a unit, by its kind and by the chức vụ of its people."""

import pytest

from domain.chat import Person, Unit
from domain.silence.head import Headship, head_among, headship_of
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
    ("positions", "chosen"),
    [
        (["Chuyên viên", "Trưởng phòng", "Phó Trưởng phòng"], 2),
        (["Phó Trưởng phòng", "Quyền Trưởng phòng"], 2),
        (["Chuyên viên", "Phó Chánh Văn phòng"], 2),
        (["Phụ trách kế toán", "Phụ trách phòng"], 2),
        (["Kế toán trưởng", "Phó Chi cục trưởng"], 2),
        (["Chánh Thanh tra"], 1),
        (["CHI CỤC TRƯỞNG"], 1),
        (["Giám đốc Sở", "Giám đốc Trung tâm"], 2),
        (["Phó Trưởng phòng phụ trách"], 1),
        ([None, "Chuyên viên", "Kế toán trưởng", "Giám đốc Sở"], None),
        ([], None),
    ],
)
def test_the_head_is_written_to_and_else_a_deputy(
    positions: list[str | None], chosen: int | None
) -> None:
    found = head_among(people(*positions))
    assert (found.id if found else None) == chosen
