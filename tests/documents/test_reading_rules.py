"""Rules of reading on plans written for the purpose: structure, kinds, codes, titles, doubts."""

from pathlib import Path

import pytest

from documents.plan import TaskReading
from documents.reading import read_plan
from documents.reading.fitting import LONGEST_SHORT, fit
from documents.reading.times.duties import Duty
from documents.reading.titles import short_title
from documents.reading.units.codes import unit_codes
from domain.paper.doubt import Doubt
from domain.plan.state import Kind
from domain.plan.task import Target
from tests.documents.making.plans import PLAN, with_duties, written


def only_task(folder: Path, duty: str) -> TaskReading:
    [task] = read_plan(written(folder, with_duties(duty))).tasks
    return task


def test_another_offices_plan(tmp_path: Path) -> None:
    reading = read_plan(written(tmp_path, PLAN))
    assert reading.plan.number == "05/KH-SKHCN"
    assert reading.plan.title == "KẾ HOẠCH CÔNG TÁC NĂM 2023"
    assert [unit.code for unit in reading.units] == ["VP", "KHTC"]
    told = [(t.code, t.kind, t.deadline and t.deadline.wording, t.short) for t in reading.tasks]
    assert told == [
        ("VP-01", Kind.DATED, "trước ngày 01/6/2023", "Quy chế làm việc"),
        ("VP-02", Kind.RECURRING, None, "Báo cáo công tác cải cách hành chính hằng quý"),
        ("KHTC-01.1", Kind.DATED, "chậm nhất ngày 30/4/2023", "Quyết toán ngân sách"),
        ("KHTC-01.2", Kind.UNDATED, None, "Kiểm kê tài sản công"),
    ]
    assert reading.tasks[1].recurrence is not None
    assert reading.tasks[1].recurrence.rrule == "FREQ=MONTHLY;INTERVAL=3"
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("duty", "kind"),
    [
        ("- Báo cáo kết quả hàng tháng.", Kind.RECURRING),
        ("- Thường xuyên kiểm tra phòng cháy, chữa cháy.", Kind.ONGOING),
        ("- Nghiệm thu nhiệm vụ thường xuyên của Trung tâm.", Kind.UNDATED),
        ("- Kiểm tra đột xuất (nếu có).", Kind.CONDITIONAL),
        ("- Kiểm tra đột xuất khi có yêu cầu.", Kind.CONDITIONAL),
        ("- Giải quyết hồ sơ thủ tục hành chính.", Kind.ONGOING),
        ("- Lập dự toán năm 2024.", Kind.UNDATED),
    ],
)
def test_kinds(tmp_path: Path, duty: str, kind: Kind) -> None:
    assert only_task(tmp_path, duty).kind is kind


@pytest.mark.parametrize(
    ("duty", "targets"),
    [
        ("- Tổ chức 05 lớp tập huấn, 2 hội thảo.", [(5, "lớp tập huấn"), (2, "hội thảo")]),
        ("- Số hóa 1.200 hồ sơ lưu trữ.", [(1200, "hồ sơ")]),
        ("- Nghị quyết Trung ương 6 khóa IX về trồng lan 6 tháng tuổi.", []),
    ],
)
def test_targets(tmp_path: Path, duty: str, targets: list[tuple[int, str]]) -> None:
    assert list(only_task(tmp_path, duty).targets) == [Target(*one) for one in targets]


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (["Văn phòng", "Thanh tra tỉnh"], ["VP", "TTRA"]),
        (["Phòng Tài chính", "Phòng Thống kê"], ["TC", "TK"]),
        (["Trung tâm Tin học", "Trung tâm Ứng dụng"], ["TT", "TTUD"]),
        (["Phòng Tổ chức", "Phòng Tài chính"], ["TC", "PTC"]),
        (["Phòng Tổ chức", "Phòng Tài chính", "Phòng Thủy chế"], ["TC", "PTC", "PTCA"]),
        (["Phòng Đo lường và Đăng ký"], ["DLDK"]),
        (["UBND xã Nậm Sao", "Ủy ban nhân dân phường Hòa An"], ["XNS", "PHA"]),
        (["UBND các xã, phường", "UBND đặc khu Cồn Mây"], ["UCXP", "DKCM"]),
    ],
)
def test_unit_codes_are_customary_short_and_unique(names: list[str], codes: list[str]) -> None:
    assert unit_codes(names) == codes


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Các nhiệm vụ khác do Giám đốc giao.", Doubt.NOT_A_TASK),
        ("- Họp sơ kết ngày 15/01/2023.", Doubt.DATE_NOT_UNDERSTOOD),
        ("- Nộp báo cáo trước ngày 31/6/2023.", Doubt.NO_SUCH_DAY),
        ("- Tuyên truyền từ 15/5/2023 đến 01/5/2023.", Doubt.PERIOD_REVERSED),
        ("3. Thanh tra Sở:", Doubt.UNIT_WITHOUT_TASKS),
    ],
)
def test_what_is_not_understood_is_told_with_its_place(
    tmp_path: Path, line: str, why: Doubt
) -> None:
    text = with_duties("- Kiểm kê tài sản công.", line)
    [warning] = read_plan(written(tmp_path, text)).warnings
    assert warning.why is why
    number = int(warning.where.removeprefix("line "))
    assert text.splitlines()[number - 1] == line


def test_a_unit_named_twice_keeps_counting(tmp_path: Path) -> None:
    text = PLAN + "\n1. Văn phòng Sở:\n"
    again = text.replace("Nơi nhận:", "3. Văn phòng Sở:\n- Mua sắm tài sản.\n\nNơi nhận:")
    reading = read_plan(written(tmp_path, again))
    assert [unit.code for unit in reading.units] == ["VP", "KHTC"]
    assert [task.code for task in reading.tasks][:3] == ["VP-01", "VP-02", "VP-03"]


def test_several_duties_in_one_bullet_count_on(tmp_path: Path) -> None:
    text = with_duties(
        "- Trình dự toán trước 10/6/2023; quyết toán trước 20/6/2023.", "- Kiểm kê tài sản."
    )
    reading = read_plan(written(tmp_path, text))
    assert [(t.code, t.title) for t in reading.tasks] == [
        ("VP-01", "Trình dự toán trước 10/6/2023"),
        ("VP-02", "quyết toán trước 20/6/2023"),
        ("VP-03", "Kiểm kê tài sản"),
    ]


@pytest.mark.parametrize(
    ("duty", "short"),
    [
        ("- Chủ trì tham mưu UBND tỉnh ban hành Đề án chuyển đổi số.", "Đề án chuyển đổi số"),
        ("- Trước ngày 30/6/2023, hoàn thiện quy chế chi tiêu.", "Hoàn thiện quy chế chi tiêu"),
        (
            "- Phối hợp với Sở Tài chính thẩm định dự toán theo quy định.",
            "Thẩm định dự toán",
        ),
        (
            "- Triển khai Kế hoạch số 12/KH-UBND ngày 03/01/2023 của UBND tỉnh về an toàn bức xạ.",
            "Triển khai Kế hoạch số 12/KH-UBND về an toàn bức xạ",
        ),
    ],
)
def test_short_titles(tmp_path: Path, duty: str, short: str) -> None:
    assert only_task(tmp_path, duty).short == short


@pytest.mark.parametrize(
    ("duty", "doers", "short"),
    [
        (
            "Giao Phòng QLKH chủ trì, phối hợp Văn phòng Sở rà soát danh mục",
            "Phòng QLKH",
            "Rà soát danh mục",
        ),
        (
            "Giao Phòng QLKH rà soát danh mục",
            "Phòng Quản lý Khoa học",
            "Rà soát danh mục",
        ),
        (
            "Thống nhất giao Văn phòng Sở và Thanh tra Sở lập dự toán",
            "Văn phòng Sở; Thanh tra Sở",
            "Lập dự toán",
        ),
        (
            "Đề nghị Sở Tài chính bố trí kinh phí",
            "Sở Tài chính",
            "Bố trí kinh phí",
        ),
        (
            "Văn phòng Sở chủ trì và phối hợp chặt chẽ với Sở Tài chính, "
            "Sở Nội vụ, Sở Tư pháp, UBND các xã, phường số hóa hồ sơ",
            "",
            "Số hóa hồ sơ",
        ),
        (
            "Về công tác văn thư: Giao Văn phòng Sở chủ trì, phối hợp "
            "với Phòng Quản lý nhà rà soát hồ sơ",
            "Văn phòng Sở",
            "Về công tác văn thư: rà soát hồ sơ",
        ),
        (
            "Thống nhất phương án. Giao Văn phòng Sở chủ trì lập dự toán",
            "Văn phòng Sở",
            "Thống nhất phương án; lập dự toán",
        ),
        # Whoever does it may ask others, give something to others, or preside.
        (
            "Đề nghị UBND tỉnh khen thưởng",
            "Văn phòng Sở",
            "Đề nghị UBND tỉnh khen thưởng",
        ),
        (
            "Phân công cán bộ đầu mối",
            "Văn phòng Sở",
            "Phân công cán bộ đầu mối",
        ),
        (
            "Phó Chủ tịch UBND tỉnh chủ trì hội nghị",
            "UBND tỉnh",
            "Phó Chủ tịch UBND tỉnh chủ trì hội nghị",
        ),
        (
            "Thanh tra Sở chuẩn bị hồ sơ",
            "Thanh tra Sở",
            "Thanh tra Sở chuẩn bị hồ sơ",
        ),
        (
            "Giao dịch một cửa",
            "Văn phòng Sở",
            "Giao dịch một cửa",
        ),
        (
            "Giao Văn phòng Sở",
            "Văn phòng Sở",
            "Giao Văn phòng Sở",
        ),
    ],
)
def test_a_short_title_leaves_out_who_does_it(duty: str, doers: str, short: str) -> None:
    named = doers.split("; ") if doers else []
    assert short_title(Duty(duty, ()), named) == short


def test_a_title_without_a_place_to_cut_shows_that_it_was_cut() -> None:
    cut = fit(" ".join(["bàn ghế tủ"] * 20))
    assert cut.endswith("…")
    assert len(cut) <= LONGEST_SHORT
