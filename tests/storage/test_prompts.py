"""Open questions: found by their message, answered once, forgotten in time."""

from datetime import timedelta

from domain.message import Priority
from domain.obstacle.names import Proposal
from domain.obstacle.obstacle import Account
from domain.prompt import Prompt
from storage.store import Store
from tests.storage.office import HELLO, NOW, Office

LATER = NOW + timedelta(days=3)
SAID_AT = NOW - timedelta(hours=15)


async def ask(store: Store, office: Office, key: str) -> Prompt[Proposal]:
    async with store.write() as tx:
        row = await tx.outbox.put(
            key,
            office.centre_chat.id,
            [HELLO],
            priority=Priority.ANSWER,
            created_at=NOW,
            said_at=SAID_AT,
        )
        assert row is not None
        asked = await tx.prompts.ask(
            office.centre_chat.id,
            office.officer.id,
            Proposal(Account("chưa có kinh phí")),
            assignment_id=office.assignment("TT-01", office.centre).id,
            expires_at=LATER,
            outbox_id=row,
        )
        await tx.deliveries.sent(row, 900, at=NOW)
        prompt = await tx.prompts.get(asked, NOW)
    assert prompt is not None
    return prompt


async def test_a_question_is_found_by_its_message(store: Store, office: Office) -> None:
    prompt = await ask(store, office, "one")
    assert prompt.question == Proposal(Account("chưa có kinh phí"))
    assert prompt.said_at == SAID_AT
    async with store.read() as tx:
        assert await tx.prompts.by_message(office.centre_chat.id, 900, NOW) == prompt
        assert await tx.prompts.by_message(office.office_chat.id, 900, NOW) is None
        assert await tx.prompts.by_message(office.centre_chat.id, 901, NOW) is None
        assert await tx.prompts.get(prompt.id, NOW) == prompt


async def test_the_last_question_counts(store: Store, office: Office) -> None:
    await ask(store, office, "one")
    second = await ask(store, office, "two")
    async with store.read() as tx:
        latest = await tx.prompts.latest(office.centre_chat.id, office.officer.id, NOW)
    assert latest == second


async def test_a_question_is_closed_once(store: Store, office: Office) -> None:
    prompt = await ask(store, office, "one")
    async with store.write() as tx:
        assert await tx.prompts.close(prompt.id)
        assert not await tx.prompts.close(prompt.id)
        assert await tx.prompts.get(prompt.id, NOW) is None
        assert await tx.prompts.by_message(office.centre_chat.id, 900, NOW) is None


async def test_a_question_expires(store: Store, office: Office) -> None:
    prompt = await ask(store, office, "one")
    async with store.read() as tx:
        assert await tx.prompts.get(prompt.id, LATER - timedelta(seconds=1)) == prompt
        assert await tx.prompts.get(prompt.id, LATER) is None
        assert await tx.prompts.latest(office.centre_chat.id, office.officer.id, LATER) is None
