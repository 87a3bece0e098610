"""E-mail: letters to a mail server, by SMTP."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from mimetypes import guess_type
from urllib.parse import unquote, urlsplit

import aiosmtplib

from domain.digest.letter import Enclosure, Letter

_TIMEOUT = 30.0


class MailFailed(Exception):
    """The mail server did not take a letter; `for_good` says that it never will."""

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server by its address, smtp://user:password@host:587 or smtps://host, and a sender."""

    url: str
    sender: str

    async def send(self, letter: Letter, files: Sequence[Enclosure] = ()) -> None:
        """Hand a letter over with its files; raises MailFailed."""
        at = urlsplit(self.url)
        is_tls = at.scheme == "smtps"
        try:
            await aiosmtplib.send(
                self._message(letter, files),
                hostname=at.hostname,
                port=at.port or (465 if is_tls else 25),
                username=unquote(at.username) if at.username else None,
                password=unquote(at.password) if at.password else None,
                use_tls=is_tls,
                timeout=_TIMEOUT,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            for_good = all(one.code >= 500 for one in error.recipients)
            raise MailFailed("refused the address", for_good=for_good) from None
        except aiosmtplib.SMTPResponseException as error:
            # What the server says may hold an address or more; its number says enough.
            raise MailFailed(f"answered {error.code}", for_good=error.code >= 550) from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailFailed(type(error).__name__, for_good=False) from None

    def _message(self, letter: Letter, files: Sequence[Enclosure]) -> EmailMessage:
        message = EmailMessage()
        message["From"] = Address(addr_spec=self.sender)
        message["To"] = Address(addr_spec=letter.to)
        message["Subject"] = letter.subject
        message["Message-ID"] = f"<{letter.number}@{self.sender.rpartition('@')[2]}>"
        # No answer by machine, such as that somebody is away, is read by anybody.
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        message.add_alternative(letter.html, subtype="html")
        for one in files:
            kind = guess_type(one.name)[0] or "application/octet-stream"
            main, _, sub = kind.partition("/")
            message.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
        return message
