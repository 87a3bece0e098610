"""Correct what was told of an obstacle in words, before anybody has answered."""

from actions.here import Here
from actions.obstacle.lodging import lodge
from actions.obstacle.withdrawing import standing_unanswered
from domain.obstacle.obstacle import Account, put_right
from domain.spoken.parts.correction import Correction, Of
from domain.written import Written


async def correct_obstacle(
    here: Here, obstacle_id: int, said: Correction, written: Written
) -> None:
    """Lodge an obstacle with what words put right in it; raises what `check_unanswered` does."""
    one, obstacle = await standing_unanswered(here, obstacle_id)
    files = (*await here.tx.attachments.of_obstacle(obstacle.id), written.file)
    account = Account(
        obstacle.stuck,
        obstacle.message,
        tuple(file for file in files if file),
        here.person.id,
        amends=obstacle.id,
    )
    proposal = obstacle.proposal
    if said.of is Of.PROPOSAL:
        proposal = put_right(proposal, said.words)
    else:
        stuck = put_right(obstacle.stuck, said.words)
        account = Account(stuck, written.id, account.attachments, account.teller, account.amends)
    await lodge(here, one, account, proposal, told_at=None)
