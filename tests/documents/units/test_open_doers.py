"""Who acts by a phrase that no list knows, and what acts in no sentence though a verb follows."""

from pathlib import Path

import pytest

from documents.reading import read_plan
from documents.reading.units.subjects import guessed_subject
from domain.paper.doubt import Doubt
from tests.documents.making.plans import written

HEAD = "SỞ NỘI VỤ\nSố: 12/SNV-VP\nHòa An, ngày 05 tháng 01 năm 2026\nV/v lập danh sách\n\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Các nghiệp đoàn Mây Trời, Gió Ngàn và Sao Khuê khẩn trương lập danh sách.",
         ("Các nghiệp đoàn Mây Trời", "Gió Ngàn", "Sao Khuê")),
        ("Đề nghị các nghiệp đoàn Mây Trời gửi danh sách.", ("Các nghiệp đoàn Mây Trời",)),
        ("Liên quân Mây Trời có trách nhiệm lập danh sách.", ("Liên quân Mây Trời",)),
        ("Giao các bưu cục tiếp nhận hồ sơ.", ("Các bưu cục",)),
        ("Yêu cầu Nghiệp đoàn Sông Hậu, Nghiệp đoàn Sông Tiền báo cáo.",
         ("Nghiệp đoàn Sông Hậu", "Nghiệp đoàn Sông Tiền")),
        # Things, of which something is done.
        ("Các nội dung phải hoàn thành trong tháng 6.", ()),
        ("Các phương án phải chủ động rà soát.", ()),
        ("Đề nghị nội dung này được báo cáo.", ()),
        ("Đề nghị công tác kiểm tra được tổ chức thường xuyên.", ()),
        ("Yêu cầu hồ sơ gửi về Văn phòng.", ()),
        ("Các nghiệp đoàn được Sở A hỗ trợ phải báo cáo.", ()),
        ("Giải thưởng Mây Trời có trách nhiệm gì thì nêu.", ()),
        ("Cơ quan chủ trì, thành phần, số lượng đại biểu.", ()),
        ("Phân công người dẫn chương trình.", ()),
        ("Liên quân Mây Trời được chọn.", ()),
    ],
)  # fmt: skip
def test_an_open_phrase_acts_unless_it_is_a_thing(text: str, names: tuple[str, ...]) -> None:
    found = guessed_subject(text)
    assert (found.names if found else ()) == names


def test_who_is_known_by_a_phrase_alone_is_marked_in_every_place(tmp_path: Path) -> None:
    order = "Đề nghị các nghiệp đoàn Mây Trời gửi danh sách trước ngày 10/{}/2026.\n"
    read = read_plan(written(tmp_path, HEAD + "".join(f"{n}. {order.format(n)}" for n in (3, 4))))
    assert [task.units for task in read.tasks] == [("Các nghiệp đoàn Mây Trời",)] * 2
    assert all(Doubt.UNIT_UNLISTED in task.unsure for task in read.tasks)


def test_an_order_above_a_list_of_what_holds_is_not_lost(tmp_path: Path) -> None:
    lines = (
        "Đề nghị mỗi trường giới thiệu 01 giáo viên, gửi danh sách đề nghị Sở A khen thưởng:\n"
        "1. Tiêu chuẩn học sinh: Có việc làm tốt.\n2. Tiêu chuẩn giáo viên: Có sáng kiến.\n"
    )
    read = read_plan(written(tmp_path, HEAD + lines))
    assert {name for task in read.tasks for name in task.units} == {"Mỗi trường"}
