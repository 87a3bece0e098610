"""One spelling for what bears a mark: spaced letters drawn together, nothing in it unseen."""

import pytest

from domain.secrecy.spelling import drawn_together


@pytest.mark.parametrize(
    ("line", "drawn"),
    [
        ("Công văn số 12", "Công văn số 12"),
        ("M Ậ T", "MẬT"),
        ("m ậ t", "MẬT"),
        ("T Ố I  M Ậ T", "TỐIMẬT"),
        ("T.U.Y.Ệ.T M.Ậ.T", "TUYỆTMẬT"),
        ("M-Ậ-T", "MẬT"),
        ("M*Ậ*T và M•Ậ•T và M·Ậ·T", "MẬT và MẬT và MẬT"),
        ("T À I L I Ệ U M Ậ T", "TÀILIỆU MẬT"),
        ("văn bản M Ậ T số 12", "văn bản MẬT số 12"),
        # Letters that are farther apart, and those that spell no mark, stay.
        ("M    Ậ    T", "M    Ậ    T"),
        ("K H C N", "K H C N"),
        ("a b MẬT", "a b MẬT"),
        ("Ma Ậ T", "Ma Ậ T"),
        ("ＭẬＴ", "MẬT"),
        ("M\u200bẬ\u00adT, cong_van_mat.pdf", "MẬT, cong van mat.pdf"),
        ("a ............ b", "a – b"),
        ("a" + "." * 11 + "b", "a" + "." * 11 + "b"),
        ("a" + "." * 12 + "b", "a – b"),
    ],
)
def test_a_line_in_one_spelling(line: str, drawn: str) -> None:
    assert drawn_together(line) == drawn
