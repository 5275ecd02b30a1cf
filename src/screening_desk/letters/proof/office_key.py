"""The key of an office: Ed25519 for check codes and lists, P-256 with a certificate of its own for the seal.

What travels is ``office.pub``: one line with the Ed25519 key and the office's name, then the certificate as PEM.
Its code proves whose it is, and is told by another way than the file. Two kinds of key because few readers of
PDF know Ed25519, and a check code has no room for another signature.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.x509.oid import NameOID

from screening_desk.letters.proof.errors import Unreadable

LONGEST_NAME = 120
LASTS = timedelta(days=3653)
_WHAT = "screening-desk office key"
_LINE = re.compile(rf"{_WHAT} 1 ([0-9a-f]{{64}}) (\S.*)")
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class OfficePublic:
    """What partners hold: the office's name as it says it, the key of check codes, the certificate of the seal."""

    name: str
    check_key: bytes
    certificate: bytes

    @property
    def key_id(self) -> bytes:
        """The first 8 bytes of the hash of both keys: names a key, proves nothing."""
        return self._hash()[:8]

    @property
    def code(self) -> str:
        """128 bits of that hash in groups of four hex digits, to be read out."""
        whole = self._hash().hex()[:32]
        return " ".join(whole[at : at + 4] for at in range(0, 32, 4))

    def _hash(self) -> bytes:
        return hashlib.sha256(_WHAT.encode() + b"\x00" + self.check_key + self.certificate).digest()

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """Say whether the Ed25519 signature is that of this key over ``data``."""
        try:
            Ed25519PublicKey.from_public_bytes(self.check_key).verify(signature, data)
        except (InvalidSignature, ValueError):
            return False
        return True

    def text(self) -> str:
        """Return the text of ``office.pub``."""
        return f"{_WHAT} 1 {self.check_key.hex()} {self.name}\n{self.certificate_pem()}"

    def certificate_pem(self) -> str:
        """Return the certificate alone, for other programs."""
        found = x509.load_der_x509_certificate(self.certificate)
        return found.public_bytes(serialization.Encoding.PEM).decode("ascii")


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """The secret half, kept in the store alone."""

    public: OfficePublic
    check_private: bytes
    seal_private: bytes

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature of ``data``, 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.check_private).sign(data)


def new_key(name: str, now: datetime) -> OfficeKey:
    """Make a new key for an office. Raises Unreadable ``office_name`` for a name that cannot stand in one line."""
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise Unreadable("office_name")
    check, seal = Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256R1())
    public = OfficePublic(name, check.public_key().public_bytes_raw(), _certificate(name, seal, now))
    private = seal.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return OfficeKey(public, check.private_bytes_raw(), private)


def read_public(data: bytes) -> OfficePublic:
    """Read ``office.pub``. Raises Unreadable ``key`` for anything else."""
    try:
        first, _, pem = data[: _LARGEST + 1].decode("utf-8").replace("\r\n", "\n").partition("\n")
        found = _LINE.fullmatch(first.removeprefix("\ufeff").strip())
        if found is None or len(data) > _LARGEST or len(found[2]) > LONGEST_NAME or not found[2].isprintable():
            raise Unreadable("key")
        certificate = x509.load_pem_x509_certificate(pem.strip().encode())
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(found[1]))
    except ValueError as error:
        raise Unreadable("key") from error
    return OfficePublic(found[2], bytes.fromhex(found[1]), certificate.public_bytes(serialization.Encoding.DER))


def _certificate(name: str, key: ec.EllipticCurvePrivateKey, now: datetime) -> bytes:
    """A certificate signed by itself: it names the key and vouches for nobody."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    usage = dict.fromkeys(
        ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
         "encipher_only", "decipher_only"),
        False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + LASTS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.DER)
    )
