"""The digest by e-mail, against a real mail server on loopback."""

import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from actions.digest.issuing import sum_up
from actions.digest.mailing import send_letters
from actions.office import Office
from bot.clock import HandClock
from bot.watching.letters import to_letters
from domain.digest.letter import Enclosure, Letter, allowed, is_address
from domain.message import Message
from messengers.mail import MailFailed, MailServer
from storage.store import Store
from tests.actions.at_work import ALONE, AtWork

TO = "vanphong@sokhcn.tayninh.gov.vn"


class Post:
    """What a mail server took, and what it answers."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answer = "250 OK"
        self.refuses = ""

    async def handle_RCPT(  # noqa: N802 - the server's own name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take an address or refuse it."""
        if self.refuses:
            return self.refuses
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the server's own name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take a message or refuse it."""
        if self.answer.startswith("250"):
            content = envelope.content
            assert isinstance(content, bytes)
            self.taken.append(message_from_bytes(content, policy=policy.default))
        return self.answer


@pytest.fixture
async def post() -> AsyncIterator[tuple[Post, MailServer]]:
    """Return a mail server on loopback, and what sends to it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    taken = Post()
    server = Controller(taken, hostname="127.0.0.1", port=port)
    server.start()
    yield taken, MailServer(f"smtp://127.0.0.1:{port}", "nhacviec@tayninh.gov.vn")
    server.stop()


@pytest.fixture
def mailing(at_work: AtWork) -> AtWork:
    """The department's digest goes by e-mail, and somewhere where it must not."""
    at_work.office = replace(
        at_work.office,
        mail_to=(TO, "ai.do@gmail.com"),
        mail_domains=("tayninh.gov.vn",),
    )
    return at_work


async def test_it_goes_where_it_may_once_as_text_and_html(
    mailing: AtWork, post: tuple[Post, MailServer]
) -> None:
    taken, server = post
    mailing.comes("26/02 14:30")
    await mailing.tells(sum_up)
    await send_letters(mailing.store, mailing.office, server.send, now=mailing.now)
    assert taken.taken == [], "nothing goes before the digest"
    mailing.comes("26/02 15:30")
    await mailing.tells(sum_up)
    for _ in range(2):
        await send_letters(mailing.store, mailing.office, server.send, now=mailing.now)
    (mail,) = taken.taken
    assert mail["To"] == TO
    assert mail["Subject"].endswith(": bản tổng hợp, tuần từ 22/02 đến 26/02/2021")
    assert mail["Message-ID"].endswith("@tayninh.gov.vn>")
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    told = await mailing.finds(lambda tx: tx.digests.text("2021-W08"))
    assert "2. Quá hạn: 01." in text.get_content()
    assert text.get_content().count("\n") >= told.count("\n")
    assert "<b>2. Quá hạn: 01.</b>" in html.get_content()
    look = "font-family: 'Times New Roman', serif; font-size: 14pt; line-height: 1.4\""
    assert html.get_content().startswith(f"<html lang='vi'><body style=\"{look}><p style='margin: ")
    files = {one.get_filename(): one.get_content() for one in mail.iter_attachments()}
    assert list(files) == [
        "tien-do-2021-w08.png",
        "bao-cao-2021-w08.docx",
        "phu-luc-2021-w08.xlsx",
    ]
    assert [content[:2] for content in files.values()] == [b"\x89P", b"PK", b"PK"]


async def test_what_is_not_taken_is_sent_again_under_the_same_number(
    mailing: AtWork, post: tuple[Post, MailServer]
) -> None:
    taken, server = post
    mailing.comes("26/02 15:30")
    await mailing.tells(sum_up)
    numbers: list[str] = []

    async def refusing(letter: Letter, files: Sequence[Enclosure]) -> None:
        numbers.append(letter.number)
        taken.answer = "451 later"
        await server.send(letter, files)

    await send_letters(mailing.store, mailing.office, refusing, now=mailing.now)
    assert taken.taken == []
    await send_letters(mailing.store, mailing.office, refusing, now=mailing.now)
    assert len(numbers) == 1, "it waits before it is tried again"
    await mailing.changes(lambda tx: tx.letters._set(1, next_at=None))
    taken.answer = "250 OK"
    await send_letters(mailing.store, mailing.office, server.send, now=mailing.now)
    (mail,) = taken.taken
    assert numbers[0] in mail["Message-ID"]


async def test_administrators_hear_of_what_no_server_takes(
    mailing: AtWork, post: tuple[Post, MailServer]
) -> None:
    taken, server = post
    mailing.comes("26/02 15:30")
    await mailing.tells(sum_up)
    taken.refuses = "550 no such address"

    async def sending(store: Store, office: Office, *, now: datetime) -> None:
        for _ in range(2):
            await send_letters(store, office, server.send, now=now)

    (told,) = (await mailing.tells(sending)).told
    assert told.chat == ALONE
    assert told.text.startswith("Chưa gửi được thư điện tử “")
    assert f"đến {TO}." in told.text


@pytest.mark.parametrize(
    ("refuses", "answer", "for_good"),
    [
        ("550 no such user", "250 OK", True),
        ("451 greylisted", "250 OK", False),
        ("", "554 no", True),
        ("", "452 full", False),
    ],
)
async def test_what_a_server_refuses_for_good_is_given_up(
    post: tuple[Post, MailServer], refuses: str, answer: str, for_good: bool
) -> None:
    taken, server = post
    taken.refuses, taken.answer = refuses, answer
    with pytest.raises(MailFailed) as failed:
        await server.send(Letter(TO, "Bản tổng hợp", "chữ", "<p>chữ</p>", "1"))
    assert failed.value.for_good is for_good
    assert TO not in str(failed.value)


async def test_a_server_that_is_away_is_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = MailServer(f"smtp://u:secret@127.0.0.1:{port}", "nhacviec@tayninh.gov.vn")
    with pytest.raises(MailFailed) as failed:
        await server.send(Letter(TO, "Bản tổng hợp", "chữ", "<p>chữ</p>", "1"))
    assert not failed.value.for_good
    assert "secret" not in str(failed.value)


@pytest.mark.parametrize(
    ("address", "domains", "may"),
    [
        (TO, ("tayninh.gov.vn",), True),
        ("a@TAYNINH.gov.vn", ("tayninh.gov.vn",), True),
        ("a@xtayninh.gov.vn", ("tayninh.gov.vn",), False),
        ("a@gmail.com", ("tayninh.gov.vn",), False),
        (TO, (), False),
    ],
)
def test_only_the_departments_own_domains(
    address: str, domains: tuple[str, ...], may: bool
) -> None:
    assert allowed([address], domains) == ([address] if may else [])


@pytest.mark.parametrize(
    ("text", "is_one"),
    [(TO, True), ("a@b", False), ("a b@c.vn", False), ("a@b.vn, c@d.vn", False), ("", False)],
)
def test_an_address(text: str, is_one: bool) -> None:
    assert is_address(text) is is_one


async def test_an_alarm_goes_straight_and_at_most_hourly(post: tuple[Post, MailServer]) -> None:
    taken, server = post
    clock = HandClock(datetime(2021, 2, 26, 3, 0, tzinfo=UTC))
    tell = to_letters(server, "quantri@tayninh.gov.vn", "Nhắc Việc", clock)
    assert await tell(Message("<b>Đĩa</b> đầy"))
    assert not await tell(Message("Đĩa vẫn đầy"))
    clock.set(datetime(2021, 2, 26, 4, 0, tzinfo=UTC))
    assert await tell(Message("Đĩa vẫn đầy"))
    first, second = [one.get_body(("plain",)) for one in taken.taken]
    assert first is not None
    assert second is not None
    assert [one.get_content().strip() for one in (first, second)] == ["Đĩa đầy", "Đĩa vẫn đầy"]
    clock.set(datetime(2021, 2, 26, 5, 0, tzinfo=UTC))
    taken.answer = "452 full"
    assert not await tell(Message("Đĩa vẫn đầy"))
