"""`/vanban`: papers to units and leaders, word for word, on the real plan."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from actions.obstacle.reporting import obstruct_typed as stuck_typed
from documents.incoming import read_incoming
from documents.plan import PlanReading
from domain.authority import NotForThisChat
from domain.chat import Seat
from domain.people.post import Post
from domain.plan.deadline import BeforeMeans
from domain.plan.naming import UnknownCode
from domain.publication.papers import (
    NoSuchPaper,
    NothingOverdue,
    NothingStuck,
    WhichUnitOfPaper,
    WhichWorkOfPaper,
)
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.publication.papers_read import text_of


@pytest.fixture
async def late(at_work: AtWork) -> AtWork:
    """The Monday on which TT-04 is late, with a register of leaders and of the office."""
    at_work.comes("22/02 08:00")
    at_work.rules(organization="Sở Khoa học và Công nghệ tỉnh Tây Ninh")
    for name, position, seat in (
        ("Nguyễn Văn A", "Giám đốc", Seat.LEADERS),
        ("Trần Thị B", "Chánh Văn phòng", Seat.OFFICE),
    ):
        post = Post(0, name, position, seat)
        await at_work.changes(lambda tx, post=post: tx.posts.add(post))  # type: ignore[misc]
    return at_work


async def paper(at_work: AtWork, words: str, code: str = OFFICE) -> tuple[str, list[str]]:
    told = (await at_work.types(code, f"/vanban {words}")).only
    name, content = await at_work.paper(told)
    return name, text_of(content)


async def test_a_reminder_is_a_page_in_the_states_layout(late: AtWork) -> None:
    name, lines = await paper(late, "nhắc TT")
    assert name == "phieu-nhac-viec-tt.docx"
    assert lines == [
        "UBND TỈNH TÂY NINH / SỞ KHOA HỌC VÀ CÔNG NGHỆ / / Số: /PNV-SKHCN | CỘNG HÒA XÃ HỘI CHỦ "
        "NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / / Tây Ninh, ngày tháng 02 năm 2021",
        "PHIẾU NHẮC VIỆC",
        "thực hiện nhiệm vụ đã quá thời hạn",
        "Kính gửi: Trung tâm Khoa học và Công nghệ.",
        "Qua theo dõi tình hình thực hiện nhiệm vụ được giao, đến ngày 22/02/2021, Trung tâm Khoa "
        "học và Công nghệ còn 01 nhiệm vụ đã quá thời hạn, chưa hoàn thành:",
        "TT | Nhiệm vụ | Thời hạn | Tình trạng",
        "1 | TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN | trước ngày 20/02/2021 | quá hạn "
        "01 ngày làm việc",
        "Đề nghị Trung tâm Khoa học và Công nghệ khẩn trương thực hiện, báo cáo kết quả hoặc khó "
        "khăn, vướng mắc và đề xuất về Văn phòng trước ngày …… tháng …… năm 2021./.",
        "Nơi nhận: / - Như trên; / - Ban Giám đốc (để báo cáo); / - Lưu: VT, VP. | TL. GIÁM ĐỐC "
        "/ CHÁNH VĂN PHÒNG / / / / / Trần Thị B",
    ]


async def test_an_official_letter_says_the_same_to_those_outside_the_house(late: AtWork) -> None:
    name, lines = await paper(late, "đôn đốc tt")
    assert name == "cong-van-don-doc-tt.docx"
    assert "/ Số: /SKHCN-VP / V/v thực hiện nhiệm vụ đã quá thời hạn |" in lines[0]
    assert "PHIẾU NHẮC VIỆC" not in lines


async def test_a_unit_is_not_urged_for_what_waits_for_the_office_or_the_leaders(
    late: AtWork,
) -> None:
    asked = (await late.writes("TT", stuck_typed, "4 chưa có kinh phí")).only
    await late.answers("TT", asked, "đề nghị bố trí 50 triệu")
    with pytest.raises(NothingOverdue):
        await late.types(OFFICE, "/vanban đôn đốc TT")


async def test_an_obstacle_goes_up_with_a_row_for_each_who_gives_a_view(late: AtWork) -> None:
    with pytest.raises(NothingStuck):
        await paper(late, "trình TT-02")
    asked = (await late.writes("TT", stuck_typed, "2 chưa có <kinh phí> {{ 1 }}")).only
    await late.answers("TT", asked, "đề nghị bố trí 50 triệu")
    name, lines = await paper(late, "trình TT-02", LEADERS)
    assert name == "phieu-trinh-tt-02.docx"
    assert "3. Khó khăn, vướng mắc: chưa có <kinh phí> {{ 1 }}" in lines
    assert "4. Đề xuất, kiến nghị: đề nghị bố trí 50 triệu" in lines
    assert lines[-6:] == [
        "Người có ý kiến | Nội dung | Ký, ngày",
        "Chuyên viên |  | ",
        "Thủ trưởng đơn vị |  | ",
        "Văn phòng Sở |  | ",
        "Phó Giám đốc phụ trách |  | ",
        "Giám đốc |  | ",
    ]


async def test_what_is_written_of_restricted_work_stands_in_no_paper(late: AtWork) -> None:
    asked = (await late.writes("TT", stuck_typed, "2 đơn tố cáo ông C")).only
    await late.answers("TT", asked, "đề nghị kiểm điểm ông C")
    await late.types(OFFICE, "/hanche TT-02")
    for words in ("trình TT-02", "giao ban", "báo cáo"):
        _, lines = await paper(late, words, LEADERS)
        assert "ông C" not in "\n".join(lines)
        assert any("nội dung hạn chế" in line for line in lines), words


async def test_the_office_has_a_copy_of_its_own_of_what_is_restricted(late: AtWork) -> None:
    asked = (await late.writes("TT", stuck_typed, "2 đơn tố cáo ông C")).only
    await late.answers("TT", asked, "đề nghị kiểm điểm ông C")
    await late.types(OFFICE, "/hanche TT-02")
    told = (await late.types(OFFICE, "/vanban trình TT-02")).only
    _, content = await late.paper(told)
    whole = "\n".join(text_of(content))
    assert "3. Khó khăn, vướng mắc: đơn tố cáo ông C" in whole
    assert "4. Đề xuất, kiến nghị: đề nghị kiểm điểm ông C" in whole
    assert "dự thảo “Nghị quyết đổi mới" in whole, "the task's own words"
    assert "không chuyển cho người không liên quan" in told.text
    assert "ông C" not in told.text
    assert "Nghị quyết" not in docx.Document(BytesIO(content)).core_properties.title


async def test_a_deputy_signs_while_the_director_is_away(late: AtWork) -> None:
    deputy = Post(0, "Nguyễn Văn C", "Phó Giám đốc", Seat.LEADERS)
    await late.changes(lambda tx: tx.posts.add(deputy))
    away = await late.types(OFFICE, "/vangmat Nguyễn Văn A từ 22/02 đến 26/02")
    await late.chooses(OFFICE, away.only, "yes")
    told = (await late.types(OFFICE, "/vanban giao việc TT-04")).only
    _, content = await late.paper(told)
    assert text_of(content)[-1].endswith("| KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / / / / / Nguyễn Văn C")
    assert "Giám đốc vắng mặt nên phần ký ghi Nguyễn Văn C ký thay (KT.)" in told.text
    late.comes("01/3 08:00")
    _, lines = await paper(late, "giao việc TT-04")
    assert lines[-1].endswith("| GIÁM ĐỐC / / / / / Nguyễn Văn A")


async def test_several_units_are_urged_in_one_go(late: AtWork) -> None:
    late.comes("28/5 15:00")
    told = await late.types(OFFICE, "/vanban đôn đốc TT, Thanh tra và QLKH")
    assert [one.text.split(";")[0] for one in told.told] == [
        "Dự thảo công văn đôn đốc Trung tâm Khoa học và Công nghệ",
        "Dự thảo công văn đôn đốc Thanh tra Sở",
        "Dự thảo công văn đôn đốc Phòng Quản lý Khoa học",
    ]


async def test_work_is_given_on_paper_too(late: AtWork) -> None:
    name, lines = await paper(late, "giao việc TT-04")
    assert name == "phieu-giao-viec-tt-04.docx"
    assert lines[2] == (
        "Về việc giao Trung tâm Khoa học và Công nghệ thực hiện nhiệm vụ “Kế hoạch triển khai Trại "
        "Thực nghiệm KH&CN”"
    )
    assert lines[6:9] == [
        "2. Văn bản giao: Kế hoạch năm 2021.",
        "3. Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02).",
        "4. Mã trên hệ thống nhắc việc: TT-04.",
    ]
    assert lines[-1].endswith("| GIÁM ĐỐC / / / / / Nguyễn Văn A")


async def test_what_is_concluded_on_monday_comes_back(late: AtWork, tmp_path: Path) -> None:
    told = (await late.types(OFFICE, "/vanban giao ban")).only
    name, content = await late.paper(told)
    assert name == "giao-ban-20210222.docx"
    lines = text_of(content)
    assert lines[2] == "Tuần 08 năm 2021, từ ngày 22/02/2021 đến ngày 26/02/2021"
    assert "Trung tâm Khoa học và Công nghệ" in lines
    assert (
        "1 | TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN "
        "| trước ngày 27/02/2021 | trong hạn | " in lines
    )
    document = docx.Document(BytesIO(content))
    document.add_paragraph(
        "Trung tâm Khoa học và Công nghệ: báo cáo kho lạnh, hoàn thành trước ngày 10/6."
    )
    document.add_paragraph("- Văn phòng Sở: tổng hợp báo cáo tháng, hoàn thành trước ngày 25/3.")
    document.save(str(tmp_path / "giao ban.docx"))
    reading = read_incoming(tmp_path / "giao ban.docx", before_means=BeforeMeans.DAY_BEFORE)
    assert isinstance(reading, PlanReading)
    assert [(task.units, task.deadline and task.deadline.wording) for task in reading.tasks] == [
        (("Trung tâm Khoa học và Công nghệ",), "trước ngày 10/6"),
        (("Văn phòng Sở",), "trước ngày 25/3"),
    ]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("gì đó", NoSuchPaper),
        ("nhắc", WhichUnitOfPaper),
        ("nhắc Phòng Tài vụ", WhichUnitOfPaper),
        ("nhắc QLKH", NothingOverdue),
        ("trình TT-99", UnknownCode),
        ("nhắc phòng", WhichUnitOfPaper),
        ("nhắc TT, phòng Tài vụ", WhichUnitOfPaper),
        ("nhắc QLKH, QLCN", NothingOverdue),
        ("giao việc", WhichWorkOfPaper),
        ("trình", WhichWorkOfPaper),
        ("giao việc xyz", UnknownCode),
        ("trinh 2", NothingStuck),
    ],
)
async def test_what_cannot_be_had_says_what_can(
    late: AtWork, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await late.types(OFFICE, f"/vanban {words}")


async def test_a_unit_is_named_as_people_name_it(late: AtWork) -> None:
    for words in ("đốn đốc trung tâm", "dd ttkhcn", "cv đôn đốc trung tam khoa hoc"):
        name, _ = await paper(late, words)
        assert name == "cong-van-don-doc-tt.docx"


async def test_a_unit_has_no_papers_of_the_office(late: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await late.types("TT", "/vanban")
