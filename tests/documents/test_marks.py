"""What a paragraph looks like: its mark, its labels, and whether it heads or introduces others."""

import pytest
from PIL import Image, ImageDraw

from documents.reading.blocks import Paragraph, Table
from documents.reading.body.labels import Labelled, is_label, is_only_a_time, labelled
from documents.reading.body.marks import Style, as_letter, roman, split_mark
from documents.reading.body.shape import (
    announces_a_list,
    is_capitals,
    is_headline,
    only_introduces,
    stands_over,
    starts_work,
    without_lead_out,
)
from documents.reading.scans.straight import straightened


@pytest.mark.parametrize(
    ("text", "style", "label", "ordinal", "rest"),
    [
        ("Điều 12. Trách nhiệm", Style.ARTICLE, "Điều 12", 12, "Trách nhiệm"),
        ("ĐIỀU 3", Style.ARTICLE, "ĐIỀU 3", 3, ""),
        ("Chương IV: Thi hành", Style.ARTICLE, "Chương IV", 4, "Thi hành"),
        ("PHẦN THỨ II – Nhiệm vụ", Style.ARTICLE, "PHẦN THỨ II", 2, "Nhiệm vụ"),
        ("A. Công tác", Style.CAPITAL, "A", 1, "Công tác"),
        ("Đ/ Công tác", Style.CAPITAL, "Đ", 5, "Công tác"),
        ("IV. Công tác", Style.ROMAN, "IV", 4, "Công tác"),
        ("IX/- Công tác", Style.ROMAN, "IX", 9, "Công tác"),
        ("XL) Công tác", Style.ROMAN, "XL", 40, "Công tác"),
        ("V/v báo cáo", Style.NONE, "", 0, "V/v báo cáo"),
        ("12. Rà soát", Style.ARABIC, "12", 12, "Rà soát"),
        ("12.- Rà soát", Style.ARABIC, "12", 12, "Rà soát"),
        ("1 – Rà soát", Style.ARABIC, "1", 1, "Rà soát"),
        ("7/ Rà soát", Style.ARABIC, "7", 7, "Rà soát"),
        ("2) Rà soát", Style.ARABIC_ROUND, "2", 2, "Rà soát"),
        ("1234. Rà soát", Style.NONE, "", 0, "1234. Rà soát"),
        ("30/6/2023", Style.NONE, "", 0, "30/6/2023"),
        ("2.1. Rà soát", Style.DECIMAL_2, "2.1", 1, "Rà soát"),
        ("2.1.12 “Rà soát”", Style.DECIMAL_3, "2.1.12", 12, "“Rà soát”"),
        ("1.2.3.4) Rà soát", Style.DECIMAL_4, "1.2.3.4", 4, "Rà soát"),
        ("2.a. Rà soát", Style.DECIMAL_2, "2.a", 1, "Rà soát"),
        ("2.1.đ: Rà soát", Style.DECIMAL_3, "2.1.đ", 5, "Rà soát"),
        ("Bước 2: Thẩm định", Style.NAMED, "Bước 2", 2, "Thẩm định"),
        ("Mục tiêu IV – Y tế", Style.NAMED, "Mục tiêu IV", 4, "Y tế"),
        ("Nhóm giải pháp thứ 3", Style.NAMED, "Nhóm giải pháp thứ 3", 3, ""),
        ("Hai là, rà soát", Style.SPOKEN, "Hai là", 2, "rà soát"),
        ("Mười là: rà soát", Style.SPOKEN, "Mười là", 10, "rà soát"),
        ("Thứ nhất; rà soát", Style.SPOKEN, "Thứ nhất", 1, "rà soát"),
        ("Thứ tư, rà soát", Style.SPOKEN, "Thứ tư", 4, "rà soát"),
        ("Thứ Tư, rà soát", Style.NONE, "", 0, "Thứ Tư, rà soát"),
        ("Thứ tư, ngày 5/6", Style.NONE, "", 0, "Thứ tư, ngày 5/6"),
        ("a) Rà soát", Style.LETTER, "a", 1, "Rà soát"),
        ("đ/ Rà soát", Style.LETTER, "đ", 5, "Rà soát"),
        ("y. Rà soát", Style.LETTER, "y", 23, "Rà soát"),
        ("iv) Rà soát", Style.ROMAN_SMALL, "iv", 4, "Rà soát"),
        ("viii. Rà soát", Style.ROMAN_SMALL, "viii", 8, "Rà soát"),
        ("(3) Rà soát", Style.IN_BRACKETS, "3", 3, "Rà soát"),
        ("(đ) Rà soát", Style.IN_BRACKETS, "đ", 5, "Rà soát"),
        ("- Rà soát", Style.DASH, "-", 0, "Rà soát"),
        ("−Rà soát", Style.DASH, "−", 0, "Rà soát"),
        ("- 02 lớp", Style.DASH, "-", 0, "02 lớp"),
        ("-5", Style.NONE, "", 0, "-5"),
        ("+ Rà soát", Style.PLUS, "+", 0, "Rà soát"),
        ("** Rà soát", Style.STAR, "**", 0, "Rà soát"),
        ("§ Rà soát", Style.DOT, "§", 0, "Rà soát"),
        ("\uf0b7 Rà soát", Style.DOT, "\uf0b7", 0, "Rà soát"),
        ("♦Rà soát", Style.DOT, "♦", 0, "Rà soát"),
        ("o Rà soát", Style.DOT, "o", 0, "Rà soát"),
        ("“Rà soát”", Style.NONE, "", 0, "“Rà soát”"),
        ("(Rà soát)", Style.NONE, "", 0, "(Rà soát)"),
        ("…Rà soát", Style.NONE, "", 0, "…Rà soát"),
        ("% hoàn thành", Style.NONE, "", 0, "% hoàn thành"),
        ("b- Rà soát", Style.LETTER, "b", 2, "Rà soát"),
        ("c.- Rà soát", Style.LETTER, "c", 3, "Rà soát"),
        ("a-lô", Style.NONE, "", 0, "a-lô"),
        ("P. TCHC", Style.NONE, "", 0, "P. TCHC"),
        ("Mục 2. Rà soát", Style.NAMED, "Mục 2", 2, "Rà soát"),
        ("Rà soát", Style.NONE, "", 0, "Rà soát"),
    ],
)
def test_a_paragraph_is_split_at_its_mark(
    text: str, style: Style, label: str, ordinal: int, rest: str
) -> None:
    found = split_mark(text)
    assert (found.style, found.label, found.ordinal, found.text) == (style, label, ordinal, rest)
    assert style.is_bullet is (style in {Style.DASH, Style.PLUS, Style.STAR, Style.DOT})


def test_a_roman_number_may_be_a_letter() -> None:
    assert as_letter(split_mark("C. Công tác")).ordinal == 3
    assert [roman(one) for one in ("XIV", "XCIX", "iv", "IC", "Q")] == [14, 99, 4, 99, 0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Rà soát (Đơn vị chủ trì: Văn phòng; cơ quan phối hợp: Thanh tra; thời gian hoàn "
            "thành: Quý II; sản phẩm: Báo cáo).",
            Labelled("Rà soát", "Văn phòng", "Thanh tra", "Quý II", "Báo cáo"),
        ),
        ("Giao: Văn phòng", Labelled("", "Văn phòng")),
        ("Phòng, đơn vị thực hiện: Văn phòng.", Labelled("", "Văn phòng")),
        ("Cơ quan chủ trì, phối hợp: Văn phòng", Labelled("", "Văn phòng")),
        ("Phân công nhiệm vụ: Văn phòng", Labelled("", "Văn phòng")),
        ("Bộ phận chịu trách nhiệm chính: Văn phòng", Labelled("", "Văn phòng")),
        ("Đầu mối tham mưu: Văn phòng", Labelled("", "Văn phòng")),
        ("Các sở, ngành phối hợp với: Sở Y tế", Labelled("", "", "Sở Y tế")),
        ("Phối hợp: Sở Y tế", Labelled("", "", "Sở Y tế")),
        ("Dự kiến thời gian trình và ban hành: Tháng 6", Labelled("", time="Tháng 6")),
        ("Hạn nộp: 30/6; Tiến độ: 30/7", Labelled("", time="30/6")),
        ("Thời hạn xong: 30/6", Labelled("", time="30/6")),
        ("Kết thúc: 30/6", Labelled("", time="30/6")),
        ("Mốc hoàn thành: Quý II", Labelled("", time="Quý II")),
        ("Dự kiến mốc thời gian: theo đợt", Labelled("", time="theo đợt")),
        ("Kỳ hạn thực hiện: cả năm", Labelled("", time="cả năm")),
        ("Hạn gửi kết quả về Sở: trước ngày 30/6", Labelled("", time="trước ngày 30/6")),
        ("Hạn mức vốn: theo quy định", Labelled("Hạn mức vốn: theo quy định")),
        ("Hạn chế: năm 2025 còn chậm", Labelled("Hạn chế: năm 2025 còn chậm")),
        ("Kết quả cần đạt: Báo cáo", Labelled("", fact="Báo cáo")),
        ("Nguồn kinh phí: ngân sách", Labelled("", fact="ngân sách")),
        ("Địa điểm tổ chức: Hội trường", Labelled("", fact="Hội trường")),
        ("Thành phần tham dự: lãnh đạo", Labelled("", fact="lãnh đạo")),
        ("Đối tượng tham gia: cán bộ", Labelled("", fact="cán bộ")),
        ("Số lượng: 12", Labelled("", fact="12")),
        ("Cấp phê duyệt: Sở", Labelled("", fact="Sở")),
        ("Ghi chú: không", Labelled("", fact="không")),
        ("Rà soát - Thời gian: Quý II", Labelled("Rà soát", time="Quý II")),
        ("Rà soát thời gian: Quý II", Labelled("Rà soát thời gian: Quý II")),
        ("Rà soát", Labelled("Rà soát")),
    ],
)
def test_labelled_facts_stand_apart(text: str, found: Labelled) -> None:
    assert labelled(text) == found
    assert labelled(text).says_anything is (found != Labelled(text))


def test_what_is_a_label_and_nothing_else() -> None:
    assert all(map(is_label, ("Cơ quan chủ trì", "2. Thời gian:"[3:], "Sản phẩm:")))
    assert is_label("Phân công thực hiện:", over_labels=True)
    assert not any(map(is_label, ("Phân công:", "Trách nhiệm", "Thời gian: Quý II", "Rà soát")))
    assert is_only_a_time("Thời gian: Quý II.")
    assert not is_only_a_time("Rà soát; thời gian: Quý II")
    assert not is_only_a_time("Thời gian: Quý II; sản phẩm: Báo cáo")


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("SỞ Y TẾ", True),
        ("SỞ Y", False),
        ("SỞYTẾ", False),
        ("SỞ Y Tế", False),
        ("I. 12 - 13", False),
    ],
)
def test_capitals_have_no_small_letter(text: str, capitals: bool) -> None:
    assert is_capitals(text) is capitals


@pytest.mark.parametrize(
    ("text", "bold", "headline"),
    [
        ("a " * 19 + "a", True, True),
        ("a " * 20 + "a", True, False),
        ("Công tác đảng", False, False),
        ("Công tác đảng.", True, False),
        ("Công tác đảng;", True, False),
        ("Công tác đảng,", True, False),
        ("Công tác đảng:", True, True),
    ],
)
def test_a_headline_is_bold_and_short_and_no_sentence(
    text: str, bold: bool, headline: bool
) -> None:
    assert is_headline(Paragraph("", text, bold=bold)) is headline


SENTENCE = "Phát triển du lịch sinh thái gắn với văn hóa các dân tộc trên địa bàn tỉnh năm nay."


@pytest.mark.parametrize(
    ("line", "below", "heads"),
    [
        ("Về du lịch", SENTENCE, True),
        ("Về du lịch", SENTENCE.replace(".", ";"), True),
        ("Về du lịch", SENTENCE.rstrip("."), False),
        ("Du", SENTENCE, False),
        ("Về" + " a" * 11, SENTENCE, True),
        ("Về" + " a" * 12, SENTENCE, False),
        ("về du lịch", SENTENCE, False),
        ("Về du lịch.", SENTENCE, False),
        ("Về: du lịch", SENTENCE, False),
        ("Rà soát du lịch", SENTENCE, False),
        ("Về du lịch", "Phát triển nhanh.", True),
        ("Về du lịch", "Phát triển.", False),
    ],
)
def test_a_short_line_stands_over_a_sentence(line: str, below: str, heads: bool) -> None:
    assert stands_over(Paragraph("", line), Paragraph("", below)) is heads


def test_nothing_stands_over_a_table_or_the_end() -> None:
    line = Paragraph("", "Về du lịch")
    assert not stands_over(line, Table("", ()))
    assert not stands_over(Table("", ()), Paragraph("", SENTENCE))
    assert not stands_over(line, None)


@pytest.mark.parametrize(
    ("text", "announces", "introduces", "bare"),
    [
        ("Triển khai các nhiệm vụ sau:", True, True, "Triển khai các nhiệm vụ sau"),
        ("Một số giải pháp trọng tâm cụ thể sau đây:", True, True, None),
        ("Gồm các nội dung:", True, True, None),
        ("Các phòng có trách nhiệm:", True, True, None),
        ("Thực hiện như sau:", True, True, "Thực hiện"),
        ("Công tác đảng:", False, True, "Công tác đảng"),
        ("Rà soát quy chế, trong đó:", False, False, "Rà soát quy chế"),
        ("Rà soát quy chế, giao:", False, False, "Rà soát quy chế"),
        ("Rà soát quy chế, cụ thể là:", False, False, "Rà soát quy chế"),
        ("Rà soát quy chế bao gồm:", False, False, "Rà soát quy chế"),
        ("a b c d e f g h:", False, True, "a b c d e f g h"),
        ("a b c d e f g h i:", False, False, "a b c d e f g h i"),
        ("a b c d e f g h (i j k):", False, True, None),
        ("Công tác đảng", False, False, "Công tác đảng"),
    ],
)
def test_words_that_only_introduce_a_list(
    text: str, announces: bool, introduces: bool, bare: str | None
) -> None:
    assert announces_a_list(text) is announces
    assert only_introduces(text) is introduces
    assert bare is None or without_lead_out(text) == bare


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Rà soát quy chế", True),
        ("tổ chức hội thi", True),
        ("Nêu gương", True),
        ("Phụ trách chung", True),
        ("Du lịch", False),
        ("Lậpx danh sách", False),
    ],
)
def test_words_that_say_what_is_to_be_done(text: str, work: bool) -> None:
    assert starts_work(text) is work


@pytest.mark.parametrize("turned", [0.0, -2.0, 5.0])
def test_a_picture_is_turned_until_its_lines_lie_level(turned: float) -> None:
    page = Image.new("L", (400, 300), 255)
    for y in range(60, 240, 20):
        ImageDraw.Draw(page).rectangle((60, y, 340, y + 6), fill=0)
    askew = page.rotate(turned, Image.Resampling.BICUBIC, fillcolor=255)
    upright = straightened(askew)
    rows = upright.crop((150, 50, 250, 250)).resize((1, 200), Image.Resampling.BOX).tobytes()
    assert max(rows) > 240
    assert min(rows) < 40
    assert (upright is askew) is (turned == 0)
