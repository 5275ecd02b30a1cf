"""${message}."""

from alembic import op
import sqlalchemy as sa

from screening_desk.records.base import UtcDateTime

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Make the change."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """There is no way back but a backup."""
    raise NotImplementedError("restore the backup made before the upgrade")
