"""The register of chức vụ, with what people's entries say of seats that are known."""

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

ASSISTS = (
    "chuyen vien",
    "thu ky",
    "tro ly",
    "can bo",
    "nhan vien",
    "vien chuc",
    "cong chuc",
)
LEADERS = ("giam doc", "pho giam doc", "quyen giam doc", "chu tich", "pho chu tich")

NAMED = """
SELECT id, full_name, position FROM people
WHERE full_name IS NOT NULL AND position IS NOT NULL ORDER BY id
"""
# Where somebody was seen, and which seats are held there; a private chat is its holder's.
SEEN = """
SELECT DISTINCT presences.person_id, seats.seat
FROM presences JOIN seats ON seats.chat_id = presences.chat_id
"""
ALONE = """
SELECT DISTINCT people.id, seats.seat
FROM people JOIN chats ON chats.address = people.address JOIN seats ON seats.chat_id = chats.id
"""
MEMBERS = "SELECT person_id, unit_id FROM memberships WHERE NOT ended ORDER BY unit_id"


def upgrade() -> None:
    """Add the table, and a post for everybody whose seat is known; since when, nobody knows."""
    posts = op.create_table(
        "posts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("entered_by_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name="fk_posts_unit_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_posts_person_id"),
        sa.ForeignKeyConstraint(["entered_by_id"], ["people.id"], name="fk_posts_entered_by_id"),
    )
    op.create_index("ix_posts_person_id", "posts", ["person_id"])
    known = _known(op.get_bind())
    if known:
        op.bulk_insert(posts, known)


def downgrade() -> None:
    """Take it away again; people's own entries are as they were."""
    op.drop_table("posts")


def _plain(text: str) -> str:
    """Return text in lower case without accents."""
    d = "\N{LATIN SMALL LETTER D WITH STROKE}"
    decomposed = unicodedata.normalize("NFKD", text.lower().replace(d, "d"))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def _known(connection: sa.Connection) -> list[dict[str, object]]:
    seen = {tuple(row) for row in connection.execute(sa.text(SEEN))}
    alone = {tuple(row) for row in connection.execute(sa.text(ALONE))}
    units: dict[int, list[int]] = {}
    for person, unit in connection.execute(sa.text(MEMBERS)):
        units.setdefault(person, []).append(unit)
    known = []
    for person, full_name, position in connection.execute(sa.text(NAMED)):
        leads = _plain(position).startswith(LEADERS)
        assists = _plain(position).startswith(ASSISTS)
        if ((person, "leaders") in alone and not assists) or (
            leads and (person, "leaders") in seen
        ):
            seat, unit = "leaders", None
        elif not leads and {(person, "office")} & (seen | alone):
            seat, unit = "office", None
        elif len(units.get(person, [])) == 1:
            seat, unit = "unit", units[person][0]
        else:
            continue
        known.append(
            {
                "full_name": full_name,
                "position": position,
                "seat": seat,
                "unit_id": unit,
                "person_id": person,
            }
        )
    return known
