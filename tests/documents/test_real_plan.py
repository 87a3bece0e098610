"""The plan that started it all, read by hand once and compared with what the reader says."""

import json
from datetime import date
from pathlib import Path

import pytest

from documents.plan import PlanReading, TaskReading, to_json
from documents.reading import read_plan
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans
from domain.plan.task import Target

EXAMPLES = Path(__file__).parents[2] / "examples"

TASKS = (
    ("VP-01", "undated", "Kiện toàn, sắp xếp tổ chức của Sở KH&CN"),
    ("VP-02", "undated", "Tổ chức hội nghị CCVC 2022 và tổng kết năm 2021"),
    ("VP-03", "undated", "Triển khai các nhiệm vụ cải cách hành chính"),
    ("VP-04", "undated", "Công tác thi đua – khen thưởng; thi đua Khôi Kinh tế - Kỹ thuật"),
    ("VP-05", "recurring", "Báo cáo tình hình kinh tế - xã hội"),
    ("VP-06", "recurring", "Báo cáo kết quả hoạt động quản lý nhà nước về KH&CN tại địa phương"),
    ("VP-07", "undated", "Phân bổ kinh phí năm 2021; quyết toán kinh phí năm 2020"),
    (
        "VP-08",
        "undated",
        "Phê duyệt danh mục, phê duyệt triển khai và nghiệm thu nhiệm vụ thường xuyên",
    ),
    ("VP-09", "dated", "Kế hoạch KH&CN năm 2022"),
    ("VP-09.1", "dated", "Tổng hợp gửi Lãnh đạo Sở Kế hoạch KH&CN năm 2022"),
    ("VP-09.2", "dated", "Gửi Văn phòng nội dung xây dựng Kế hoạch KH&CN năm 2022"),
    ("VP-09.3", "dated", "Gửi Sở Tài chính, Sở KH&ĐT lấy ý kiến về Kế hoạch KH&CN năm 2022"),
    ("VP-09.4", "dated", "Gửi UBND tỉnh phê duyệt Kế hoạch KH&CN năm 2022"),
    ("VP-09.5", "dated", "Gửi Bộ KH&CN Kế hoạch KH&CN năm 2022"),
    ("VP-10", "undated", "Thực hiện các nội dung phục vụ công tác kiểm toán năm 2020"),
    (
        "QLKH-01",
        "undated",
        "Quy định quản lý nhiệm vụ KH&CN; Danh mục nhiệm vụ KH&CN cấp tỉnh năm 2021–2025",
    ),
    ("QLKH-02", "undated", "Tổ chức triển khai các nhiệm vụ KH&CN đã được phê duyệt"),
    ("QLKH-03", "undated", "Triển khai Kế hoạch số 1962/KH-UBND về phát triển KH&CN"),
    ("QLKH-04", "undated", "Hướng dẫn, theo dõi, đôn đốc công tác quản lý về KH&CN ở cấp cơ sở"),
    ("QLKH-05", "ongoing", "Giải quyết các hồ sơ thủ tục hành chính"),
    ("QLCN-01.1", "undated", "Cơ chế chính sách phát triển tài sản trí tuệ giai đoạn 2021–2025"),
    ("QLCN-01.2", "undated", "Kế hoạch khởi nghiệp đổi mới sáng tạo tỉnh Tây Ninh năm 2021"),
    ("QLCN-01.3", "undated", "Tổ chức diễn tập ứng phó sự cố bức xạ, hạt nhân cấp tỉnh"),
    ("QLCN-01.4", "undated", "Điều tra, tính toán chỉ số đổi mới công nghệ, thiết bị"),
    ("QLCN-01.5", "undated", "Tăng cường quản lý chất thải rắn"),
    ("QLCN-01.6", "undated", "Triển khai các Quyết định số 130/QĐ-TTg, 127/QĐ-TTg, 118/QĐ-TTg"),
    (
        "QLCN-02",
        "undated",
        "Triển khai Kế hoạch số 1341/KH-UBND về tham gia Cách mạng công nghiệp 4.0",
    ),
    (
        "QLCN-03",
        "undated",
        "Báo cáo thu thập, đăng ký, lưu giữ và công bố thông tin về nhiệm vụ KH&CN",
    ),
    ("QLCN-04", "undated", "Có ý kiến về công nghệ của các Dự án đầu tư, xử lý môi trường"),
    (
        "QLCN-05",
        "undated",
        "Thẩm định và cấp Giấy chứng nhận quyền sử dụng Chỉ dẫn địa lý “Bà Đen”",
    ),
    ("QLCN-06", "undated", "Hướng dẫn đánh giá và áp dụng công nghệ giảm mức tiêu hao lò nung"),
    ("QLCN-07", "undated", "Tổ chức xét duyệt sáng kiến cấp tỉnh năm 2020"),
    ("QLCN-08", "ongoing", "Giải quyết các hồ sơ thủ tục hành chính"),
    ("TTRA-01", "undated", "Công tác pháp chế; công tác phòng chống tham nhũng"),
    ("TTRA-02", "undated", "Kế hoạch năm 2021: thanh tra, kiểm tra về KH&CN"),
    ("TTRA-03", "conditional", "Thanh tra chuyên đề 2021 (nếu có)"),
    ("TTRA-04", "undated", "Công khai, báo cáo kết quả kê khai tài sản"),
    (
        "TTRA-05",
        "recurring",
        "Báo cáo định kỳ và đột xuất về công tác thanh tra, phòng chống tham nhũng",
    ),
    (
        "TDC-01",
        "undated",
        "Kế hoạch triển khai Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất",
    ),
    ("TDC-02", "undated", "Triển khai Kế hoạch xây dựng và áp dụng hệ thống quản lý chất lượng"),
    (
        "TDC-03",
        "recurring",
        "Báo cáo UBND tỉnh về tình hình quản lý nhà nước về chất lượng sản phẩm, hàng hóa",
    ),
    ("TDC-04", "undated", "Kế hoạch kiểm tra về tiêu chuẩn đo lường chất lượng năm 2021"),
    ("TDC-05", "undated", "Rà soát, tính toán chi phí tuân thủ thủ tục hành chính"),
    ("TDC-06", "ongoing", "Giải quyết các hồ sơ thủ tục hành chính"),
    (
        "TT-01",
        "undated",
        "Dự án nâng cấp, mở rộng đầu tư Trại thực nghiệm ứng dụng công nghệ sinh học",
    ),
    (
        "TT-02",
        "dated",
        "Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN",
    ),
    (
        "TT-03",
        "undated",
        "Kế hoạch thực hiện 12 chuyên mục KH&CN; phát hành 03 số tập san thông tin KH&CN",
    ),
    ("TT-04", "dated", "Kế hoạch triển khai Trại Thực nghiệm KH&CN"),
    (
        "TT-04.1",
        "undated",
        "Kế hoạch về phương án sản xuất kinh doanh, phát triển sản phẩm nước ép",
    ),
    ("TT-04.2", "undated", "Sử dụng có hiệu quả các cơ sở, trang thiết bị đã được đầu tư"),
    ("TT-05", "dated", "Kế hoạch triển khai ngày KH&CN 18/5/2021"),
)

LAST_DAYS = {
    "VP-09": ("trước 30/5/2021", date(2021, 5, 29)),
    "VP-09.1": ("trước 25/5/2021", date(2021, 5, 24)),
    "VP-09.2": ("trước 20/5/2021", date(2021, 5, 19)),
    "VP-09.3": ("trước 30/5/2021", date(2021, 5, 29)),
    "VP-09.4": ("trước 10/6/2021", date(2021, 6, 9)),
    "VP-09.5": ("trước 30/6/2021", date(2021, 6, 29)),
    "TT-02": ("trước ngày 27/02/2021", date(2021, 2, 26)),
    "TT-04": ("trước ngày 20/02/2021", date(2021, 2, 19)),
    "TT-05": ("trước tháng 4/2021", date(2021, 3, 31)),
}

LEGAL_BASES = {
    "VP-01": ("Nghị định 107/2020/NĐ-CP 14/09/2020", "Nghị định 24/2014/NĐ-CP 04/04/2014"),
    "VP-03": ("Quyết định 2818/QĐ-UBND 16/11/2020",),
    "VP-05": ("Quyết định 12/2020/QĐ-UBND 24/04/2020",),
    "VP-06": ("Thông tư 03/2019/TT-BKHCN 26/06/2019",),
    "QLKH-03": ("Kế hoạch 1962/KH-UBND 20/08/2020", "Quyết định 696/QĐ-TTg 25/05/2020"),
    "QLCN-01.1": ("Quyết định 2205/QĐ-TTg 24/12/2020",),
    "QLCN-01.4": ("Quyết định 2480/QĐ-UBND 24/10/2017",),
    "QLCN-01.5": ("Công văn 08/UBND-KTTC 05/01/2021",),
    "QLCN-01.6": (
        "Quyết định 130/QĐ-TTg -",
        "Quyết định 127/QĐ-TTg -",
        "Quyết định 118/QĐ-TTg -",
    ),
    "QLCN-02": (
        "Kế hoạch 1341/KH-UBND 24/06/2020",
        "Nghị quyết 50-NQ/CP 17/04/2020",
        "Nghị quyết 52-NQ/TW 27/09/2019",
    ),
    "TTRA-05": ("Quyết định 12/2020/QĐ-UBND 24/04/2020",),
    "TDC-02": (
        "Quyết định 545/QĐ-UBND 05/03/2019",
        "Quyết định 2274/QĐ-UBND 18/10/2019",
        "Kế hoạch 939/KH-UBND 11/05/2020",
        "Kế hoạch 2828/KH-UBND 13/11/2020",
        "Quyết định 996/QĐ-TTg 10/08/2018",
    ),
    "TDC-03": ("Quyết định 12/2020/QĐ-UBND 24/04/2020",),
}

OTHER_UNITS = (
    "Phòng Quản lý Khoa học",
    "Phòng Quản lý chuyên ngành",
    "Thanh tra Sở",
    "Chi cục Tiêu chuẩn Đo lường Chất lượng",
    "Trung tâm Khoa học và Công nghệ",
)

COORDINATING = {
    "VP-03": OTHER_UNITS,
    "VP-08": ("phòng chuyên môn",),
    "QLCN-05": ("Sở Nông nghiệp và Phát triển nông thôn",),
    "QLCN-06": ("Sở Xây dựng", "UBND các huyện, thành phố", "đơn vị có liên quan"),
    "TT-02": ("các nhà khoa học, chuyên gia thuộc lĩnh vực chuyên ngành",),
    "TT-05": ("Liên Hiệp các Hội Khoa học và Kỹ thuật tỉnh Tây Ninh",),
}


# Every key of the JSON, which other programs rely on.
JSON_KEYS = {
    "plan": {"number", "title", "year", "issuer", "issued_on", "notes", "assumed"},
    "units": {"code", "name"},
    "tasks": {
        "code", "outline", "parent", "units", "coordinating", "heading", "title", "short", "kind",
        "deadline", "recurrence", "targets", "legal_bases", "where", "unsure", "everyone",
        "restricted",
    },
    "warnings": {"where", "text", "why"},
    "paragraphs": {"where", "text", "became", "task"},
}  # fmt: skip


@pytest.fixture(scope="module")
def reading() -> PlanReading:
    return read_plan(EXAMPLES / "ke-hoach-khcn-2021.txt")


@pytest.fixture(scope="module")
def by_code(reading: PlanReading) -> dict[str, TaskReading]:
    return {task.code: task for task in reading.tasks}


def test_the_paper_itself(reading: PlanReading) -> None:
    plan = reading.plan
    assert plan.number == "/KH-KHCN"
    assert plan.title == "KẾ HOẠCH TRIỂN KHAI NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ NĂM 2021"
    assert plan.year == 2021
    assert plan.issuer == "Sở Khoa học và Công nghệ tỉnh Tây Ninh"
    assert plan.issued_on == date(2021, 2, 4)
    assert [note[:30] for note in plan.notes] == [
        "Các phòng, đơn vị căn cứ chức ",
        "Ngoài các nhiệm vụ được giao t",
    ]


def test_the_json_that_other_programs_read(reading: PlanReading) -> None:
    told = json.loads(to_json(reading))
    assert {part: set(one[0] if isinstance(one, list) else one) for part, one in told.items()} == (
        JSON_KEYS
    )
    step = next(task for task in told["tasks"] if task["code"] == "TT-04")
    assert step["deadline"] == {
        "wording": "trước ngày 20/02/2021",
        "first_day": None,
        "last_day": "2021-02-19",
    }
    assert told["plan"]["issued_on"] == "2021-02-04"


def test_six_units_with_the_codes_people_say(reading: PlanReading) -> None:
    assert [(unit.code, unit.name) for unit in reading.units] == list(
        zip(
            ("VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"),
            ("Văn phòng Sở", *OTHER_UNITS),
            strict=True,
        )
    )


def test_every_task_its_kind_and_short_title(reading: PlanReading) -> None:
    assert [(task.code, task.kind.value, task.short) for task in reading.tasks] == list(TASKS)
    assert max(len(task.short) for task in reading.tasks) <= 80


def test_fifty_five_assignments(reading: PlanReading, by_code: dict[str, TaskReading]) -> None:
    assert sum(len(task.units) for task in reading.tasks) == 55
    assert by_code["VP-09.2"].units == OTHER_UNITS


def test_nine_last_days_and_none_invented(by_code: dict[str, TaskReading]) -> None:
    dated = {
        code: (task.deadline.wording, task.deadline.last_day)
        for code, task in by_code.items()
        if task.deadline
    }
    assert dated == LAST_DAYS


def test_before_may_mean_the_same_day_but_a_month_still_ends_before() -> None:
    reading = read_plan(EXAMPLES / "ke-hoach-khcn-2021.txt", before_means=BeforeMeans.SAME_DAY)
    days = {task.code: task.deadline.last_day for task in reading.tasks if task.deadline}
    assert days["TT-04"] == date(2021, 2, 20)
    assert days["TT-05"] == date(2021, 3, 31)


def test_legal_bases_stand_on_the_task_that_cites_them(by_code: dict[str, TaskReading]) -> None:
    cited = {
        code: tuple(
            f"{one.kind} {one.number} {f'{one.issued_on:%d/%m/%Y}' if one.issued_on else '-'}"
            for one in task.legal_bases
        )
        for code, task in by_code.items()
        if task.legal_bases
    }
    assert cited == LEGAL_BASES


def test_who_co_operates(by_code: dict[str, TaskReading]) -> None:
    found = {code: task.coordinating for code, task in by_code.items() if task.coordinating}
    assert found == COORDINATING


def test_targets_stand_on_one_task(by_code: dict[str, TaskReading]) -> None:
    found = {code: task.targets for code, task in by_code.items() if task.targets}
    assert found == {"TT-03": (Target(12, "chuyên mục"), Target(3, "số tập san"))}


def test_steps_headings_and_outline(by_code: dict[str, TaskReading]) -> None:
    assert by_code["VP-09.4"].title == "Gửi UBND tỉnh phê duyệt trước 10/6/2021"
    assert by_code["VP-09.5"].title == "Gửi Bộ Khoa học và Công nghệ trước 30/6/2021"
    assert (by_code["VP-09.5"].outline, by_code["VP-09.5"].parent) == ("1.9.5", "1.9")
    assert (by_code["TT-04.2"].outline, by_code["TT-04.2"].parent) == ("6.4.2", "6.4")
    headed = {code for code, task in by_code.items() if task.heading == "Tham mưu UBND tỉnh"}
    assert headed == {f"QLCN-01.{k}" for k in range(1, 7)}
    assert all(by_code[code].parent is None for code in headed)
    assert by_code["QLCN-01.2"].outline == "3.1.2"


def test_the_only_warning_is_the_contradiction_of_1_9(reading: PlanReading) -> None:
    [warning] = reading.warnings
    assert warning.why is Doubt.STEPS_AFTER_PARENT
    assert warning.where == reading.tasks[8].where == "line 32"
    assert warning.text == "VP-09 trước 30/5/2021; VP-09.4 trước 10/6/2021; VP-09.5 trước 30/6/2021"


def test_guessed_kinds_are_told(by_code: dict[str, TaskReading]) -> None:
    guessed = {code for code, task in by_code.items() if Doubt.KIND_GUESSED in task.unsure}
    assert guessed == {code for code, kind, _ in TASKS if kind in {"ongoing", "recurring"}}


def test_the_word_file_says_the_same(reading: PlanReading) -> None:
    word = read_plan(EXAMPLES / "ke-hoach-khcn-2021.docx")
    places = {
        "paragraphs": True,
        "tasks": {"__all__": {"where"}},
        "warnings": {"__all__": {"where"}},
    }
    assert word.model_dump(exclude=places) == reading.model_dump(exclude=places)
