"""Time-stamps by RFC 3161: what a token says, and whether an authority that the reader trusts said it."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256, sha384, sha512

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding
from rfc3161_client import TimeStampResponse, VerifierBuilder, decode_timestamp_response

from enjoin.ledger.der import sort_certificates
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

GRANTED = 0  # RFC 3161 §2.4.2
HASHES = {
    "2.16.840.1.101.3.4.2.1": sha256,
    "2.16.840.1.101.3.4.2.2": sha384,
    "2.16.840.1.101.3.4.2.3": sha512,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time-stamp: the content existed at `at`, says `authority`. `trusted`: its signature leads to a root given."""

    at: Instant
    authority: str
    trusted: bool


def read_roots(pem: bytes) -> tuple[x509.Certificate, ...]:
    """The certificates of a PEM file; `Misuse` for anything else."""
    try:
        return tuple(x509.load_pem_x509_certificates(pem))
    except ValueError:
        raise Misuse("not a PEM file of certificates") from None


def write_roots(roots: Sequence[x509.Certificate]) -> bytes:
    """Certificates as PEM."""
    return b"".join(root.public_bytes(Encoding.PEM) for root in roots)


def read_stamp(token: bytes, content: bytes, roots: Sequence[x509.Certificate] = ()) -> Stamp:
    """What the raw response `token` says about `content`; `BrokenProof` where it is of something else or does not hold.

    Without roots only the content's digest is compared: whoever made the token is then a claim.
    """
    response = decode_stamp(token)
    try:
        info, authority = response.tst_info, _authority(response)
    except Exception as error:  # the parsers raise many kinds
        raise BrokenProof(f"not a time-stamp that can be read: {str(error).lower()}") from None
    hash_of = HASHES.get(info.message_imprint.hash_algorithm.dotted_string)
    if hash_of is None:
        raise BrokenProof("the time-stamp uses a hash other than SHA-256, SHA-384 or SHA-512")
    if info.message_imprint.message != hash_of(content).digest():
        raise BrokenProof("the time-stamp is of something else")
    if roots:
        _check_chain(response, content, roots)
    return Stamp(at=Instant.of(info.gen_time), authority=authority, trusted=bool(roots))


def decode_stamp(token: bytes) -> TimeStampResponse:
    """Parse a raw response and refuse one in which nothing was granted."""
    try:
        response = decode_timestamp_response(sort_certificates(token))
    except Exception as error:  # the parsers raise many kinds
        raise BrokenProof(f"not a time-stamp that can be read: {str(error).lower()}") from None
    if response.status != GRANTED:
        raise BrokenProof(f"the time-stamping authority refused: {' '.join(response.status_string) or response.status}")
    return response


def _check_chain(response: TimeStampResponse, content: bytes, roots: Sequence[x509.Certificate]) -> None:
    builder = VerifierBuilder(intermediates=[], roots=list(roots))
    for root in roots:
        _check_root(root)
    try:
        builder.build().verify_message(response, content)
    except Exception as error:  # the parsers raise many kinds
        raise BrokenProof(f"the time-stamp's signature does not hold: {str(error).lower()}") from None


def _check_root(root: x509.Certificate) -> None:
    try:
        root.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature):
        raise BrokenProof(
            f"`{root.subject.rfc4514_string()}` is not a root certificate: it is not self-signed"
        ) from None


def _authority(response: TimeStampResponse) -> str:
    """The signer's name, else its issuer's; as claimed in the token."""
    signed = response.signed_data
    for der in signed.certificates:
        certificate = x509.load_der_x509_certificate(der)
        for signer in signed.signer_infos:
            if (certificate.issuer, certificate.serial_number) == (signer.issuer, signer.serial_number):
                return certificate.subject.rfc4514_string()
    return "an authority that did not send its certificate"
