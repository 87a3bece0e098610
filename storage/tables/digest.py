"""The tables of periods: what was told of them, when they end, and their free days."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Integer,
    Table,
)

from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.remarks import Remarks
from storage.columns import metadata, of_department, stored, words
from storage.types import NfcText, PackedJson, UtcDateTime

# `week` was the name while there were none but weeks; it is the key of any period. `at` is the
# moment of the figures. It goes by itself at `due_at`, and went at `issued_at`; what has no
# `edition` is of a version that kept no more than its words, and was sent as it was summed up. In
# `figures` a number that a version did not keep is 0, and the moment that it kept among them goes.
digests = Table(
    "digests",
    metadata,
    of_department(primary_key=True),
    Column("week", NfcText, key="period", primary_key=True),
    stored("figures", Figures),
    words("text"),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", NfcText, nullable=False, server_default="W"),
    Column("edition", PackedJson(Edition), nullable=True),
    stored("remarks", Remarks, nullable=True),
    Column("due_at", UtcDateTime, nullable=True),
    Column("issued_at", UtcDateTime, nullable=True),
)

# Until a row says otherwise the state's periods end as is customary (domain/digest/period.py).
report_rules = Table(
    "report_rules",
    metadata,
    Column("kind", NfcText, primary_key=True),
    Column("cut_off", Integer, nullable=False),
    Column("send_within", Integer, nullable=False),
    words("basis"),
)

holidays = Table(
    "holidays",
    metadata,
    Column("day", Date, primary_key=True),
    words("kind"),
    words("name", nullable=True),
    words("source"),
    Column("confirmed", Boolean, nullable=False),
)
