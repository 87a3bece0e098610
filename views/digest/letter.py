"""A digest as an e-mail: the full text, for a screen that shows HTML and for one that does not."""

from dataclasses import replace

from domain.digest.issue import Issue
from domain.digest.letter import Letter
from domain.message import Message
from views.digest.full import digest
from views.digest.heading import period_in_full
from views.markup import Markup, plain
from views.texts import Texts

_FONT = "font-family: 'Times New Roman', serif; font-size: 14pt; line-height: 1.4"
_BEFORE = f"<html lang='vi'><body style=\"{_FONT}\">"


def letter(kept: Issue, to: str, number: str, texts: Texts, *, organization: str) -> Letter:
    """Return the letter that brings an issued digest to one address."""
    words = digest(kept.edition, kept.remarks, texts).text
    subject = texts.label(
        "{organization}: digest, {period}",
        organization=organization,
        period=period_in_full(kept.edition, texts),
    )
    html = f"{_BEFORE}{_rows(words)}</body></html>"
    return Letter(to, subject, plain(words), html, number, kept.key)


def headed(one: Letter, note: Markup) -> Letter:
    """Return a letter that has not left with a note above its words, which stay as they are."""
    words = one.html.removeprefix(_BEFORE)
    return replace(
        one, text=f"{plain(note)}\n\n{one.text}", html=f"{_BEFORE}{_rows(note)}<hr>{words}"
    )


def _rows(words: str) -> str:
    return "".join(f"<p style='margin: 0 0 4pt'>{line}</p>" for line in words.split("\n"))


def given_up(one: Letter, texts: Texts) -> Message:
    """Return what administrators are told of a letter that no mail server takes."""
    return Message(
        texts.say(
            "Not sent by e-mail: “{subject}”, to {to}. The digest stands in the groups; please "
            "check this address and the mail server (SMTP_URL).",
            subject=one.subject,
            to=one.to,
        )
    )
