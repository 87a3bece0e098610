"""Kinds of words that replies are made of, so that a rare word is known by what is like it.

Of "bên kia im re" nobody may have learned a thing, but "im re" refuses as "không trả lời" does.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.text import fold

# Several words are joined by "_". Of two kinds a word is of the first one.
_KINDS = {
    "so": "đã vừa mới xong rồi hoàn_thành hoàn_tất hết done đủ dứt_điểm xong_xuôi tất_toán",
    "not": "chưa không chẳng chả đừng nỏ hổng hông chớ nào_có có_đâu",
    "later": (
        "sẽ sắp mai mốt lát tí dự_kiến định tính chuẩn_bị tới_đây sớm khi chừng_nào chút_nữa"
        " lát_nữa tuần_sau mai_mốt"
    ),
    "now": "đang còn vẫn dở dang_dở dở_dang từng mới_chỉ tiếp_tục bắt_đầu hiện hiện_nay đương",
    "sends": (
        "gửi gởi nộp chuyển phát_hành ban_hành phát đưa giao bàn_giao up đẩy đăng mang đem trả_lời"
        " báo_cáo công_bố công_khai bắn tải_lên"
    ),
    "waits": (
        "trình ký duyệt phê_duyệt thẩm_định thẩm_tra xem_xét xét phê cho_ý_kiến chờ đợi trình_ký"
        " thụ_lý ký_nháy"
    ),
    "makes": (
        "làm viết soạn mua lắp xây in tổ_chức mở kiểm_tra thanh_tra khảo_sát rà_soát tổng_hợp gom"
        " nhập sửa chỉnh họp tập_huấn nghiệm_thu kiểm_định cấp xử_lý giải_quyết lập thực_hiện"
        " triển_khai hoàn_thiện mần tham_mưu xây_dựng dự_thảo cập_nhật đo chạy cài quyết_toán"
        " thanh_lý giải_ngân hiệu_chuẩn thống_kê số_hóa trao_giải chấm công_nhận nâng_cấp bảo_trì"
    ),
    "stuck": (
        "vướng vướng_mắc kẹt tắc nghẽn ách treo đứng dừng ngưng mắc dính bí bó_tay chịu lúng_túng"
        " lấn_cấn căng khó khó_khăn nan trở_ngại ngâm giam khựng nằm_im nằm_chờ đình_trệ đóng_băng"
        " quá_tải quá_sức đuối không_xuể bế_tắc chết_dí loay_hoay bất_cập đứng_hình đứng_bánh"
        " giậm_chân ì_ạch trục_trặc tréo_ngoe nhiêu_khê bí_lối"
    ),
    "lacks": (
        "thiếu cạn hụt không_có chưa_có không_đủ chưa_đủ mỏng cắt không_ai chưa_ai chẳng_có"
        " không_còn không_tìm_được chưa_tìm_được không_mua_được chưa_nhận_được không_thấy"
    ),
    "breaks": (
        "hỏng hư lỗi cháy sập mất rớt chập vỡ chết bệnh lụt bão sạt_lở mưa dịch cách_ly ốm đau"
        " tai_nạn nghỉ_đẻ thai_sản nghỉ_sanh nằm_viện phong_tỏa hạn_hán thất_lạc bay văng đơ"
        " treo_máy mất_điện nghỉ_việc phá_sản"
    ),
    "refuses": (
        "từ_chối bác trả_lại trả_về không_chịu chưa_chịu không_đồng_ý chưa_đồng_ý phản_đối né hủy"
        " bỏ_cuộc rút_vốn không_hợp_tác không_phối_hợp im_re im_lặng im_ru im_ỉm không_hồi_âm"
        " chưa_hồi_âm không_trả_lời chưa_trả_lời không_phản_hồi chưa_phản_hồi không_cho chưa_cho"
        " không_gửi chưa_gửi không_ký chưa_ký không_nộp chưa_nộp kiện tranh_chấp không_cấp chưa_cấp"
        " chưa_giao chưa_duyệt không_duyệt không_bố_trí chưa_bố_trí đùn đùn_đẩy chồng_chéo"
        " không_thống_nhất chưa_thống_nhất không_tiếp không_cử chưa_cử hứa_hẹn không_bắt_máy"
    ),
    "means": (
        "kinh_phí tiền vốn người nhân_lực biên_chế cán_bộ xe máy thiết_bị vật_tư hóa_chất mặt_bằng"
        " đất số_liệu dữ_liệu hướng_dẫn quy_định định_mức đơn_giá căn_cứ thông_tư nghị_định"
        " chủ_trương dự_toán nguồn mạng điện phần_mềm hệ_thống giấy_phép thẩm_quyền nhà_thầu"
        " đối_tác chuyên_gia tư_vấn trụ_sở phòng_họp giống mẫu xăng công_tác_phí"
    ),
    "helps": (
        "tháo_gỡ chỉ_đạo can_thiệp hỗ_trợ giúp xin_ý_kiến đề_nghị kiến_nghị mong kính_mong nhờ"
        " chi_viện giúp_đỡ quan_tâm tác_động"
    ),
    "more": (
        "gia_hạn lùi dời hoãn giãn khất nới kéo_dài đẩy_sang đổi chuyển_sang thêm xin_thêm cho_thêm"
        " trễ chậm muộn hẹn_lại đăng_ký_lại điều_chỉnh thư_thư thông_cảm nán rộng_thêm lui ra_hạn"
        " trì_hoãn"
    ),
    "time": (
        "ngày tuần tháng quý hôm bữa thứ hạn thời_hạn thời_gian deadline mùng mồng rằm chủ_nhật"
        " cuối_tuần cuối_tháng hôm_nay hôm_qua ngày_mai"
    ),
    "back": (
        "rút hủy_bỏ thu_hồi nhầm lộn xóa gỡ bỏ đính_chính hoàn_tác trật lỡ sai bậy báo_sai nói_lại"
        " nhầm_lẫn lỡ_tay undo lộn_rồi rút_lại bỏ_qua"
    ),
    "asks": (
        "ai sao đâu gì nào mấy bao_giờ bao_lâu bao_nhiêu hả nhỉ hử à chưa_em chưa_anh thế_nào mô"
        " răng chi khi_nào_thì ở_đâu"
    ),
    "orders": (
        "yêu_cầu đề_nghị_các phải nhớ hãy khẩn_trương gấp cố nhanh lưu_ý nhắc đồng_chí các_phòng"
        " các_đơn_vị các_đồng_chí đôn_đốc"
    ),
    "maybe": (
        "chắc hình_như có_lẽ nghe_nói nghe_đâu đoán tưởng dường_như thấy_bảo hy_vọng hi_vọng"
        " mong_là hứa cố_gắng nếu giá_mà khi_nào thì_phải không_chắc nghe_bảo có_vẻ giả_sử"
    ),
    "thanks": (
        "cảm_ơn cám_ơn chúc chào vâng dạ ok thanks tks nhận_được đã_nhận rõ biết ghi_nhận tiếp_thu"
    ),
    "partly": (
        "nửa phần một_phần bước khâu vòng giai_đoạn được_nửa phân_nửa cơ_bản gần sắp_xong lũy_kế"
        " đợt còn_lại nháp bản_thảo khung đề_cương mớ kha_khá chương tiến_độ"
    ),
    "who": (
        "sếp giám_đốc lãnh_đạo ubnd ủy_ban tỉnh bộ sở hội_đồng chủ_tịch thường_trực tài_chính"
        " tư_pháp nội_vụ cục huyện xã doanh_nghiệp bên_kia bên_đó bên_nớ họ đơn_vị gđ pgđ kho_bạc"
    ),
    "life": (
        "ăn cơm nhậu cà_phê cưới tết đám chơi ngủ lương bóng vợ con nhà_em chúc_mừng họp_xong"
        " trưa_nay sinh_nhật đảng_phí"
    ),
    "papers": (
        "công_văn quyết_định kế_hoạch tờ_trình văn_bản biên_bản hồ_sơ kết_luận thông_báo hợp_đồng"
    ),
    "but": "nhưng mà tuy trừ riêng chỉ giờ",
}
_OF: dict[str, str] = {}
for _kind, _words in _KINDS.items():
    for _word in _words.split():
        for _form in (_word, fold(_word)):
            _OF.setdefault(_form.replace("_", " "), _kind)
_LONGEST = max(word.count(" ") for word in _OF) + 1
_REACH = 5


def kinds(said: Sequence[str]) -> Iterator[str]:
    """Yield signs of which kinds of words stand in what order, others left out."""
    found = list(_found(said))
    ends = ["^", *found, "$"]
    yield from (f"k {kind}" for kind in found)
    yield from (f"k2 {one} {two}" for one, two in pairwise(ends))
    yield from (f"k3 {' '.join(ends[at : at + 3])}" for at in range(len(ends) - 2))
    for at, one in enumerate(found):
        yield from (f"k_ {one} {two}" for two in found[at + 2 : at + _REACH])


def _found(said: Sequence[str]) -> Iterator[str]:
    """Yield the kinds in turn, of the longest words, and what stands for figures."""
    at = 0
    while at < len(said):
        for length in range(min(_LONGEST, len(said) - at), 0, -1):
            if kind := _OF.get(" ".join(said[at : at + length])):
                yield kind
                at += length
                break
        else:
            if said[at].startswith("#"):
                yield said[at]
            at += 1
