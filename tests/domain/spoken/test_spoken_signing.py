"""The number and the day of a paper, as the office types them under its review."""

from datetime import date

import pytest

from domain.report.outcome import DocumentOfTheFuture
from domain.spoken.answers.signing import Signing, read_signing

TODAY = date(2021, 2, 8)
NUMBER, DAY = "15/TB-SKHCN", date(2021, 2, 5)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("số 15/TB-SKHCN ngày 05/02/2021", Signing(NUMBER, DAY)),
        ("15/TB-SKHCN, 5/2", Signing(NUMBER, DAY)),
        ("15/tb-skhcn", Signing(NUMBER)),
        ("Thông báo số 15/TB-SKHCN, ngày ký 05 tháng 02 năm 2021.", Signing(NUMBER, DAY)),
        ("ky ngay 5/2/2021", Signing(day=DAY)),
        ("văn bản ban hành ngày 5/2", Signing(day=DAY)),
        ("5/2", Signing(day=DAY)),
        ("chưa có số", Signing()),
        ("Chưa ký.", Signing()),
        ("chưa có số, ngày ký", Signing()),
        ("văn bản chưa đóng dấu", Signing()),
        # Words about anything else sign nothing.
        ("15/TB-SKHCN việc 2 chưa đúng", None),
        ("việc 2 hạn 5/2", None),
        ("để xem lại sau ngày 5/2", None),
        ("việc này chưa ký được", None),
        ("số 15 ngày 5/2", None),
        ("cảm ơn", None),
        ("", None),
    ],
)
def test_what_is_said_of_a_papers_number_and_day(words: str, read: Signing | None) -> None:
    assert read_signing(words, TODAY) == read


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("15", Signing(NUMBER)),
        ("số 15 ngày 5/2", Signing(NUMBER, DAY)),
        ("số: 15", Signing(NUMBER)),
        (NUMBER, Signing(NUMBER)),
        ("5/2", Signing(day=DAY)),
    ],
)
def test_a_draft_lacks_the_figures_of_its_number_alone(words: str, read: Signing) -> None:
    assert read_signing(words, TODAY, series="/TB-SKHCN") == read


def test_no_paper_was_signed_on_a_day_to_come() -> None:
    with pytest.raises(DocumentOfTheFuture):
        read_signing("số 15/TB-SKHCN ngày 15/2", TODAY)
