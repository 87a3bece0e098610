"""One thing that a paper lacks or says otherwise takes nothing else of it along."""

from datetime import date

import pytest

from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.reading.units.subjects import subject_of
from documents.reading.units.unlisted import ordered_in
from domain.paper.doubt import Doubt

TODAY = date(2026, 1, 5)
HEAD = "SỞ NGOẠI VỤ TỈNH HÒA AN\nTHÔNG BÁO\nVề công tác hậu cần năm 2026\n"


def read(body: str, head: str = HEAD) -> PlanReading:
    return read_pasted(head + body, today=TODAY)


def told(reading: PlanReading) -> list[tuple[str, str, str]]:
    """Return who answers for what until when, in the paper's order."""
    in_order = sorted(
        reading.tasks, key=lambda task: [int(one) for one in task.where.split() if one.isdigit()]
    )
    return [
        (
            "; ".join(task.units),
            task.title,
            str(task.deadline.last_day) if task.deadline else "",
        )
        for task in in_order
    ]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("1. Sắp xếp kho\n- Kiểm đếm phông bạt\n- Thay khóa cửa\n",
         ["Kiểm đếm phông bạt", "Thay khóa cửa"]),
        ("a) Kiểm đếm phông bạt.\nb) Thay khóa cửa.\n",
         ["Kiểm đếm phông bạt", "Thay khóa cửa"]),
        ("| TT | Nội dung công việc | Thời gian |\n| 1 | Kiểm đếm phông bạt | |\n"
         "| 2 | Thay khóa cửa | |\n",
         ["Kiểm đếm phông bạt", "Thay khóa cửa"]),
        ("Mưa bão năm nay đến sớm.\nKiểm đếm phông bạt.\nTổ chức thay khóa.\n",
         ["Kiểm đếm phông bạt", "Tổ chức thay khóa"]),
    ],
)  # fmt: skip
def test_a_paper_that_names_nobody_is_read_and_says_so_of_each_duty(
    body: str, titles: list[str]
) -> None:
    reading = read(body)
    assert [title for _, title, _ in told(reading)] == titles
    assert all(task.units == () for task in reading.tasks)
    assert all(Doubt.UNIT_NOT_NAMED in task.unsure for task in reading.tasks)


@pytest.mark.parametrize(
    "head",
    [
        "NGHỊ QUYẾT 12/NQ-UBND VỀ KHO BÃI\n",
        "Nghị quyết về kho bãi được đăng trên trang của Sở.\n",
        "",
    ],
)
def test_sentences_under_any_first_line_are_read(head: str) -> None:
    body = (
        "Mục đích của việc này nhằm giữ kho khô ráo.\n"
        "Văn phòng Sở lập danh mục vật tư trước ngày 10/3/2026.\n"
        "Trước ngày 20/3/2026, Thanh tra Sở kiểm tra kho.\n"
    )
    assert told(read(body, head)) == [
        ("Văn phòng Sở", "Văn phòng Sở lập danh mục vật tư trước ngày 10/3/2026", "2026-03-09"),
        ("Thanh tra Sở", "Trước ngày 20/3/2026, Thanh tra Sở kiểm tra kho", "2026-03-19"),
    ]


@pytest.mark.parametrize(
    ("above", "below", "units"),
    [
        ("Văn phòng Sở lập danh mục vật tư;", "Rà soát hợp đồng thuê kho.", "Văn phòng Sở"),
        ("Thanh tra Sở kiểm tra kho.", "Trên cơ sở đó, xây dựng quy chế mới.", "Thanh tra Sở"),
        ("Phòng Lãnh sự rà soát hồ sơ;", "Tổ chức kiểm đếm lại sau mưa.", "Phòng Lãnh sự"),
        # It is over, another is named, or nothing is done.
        ("Văn phòng Sở lập danh mục vật tư.", "Rà soát hợp đồng thuê kho.", ""),
        ("Văn phòng Sở lập danh mục vật tư;", "Thanh tra Sở kiểm tra kho.", "Thanh tra Sở"),
    ],
)
def test_a_paragraph_goes_on_with_one_that_is_not_over(above: str, below: str, units: str) -> None:
    assert told(read(f"{above}\n{below}\n"))[-1][0] == units


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "| TT<br>No. | Thời gian<br>Time | Nội dung công việc<br>Tasks "
            "| Đơn vị đầu mối<br>Focal unit |\n"
            "| 1 | Trước ngày 10/3/2026<br>Before 10/3/2026 | Mở lớp tiếng Lào<br>Lao class "
            "opening | Phòng Lãnh sự<br>Consular Division |\n",
            ("Phòng Lãnh sự", "Mở lớp tiếng Lào", "2026-03-09"),
        ),
        (
            "| TT No. | Nội dung công việc / Contents | Đơn vị chủ trì / Responsible unit "
            "| Thời hạn / Deadline |\n"
            "| 1 | Đón đoàn Khăm Muộn / Welcome the Khammouane delegation "
            "| Văn phòng Sở / Administrative Office | 10/3/2026 |\n",
            ("Văn phòng Sở", "Đón đoàn Khăm Muộn", "2026-03-10"),
        ),
        (
            "| TT | Nhiệm vụ (Duty) | Chủ trì (Leading unit) | Thời hạn (Deadline) |\n"
            "| 1 | Đón đoàn Khăm Muộn (Welcome the Khammouane delegation) "
            "| Văn phòng Sở (Administrative Office) | 10/3/2026 |\n",
            ("Văn phòng Sở", "Đón đoàn Khăm Muộn", "2026-03-10"),
        ),
        # Where the header is not said twice, letters of others are part of what is done.
        (
            "| TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn |\n"
            "| 1 | Cài đặt Windows Server | Trung tâm Tin học | 10/3/2026 |\n",
            ("Trung tâm Tin học", "Cài đặt Windows Server", "2026-03-10"),
        ),
    ],
)
def test_what_a_table_says_again_in_another_language_is_no_name_and_no_day(
    rows: str, expected: tuple[str, str, str]
) -> None:
    assert told(read(rows)) == [expected]


@pytest.mark.parametrize(
    ("header", "who"),
    [
        ("Ban Lãnh đạo Sở; Đảng ủy Sở", ("PGĐ Lê Văn Tám", "Giám đốc")),
        ("Dự", ("Đ/c Tám", "Đ/c Sáu")),
        ("Thường trực", ("PGĐ Lê Văn Tám", "Các Phó Giám đốc")),
    ],
)
def test_a_calendar_of_mornings_and_afternoons_says_who_goes(
    header: str, who: tuple[str, str]
) -> None:
    rows = (
        f"| Ngày | Buổi, thời gian | Nội dung | Địa điểm | {header} |\n"
        "| Thứ 2<br>12/01 | Sáng | | | |\n"
        f"| | Chiều | Họp giao ban tháng | Phường Hoa Đông | {who[0]} |\n"
        f"| Thứ 3<br>13/01 | Sáng | Tiếp đoàn Khăm Muộn | P. họp 2 | {who[1]} |\n"
        f"| | | Dự hội nghị giao thương | Phường Hoa Tây | {who[0]} |\n"
    )
    reading = read(rows, "LỊCH CÔNG TÁC TUẦN\nTừ ngày 12/01/2026 đến ngày 18/01/2026\n")
    assert told(reading) == [
        (who[0], "Họp giao ban tháng", "2026-01-12"),
        (who[1], "Tiếp đoàn Khăm Muộn", "2026-01-13"),
        (who[0], "Dự hội nghị giao thương", "2026-01-13"),
    ]


@pytest.mark.parametrize(
    "labels",
    [
        "Lãnh đạo phụ trách: Phó Giám đốc Lê Văn Tám.\nĐơn vị chủ trì: Phòng Lãnh sự.\n",
        "Lãnh đạo phụ trách: Phó Giám đốc Lê Văn Tám; Đơn vị chủ trì: Phòng Lãnh sự.\n",
        "Đơn vị chủ trì: Phòng Lãnh sự.\nLãnh đạo phụ trách: Phó Giám đốc Lê Văn Tám.\n",
        "Lãnh đạo chịu trách nhiệm: Giám đốc Sở.\nĐơn vị thực hiện: Phòng Lãnh sự.\n",
    ],
)
def test_who_leads_does_it_and_who_looks_after_it_does_not(labels: str) -> None:
    body = f"I. NHIỆM VỤ\n1. Kho bãi\n- Rà soát hợp đồng.\n- Kiểm đếm phông bạt.\n{labels}"
    assert [unit for unit, _, _ in told(read(body))] == ["Phòng Lãnh sự"] * 2


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("(2) Giám đốc Sở Công Thương chỉ đạo các phòng chuyên môn thực hiện. Cụ thể là:",
         "Giám đốc Sở Công Thương"),
        ("(2) Sở Công Thương chỉ đạo các đơn vị khai thác thực hiện các nội dung sau:",
         "Sở Công Thương"),
        ("2. Ủy ban nhân dân xã Hoa Đông chỉ đạo các thôn thực hiện việc thu dọn. Cụ thể:",
         "Ủy ban nhân dân xã Hoa Đông"),
    ],
)  # fmt: skip
def test_an_item_that_says_whom_somebody_directs_is_theirs_who_directs(
    line: str, name: str
) -> None:
    mark = line[: line.index(" ")].replace("2", "1")
    body = (
        f"Thực hiện kế hoạch, Chủ tịch yêu cầu các đơn vị thực hiện như sau:\n"
        f"{mark} Văn phòng Sở lập danh mục vật tư.\n{line}\n"
        "- Chỉ đạo tổ kho kiểm đếm phông bạt.\n- Vận động các hộ thu dọn.\n"
    )
    assert {unit for unit, _, _ in told(read(body))[1:]} == {name}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("PGĐ.KH", "PGĐ. Thường trực"),
        ("Anh Tám kho", "Chị Sáu quỹ"),
        ("Giám đốc, PGĐ.KH", "Giám đốc"),
    ],
)
def test_whoever_stands_before_an_hour_keeps_it(first: str, second: str) -> None:
    body = (
        "Thứ Ba, ngày 13/01/2026:\n"
        f"- {first}: 8 giờ, họp giao ban, mời các cơ quan, đơn vị: Kho bãi, Hậu cần cùng dự. "
        "10 giờ 30’, dự lễ ra quân tại sân vận động.\n"
        f"- {second}: Sáng làm việc tại cơ quan. 14 giờ, nghe báo cáo kho bãi.\n"
    )
    one, other = "; ".join(first.split(", ")), second
    assert [(unit, title[:24]) for unit, title, _ in told(read(body, "LỊCH LÀM VIỆC\n"))] == [
        (one, "8 giờ, họp giao ban, mời"),
        (one, "10 giờ 30’, dự lễ ra quâ"),
        (other, "Sáng làm việc tại cơ qua"),
        (other, "14 giờ, nghe báo cáo kho"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "- Khai mạc: 8 giờ, tại hội trường.\n- Bế mạc: 17 giờ, tại sân sau.\n",
        "- Khai mạc: 8 giờ ngày 13/01.\n- Bế mạc: 17 giờ ngày 14/01.\n",
        "- Đợt 1: Sáng 13/01.\n- Đợt 2: Chiều 14/01.\n",
    ],
)
def test_what_takes_place_at_an_hour_is_nobody(lines: str) -> None:
    units = {unit for unit, _, _ in told(read(f"1. Hội thi\n{lines}- Mở cửa kho.\n"))}
    assert units == {""}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Trên cơ sở danh mục đã duyệt, Chánh Thanh tra Sở trưng tập cán bộ kiểm kho.",
         "Thanh tra Sở"),
        ("Từ ngày 10/3/2026, các đơn vị có kho ở ven sông có trách nhiệm di dời vật tư.",
         "Các đơn vị"),
        # Whoever stands in what is fronted is not who acts.
        ("Trên cơ sở đề nghị của Thanh tra Sở, ý kiến của kho, Phòng Lãnh sự rà soát hồ sơ.",
         "Phòng Lãnh sự"),
        ("Theo danh mục của kho, Văn phòng Sở và Thanh tra Sở.", ""),
    ],
)  # fmt: skip
def test_who_acts_behind_what_is_fronted(sentence: str, who: str) -> None:
    subject = subject_of(sentence)
    assert (subject.names[0] if subject else "") == who


def test_a_draft_with_open_places_is_read_and_a_form_beside_a_plan_is_not() -> None:
    draft = (
        "KẾ HOẠCH\nGiữ kho năm 2026\n1. Văn phòng Sở:\n- Kiểm đếm phông bạt trước ngày …/…/2026.\n"
        "- Mua ……… khóa mới.\n- Chi …………… đồng cho kho.\n2. Thanh tra Sở:\n"
        "- Kiểm tra …… kho trong quý II/2026.\n- Báo cáo …… lần.\n"
    )
    assert {unit for unit, _, _ in told(read(draft, ""))} == {"Văn phòng Sở", "Thanh tra Sở"}
    plan = "KẾ HOẠCH\nGiữ kho năm 2026\n1. Phòng Lãnh sự: Lập sổ kho.\nNơi nhận:\n- Lưu: VT.\n"
    beside = plan + "PHỤ LỤC\n" + draft.partition("\n")[2]
    assert {unit for unit, _, _ in told(read(beside, ""))} == {"Phòng Lãnh sự"}


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("Giao Tổng kho Phía Tây chủ trì, phối hợp với các phòng kiểm kho.",
         ("Tổng kho Phía Tây",)),
        ("Đề nghị Quỹ Hoa Mai, Liên minh Tre Xanh chỉ đạo rà soát hội viên.",
         ("Quỹ Hoa Mai", "Liên minh Tre Xanh")),
        ("Yêu cầu Câu lạc bộ Sông Cái lập danh sách trước ngày 3/4/2026.",
         ("Câu lạc bộ Sông Cái",)),
        ("Yêu cầu Báo cáo phải gửi trước ngày 3/4/2026.", ()),
        ("Giao thông nông thôn được cải thiện.", ()),
    ],
)  # fmt: skip
def test_an_order_names_whom_it_orders_whatever_they_are_called(
    order: str, names: tuple[str, ...]
) -> None:
    assert ordered_in(order) == names
