"""What only looks like a deadline: cited papers, events, horizons, facts, targets."""

import pytest

from documents.reading.times.deadlines import mentions
from domain.plan.deadline import BeforeMeans


@pytest.mark.parametrize(
    "text",
    [
        # cited papers
        "theo Quyết định số 2818/QĐ-UBND ngày 16/11/2020 của UBND tỉnh",
        "theo Quyết định số 12/2020/QĐ-UBND",
        "theo Nghị quyết ngày 05/12/2020 của Tỉnh ủy",
        "theo Nghị quyết số 57-NQ/TW ngày 22/12/2020 của Bộ Chính trị",
        "tại Quyết định 1131/QĐ-TTg, ngày 12/6/2021",
        "Công văn số 16/SNV-VP ngày 02 tháng 12 năm 2020 và số 18/SNV-VP ngày 18/12/2020",
        "Kế hoạch số 1/KH-SNV ngày 4/1/2021, 2/KH-SNV ngày 5/2/2021 và 3/KH-SNV ngày 7/3/2021",
        "thực hiện Luật Lưu trữ số 33/2020/QH14 ngày 17/11/2020",
        "Kết luận của Giám đốc Sở tại cuộc họp giao ban ngày 15/3/2021",
        "theo Thông báo số 21/TB-VP của Văn phòng ngày 12/3/2021",
        "Công văn số 12/SNV-VP ngày    tháng 5 năm 2021",
        "tuân theo “Chương trình hoàn thành trước ngày 30/6/2021”",
        "lập tiến độ thi công, lưu ý các vị trí khởi công trong tháng 4/2021",
        # events and holidays
        "kế hoạch triển khai ngày khoa học và công nghệ 18/5/2021",
        "hưởng ứng Ngày Chuyển đổi số quốc gia (10/10/2021)",
        "kỷ niệm 76 năm ngày truyền thống của ngành (28/8/1945 - 28/8/2021)",
        "trực trong dịp nghỉ lễ 30/4, 01/5",
        # horizons, periods and titles
        "phát triển công nghệ cao đến năm 2030",
        "giai đoạn 2021-2025 và định hướng đến năm 2030",
        "giai đoạn 2021 - 2025, tầm nhìn đến năm 2050",
        "tổng kết năm 2021",
        "tổng kết năm học 2020-2021",
        "Kế hoạch cải cách hành chính năm 2021 của Sở",
        "nhiệm kỳ 2021-2026",
        "thực hiện trong 5 năm 2021-2025",
        "từ năm 2021 đến năm 2025",
        "thực hiện trong năm 2021 và các năm tiếp theo",
        "báo cáo kết quả thực hiện quý I/2021",
        # targets
        "đạt 80% vào năm 2030",
        "Phấn đấu đến hết năm 2025 có 90% hồ sơ được số hóa",
        "Đến năm 2025, 100% xã có tổ công nghệ số",
        "không tổ chức kiểm tra định kỳ trong năm 2021 đối với doanh nghiệp",
        "chưa điều chỉnh giá trong quý I và quý II năm 2021",
        # facts and data
        "số liệu từ ngày 15/12/2020 đến ngày 14/6/2021",
        "tính đến hết ngày 30/6/2021, cả sở có 12 nhiệm vụ",
        "theo ý kiến của Giám đốc Sở ngày 15/3/2021",
        "số liệu tính đến ngày 30/6/2021",
        "có hiệu lực từ ngày 01/7/2021",
        "thẻ hết hiệu lực vào ngày 01/7/2021",
        "áp dụng kể từ ngày 01/7/2021",
        "hồ sơ đã tiếp nhận trước ngày 01/7/2021",
        "sau ngày 30/6/2021 không nhận hồ sơ",
        "báo cáo tình hình thực hiện trong 6 tháng đầu năm",
        "nguồn kinh phí được giao bổ sung trong năm 2021",
        # other figures
        "Tiêu chuẩn quốc gia TCVN ISO 9001:2015",
        "lan cây mô 6 tháng tuổi",
        "đạt tỷ lệ 02/05 phòng",
        "hoàn thành 3/4 nhiệm vụ",
        "theo khoản 2/Điều 5 và Điều 7/8",
        "liên hệ số điện thoại 0261.3544.668 trước khi đến",
        "kinh phí 3.250.000 đồng, hết 1/3 tổng vốn",
        "báo cáo Chủ tịch UBND tỉnh trước khi thực hiện",
    ],
)
def test_what_only_looks_like_a_deadline_is_none(text: str) -> None:
    assert list(mentions(text, year=2021, before_means=BeforeMeans.DAY_BEFORE)) == []
