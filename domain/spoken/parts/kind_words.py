"""The words of each kind, several joined by "_": of two kinds a word is of the first one."""

from collections.abc import Mapping

KIND_WORDS: Mapping[str, str] = {
    "so": (
        "đã vừa mới xong rồi hoàn_thành hoàn_tất hết done đủ dứt_điểm xong_xuôi tất_toán"
        " trọn_vẹn đầy_đủ xong_hết xong_hẳn kết_thúc khép_lại thành_công 100%"
    ),
    "not": (
        "chưa không chẳng chả đừng nỏ hổng hông chớ nào_có có_đâu đâu_có khỏi không_phải"
        " chưa_hề chưa_từng"
    ),
    "later": (
        "sẽ sắp mai mốt lát tí dự_kiến định tính chuẩn_bị tới_đây sớm khi chừng_nào chút_nữa"
        " lát_nữa tuần_sau mai_mốt tháng_sau tuần_tới rồi_sẽ ngày_mai sáng_mai chiều_mai tối_nay"
        " chiều_nay hẹn đang_định"
    ),
    "now": (
        "đang còn vẫn dở dang_dở dở_dang từng mới_chỉ tiếp_tục bắt_đầu hiện hiện_nay đương"
        " thường_xuyên duy_trì theo_dõi bước_đầu khởi_động"
    ),
    "sends": (
        "gửi gởi nộp chuyển phát_hành ban_hành phát đưa giao bàn_giao up đẩy đăng mang đem"
        " trả_lời báo_cáo công_bố công_khai bắn tải_lên sao_gửi cấp_phát trả_kết_quả niêm_yết"
        " phổ_biến phát_sóng đăng_tải trao thông_báo_cho"
    ),
    "waits": (
        "trình ký duyệt phê_duyệt thẩm_định thẩm_tra xem_xét xét phê cho_ý_kiến chờ đợi"
        " trình_ký thụ_lý ký_nháy chờ_ký chờ_duyệt đang_xem chấp_thuận xin_phê_duyệt trên_bàn"
        " phiếu_hẹn tiếp_nhận mã_tiếp_nhận"
    ),
    "makes": (
        "làm viết soạn mua lắp xây in tổ_chức mở kiểm_tra thanh_tra khảo_sát rà_soát tổng_hợp"
        " gom nhập sửa chỉnh họp tập_huấn nghiệm_thu kiểm_định cấp xử_lý giải_quyết lập"
        " thực_hiện triển_khai hoàn_thiện mần tham_mưu xây_dựng dự_thảo cập_nhật đo chạy cài"
        " cài_đặt quyết_toán thanh_lý giải_ngân hiệu_chuẩn thống_kê số_hóa trao_giải chấm"
        " công_nhận nâng_cấp bảo_trì cưỡng_chế cắm_mốc góp_ý khử_khuẩn tháo_dỡ phân_quyền bố_trí"
        " đăng_ký đối_chiếu kiểm_kê tuyển_chọn tuyển_dụng bổ_nhiệm khen_thưởng xét_duyệt ký_kết"
        " chi_trả thu_nộp lắp_đặt vận_hành chuyển_giao nhân_rộng thử_nghiệm hướng_dẫn_cho"
        " tuyên_truyền phát_động khai_mạc sơ_kết tổng_kết kiểm_toán đấu_thầu chào_giá"
        " ký_hợp_đồng in_ấn biên_soạn lưu_trữ lấy_mẫu phân_tích quan_trắc gieo trồng thả cấy"
        " thu_hoạch nuôi ươm sửa_chữa thay đóng_dấu cấp_số vào_sổ tiêm đào lát đổ kéo nối"
        " thiết_kế chốt chuẩn_hóa soát hiệu_đính"
    ),
    "stuck": (
        "vướng vướng_mắc kẹt tắc nghẽn ách treo đứng dừng ngưng mắc dính bí bó_tay chịu"
        " lúng_túng lấn_cấn căng khó khó_khăn nan trở_ngại ngâm giam khựng nằm_im nằm_chờ"
        " đình_trệ đóng_băng quá_tải quá_sức đuối không_xuể bế_tắc chết_dí loay_hoay bất_cập"
        " đứng_hình đứng_bánh giậm_chân ì_ạch trục_trặc tréo_ngoe nhiêu_khê bí_lối không_nổi"
        " hông_nổi không_kham không_thể không_được chưa_được hết_cách không_biết không_rõ"
        " chưa_rõ mơ_hồ chồng_lấn rắc_rối phức_tạp vượt_thẩm_quyền ngoài_khả_năng không_khả_thi"
        " mâu_thuẫn trái_ngược"
    ),
    "lacks": (
        "thiếu cạn hụt không_có chưa_có không_đủ chưa_đủ mỏng cắt không_ai chưa_ai chẳng_có"
        " không_còn không_tìm_được chưa_tìm_được không_mua_được chưa_nhận_được không_thấy"
        " chưa_thấy không_tìm_ra hết_hàng hết_hạn hết_tiền hết_kinh_phí ít_quá quá_ít thiếu_hụt"
        " chưa_được_cấp hết_nguồn khan_hiếm khuyết trống nợ"
    ),
    "breaks": (
        "hỏng hư lỗi cháy sập mất rớt chập vỡ chết bệnh lụt bão lũ sạt_lở mưa dịch cách_ly ốm"
        " đau tai_nạn nghỉ_đẻ thai_sản nghỉ_sanh nghỉ_sinh nằm_viện phong_tỏa hạn_hán thất_lạc"
        " bay văng đơ treo_máy mất_điện cúp_điện nghỉ_việc phá_sản giải_thể cuốn_trôi đứt"
        " phá_hoại sâu_bệnh xuống_cấp quá_hạn_sử_dụng bỏ_trốn chuyển_công_tác sáp_nhập"
        " dừng_hoạt_động"
    ),
    "refuses": (
        "từ_chối bác trả_lại trả_về bị_trả không_chịu chưa_chịu không_đồng_ý chưa_đồng_ý"
        " phản_đối né bỏ_cuộc rút_vốn không_hợp_tác không_phối_hợp chưa_phối_hợp im_re im_lặng"
        " im_ru im_ỉm không_hồi_âm chưa_hồi_âm không_trả_lời chưa_trả_lời không_phản_hồi"
        " chưa_phản_hồi không_cho chưa_cho không_gửi chưa_gửi không_ký chưa_ký không_nộp"
        " chưa_nộp kiện khiếu_nại tranh_chấp không_cấp chưa_cấp chưa_giao chưa_duyệt không_duyệt"
        " không_bố_trí chưa_bố_trí đùn đùn_đẩy chồng_chéo không_thống_nhất chưa_thống_nhất"
        " không_tiếp không_cử chưa_cử không_bắt_máy không_nghe_máy không_nhận không_dự"
        " không_tham_gia chưa_di_dời chưa_phân_công nhất_định_không cản_trở gây_khó chây_ì"
    ),
    "means": (
        "kinh_phí tiền vốn người nhân_lực biên_chế cán_bộ xe máy thiết_bị vật_tư hóa_chất"
        " mặt_bằng đất số_liệu dữ_liệu hướng_dẫn quy_định định_mức đơn_giá căn_cứ thông_tư"
        " nghị_định chủ_trương dự_toán nguồn mạng điện phần_mềm hệ_thống giấy_phép thẩm_quyền"
        " nhà_thầu đối_tác chuyên_gia tư_vấn trụ_sở giống mẫu xăng công_tác_phí con_dấu"
        " chữ_ký_số mật_khẩu tiêu_chí chỉ_tiêu phụ_lục hộ_dân nhà_cung_cấp kế_hoạch_vốn"
    ),
    "helps": (
        "tháo_gỡ chỉ_đạo can_thiệp hỗ_trợ xin_ý_kiến kiến_nghị kính_mong chi_viện giúp_đỡ"
        " quan_tâm tác_động xin_chỉ_đạo cho_hướng cho_chủ_trương cần_ý_kiến phối_hợp"
        " bổ_sung_người chỉ_giùm gỡ_giúp"
    ),
    "favour": "giúp giùm dùm hộ với nhờ mong cho_xin cho_em làm_ơn mần_ơn phiền",
    "more": (
        "gia_hạn lùi dời hoãn giãn khất nới kéo_dài đẩy_sang đổi chuyển_sang thêm xin_thêm"
        " cho_thêm trễ chậm muộn hẹn_lại đăng_ký_lại điều_chỉnh thư_thư thông_cảm nán rộng_thêm"
        " lui ra_hạn trì_hoãn không_kịp kịp thay_vì sang_tuần lùi_hạn dời_hạn xin_đến xin_tới"
    ),
    "time": (
        "ngày tuần tháng quý hôm bữa thứ hạn thời_hạn thời_gian deadline mùng mồng rằm chủ_nhật"
        " cuối_tuần cuối_tháng đầu_tháng đầu_tuần hôm_nay"
    ),
    "ago": (
        "hôm_qua hôm_kia sáng_nay trưa_nay hồi_sáng hồi_nãy lúc_nãy tuần_trước tháng_trước"
        " hôm_trước bữa_trước bữa_hổm hổm chiều_qua tối_qua sáng_qua nãy khi_nãy hồi_trưa"
        " bữa_qua vừa_nãy đầu_giờ"
    ),
    "back": (
        "rút hủy hủy_bỏ thu_hồi nhầm lộn xóa gỡ bỏ đính_chính hoàn_tác trật lỡ sai bậy báo_sai"
        " nói_lại nhầm_lẫn lỡ_tay undo rút_lại bỏ_qua bỏ_báo thu_lại đừng_ghi đừng_tính"
        " không_tính sửa_lại cải_chính lầm lấy_lại hết_hiệu_lực thôi_không thôi_khỏi"
        " không_cần_nữa khỏi_cần không_xin khỏi_xin xin_thôi trả_trạng_thái báo_láo báo_hớ"
    ),
    "asks": (
        "ai sao đâu gì nào mấy bao_giờ bao_lâu bao_nhiêu hả nhỉ hử à chưa_em chưa_anh thế_nào"
        " mô răng chi ở_đâu có_phải hay phải_không được_không đúng_không có_được"
    ),
    "orders": (
        "yêu_cầu đề_nghị_các phải nhớ hãy khẩn_trương gấp cố nhanh lưu_ý nhắc đồng_chí"
        " các_phòng các_đơn_vị các_đồng_chí đôn_đốc tối_đa nghiêm_túc đề_nghị_phòng hỏa_tốc giục"
    ),
    "maybe": (
        "chắc hình_như có_lẽ nghe_nói nghe_đâu nghe_đồn đoán tưởng dường_như thấy_bảo hy_vọng"
        " hi_vọng mong_là hứa cố_gắng nếu giá_mà thì_phải không_chắc nghe_bảo có_vẻ giả_sử"
        " tôi_nghĩ em_nghĩ ước_gì thì_mới thì_khỏi thì_không lỡ_như"
    ),
    "thanks": (
        "cảm_ơn cám_ơn chúc chào vâng dạ ok thanks tks nhận_được đã_nhận rõ biết ghi_nhận"
        " tiếp_thu noted hoan_nghênh xin_lỗi"
    ),
    "partly": (
        "nửa phần một_phần bước khâu vòng giai_đoạn được_nửa phân_nửa cơ_bản gần sắp_xong"
        " lũy_kế đợt còn_lại nháp bản_thảo khung đề_cương mớ kha_khá chương tiến_độ phần_lớn"
        " một_số ước_đạt đạt hạng_mục công_đoạn lần_hai lần_một"
    ),
    "who": (
        "sếp giám_đốc lãnh_đạo ubnd ủy_ban tỉnh bộ sở hội_đồng chủ_tịch thường_trực tài_chính"
        " tư_pháp nội_vụ cục huyện xã phường doanh_nghiệp công_ty bên_kia bên_đó bên_nớ họ"
        " đơn_vị gđ pgđ kho_bạc công_an tỉnh_ủy bà_con dân cơ_sở trường bệnh_viện ngân_hàng"
        " nhà_máy chủ_đầu_tư chủ_nhiệm"
    ),
    "life": (
        "ăn cơm nhậu cà_phê cưới tết đám chơi ngủ lương bóng vợ con nhà_em chúc_mừng"
        " trưa_nay_ăn sinh_nhật đảng_phí khách_sạn vé văn_nghệ quỹ_công_đoàn hội_trường ghế"
        " micro sim zalo facebook bằng_lái nghỉ_mát cho_quá_giang nước_uống hoa xe_máy phạt bia"
        " bánh điện_thoại quán"
    ),
    "papers": (
        "công_văn quyết_định kế_hoạch tờ_trình văn_bản biên_bản hồ_sơ kết_luận thông_báo"
        " hợp_đồng nghị_quyết đề_án đề_tài dự_án giấy_chứng_nhận thư_mời danh_sách phiếu"
        " bảng_biểu file số_đi"
    ),
    "but": "nhưng mà tuy trừ riêng chỉ giờ nay thôi tại vì do bởi nên",
    "good": (
        "ổn êm tốt ngon trót_lọt thuận_lợi bình_thường yên đúng_hạn đúng_tiến_độ an_toàn"
        " đạt_yêu_cầu vượt khỏi_lo"
    ),
}
