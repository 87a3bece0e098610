"""Migrations: up and down on both databases, and equal to the tables the code knows."""

from datetime import UTC, date, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from domain.chat import Seat
from domain.department.department import FIRST
from storage.columns import metadata
from storage.engines import reader, writer
from storage.migrate import SchemaOutdated, check, downgrade, upgrade
from storage.store import Database
from tests.databases import POSTGRESQL, SQLITE


def differences(connection: Connection) -> list[object]:
    by_itself = connection.dialect.name == POSTGRESQL
    whole = {"compare_server_default": by_itself or other_default}
    return list(compare_metadata(MigrationContext.configure(connection, opts=whole), metadata))


def other_default(
    _: object, column: object, known: object, found: str | None, default: object, wanted: str | None
) -> bool:
    """Whether SQLite has another default than the code: it keeps any as it was written."""
    written = {"false": "0", "true": "1"}
    has, should = (
        None if one is None else written.get(one.strip("'()").casefold(), one.strip("'()"))
        for one in (found, wanted)
    )
    return has != should


def conditions(connection: Connection) -> dict[str, str]:
    """The conditions of the partial indexes, as SQLite keeps them; PostgreSQL words its own."""
    found = {}
    for name in metadata.tables:
        for index in inspect(connection).get_indexes(name):
            where = index.get("dialect_options", {}).get("sqlite_where")
            if where is not None:
                found[str(index["name"])] = str(where)
    return found


async def test_the_migrations_end_in_the_tables_the_code_knows(database_url: str) -> None:
    engine = reader(database_url)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences) == []
        if connection.dialect.name == SQLITE:
            known = {
                index.name: str(index.dialect_options["sqlite"]["where"])
                for table in metadata.tables.values()
                for index in table.indexes
                if index.dialect_options["sqlite"]["where"] is not None
            }
            assert await connection.run_sync(conditions) == known
    await engine.dispose()


async def test_every_revision_goes_down_and_up_again(database_url: str) -> None:
    await downgrade(database_url, "base")
    with pytest.raises(SchemaOutdated):
        await check(database_url)
    await upgrade(database_url)
    await check(database_url)
    store = Database(database_url).of(FIRST)
    async with store.write() as tx:
        await tx.people.seen(5, "Cán bộ Trung tâm")
    await store.database.close()


async def test_migrating_again_is_harmless(database_url: str) -> None:
    await upgrade(database_url)
    await check(database_url)


# As 0.2.0 left them: somebody, and the account of all anonymous administrators, under one name.
BEFORE = """
INSERT INTO chats (id, address, title, reachable) VALUES (1, -101, 'TT', TRUE);
INSERT INTO people (id, address, name, full_name, position, asked) VALUES
    (1, 5, 'An', NULL, NULL, FALSE),
    (2, 1087968824, 'Group', 'Nguyễn Văn An', 'Chuyên viên', TRUE);
INSERT INTO units (id, code, name, position, renamed) VALUES (1, 'TT', 'Trung tâm', 1, FALSE);
INSERT INTO memberships (id, person_id, unit_id, since, ended) VALUES
    (1, 1, 1, '2021-02-08 01:00:00+00:00', FALSE), (2, 2, 1, '2021-02-08 01:00:00+00:00', FALSE);
INSERT INTO events (id, kind, at, person_id, chat_id, details) VALUES
    (1, 'done', '2021-02-08 01:00:00+00:00', 1, 1, '{}'),
    (2, 'done', '2021-02-08 02:00:00+00:00', 1, 1, '{}'),
    (3, 'done', '2021-02-08 01:00:00+00:00', 2, 1, '{}');
INSERT INTO invitations (id, digest, seat, inviter_id, guest_id, expires_at) VALUES
    (1, 'a', 'leaders', 1, 1, '2021-02-08 01:00:00+00:00'),
    (2, 'b', 'leaders', 1, NULL, '2021-02-08 01:00:00+00:00');
"""


# As 0.2.0 left them: who gave a chức vụ, and where they were seen; 7 holds the leaders' seat alone.
NAMED = """
INSERT INTO units (id, code, name, position, renamed) VALUES (1, 'TT', 'Trung tâm', 1, FALSE);
INSERT INTO chats (id, address, title, reachable) VALUES
    (1, -101, 'bgd', TRUE), (2, -102, 'vanphong', TRUE), (3, 17, '', TRUE);
INSERT INTO seats (id, chat_id, seat, bound_at) VALUES
    (1, 1, 'leaders', '2021-02-08 01:00:00+00:00'), (2, 2, 'office', '2021-02-08 01:00:00+00:00'),
    (3, 3, 'leaders', '2021-02-08 01:00:00+00:00');
INSERT INTO people (id, address, name, full_name, position, asked) VALUES
    (1, 11, 'a', 'A', 'Giám đốc', TRUE), (2, 12, 'b', 'B', 'Chuyên viên', TRUE),
    (3, 13, 'c', 'C', 'Chánh Văn phòng', TRUE), (4, 14, 'd', 'D', 'Trưởng phòng', TRUE),
    (5, 15, 'e', 'E', NULL, TRUE), (6, 16, 'f', 'F', 'Giám đốc', TRUE),
    (7, 17, 'g', 'G', 'Ủy viên', TRUE);
INSERT INTO memberships (id, person_id, unit_id, since, ended) VALUES
    (1, 4, 1, '2021-02-08 01:00:00+00:00', FALSE), (2, 5, 1, '2021-02-08 01:00:00+00:00', FALSE);
INSERT INTO events (id, kind, at, person_id, chat_id, details) VALUES
    (1, 'opinion', '2021-02-08 01:00:00+00:00', 1, 1, '{}'),
    (2, 'opinion', '2021-02-08 01:00:00+00:00', 2, 1, '{}'),
    (3, 'order', '2021-02-08 01:00:00+00:00', 3, 2, '{}'),
    (4, 'done', '2021-02-08 01:00:00+00:00', 5, 1, '{}');
"""


async def test_positions_of_known_seats_are_entered_in_the_register(database_url: str) -> None:
    await downgrade(database_url, "0007")
    await _let(database_url, NAMED)
    await upgrade(database_url)
    store = Database(database_url).of(FIRST)
    async with store.read() as tx:
        posts = await tx.posts.all(on=date(2021, 2, 8))
        carried = [(post.full_name, post.seat, post.person_id) for post in posts]
        assert carried == [
            ("A", Seat.LEADERS, 1),
            ("G", Seat.LEADERS, 7),
            ("C", Seat.OFFICE, 3),
            ("D", Seat.UNIT, 4),
        ]
        assert {(post.since, post.until, post.entered_by_id) for post in posts} == {(None,) * 3}
    await store.database.close()


async def test_what_is_known_of_people_outlives_their_presence(database_url: str) -> None:
    await downgrade(database_url, "0007")
    await _let(database_url, BEFORE)
    await upgrade(database_url)
    store = Database(database_url).of(FIRST)
    async with store.read() as tx:
        somebody, group = await tx.people.get(1), await tx.people.get(2)
        assert (group.name, group.full_name, group.position) == ("", None, None)
        assert somebody.name == "An"
        assert [one.id for one in await tx.people.acted()] == [1]
        assert [one.ended for one in await tx.memberships.of(2)] == [True]
        known = await tx.presences.find(1, 1)
        assert known is not None
        assert (known.inside, known.acted_at) == (True, datetime(2021, 2, 8, 2, tzinfo=UTC))
        assert await tx.presences.find(2, 1) is None
        # What was opened before counted at once.
        opened, unopened = await tx.invitations.look_up(1), await tx.invitations.look_up(2)
        assert [one and one.is_over for one in (opened, unopened)] == [True, False]
    await store.database.close()


async def _let(database_url: str, statements: str) -> None:
    """Let a database hold what an older version left."""
    engine = writer(database_url)
    async with engine.begin() as connection:
        for statement in statements.split(";"):
            if statement.strip():
                await connection.execute(text(statement))
    await engine.dispose()
