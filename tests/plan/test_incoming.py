"""What a paper seems to be: a new plan under which name, or a corrected one of which plan."""

from dataclasses import replace
from datetime import date

import pytest

from domain.chat import Unit
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft, with_heirs
from domain.plan.incoming import (
    Incoming,
    Likeness,
    NoSuchPlan,
    SeveralPlans,
    as_new,
    by_number,
    likeness,
    propose,
    rewrites,
)
from domain.plan.recognising import new_units, with_known_units
from domain.plan.replacing import meant, replaced_by
from domain.plan.short_name import (
    NotAShortName,
    ShortNameTaken,
    last_year,
    propose_short_name,
    read_short_name,
    without_years,
)
from domain.plan.signed import SignedPlan, in_force, in_order
from domain.plan.state import Kind

SO = "Sở Khoa học và Công nghệ"
WORK = SignedPlan(
    1, "Kế hoạch công tác năm 2021", "15/KH-SKHCN", 2021, date(2021, 2, 4), SO, prefix=""
)
CCHC = SignedPlan(
    2,
    "Kế hoạch cải cách hành chính năm 2021",
    "22/KH-SKHCN",
    2021,
    date(2021, 2, 20),
    SO,
    short_name="CCHC",
    prefix="CCHC-",
)
KNOWN = (WORK, CCHC)


def draft(title: str, number: str, day: date, issuer: str | None = SO) -> PlanDraft:
    return PlanDraft(
        year=day.year,
        number=number,
        title=title,
        issued_on=day,
        units=(),
        tasks=(),
        issuer=issuer,
        replaces=replaced_by(title, ()),
    )


@pytest.mark.parametrize(
    ("title", "number", "day", "issuer", "found"),
    [
        # The same issuer and number, whatever the title has become.
        ("Kế hoạch công tác 2021", "15/KH-SKHCN", date(2021, 3, 1), SO, WORK),
        ("Kế hoạch CCHC", "22/kh-skhcn", date(2021, 3, 1), None, CCHC),
        ("Kế hoạch CCHC", "022 /KH-SKHCN", date(2021, 3, 1), SO, CCHC),
        # A signed copy has the title of its draft.
        ("KẾ HOẠCH cải cách hành chính năm 2021", "", date(2021, 2, 20), SO, CCHC),
        ("Kế hoạch cải cách hành chính năm 2021 (dự thảo)", "", date(2021, 2, 20), SO, CCHC),
        # A paper of its own that says what it corrects.
        (
            "Kế hoạch điều chỉnh, bổ sung Kế hoạch số 15/KH-SKHCN ngày 04/02/2021",
            "40/KH-SKHCN",
            date(2021, 6, 1),
            SO,
            WORK,
        ),
        # Numbers begin again each year, and each issuer has its own.
        ("Kế hoạch công tác năm 2022", "15/KH-SKHCN", date(2022, 1, 10), SO, None),
        ("Kế hoạch công tác năm 2021", "15/KH-UBND", date(2021, 1, 10), "UBND tỉnh", None),
        ("Kế hoạch chuyển đổi số năm 2021", "31/KH-SKHCN", date(2021, 3, 1), SO, None),
        # One title, two numbers: two plans.
        ("Kế hoạch cải cách hành chính năm 2021", "23/KH-SKHCN", date(2021, 9, 1), SO, None),
    ],
)
def test_a_plan_is_known_by_its_issuer_and_number(
    title: str, number: str, day: date, issuer: str | None, found: SignedPlan | None
) -> None:
    assert propose(draft(title, number, day, issuer), KNOWN).corrects == found


@pytest.mark.parametrize(
    ("title", "known", "name"),
    [
        ("Kế hoạch công tác năm 2021", (), None),
        ("Kế hoạch phát triển tài sản trí tuệ năm 2021", (), None),
        ("Kế hoạch công tác năm 2022", KNOWN, None),
        ("Kế hoạch triển khai nhiệm vụ trọng tâm năm 2022", KNOWN, None),
        ("Kế hoạch năm 2022", KNOWN, None),
        ("Kế hoạch cải cách hành chính năm 2022", KNOWN, "CCHC22"),
        ("Kế hoạch công tác dân vận năm 2022", KNOWN, "DV"),
        ("Kế hoạch chuyển đổi số giai đoạn 2022-2025", KNOWN, "CDS"),
        ("Kế hoạch chuyển đổi số giai đoạn 2022-2025", (), "CDS"),
        ("Kế hoạch phát triển tài sản trí tuệ năm 2022", KNOWN, "PTSTT"),
        ("Kế hoạch công tác quý II năm 2022", KNOWN, "QUY2"),
        ("Kế hoạch công tác tháng 10/2022", KNOWN, "THANG10"),
        ("Kế hoạch công tác 6 tháng cuối năm 2022", KNOWN, "CUOINAM"),
        ("Kế hoạch cải cách hành chính quý I năm 2022", KNOWN, "CCHC22"),
        ("Ứng dụng công nghệ thông tin trong hoạt động của Sở", KNOWN, "CNTT"),
        ("Kế hoạch nâng cao chất lượng công chức năm 2022", KNOWN, "NCCLC"),
        ("Kế hoạch", (replace(WORK, year=2022),), "KH41"),
    ],
)
def test_only_the_work_plan_of_a_year_has_no_name(
    title: str, known: tuple[SignedPlan, ...], name: str | None
) -> None:
    paper = draft(title, "41/KH-SKHCN", date(2022, 1, 10))
    assert as_new(paper, known) == Incoming(short_name=name)


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("cải cách hành chính", "CCHC"),
        ("cải cách thủ tục hành chính", "CCTTHC"),
        ("kiểm soát thủ tục hành chính", "KSTTHC"),
        ("chuyển đổi số", "CDS"),
        ("phòng, chống tham nhũng", "PCTN"),
        ("phòng chống tham nhũng", "PCTN"),
        ("thực hành tiết kiệm, chống lãng phí", "THTK"),
        ("phòng cháy, chữa cháy", "PCCC"),
        ("phổ biến, giáo dục pháp luật", "PBGDPL"),
        ("phổ biến giáo dục pháp luật", "PBGDPL"),
        ("theo dõi thi hành pháp luật", "THPL"),
        ("thi đua, khen thưởng", "TDKT"),
        ("bảo đảm an toàn thông tin", "ATTT"),
        ("thực hiện quy chế dân chủ", "QCDC"),
        ("tiếp công dân", "TCD"),
        ("văn thư, lưu trữ", "VTLT"),
        ("bình đẳng giới", "BDG"),
        ("phát triển sở hữu trí tuệ", "SHTT"),
        ("hệ sinh thái đổi mới sáng tạo", "DMST"),
        ("hỗ trợ khởi nghiệp", "KN"),
        ("đào tạo, bồi dưỡng công chức", "DTBD"),
        ("đào tạo bồi dưỡng công chức", "DTBD"),
        ("thanh tra, kiểm tra", "THANHTRA"),
        ("ứng dụng công nghệ thông tin", "CNTT"),
        ("bảo đảm an ninh mạng", "ANM"),
        *((f"công tác quý {n}", f"QUY{n}") for n in (1, 2, 3, 4)),
        *(
            (f"công tác quý {roman}", f"QUY{n}")
            for n, roman in enumerate(("I", "II", "III", "IV"), 1)
        ),
        ("công tác 6 tháng đầu năm", "DAUNAM"),
        ("công tác sáu tháng cuối năm", "CUOINAM"),
        *((f"công tác tháng {n:02}", f"THANG{n}") for n in range(1, 13)),
    ],
)
def test_a_plan_is_called_as_offices_call_its_subject(about: str, name: str) -> None:
    assert propose_short_name(f"Kế hoạch {about} năm 2022", "41/KH-SKHCN", 2022, ()) == name


def test_work_and_receptions_of_a_merged_unit_are_its_heir_s() -> None:
    one = replace(task("TDC-01", "TDC", "TT"), receiver="QLCN")
    paper = replace(draft("Kế hoạch", "1/KH", date(2022, 1, 10)), tasks=(one, task("VP-01", "VP")))
    heard = with_heirs(paper, {"TDC": "TT", "QLCN": "QLKH"})
    assert [(each.code, each.units, each.receiver) for each in heard.tasks] == [
        ("TDC-01", ("TT",), "QLKH"),
        ("VP-01", ("VP",), None),
    ]


def test_a_name_is_never_that_of_a_unit_or_of_another_plan() -> None:
    assert propose_short_name("Kế hoạch thi đua", "", 2022, {"TDKT"}) == "TDKT22"
    assert propose_short_name("Kế hoạch thi đua", "", 2022, {"TDKT", "TDKT22"}) == "TDKT22N2"
    assert read_short_name(" chuyển-đổi số ", set()) == "CHUYENDOISO"
    with pytest.raises(ShortNameTaken):
        read_short_name("cchc", {"CCHC"})
    for typed in ("C", "2021", "kế hoạch cải cách hành chính", "CCHC?"):
        with pytest.raises(NotAShortName):
            read_short_name(typed, set())


def test_a_plan_may_be_for_several_years() -> None:
    assert last_year("Kế hoạch chuyển đổi số giai đoạn 2021 – 2025", 2021) == 2025
    assert last_year("Kế hoạch năm 2021", 2021) is None
    assert list(replace(CCHC, last_year=2023).years) == [2021, 2022, 2023]


def test_the_newest_work_plan_comes_first_and_those_before_show_their_year() -> None:
    next_one = replace(WORK, id=3, year=2022, issued_on=date(2022, 1, 10))
    ordered = in_order((CCHC, WORK, next_one))
    assert [(one.id, one.prefix) for one in ordered] == [(3, ""), (2, "CCHC-"), (1, "2021-")]


def test_a_closed_plan_is_in_force_only_until_the_next_work_plan() -> None:
    closed = replace(WORK, is_closed=True)
    assert in_force((closed, CCHC)) == (closed, CCHC)
    next_one = replace(WORK, id=3, year=2022)
    assert in_force((next_one, CCHC, closed)) == (next_one, CCHC)
    assert in_force((WORK, replace(CCHC, is_closed=True))) == (WORK,)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("15/KH-SKHCN", WORK), ("15", WORK), ("22", CCHC), ("cchc", CCHC), (" 15/kh-skhcn ", WORK)],
)
def test_a_plan_is_found_by_its_number(typed: str, found: SignedPlan) -> None:
    assert by_number(typed, KNOWN) == found


NEXT = replace(
    CCHC,
    id=3,
    title="Kế hoạch cải cách hành chính năm 2022",
    year=2022,
    issued_on=date(2022, 1, 20),
    short_name="CCHC22",
)
PROVINCE = replace(NEXT, id=4, year=2021, issuer="UBND tỉnh", short_name="CCTINH")


@pytest.mark.parametrize(
    ("typed", "year", "issuer", "found"),
    [
        ("22/KH-SKHCN", 2021, SO, CCHC),
        ("22", 2022, SO, NEXT),
        ("22", 2021, "UBND tỉnh", PROVINCE),
        ("cchc", 2022, SO, CCHC),
        ("CCHC22", 2021, None, NEXT),
        # A work plan is called by its year, whatever numbers there are.
        ("2021", 2022, SO, WORK),
    ],
)
def test_of_several_plans_of_a_number_it_is_the_paper_s_own(
    typed: str, year: int, issuer: str | None, found: SignedPlan
) -> None:
    known = (WORK, CCHC, NEXT, PROVINCE, replace(WORK, id=5, number="2021/KH", short_name="CDS"))
    assert by_number(typed, known, year=year, issuer=issuer) == found


@pytest.mark.parametrize(
    ("year", "issuer", "fit"),
    [
        (2023, SO, (NEXT, CCHC)),
        (None, SO, (NEXT, CCHC)),
        (None, None, (NEXT, PROVINCE, CCHC)),
        (2021, None, (PROVINCE, CCHC)),
    ],
)
def test_a_number_of_several_plans_is_asked_about(
    year: int | None, issuer: str | None, fit: tuple[SignedPlan, ...]
) -> None:
    with pytest.raises(SeveralPlans) as refused:
        by_number("22", (WORK, CCHC, NEXT, PROVINCE), year=year, issuer=issuer)
    assert set(refused.value.plans) == set(fit)


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("Kế hoạch số 22/KH-SKHCN ngày 20/02/2021", CCHC),
        ("Kế hoạch số 22/KH-SKHCN ngày 20 tháng 01 năm 2022", NEXT),
        ("Kế hoạch số 22/KH-SKHCN", NEXT),
    ],
)
def test_what_a_paper_replaces_is_known_by_its_day_among_several(
    named: str, found: SignedPlan
) -> None:
    assert meant(named, 2022, (CCHC, NEXT)) == found


def test_a_number_that_no_plan_has_says_which_there_are() -> None:
    with pytest.raises(NoSuchPlan) as refused:
        by_number("99", KNOWN)
    assert refused.value.plans == "22/KH-SKHCN, 15/KH-SKHCN"


@pytest.mark.parametrize(("rewritten", "total", "is_much"), [(17, 51, False), (18, 51, True)])
def test_more_than_a_third_is_much(rewritten: int, total: int, *, is_much: bool) -> None:
    assert rewrites(rewritten, total) is is_much


@pytest.mark.parametrize(
    "named",
    [
        "Kế hoạch này thay thế Kế hoạch số 22/KH-SKHCN ngày 20/02/2021 của Sở.",
        "Kế hoạch này thay thế cho Kế hoạch cải cách hành chính năm 2021 ban hành ngày 20/02/2021.",
        "Sở ban hành Kế hoạch điều chỉnh, bổ sung Kế hoạch số 22/KH-SKHCN như sau:",
        "Điều 1. Điều chỉnh một số nội dung của Kế hoạch số 022/KH-SKHCN",
        "Kế hoạch số 22/KH-SKHCN ngày 20/02/2021 hết hiệu lực kể từ ngày ký Kế hoạch này.",
    ],
)
def test_what_a_paper_says_that_it_replaces_is_corrected(named: str) -> None:
    paper = draft("Kế hoạch cải cách hành chính năm 2021", "57/KH-SKHCN", date(2021, 4, 10))
    paper = replace(paper, replaces=replaced_by(paper.title, ["I. MỤC TIÊU", named]))
    assert propose(paper, KNOWN).corrects == CCHC


@pytest.mark.parametrize(
    "said",
    [
        "- Tham mưu sửa đổi, bổ sung Kế hoạch số 15/KH-SKHCN, hoàn thành trước ngày 30/6.",
        "Thực hiện Kế hoạch số 22/KH-SKHCN ngày 20/02/2021 của Sở, ban hành Kế hoạch như sau:",
        "Nghị định số 107/2020/NĐ-CP sửa đổi, bổ sung Nghị định số 24/2014/NĐ-CP;",
        "Trong quá trình thực hiện Kế hoạch này, nếu cần điều chỉnh, bổ sung thì báo cáo Sở.",
    ],
)
def test_papers_named_otherwise_are_not_replaced(said: str) -> None:
    assert replaced_by("Kế hoạch chuyển đổi số năm 2021", [said]) == ()


def test_what_makes_a_new_plan_doubtful_is_known() -> None:
    again = draft("Kế hoạch cải cách hành chính năm 2021", "48/KH-SKHCN", date(2021, 4, 10))
    assert likeness(again, KNOWN) == Likeness(same_title=CCHC)
    named = "Kế hoạch này thay thế Kế hoạch số 99/KH-SKHCN ngày 12/01/2021."
    other = draft("Kế hoạch chuyển đổi số năm 2021", "48/KH-SKHCN", date(2021, 4, 10))
    other = replace(other, replaces=replaced_by(other.title, [named]))
    assert likeness(other, KNOWN) == Likeness(unknown=("Kế hoạch số 99/KH-SKHCN ngày 12/01/2021",))


UNITS = (
    Unit(1, "VP", "Văn phòng Sở", 1),
    Unit(2, "TT", "Trung tâm Khoa học và Công nghệ", 2),
    Unit(3, "QLKH", "Phòng Quản lý Khoa học", 3),
    Unit(4, "QLCN", "Phòng Quản lý chuyên ngành", 4),
    Unit(5, "TTRA", "Thanh tra Sở", 5),
    Unit(6, "TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", 6),
)


@pytest.mark.parametrize(
    ("code", "name", "is_code"),
    [
        ("V", "Văn phòng", "VP"),
        ("T", "Thanh tra", "TTRA"),
        ("T", "Trung tâm KH&CN", "TT"),
        ("T", "Trung tâm KHCN thuộc Sở", "TT"),
        ("Q", "Phòng QLKH", "QLKH"),
        ("C", "Chi cục TCĐLCL", "TDC"),
        ("C", "Chi cục TĐC", "TDC"),
        ("C", "Chi cục", "TDC"),
        ("C", "Chi cục Tiêu chuẩn – Đo lường – Chất lượng", "TDC"),
        # Two are called so: it is neither.
        ("P", "Phòng", "P"),
        # Most signs are the same, and yet it is another one.
        ("TT", "Trung tâm Thông tin, Thống kê", "TT2"),
        ("TT", "Trung tâm Thông tin khoa học và công nghệ", "TT2"),
    ],
)
def test_a_shortened_name_is_the_unit_s_and_another_name_is_another_unit(
    code: str, name: str, is_code: str
) -> None:
    paper = replace(
        draft("Kế hoạch chuyển đổi số", "", date(2021, 3, 1)),
        units=(UnitDraft(code, name),),
        tasks=(task(f"{code}-01", code),),
    )
    known = with_known_units(paper, UNITS, may_rename=False)
    assert [one.code for one in known.units] == [is_code]
    is_new = is_code not in {unit.code for unit in UNITS}
    assert new_units(known, UNITS) == ((name,) if is_new else ())
    assert new_units(known, ()) == ()


def test_only_a_work_plan_renames_a_unit() -> None:
    paper = replace(
        draft("Kế hoạch công tác", "", date(2021, 3, 1)),
        units=(UnitDraft("QLCN", "Phòng Quản lý công nghệ"),),
    )
    assert [one.code for one in with_known_units(paper, UNITS).units] == ["QLCN"]
    other = with_known_units(paper, UNITS, may_rename=False)
    assert [one.code for one in other.units] == ["QLCN2"]


def test_units_are_known_by_their_names_and_codes_are_never_shared() -> None:
    units = UNITS[:3]
    paper = replace(
        draft("Kế hoạch chuyển đổi số", "", date(2021, 3, 1)),
        units=(
            UnitDraft("TT", "Trung tâm Chuyển đổi số tỉnh"),
            UnitDraft("KH", "Phòng Quản lý khoa học"),
            UnitDraft("VP", "Văn phòng"),
        ),
        tasks=(task("TT-01", "TT"), task("KH-01", "KH", "TT")),
    )
    known = with_known_units(paper, units)
    assert [one.code for one in known.units] == ["TT2", "QLKH", "VP"]
    assert [(one.code, one.section, one.units) for one in known.tasks] == [
        ("TT2-01", "TT2", ("TT2",)),
        ("QLKH-01", "QLKH", ("QLKH", "TT2")),
    ]


def task(code: str, *units: str) -> TaskDraft:
    return TaskDraft(
        code=code,
        outline=code,
        title=code,
        short=code,
        kind=Kind.UNDATED,
        section=units[0],
        units=units,
        where="line 1",
    )


def test_a_title_says_the_same_in_another_year() -> None:
    plain = without_years("Kế hoạch chuyển đổi số của Sở")
    for years in ("2022", "2022-2025", "2022 – 2025"):
        assert without_years(f"Kế hoạch chuyển đổi số {years} của Sở") == plain
