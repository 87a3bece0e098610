"""Which words bear a mark of secrecy, and which only speak of one, or of honey."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.secrecy.mark import find_mark

MARKED = [
    "MẬT",
    "Mật",
    "TỐI MẬT",
    "tuyệt mật",
    "#mật",
    "[MẬT]",
    "M Ậ T",
    "T Ố I  M Ậ T",
    "T.U.Y.Ệ.T M.Ậ.T",
    "M-Ậ-T",
    "T À I L I Ệ U M Ậ T",
    "văn bản M Ậ T số 12",
    "Độ mật: Mật",
    "DẤU CHỈ ĐỘ MẬT: TỐI MẬT",
    "Công văn về diễn tập, độ mật: Tối mật",
    "MẬT - HỎA TỐC",
    "HỎA TỐC – MẬT",
    "TÀI LIỆU MẬT – KHÔNG SAO CHỤP",
    "TÀI LIỆU MẬT, đề nghị các đồng chí không chuyển tiếp",
    "VĂN BẢN MẬT SỐ 12",
    "/vuongmac 2 văn bản MẬT số 12",
    "/vuongmac 2 Văn bản mật số 12 chưa có ý kiến của Công an tỉnh",
    "vướng công văn tối mật 15/CV-BCH",
    "Đã trình 12/BC-SKHCN (MẬT)",
    "12/BC-… (MẬT)",
    "12/BC-SKHCN, độ Mật",
    "Số: 45-BC/TU - MẬT",
    "12/BC-UBND mật",
    "12/BC-UBND (mat)",
    "Kế hoạch số 15 (Tối mật) về diễn tập phòng thủ",
    "gửi anh bản MẬT nhé",
    "cái này MẬT, đừng chuyển",
    "MẬT: phương án bảo vệ kỳ họp",
    "Đề nghị xem công văn đóng dấu MẬT",
    "chuyện này tuyệt mật nhé",
    "Phòng Quản lý Khoa học trình công văn tối mật",
    "Em gửi kèm văn bản mật của Bộ",
    "Theo công văn mật của Bộ Công an thì phải lùi hạn",
    "Văn bản mật này ai giữ ạ",
    "công văn mật số 15 chưa nhận được",
    "CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ",
    "TAI LIEU MAT",
    "van ban mat.docx",
    "TOI MAT",
    "12_BC_MẬT.docx",
    "Cong van 12 (mật).pdf",
    "Chào anh\nMẬT\nSố: 12/BC-CAT",
    "Anh ơi công văn 27/CAT-PA03 đóng dấu mật, em scan gửi anh nhé",
    "Mật. Kính gửi anh Chánh Văn phòng, danh sách cán bộ biệt phái",
    "QĐ 15 mật về điều động, em để trên bàn",
    "/vuongmac 3 chưa triển khai vì chờ công văn mật 44 của Công an tỉnh",
    "Tuyệt đối không chụp: TÀI LIỆU TUYỆT MẬT",
    "Ket luan thanh tra (TOI MAT)",
    "Cho em xin file văn bản có đóng dấu độ Mật hôm qua",
    "m ậ t : danh sách đối tượng",
    "DS cán bộ B - mật.xlsx",
    "Mọi người đọc Thông báo kết luận 88-TB/TU, văn bản mật nhé",
    "M\u200bẬ\u200bT",
    "ＭẬＴ",
]

PLAIN = [
    "Xem phim MẬT DANH nhé",
    "",
    "/xong 3",
    "Tập huấn quản lý văn bản mật, tối mật",
    "TẬP HUẤN QUẢN LÝ VĂN BẢN MẬT, TỐI MẬT NĂM 2026",
    "Tham mưu Kế hoạch bảo vệ bí mật nhà nước năm 2026",
    "/xong 4 đã ban hành Quy chế bảo vệ bí mật nhà nước số 12/QĐ-SKHCN",
    "bí mật",
    "BÍ MẬT",
    "mật ong",
    "MẬT ONG RỪNG",
    "Hỗ trợ 20 hộ nuôi ong lấy mật",
    "quay được 120 lít mật",
    "mật độ",
    "buổi tối mật độ xe rất đông",
    "TĂNG MẬT ĐỘ XE BUÝT, GIẢM MẬT ĐỘ XÂY DỰNG",
    "mật độ 12 người/km2",
    "quên mật khẩu rồi anh ơi",
    "ĐỔI MẬT KHẨU NGAY",
    "Bảo mật thông tin",
    "LƯU Ý BẢO MẬT",
    "thân mật",
    "túi mật",
    "Ông Mật nghỉ phép đến thứ Sáu",
    "Giao chị Nguyễn Thị Mật chủ trì",
    "đ/c MẬT báo cáo giúp",
    "GIAO ĐỒNG CHÍ NGUYỄN VĂN MẬT CHỦ TRÌ",
    "Mật làm xong chưa em",
    "Rà soát danh mục bí mật nhà nước độ Tối mật",
    "Lập sổ đăng ký văn bản mật đi, đến",
    "Trang bị máy tính soạn thảo văn bản mật",
    "Mua tủ đựng tài liệu mật",
    "Kiểm kê, tiêu hủy tài liệu mật quá hạn",
    "Không gửi văn bản mật qua đây",
    "Chỉ gửi văn bản không mật",
    "NGHIÊM CẤM GỬI TÀI LIỆU MẬT QUA ZALO",
    "Các độ mật gồm: Mật, Tối mật, Tuyệt mật",
    "- Mật;\n- Tối mật;\n- Tuyệt mật.",
    "Độ mật: không",
    "tôi mất điện thoại",
    "toi mat dien thoai",
    "mat bang chua giai phong",
    "giải phóng MẶT bằng",
    "cơ quan mật vụ",
    "Hội thảo mật mã và chữ ký số",
    "Xác định độ mật của văn bản",
    "Kế hoạch kiểm tra công tác văn thư, văn bản mật 6 tháng",
    "MẤT ĐIỆN CẢ BUỔI SÁNG",
    "Kiểm kê tài liệu mật 5 năm qua",
    "Hỏi về văn bản mật thì gửi đường nào ạ?",
    "Phòng tôi mật độ công việc quá dày, xin lùi sang tháng 7",
    "/vuongmac 2 máy tính soạn thảo văn bản mật bị hỏng, đề nghị sửa",
    "Chị Mật ký rồi",
]


@pytest.mark.parametrize("text", MARKED)
def test_marked(text: str) -> None:
    assert find_mark(text)
    assert find_mark(unicodedata.normalize("NFD", text)), "decomposed"


@pytest.mark.parametrize("text", PLAIN)
def test_not_marked(text: str) -> None:
    assert find_mark(text) is None
    assert find_mark(unicodedata.normalize("NFD", text)) is None, "decomposed"


_ALPHABET = st.characters(exclude_categories=["Cs"], exclude_characters="\r\n")


@given(st.text(_ALPHABET), st.text(_ALPHABET), st.sampled_from(["MẬT", "Tối mật", "tuyệt  mật"]))
def test_a_degree_on_a_line_of_its_own_marks_whatever_stands_around(
    above: str, below: str, degree: str
) -> None:
    assert find_mark(f"{above}\n  {degree}  \n{below}")


@given(st.text(alphabet="MẬTmậtốiệyu độongsốvănbảnTÀILIỆU/123-.,;()\n\u0302\u0323", max_size=60))
def test_the_form_of_unicode_makes_no_difference(text: str) -> None:
    marked = {bool(find_mark(unicodedata.normalize(form, text))) for form in ("NFC", "NFD", "NFKC")}
    assert len(marked) == 1
