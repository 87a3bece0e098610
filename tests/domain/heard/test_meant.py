"""What is repeated before it counts: of which work, and what it is once that is known."""

from domain.attachment import Attachment, AttachmentKind
from domain.meant import FileMeant, WhichMeant
from domain.written import Written

PHOTO = Attachment(AttachmentKind.PHOTO, "file-1")


def test_several_tasks_are_named_side_by_side() -> None:
    which = WhichMeant("4", ("TT-04", "KH-04"), (7, 8), "xong", "4 xong", 5, 6, PHOTO, ())
    file = FileMeant(PHOTO, ("TT-04", "TT-05"), (7, 8), 5, None)
    assert (which.named(), which.shows()) == ("TT-04, KH-04", (7, 8))
    assert (file.named(), file.shows()) == ("TT-04, TT-05", (7, 8))


def test_once_it_is_known_which_is_meant_it_is_settled_for_those_words() -> None:
    before = (("2", "TT-02"),)
    which = WhichMeant("4", ("TT-04", "KH-04"), (7, 8), "xong", "2, 4 xong", 5, 6, PHOTO, before)
    assert which.meaning("KH-04") == Written(
        "2, 4 xong", 5, 6, PHOTO, (("2", "TT-02"), ("4", "KH-04"))
    )
