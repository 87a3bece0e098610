"""Accounts of the messenger under which many people wrote, as older versions recorded them."""

from actions.office import Office
from storage.store import Transaction
from views.people.person import nameless


async def call_the_nameless(tx: Transaction, office: Office) -> None:
    """Let what the log holds of such accounts be said of nobody by name."""
    for address, name in nameless(office.texts).items():
        await tx.people.call(address, name)
