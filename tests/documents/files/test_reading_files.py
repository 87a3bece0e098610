"""Files as they come: encodings, forms of text, and every way to be no plan."""

import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from documents.reading import read_plan
from documents.reading.files.files import LARGEST_FILE
from documents.reading.files.office import converted, office_program
from domain.paper.unreadable import (
    DamagedFile,
    EmptyFile,
    EndlessLine,
    FileTooLarge,
    LegacyEncoding,
    NotAPlan,
    OfficeNeeded,
    PasswordProtected,
    ReadingRefusal,
    SecretDocument,
    TooMuchInside,
    UnreadableFile,
    UnsupportedFormat,
)
from tests.documents.making.plans import PLAN, with_duties, written

EXAMPLES = Path(__file__).parents[3] / "examples"


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """Return the text as Windows wrote Vietnamese: letters with their tones behind them."""
    shown = []
    for letter in text:
        marks = unicodedata.normalize("NFD", letter)
        letter_alone = "".join(one for one in marks if one not in TONES)
        shown.append(unicodedata.normalize("NFC", letter_alone))
        shown += [one for one in marks if one in TONES]
    return "".join(shown).encode("cp1258")


TCVN3 = (
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n"
    "KÕ ho¹ch c«ng t¸c\n1. V¨n phßng Së:\n- X©y dùng quy chÕ lµm viÖc tr­íc ngµy 30/6/2023.\n"
)
VNI = (
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\n"
    "Keá hoaïch coâng taùc\n1. Vaên phoøng Sôû:\n- Xaây döïng quy cheá tröôùc ngaøy 30/6/2023.\n"
)

# What is large is made by its own test: every worker collects all of this.
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
        lambda: zipped({"word/document.xml": bytes(201 * 1024 * 1024)}),
        TooMuchInside,
    ),
    "bytes": (bytes(range(128, 256)), UnsupportedFormat),
    "TCVN3 bytes": (TCVN3.encode("latin-1"), LegacyEncoding),
    "TCVN3 pasted": (TCVN3, LegacyEncoding),
    "VNI bytes": (VNI.encode("cp1252"), LegacyEncoding),
    "VNI pasted": (VNI, LegacyEncoding),
    "a code page of Windows": (
        windows_1258(PLAN),
        LegacyEncoding,
    ),
    "a Word file with a password": (
        b"\xd0\xcf\x11\xe0" + bytes(512) + "EncryptedPackage".encode("utf-16-le"),
        PasswordProtected,
    ),
    "slides": (zipped({"ppt/presentation.xml": b"<x/>"}), UnsupportedFormat),
    "a part that fills the memory": (
        lambda: zipped({"word/document.xml": bytes(33 * 1024 * 1024)}),
        TooMuchInside,
    ),
    "half of UTF-16": (b"\xff\xfe\x4b", UnsupportedFormat),
    "50 MB": (lambda: b"- \n" * (50 * 1024 * 1024 // 3), FileTooLarge),
    "a library": (lambda: "- Việc nhỏ.\n" * 250_000, TooMuchInside),
    "a line without an end": (PLAN + "- " + "gửi trước 30/6, " * 1000, EndlessLine),
    "a letter": ("Kính gửi: Văn phòng Sở\n\nEm xin phép nghỉ hôm nay.\nEm cảm ơn.", NotAPlan),
    "units without tasks": ("1. Văn phòng Sở:\n2. Thanh tra Sở:", NotAPlan),
}


@pytest.mark.parametrize(("content", "refusal"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_plan_is_refused_by_its_own_cause(
    tmp_path: Path,
    content: bytes | str | Callable[[], bytes | str],
    refusal: type[ReadingRefusal],
) -> None:
    path = written(tmp_path, content() if callable(content) else content, "tệp.txt")
    with pytest.raises(refusal) as caught:
        read_plan(path)
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


@pytest.mark.parametrize("bytes_of", [b"{\\rtf1 x}", b"<html><body>x</body></html>"])
def test_without_libreoffice_its_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bytes_of: bytes
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OfficeNeeded):
        read_plan(written(tmp_path, bytes_of, "tệp.doc"))


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["doc", "html"])
def test_what_libreoffice_opens_is_read_like_a_word_file(tmp_path: Path, kind: str) -> None:
    original = EXAMPLES / "ke-hoach-khcn-2021.docx"
    program = office_program()
    assert program is not None
    other = converted(program, original, kind, tmp_path)
    renamed = written(tmp_path, other.read_bytes(), "kế hoạch.doc")
    plan, expected = read_plan(renamed), read_plan(original)
    assert [task.title for task in plan.tasks] == [task.title for task in expected.tasks]


@pytest.mark.parametrize(
    ("stamped", "stamp"),
    [
        (f"MẬT\n\n{PLAN}", "MẬT"),
        (f"TUYỆT MẬT\n\n{PLAN}", "TUYỆT MẬT"),
        (f"[TỐI MẬT]\n\n{PLAN}", "TỐI MẬT"),
        (f"TÀI LIỆU MẬT\n\n{PLAN}", "MẬT"),
        (f"TÀI LIỆU MẬT – KHÔNG SAO CHỤP\n\n{PLAN}", "MẬT"),
        (f"MẬT, bản số: 02\n\n{PLAN}", "MẬT"),
        (f"M Ậ T\n\n{PLAN}", "MẬT"),
        (f"T Ố I  M Ậ T\n\n{PLAN}", "TỐIMẬT"),
        (f"Độ mật: Tối mật\n\n{PLAN}", "Tối mật"),
        (with_duties("- Diễn tập phòng thủ (Mật)."), "Mật"),
        (f"{PLAN}\n\n| TT | Việc | Độ mật |\n|---|---|---|\n| 1 | Diễn tập | Mật |\n", "Mật"),
        (f"{PLAN}\n\n| TT | Việc | Mật |\n|---|---|---|\n| 1 | Diễn tập | x |\n", "Mật"),
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
        "- Rà soát danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật.",
        "- Thực hiện chế độ mật.",
        "- Tập huấn quản lý văn bản mật, tối mật.",
        "- Mật độ dân số không tăng.",
        "- BẢO MẬT.",
        "- Điều tra mật độ dân số.",
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
