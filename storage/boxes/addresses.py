"""Which numbers stand for what other messengers than Telegram call a chat, a person or a message.

A number of Telegram's is what Telegram calls it, and has no row.
"""

from sqlalchemy import BigInteger, Column, Table, UniqueConstraint, bindparam, select, text

from domain.people.address import FIRST_ALLOTTED, Address
from storage.columns import metadata, numbered, words
from storage.connection import Connection

# No `address` has what was erased. What is no message is `within` 0.
addresses = Table(
    "addresses",
    metadata,
    numbered(),
    words("messenger"),
    words("address", nullable=True),
    Column("within", BigInteger, nullable=False, server_default=text("0")),
    UniqueConstraint("messenger", "within", "address"),
)

_NUMBER = select(addresses.c.id).where(
    addresses.c.messenger == bindparam("messenger"),
    addresses.c.within == bindparam("within"),
    addresses.c.address == bindparam("address"),
)
_CALLED = select(addresses).where(
    addresses.c.id == bindparam("number"), addresses.c.address.is_not(None)
)


class Addresses:
    """Questions about what messengers whose ids are texts call what."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def number(self, address: Address) -> int:
        """Return the number that stands for an address, for good; a group's is the same below 0."""
        row = {
            "messenger": address.messenger,
            "within": address.within,
            "address": address.text,
        }
        found = await self._connection.value(_NUMBER, row)
        if found is None:
            await self._connection.change(self._connection.insert_new(addresses), row)
            found = await self._connection.value(_NUMBER, row)
        number: int = FIRST_ALLOTTED + found
        return number

    async def called(self, number: int) -> Address | None:
        """Return what a number stands for, None for what is erased."""
        parameters = {"number": abs(number) - FIRST_ALLOTTED}
        row = await self._connection.row(_CALLED, parameters)
        return Address(row.messenger, row.address, row.within) if row else None
