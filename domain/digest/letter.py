"""A digest by e-mail: the same words, to addresses of the department's own domains."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail to one address, as text and as HTML; one `number` for good, its Message-ID.

    The papers of a `period` by its key go with it, "" for none: they are made when it leaves.
    """

    to: str
    subject: str
    text: str
    html: str
    number: str
    period: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a letter."""

    name: str
    content: bytes


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address."""
    return _ADDRESS.fullmatch(text) is not None


def allowed(addresses: Iterable[str], domains: Iterable[str]) -> list[str]:
    """Return the addresses whose domain is one of these, or below one; without domains none."""
    known = [one.lower() for one in domains]
    return [
        address
        for address in addresses
        if any(
            host == domain or host.endswith(f".{domain}")
            for host in [address.rpartition("@")[2].lower()]
            for domain in known
        )
    ]
