"""Whoever issues a plan is proposed for what it names nobody for, and stays to be confirmed."""

from pathlib import Path

from actions.plan.importing import draft_of
from documents.form import Words, write_form
from documents.incoming import read_incoming
from documents.reading import read_plan
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans
from tests.documents.making.plans import written

BODY = (
    "II. NỘI DUNG\n- Kiểm tra việc niêm yết danh sách trước ngày 10/3/2026.\n"
    "III. TỔ CHỨC THỰC HIỆN\n1. Tổ Văn phòng\n- Tổng hợp kết quả.\n"
)
HEAD = "TRƯỜNG MẦM NON HOA SEN\nSố: 12/{sort}\nAn Bình, ngày 20 tháng 01 năm 2026\n"
PLAN = (
    HEAD.format(sort="KH-MN")
    + "KẾ HOẠCH\nKiểm tra, giám sát năm 2026\n"
    + "Trường Mầm non Hoa Sen xây dựng kế hoạch như sau:\n"
    + BODY
)
CONCLUSION = HEAD.format(sort="TB-MN") + "THÔNG BÁO\nKết luận của Hiệu trưởng\n" + BODY


def test_whoever_issues_a_plan_is_proposed_where_nobody_is_named(tmp_path: Path) -> None:
    named, nobodys = read_plan(written(tmp_path, PLAN)).tasks
    assert nobodys.units == ("Trường Mầm non Hoa Sen",)
    assert nobodys.names_nobody
    assert Doubt.UNIT_PROPOSED in nobodys.unsure
    assert Doubt.UNIT_NOT_NAMED not in nobodys.unsure
    assert not named.names_nobody


def test_a_conclusion_is_for_others_and_proposes_nobody(tmp_path: Path) -> None:
    nobodys = read_plan(written(tmp_path, CONCLUSION)).tasks[-1]
    assert nobodys.units == ()
    assert Doubt.UNIT_NOT_NAMED in nobodys.unsure


def test_a_proposal_is_not_taken_in_before_somebody_confirms_it(tmp_path: Path) -> None:
    draft = draft_of(read_plan(written(tmp_path, PLAN)))
    assert [task.title for task in draft.tasks] == ["Tổng hợp kết quả"]
    assert [unit.name for unit in draft.units] == ["Tổ Văn phòng"]


def test_the_form_leaves_it_to_whoever_fills_it_in(tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    write_form(read_plan(written(tmp_path, PLAN)), form, Words(doubt=str, became=str, place=str))
    read = read_incoming(form, before_means=BeforeMeans.DAY_BEFORE)
    assert [task.units for task in read.tasks] == [("Tổ Văn phòng",), ()]
