"""Who a paragraph is about: names, roles, groups and lists of units, and what is none of them."""

import pytest

from documents.reading.units.names import UnitNames
from documents.reading.units.ordered import parties_in_brackets
from documents.reading.units.parties import parties_in
from documents.reading.units.subjects import subject_of

HEADINGS = {
    "Văn phòng": ["Văn phòng"],
    "Thanh tra:": ["Thanh tra"],
    "Chi cục.": ["Chi cục"],
    "Văn phòng, Thanh tra": ["Văn phòng", "Thanh tra"],
    "Văn phòng và Phòng Kế hoạch": ["Văn phòng", "Phòng Kế hoạch"],
    "Thanh tra; các phòng chuyên môn": ["Thanh tra", "Các phòng chuyên môn"],
    "Văn phòng Sở:": ["Văn phòng Sở"],
    "Phòng Quản lý chuyên ngành": ["Phòng Quản lý chuyên ngành"],
    "SỞ NỘI VỤ": ["Sở Nội vụ"],
    "Trách nhiệm của Sở Tài chính": ["Sở Tài chính"],
    "Trưởng phòng Tổ chức cán bộ có trách nhiệm:": ["Phòng Tổ chức cán bộ"],
    "Giao Giám đốc Sở Y tế": ["Sở Y tế"],
    "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế": ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"],
    "Các Sở: Tài chính, Xây dựng; Công ty Điện lực": [
        "Sở Tài chính",
        "Sở Xây dựng",
        "Công ty Điện lực",
    ],
    "Các Sở, ban, ngành và UBND các xã, phường": [
        "Các Sở, ban, ngành",
        "UBND các xã, phường",
    ],
    "Bộ Chỉ huy Quân sự tỉnh; Thuế tỉnh": ["Bộ Chỉ huy Quân sự tỉnh", "Thuế tỉnh"],
    "Chánh Văn phòng Sở, Trưởng các phòng, đơn vị": ["Văn phòng Sở", "Các phòng, đơn vị"],
    "UBND các phường: Âu Sơn, Hòa An; Thuế tỉnh": [
        "UBND phường Âu Sơn",
        "UBND phường Hòa An",
        "Thuế tỉnh",
    ],
    "Các sở, ngành, đơn vị thuộc tỉnh; UBND các xã, đặc khu": [
        "Các sở, ngành, đơn vị thuộc tỉnh",
        "UBND các xã, đặc khu",
    ],
    "Trung tâm xúc tiến Đầu tư và Thương mại tỉnh": [
        "Trung tâm xúc tiến Đầu tư và Thương mại tỉnh"
    ],
    "Báo và Đài Phát thanh, Truyền hình Hòa An": ["Báo và Đài Phát thanh, Truyền hình Hòa An"],
    "Tổ chuyên môn và giáo viên": ["Tổ chuyên môn", "Giáo viên"],
    "Sở Thông tin và Truyền thông (Giao Phòng Bưu chính)": ["Sở Thông tin và Truyền thông"],
}
SENTENCES = {
    "Văn phòng UBND tỉnh: Phối hợp kiểm tra.": ["Văn phòng UBND tỉnh"],
    "Sở Nông nghiệp và Môi trường tổng hợp, báo cáo.": ["Sở Nông nghiệp và Môi trường"],
    "Phòng Kinh tế xây dựng tham mưu văn bản.": ["Phòng Kinh tế xây dựng"],
    "Phòng TC-HC tham mưu báo cáo.": ["Phòng TC-HC"],
    "Các Sở, ngành, địa phương định kỳ hằng năm báo cáo.": ["Các Sở, ngành, địa phương"],
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.": [
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"
    ],
    "Chế độ báo cáo: Các đơn vị báo cáo kết quả.": ["Các đơn vị"],
    "Các sở, các cơ quan Trung ương đóng trên địa bàn, UBND các xã lập kế hoạch.": [
        "Các sở",
        "Các cơ quan Trung ương",
        "UBND các xã",
    ],
    "Bộ phận kế toán tham mưu dự toán.": ["Bộ phận kế toán"],
    "Nhân viên y tế (đồng chí Hoa) theo dõi sức khỏe học sinh.": ["Nhân viên y tế"],
    "Nhà đầu tư 02 dự án lập hồ sơ.": ["Nhà đầu tư 02 dự án"],
    "Ban Quản lý dự án đầu tư xây dựng số 1 chủ trì rà soát.": [
        "Ban Quản lý dự án đầu tư xây dựng số 1"
    ],
    "UBND phường Hòa An nhất trí với phương án.": ["UBND phường Hòa An"],
    "Đối với chợ Cũ, đề nghị UBND phường Hòa An lập phương án.": ["UBND phường Hòa An"],
    "Khi có kết quả chấm điểm giao Sở Nội vụ chủ trì phân tích.": ["Sở Nội vụ"],
    "Trong mùa mưa, Sở Y tế thông báo đến các sở, UBND các xã phối hợp.": ["Sở Y tế"],
    "Phòng Dân số Tham mưu Giám đốc Sở.": ["Phòng Dân số"],
    "Đồng chí Trần Văn Bình, Trưởng phòng Kỹ thuật chuẩn bị.": ["Phòng Kỹ thuật"],
}
NOBODY = [
    "PHÒNG, CHỐNG THAM NHŨNG",
    "TỔ CHỨC THỰC HIỆN",
    "Phòng, chống tham nhũng",
    "Phòng cháy, chữa cháy",
    "Ban hành quy chế",
    "Báo cáo kết quả",
    "Bộ chỉ số cải cách hành chính",
    "Hội nghị tổng kết",
    "Thanh tra, kiểm tra chuyên ngành",
    "Tổ chức hội nghị",
    "Các nhiệm vụ khác do Giám đốc giao.",
    "Giám đốc Sở Y tế giao các phòng, đơn vị thực hiện:",
    "Đối với các địa phương chưa có quy hoạch thì lập quy hoạch.",
]


@pytest.mark.parametrize(("text", "names"), HEADINGS.items())
def test_a_heading_names_units_and_nothing_else(text: str, names: list[str]) -> None:
    found = subject_of(text)
    assert found is not None
    assert list(found.names) == names
    assert found.work == ""


@pytest.mark.parametrize(("text", "names"), SENTENCES.items())
def test_a_sentence_says_who_and_what(text: str, names: list[str]) -> None:
    found = subject_of(text)
    assert found is not None
    assert list(found.names) == names
    assert found.work


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo", "Sở Tài chính"),
        ("Sở Nội vụ – đơn vị đầu mối", "Sở Nội vụ"),
        ("Công an tỉnh, là cơ quan chủ trì đề án", "Công an tỉnh"),
        ("Văn phòng – Thường trực", "Văn phòng"),
        ("Trung tâm Y tế, đơn vị", "Trung tâm Y tế"),
        ("Phòng Tài chính - Kế hoạch", "Phòng Tài chính - Kế hoạch"),
        ("Phòng Hành chính - Tổng hợp", "Phòng Hành chính - Tổng hợp"),
        ("Các phòng, đơn vị", "Các phòng, đơn vị"),
    ],
)
def test_what_a_body_is_in_the_affair_is_no_part_of_its_name(written: str, name: str) -> None:
    assert UnitNames([written]).spelled(written) == name


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_looks_like_a_unit_is_none(text: str) -> None:
    assert subject_of(text) is None


@pytest.mark.parametrize(
    ("lines", "lead", "partners"),
    [
        (["Sở Tư pháp; Công an tỉnh"], ["Sở Tư pháp", "Công an tỉnh"], []),
        (["Bộ Tài chính Bộ Nội vụ"], ["Bộ Tài chính", "Bộ Nội vụ"], []),
        (["VTV, VOV, các địa phương"], ["VTV", "VOV", "Các địa phương"], []),
        (["Địa phương được lựa chọn"], ["Địa phương được lựa chọn"], []),
        (["Sở Nông nghiệp", "và Môi trường"], ["Sở Nông nghiệp và Môi trường"], []),
        (["- Sở Y tế", "- Sở Tài chính"], ["Sở Y tế", "Sở Tài chính"], []),
        (["Sở Y tế chủ trì, phối hợp với Sở Tài chính"], ["Sở Y tế"], ["Sở Tài chính"]),
        (["Chủ trì: Sở Y tế; phối hợp: Sở Tài chính"], ["Sở Y tế"], ["Sở Tài chính"]),
        (["Sở Y tế; Sở Tài chính (phối hợp)"], ["Sở Y tế"], ["Sở Tài chính"]),
        (["Sở Y tế; Sở Tài chính phối hợp"], ["Sở Y tế"], ["Sở Tài chính"]),
    ],
)
def test_a_cell_tells_who_leads_and_who_helps(
    lines: list[str], lead: list[str], partners: list[str]
) -> None:
    found = parties_in(lines)
    assert (list(found.lead), list(found.partners)) == (lead, partners)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Ban hành quy chế (Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính).", ["Sở Y tế"]),
        ("Ban hành quy chế (Sở Y tế).", ["Sở Y tế"]),
        ("Gửi về UBND tỉnh (qua Sở Y tế) để tổng hợp.", []),
        ("Báo cáo Bộ Y tế (đối với bệnh viện) và Bộ Tài chính.", []),
    ],
)
def test_brackets_may_name_who_leads(text: str, lead: list[str]) -> None:
    assert list(parties_in_brackets(text).lead) == lead
