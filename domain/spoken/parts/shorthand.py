"""What people type short, in dialect or with a slip, in the words that a dictionary has for it.

Only what words mean is taken from this, and which day they name; what is kept of a message are its
own words. Nothing stands here that could also be a whole word of its own.
"""

import re
from collections.abc import Mapping

from domain.spoken.parts.percent import percents_in_figures
from domain.text import fold

_FORMS: Mapping[str, str] = {
    "xong": "xog xg xoq xogn xonh xobg xpng xng xôg zong xonq",
    "rồi": "r rùi rui òi gòi ròi rồy rr ùi",
    "được": "dc đc đươc dươc đựơc duọc",
    "không": "ko kô hok hông hổng khum khg khog hk k0",
    "chưa": "ch chx chứa chz chuă",
    "đang": "đag dag dg đg",
    "làm": "lm mần",
    "việc": "vc viẹc viêc viẹt",
    "hoàn thành": "hthành hthanh htành htanh",
    "báo cáo": "bc bcáo bcao",
    "kinh phí": "kp kphí kphi",
    "gia hạn": "gh ghạn giahan",
    "thời gian": "tgian",
    "số liệu": "slieu sliệu",
    "văn bản": "vb",
    "ý kiến": "yk ykien ykiến",
    "dự thảo": "dthảo dthao",
    "hôm qua": "hqua hqa",
    "hôm nay": "hnay",
    "gửi": "gởi gưi gứi gửj gủi",
    "cũng": "cx cũg cug",
    "mới": "ms",
    "với": "vs",
    "trước": "trc trươc",
    "nữa": "nx",
    "gì": "j",
    "vậy": "z zậy zay dzậy dzay",
    "luôn": "lun",
    "biết": "bít",
    "nhé": "nghen nhen hén",
    "thế": "rứa",
}
_MEANT = {typed: meant for meant, forms in _FORMS.items() for typed in forms.split()}
SHORT_WORDS = frozenset(map(fold, _MEANT))
_WORD = re.compile(rf"(?<![\w/.-])(?:{'|'.join(_MEANT)})(?![\w/]|-\w)", re.IGNORECASE)
# A word beside others says which one it is: "mô" is where, but "mô hình" a model.
_BESIDE = tuple(
    (re.compile(rf"(?<![\w/.-])(?:{form})(?![\w/]|-\w)", re.IGNORECASE), meant)
    for form, meant in (
        (r"(hôm|hom|bữa|bua|ngày|sáng|sang|trưa|trua|chiều|chieu|tối|toi) ni", r"\1 nay"),
        (
            r"(?:hồi|hoi) (?:(sáng|sang|trưa|trua|chiều|chieu|tối|toi))"
            r"(?! (?:hôm|hom|qua|nay|kia|thứ|thu|ngày|ngay))",
            r"\1 nay",
        ),
        # "hum wa", "bữa wa": typed as it sounds.
        (r"h[uôo]m (?:wa|qa|qwa)", "hôm qua"),
        (r"(bữa|bua|sáng|sang|trưa|trua|chiều|chieu|tối|toi|đêm|dem) (?:wa|qa)", r"\1 qua"),
        (r"hum (qua|nay|kia|trước|truoc|thứ|thu|\d)", r"hôm \1"),
        (r"n[iì]", "này"),
        (r"mô(?! (?:hình|tả|phỏng|đun)\b)", "đâu"),
        (r"răng", "sao"),
        (r"cấy", "cái"),
        (r"(?<!\d )k", "không"),
        (r"(?:^|(?<=đã )|(?<=da ))ht", "hoàn thành"),
    )
)


def written_out(text: str) -> str:
    """Return NFC text with each such word as a dictionary has it, and percents in figures."""
    for form, meant in _BESIDE:
        text = form.sub(meant, text)
    text = _WORD.sub(lambda word: _MEANT[word[0].casefold()], text)
    return percents_in_figures(text)
