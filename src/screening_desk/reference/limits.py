"""How much may come into a store from outside: files between stations, pictures and PDFs of a case."""

from functools import lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

Count = Annotated[int, msgspec.Meta(ge=1)]


class HandOverLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of one file that carries cases between stations."""

    cases: Count
    megabytes: Count

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return self.megabytes * 1024 * 1024


class AttachmentLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of one picture or PDF of a case."""

    megabytes: Count
    megapixels: Count
    longest_side: Count
    pages: Count
    kept_megabytes: Count
    of_a_case: Count
    seconds: Count
    memory_megabytes: Count


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All limits of files from outside."""

    hand_over: HandOverLimits
    attachment: AttachmentLimits


@lru_cache(maxsize=1)
def load() -> Limits:
    """Read the limits shipped with the program; ReferenceError names the fault in one sentence."""
    path = Path(__file__).with_name("limits.toml")
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Limits)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
