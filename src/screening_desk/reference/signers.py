"""The public keys that come with the program: whose packages of reference data an office takes from the start."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error


class Signer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who signs, and the public key (Ed25519, 32 bytes in hex)."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    key: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signer: tuple[Signer, ...]


@lru_cache(maxsize=1)
def load() -> tuple[Signer, ...]:
    """Read the keys shipped with the program; ReferenceError names the fault in one sentence."""
    path = Path(__file__).with_name("signers.toml")
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Content).signer
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
