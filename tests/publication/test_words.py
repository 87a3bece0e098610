"""The frame of a paper: whose it is, who signs it in whose right, and what it is called."""

from datetime import date

import pytest

from domain.chat import Seat, Unit
from domain.people.post import Post
from domain.publication.addressed import addressed
from domain.publication.papers import (
    Asked,
    NoSuchPaper,
    PaperKind,
    WhichUnitOfPaper,
    read_paper,
)
from domain.remit.remit import Absence, Roster
from tests.actions.deed import TEXTS
from views.publication.letterhead import letterhead, sign
from views.publication.signing import (
    Right,
    signature,
    signed_by_leader,
    signed_by_office,
)

DIRECTOR = Post(1, "Nguyễn Văn A", "Giám đốc", Seat.LEADERS)
ACTING = Post(2, "Nguyễn Văn B", "Quyền Giám đốc", Seat.LEADERS)
DEPUTY = Post(3, "Nguyễn Văn C", "Phó Giám đốc", Seat.LEADERS)
IN_CHARGE = Post(4, "Nguyễn Văn D", "Phó Giám đốc phụ trách Sở", Seat.LEADERS)
CHIEF = Post(5, "Trần Thị E", "Chánh Văn phòng", Seat.OFFICE)
HEAD = Post(6, "Trần Thị G", "Trưởng phòng", Seat.UNIT)
CHAIR = Post(7, "Lê Văn H", "Chủ tịch", Seat.LEADERS)


@pytest.mark.parametrize(
    ("posts", "lines", "name"),
    [
        ((DEPUTY, DIRECTOR), ("GIÁM ĐỐC",), "Nguyễn Văn A"),
        ((DEPUTY, ACTING), ("Q. GIÁM ĐỐC",), "Nguyễn Văn B"),
        ((DEPUTY, IN_CHARGE), ("PHÓ GIÁM ĐỐC PHỤ TRÁCH",), "Nguyễn Văn D"),
        ((DEPUTY,), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Nguyễn Văn C"),
        ((), ("GIÁM ĐỐC",), ""),
    ],
)
def test_who_signs_for_the_department(
    posts: tuple[Post, ...], lines: tuple[str, ...], name: str
) -> None:
    signed = signed_by_leader(Roster(posts), TEXTS)
    assert (signed.lines, signed.name, signed.instead_of) == (lines, name, "")


OTHER = Post(8, "Nguyễn Văn I", "Phó Giám đốc", Seat.LEADERS)
VICE_CHAIR = Post(9, "Lê Văn K", "Phó Chủ tịch", Seat.LEADERS)


def away(post: Post, deputy: Post | None = None) -> Absence:
    return Absence(post.id, post, date(2021, 5, 24), date(2021, 5, 28), deputy)


@pytest.mark.parametrize(
    ("posts", "absences", "lines", "name"),
    [
        ((DIRECTOR, DEPUTY, OTHER), (away(DIRECTOR),), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), DEPUTY),
        ((DIRECTOR, DEPUTY, OTHER), (away(DIRECTOR, OTHER),), None, OTHER),
        ((DIRECTOR, DEPUTY, OTHER), (away(DIRECTOR), away(DEPUTY)), None, OTHER),
        ((DIRECTOR, DEPUTY), (away(DIRECTOR), away(DEPUTY)), ("GIÁM ĐỐC",), DIRECTOR),
        ((DIRECTOR, DEPUTY), (away(DEPUTY),), ("GIÁM ĐỐC",), DIRECTOR),
        ((DIRECTOR,), (away(DIRECTOR),), ("GIÁM ĐỐC",), DIRECTOR),
        ((ACTING, DEPUTY), (away(ACTING),), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), DEPUTY),
        ((CHAIR, VICE_CHAIR), (away(CHAIR),), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), VICE_CHAIR),
        ((IN_CHARGE, DEPUTY), (away(IN_CHARGE),), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), DEPUTY),
    ],
)
def test_a_deputy_signs_for_a_head_who_is_away(
    posts: tuple[Post, ...],
    absences: tuple[Absence, ...],
    lines: tuple[str, ...] | None,
    name: Post,
) -> None:
    signed = signed_by_leader(Roster(posts, absences=absences), TEXTS)
    assert (signed.lines, signed.name) == (
        lines or ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        name.full_name,
    )
    is_for_head = name is not posts[0] and posts[0] is not IN_CHARGE
    assert signed.instead_of == (posts[0].position if is_for_head else "")


@pytest.mark.parametrize(
    ("post", "right", "lines"),
    [
        (DIRECTOR, Right.OWN, ("GIÁM ĐỐC",)),
        (ACTING, Right.OWN, ("Q. GIÁM ĐỐC",)),
        (DEPUTY, Right.DEPUTY, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        (CHIEF, Right.BY_ORDER, ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
        (HEAD, Right.BY_LEAVE, ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG")),
    ],
)
def test_in_whose_right_somebody_signs(post: Post, right: Right, lines: tuple[str, ...]) -> None:
    assert signature(post, right, TEXTS).lines == lines


def test_a_body_signs_by_its_chair_and_an_office_by_order() -> None:
    assert signature(CHAIR, Right.FOR_ALL, TEXTS, head="ỦY BAN NHÂN DÂN").lines == (
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
    )
    assert signed_by_office((), TEXTS).lines == ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")
    assert signed_by_office((CHIEF,), TEXTS).name == "Trần Thị E"


@pytest.mark.parametrize(
    ("organization", "above", "agency", "place"),
    [
        (
            "Sở Khoa học và Công nghệ tỉnh Tây Ninh",
            "UBND TỈNH TÂY NINH",
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
            "Tây Ninh",
        ),
        (
            "Sở Y tế thành phố Cần Thơ",
            "UBND THÀNH PHỐ CẦN THƠ",
            "SỞ Y TẾ",
            "Cần Thơ",
        ),
        ("Sở Tài chính", "", "SỞ TÀI CHÍNH", "…………"),
    ],
)
def test_whose_paper_it_is(organization: str, above: str, agency: str, place: str) -> None:
    words = letterhead(organization, date(2021, 2, 5), TEXTS)
    assert (words["above"], words["agency"], words["place"]) == (above, agency, place)
    assert (words["month"], words["year"]) == ("02", "2021")


def test_a_sign_is_the_first_letters_of_a_name() -> None:
    assert sign("Sở Khoa học và Công nghệ") == "SKHCN"
    assert sign("Sở Nông nghiệp và Môi trường") == "SNNMT"
    assert sign("Ban Quản lý của Khu Công nghệ cho Thanh niên về Môi trường") == "BQLKCNTNMT"
    assert letterhead("Sở Y tế", date(2021, 12, 5), TEXTS)["month"] == "12"


@pytest.mark.parametrize(
    ("words", "kind", "rest"),
    [
        ("nhắc TT", PaperKind.REMINDER, "TT"),
        ("phiếu nhắc việc: Thanh tra Sở", PaperKind.REMINDER, "Thanh tra Sở"),
        ("đôn đốc TDC", PaperKind.URGING, "TDC"),
        ("cong van don doc tdc", PaperKind.URGING, "tdc"),
        ("trình TT-02", PaperKind.SUBMISSION, "TT-02"),
        ("phiếu trình TT-02", PaperKind.SUBMISSION, "TT-02"),
        ("giao việc TT-02", PaperKind.ASSIGNMENT, "TT-02"),
        ("giao ban", PaperKind.MEETING, ""),
        ("tài liệu họp giao ban", PaperKind.MEETING, ""),
        ("báo cáo tháng 5", PaperKind.REPORT, "tháng 5"),
        ("phụ lục", PaperKind.APPENDIX, ""),
        ("biểu đồ", PaperKind.PICTURE, ""),
        ("hồ sơ cho văn thư", PaperKind.PACKAGE, ""),
        ("đốn đốc trung tâm", PaperKind.URGING, "trung tâm"),
        ("bc tháng 5", PaperKind.REPORT, "tháng 5"),
        ("cv đôn đốc tdc", PaperKind.URGING, "tdc"),
        ("công văn TDC", PaperKind.URGING, "TDC"),
        ("trinh 2", PaperKind.SUBMISSION, "2"),
        ("trìnhh TT-02", PaperKind.SUBMISSION, "TT-02"),
        ("cho tôi bao caoo tháng 5", PaperKind.REPORT, "tháng 5"),
        ("pl quý 2", PaperKind.APPENDIX, "quý 2"),
        ("soạn giúp phiếu nhắc việc TT", PaperKind.REMINDER, "TT"),
    ],
)
def test_a_paper_is_called_as_people_call_it(words: str, kind: PaperKind, rest: str) -> None:
    asked = read_paper(words)
    assert asked is not None
    assert (asked.kind, asked.rest) == (kind, rest)


def test_nothing_and_nonsense() -> None:
    assert read_paper("  ") is None
    with pytest.raises(NoSuchPaper):
        read_paper("xyz TT-02")


UNITS = tuple(
    Unit(number, code, name, number)
    for number, (code, name) in enumerate(
        (
            ("VP", "Văn phòng Sở"),
            ("TT", "Trung tâm Khoa học và Công nghệ"),
            ("TTRA", "Thanh tra Sở"),
        ),
        start=1,
    )
)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("TT", ["TT"]),
        ("trung tâm khoa học và công nghệ", ["TT"]),
        ("trung tâm khoa học và công nghệ, thanh tra", ["TT", "TTRA"]),
        ("VP; TT/TTRA", ["VP", "TT", "TTRA"]),
        ("tt va thanh tra", ["TT", "TTRA"]),
        ("TT, TT", ["TT"]),
        ("tất cả", None),
        ("tất cả đơn vị quá hạn", None),
        ("các phòng, đơn vị quá hạn", None),
        ("đơn vị đang quá hạn", None),
        ("quá hạn", None),
    ],
)
def test_to_which_units_a_paper_goes(words: str, codes: list[str] | None) -> None:
    found = addressed(Asked(PaperKind.URGING, words), UNITS)
    assert (found and [unit.code for unit in found]) == codes


@pytest.mark.parametrize("words", ["", "đơn vị", "sở", "TT, Phòng Tài vụ", "TT và"])
def test_units_that_nobody_can_tell_are_asked_for(words: str) -> None:
    with pytest.raises(WhichUnitOfPaper):
        addressed(Asked(PaperKind.URGING, words), UNITS)
