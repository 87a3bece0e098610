"""Files as they come: encodings, forms of text, and every way to be no plan."""

import io
import random
import re
import unicodedata
import zipfile
from pathlib import Path

import pytest

from documents.reading import read_plan
from documents.reading.files import LARGEST_FILE
from domain.paper import (
    DamagedFile,
    EmptyFile,
    EndlessLine,
    FileTooLarge,
    NotAPlan,
    ReadingRefusal,
    SecretDocument,
    UnreadableFile,
    UnsupportedFormat,
)
from tests.documents.plans import PLAN, with_duties, written

EXAMPLES = Path(__file__).parents[2] / "examples"


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


REFUSED = {
    "nothing": (b"", EmptyFile),
    "only blanks": (" \n\t\n\u00a0".encode(), EmptyFile),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), UnsupportedFormat),
    "a photograph": (b"\xff\xd8\xff\xe0" + bytes(100), UnsupportedFormat),
    "a PDF without pages": (b"%PDF-1.7\n", DamagedFile),
    "an unknown compound file": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
        UnsupportedFormat,
    ),
    "a workbook with no parts": (zipped({"xl/workbook.xml": b"<x/>"}), DamagedFile),
    "some archive": (zipped({"readme.txt": b"hello"}), UnsupportedFormat),
    "a broken zip": (b"PK\x03\x04 broken", DamagedFile),
    "a Word file with no parts": (zipped({"word/document.xml": b"<x/>"}), DamagedFile),
    "a zip bomb": (
        zipped({"word/document.xml": bytes(201 * 1024 * 1024)}),
        FileTooLarge,
    ),
    "bytes": (bytes(range(128, 256)), UnsupportedFormat),
    "half of UTF-16": (b"\xff\xfe\x4b", UnsupportedFormat),
    "50 MB": (b"- \n" * (50 * 1024 * 1024 // 3), FileTooLarge),
    "a library": ("- Việc nhỏ.\n" * 250_000, FileTooLarge),
    "a line without an end": (PLAN + "- " + "gửi trước 30/6, " * 1000, EndlessLine),
    "a letter": ("Kính gửi: Văn phòng Sở\n\nMời họp lúc 8 giờ.", NotAPlan),
    "a list without units": ("1. Mua sắm\n- giấy\n- mực", NotAPlan),
    "units without tasks": ("1. Văn phòng Sở:\n2. Thanh tra Sở:", NotAPlan),
}


@pytest.mark.parametrize(("content", "refusal"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_plan_is_refused_by_its_own_cause(
    tmp_path: Path, content: bytes | str, refusal: type[ReadingRefusal]
) -> None:
    with pytest.raises(refusal) as caught:
        read_plan(written(tmp_path, content, "tệp.txt"))
    assert type(caught.value) is refusal
    assert caught.value.file == "tệp.txt"


def test_a_missing_file_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "khong-co.txt", tmp_path):
        with pytest.raises(UnreadableFile):
            read_plan(path)


def test_the_limit_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge) as caught:
        read_plan(written(tmp_path, bytes(LARGEST_FILE + 1)))
    assert caught.value.limit == LARGEST_FILE


@pytest.mark.parametrize(
    ("stamped", "stamp"),
    [
        (f"MẬT\n\n{PLAN}", "MẬT"),
        (f"TUYỆT MẬT\n\n{PLAN}", "TUYỆT MẬT"),
        (f"Độ mật: Tối mật\n\n{PLAN}", "Tối mật"),
        (with_duties("- Diễn tập phòng thủ (Mật)."), "Mật"),
    ],
)
def test_a_secrecy_stamp_is_refused(tmp_path: Path, stamped: str, stamp: str) -> None:
    with pytest.raises(SecretDocument) as caught:
        read_plan(written(tmp_path, stamped))
    assert caught.value.stamp == stamp


@pytest.mark.parametrize(
    "duty",
    [
        "- Xây dựng Quy chế Bảo vệ bí mật nhà nước.",
        "- Tập huấn bảo mật (an toàn thông tin mạng).",
        "- Kiểm tra mặt bằng (mất an toàn).",
    ],
)
def test_secrecy_as_a_subject_is_no_stamp(tmp_path: Path, duty: str) -> None:
    [task] = read_plan(written(tmp_path, with_duties(duty))).tasks
    assert task.title == duty[2:].rstrip(".")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_encoding_and_normal_form_change_nothing(tmp_path: Path, encoding: str, form: str) -> None:
    plain = (EXAMPLES / "ke-hoach-khcn-2021.txt").read_text(encoding="utf-8").strip()
    other = unicodedata.normalize(form, plain).replace("\n", "\r\n")
    expected = read_plan(written(tmp_path, plain))
    assert read_plan(written(tmp_path, other.encode(encoding), "khac.txt")) == expected


def test_whatever_happens_to_a_text_only_a_refusal_is_raised(tmp_path: Path) -> None:
    dice = random.Random(2021)
    original = (EXAMPLES / "ke-hoach-khcn-2021.txt").read_bytes()
    read = sum(is_read(written(tmp_path, mutated(original, dice))) for _ in range(80))
    assert read, "no mutation left anything to read, so nothing was tried"


def test_whatever_happens_to_a_word_file_only_a_refusal_is_raised(tmp_path: Path) -> None:
    dice = random.Random(2021)
    original = (EXAMPLES / "ke-hoach-khcn-2021.docx").read_bytes()
    for _ in range(50):
        is_read(written(tmp_path, mutated(original, dice)))


@pytest.mark.parametrize("part", ["word/document.xml", "word/numbering.xml", "word/styles.xml"])
def test_odd_values_inside_a_word_file_are_survived(tmp_path: Path, part: str) -> None:
    dice = random.Random(2021)
    with zipfile.ZipFile(EXAMPLES / "ke-hoach-khcn-2021.docx") as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    values = re.findall(rb'w:(?:val|ilvl|numId|abstractNumId|styleId)="[^"]*"', entries[part])
    read = 0
    for _ in range(20):
        entries_now = dict(entries)
        for value in dice.sample(values, min(3, len(values))):
            odd = dice.choice([b"", b"-1", b"99999999999", b"x", b"0"])
            attribute = value.partition(b"=")[0] + b'="' + odd + b'"'
            entries_now[part] = entries_now[part].replace(value, attribute, 1)
        read += is_read(written(tmp_path, zipped(entries_now)))
    assert read, "no mutation left anything to read, so nothing was tried"


def is_read(path: Path) -> bool:
    try:
        read_plan(path)
    except ReadingRefusal:
        return False
    return True


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Damage the file at one to four places: bytes changed, dropped, doubled, or its tail lost."""
    damaged = bytearray(content)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(damaged))
        length = dice.randint(1, 40)
        match dice.randrange(4):
            case 0:
                damaged[at : at + length] = dice.choice([b"9", b";", b"\n", b"- ", b": "]) * length
            case 1:
                del damaged[at : at + length]
            case 2:
                damaged[at:at] = damaged[at : at + length]
            case _:
                del damaged[max(at, len(damaged) // 2) :]
    return bytes(damaged)
