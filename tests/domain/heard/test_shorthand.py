"""What people type short, in dialect or with a slip: each such word has its line here."""

import pytest

from domain.spoken.parts.share import reached, share_of, shares
from domain.spoken.parts.shorthand import SHORT_WORDS, written_out
from domain.text import fold

SHORT = """
xog xg xoq xogn xonh xobg xpng xng xôg zong xonq | xong
r rùi rui òi gòi ròi rồy rr ùi                   | rồi
dc đc đươc dươc đựơc duọc                        | được
ko kô hok hông hổng khum khg khog hk k0          | không
ch chx chứa chz chuă                             | chưa
đag dag dg đg                                    | đang
lm mần                                           | làm
vc viẹc viêc viẹt                                | việc
hthành hthanh htành htanh                        | hoàn thành
bc bcáo bcao                                     | báo cáo
kp kphí kphi                                     | kinh phí
gh ghạn giahan                                   | gia hạn
tgian                                            | thời gian
slieu sliệu                                      | số liệu
vb                                               | văn bản
yk ykien ykiến                                   | ý kiến
dthảo dthao                                      | dự thảo
hqua hqa                                         | hôm qua
hnay                                             | hôm nay
gởi gưi gứi gửj gủi                              | gửi
cx cũg cug                                       | cũng
ms                                               | mới
vs                                               | với
trc trươc                                        | trước
nx                                               | nữa
j                                                | gì
z zậy zay dzậy dzay                              | vậy
lun                                              | luôn
bít                                              | biết
nghen nhen hén                                   | nhé
rứa                                              | thế
"""
PARTS = ("sáng", "trưa", "chiều", "tối")
WRITTEN_OUT = [
    (typed, meant.strip())
    for forms, _, meant in (line.partition("|") for line in SHORT.strip().splitlines())
    for typed in forms.split()
]


@pytest.mark.parametrize(("typed", "meant"), WRITTEN_OUT)
def test_what_is_typed_short_is_written_out_as_a_word_of_its_own(typed: str, meant: str) -> None:
    assert written_out(f"em {typed}, {typed.upper()} ạ") == f"em {meant}, {meant} ạ"
    for other in (f"q{typed}", f"{typed}q", f"1/{typed}", f"{typed}/1", f"-{typed}", f"{typed}-q"):
        assert written_out(other) == other


def test_every_short_word_has_its_line() -> None:
    assert {fold(typed) for typed, _ in WRITTEN_OUT} == SHORT_WORDS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hqua xog r ạ", "hôm qua xong rồi ạ"),
        ("sáng ni mần xg cấy ni", "sáng nay làm xong cái này"),
        *((f"{part} ni", f"{part} nay") for part in (*PARTS, "hôm", "bữa", "ngày")),
        *((f"hồi {part}", f"{part} nay") for part in PARTS),
        *((f"{part} wa", f"{part} qua") for part in (*PARTS, "bữa", "đêm")),
        *((f"hum {which}", f"hôm {which}") for which in ("qua", "nay", "kia", "trước", "thứ 6")),
        ("hum 5", "hôm 5"),
        ("hum wa xong", "hôm qua xong"),
        ("hôm qa", "hôm qua"),
        ("hom qwa", "hôm qua"),
        ("hoi sang đã gởi", "sang nay đã gửi"),
        ("hồi sáng thứ Hai, QĐ 12/BC-TT", "hồi sáng thứ Hai, QĐ 12/BC-TT"),
        ("hồi chiều qua, hồi tối hôm kia", "hồi chiều qua, hồi tối hôm kia"),
        ("mô hình tôm thì k có kp, còn 500 k", "mô hình tôm thì không có kinh phí, còn 500 k"),
        ("ở mô, răng rứa, cấy này", "ở đâu, sao thế, cái này"),
        ("mô tả, mô phỏng, mô đun", "mô tả, mô phỏng, mô đun"),
        ("nì", "này"),
        ("ht rồi, đã ht, máy ht", "hoàn thành rồi, đã hoàn thành, máy ht"),
        ("tám mươi phần trăm", "80%"),
    ],
)
def test_a_word_beside_says_which_one_is_meant(typed: str, meant: str) -> None:
    assert written_out(typed) == meant


@pytest.mark.parametrize(
    ("words", "part", "whole", "is_reached"),
    [
        ("đạt 3/10", "3/10", None, False),
        ("xong 10/10 hồ sơ", "10/10", "10/10", True),
        ("xong 02/05 phòng", "02/05", None, False),
        ("320/500 phiếu", "320/500", None, False),
        ("500/320 phiếu", None, None, None),
        ("3 trong 5 nội dung", None, None, None),
        ("3 trong số 15 nội dung", None, None, False),
        ("15 trên 15 nội dung", None, None, True),
        ("đạt 50%", "50%", "50%", False),
        ("đạt 99,5 %", "99,5%", "99,5%", False),
        ("đạt 100%", "100%", "100%", True),
        ("đạt 120%", "120%", "120%", True),
        ("xong một nửa", "1/2", None, None),
        ("lam xong mot nua", "1/2", None, None),
        ("còn nửa nữa", "1/2", None, None),
        ("một phần ba", "1/3", None, None),
        ("hai phần ba", "2/3", None, None),
        ("ba phần tư", "3/4", None, None),
        ("ngày 12/3", None, None, None),
        ("xong rồi", None, None, None),
    ],
)
def test_how_much_of_a_whole_is_reached(
    words: str, part: str | None, whole: str | None, is_reached: bool | None
) -> None:
    assert share_of(words, is_whole=False) == part
    assert share_of(words, is_whole=True) == whole
    assert reached(words) is is_reached
    assert bool(shares(words)) == (is_reached is not None)
