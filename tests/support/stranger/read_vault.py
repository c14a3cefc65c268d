"""A stranger's reader: vaults, logs and backups read with nothing but docs/vault-format.md, in another language.

Usage: read_vault.py FILE WORDLIST   (FILE: a backup, a folder, or a journal.jl with its keyring beside it; WORDLIST: the
English BIP39 words, one a line). The first line of standard input is the recovery key or the passphrase. Prints a line
of JSON for each record that counts: {"id", "rev", "k", "v", "d"}, sorted by id; exit 0 fine, 2 wrong secret, 3 damaged.
It shares no code with the project; where it and the project differ, the document is wrong. It writes nothing.
"""

import hashlib
import json
import os
import struct
import sys
import unicodedata

from nacl import bindings, exceptions, pwhash

HEADER, FRAME_HEAD, TAG = 64, 86, 16


def fail(code, why):
    sys.stderr.write(why + "\n")
    sys.exit(code)


def blake(data, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def open_sealed(sealed, associated, nonce, key):
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, associated, nonce, key)
    except exceptions.CryptoError:
        return None


# --- the keyring ---------------------------------------------------------------------------------------------------


def parse_keyring(data):
    lines = data.split(b"\n")
    if len(lines) != 3 or lines[2] != b"" or lines[1] != b"blake2b-256:" + blake(lines[0]).hex().encode():
        return None
    keyring = json.loads(lines[0].decode("utf-8"))
    if keyring["format"] != "tend-keyring" or keyring["version"] != 1:
        fail(4, "a keyring of another version")
    return keyring


def recovery_entropy(text, words):
    """The 32 bytes of 24 words, or None when they are no such words or their checksum fails."""
    said = "".join(c if "a" <= c <= "z" else " " for c in text.lower()).split()
    place = {word: i for i, word in enumerate(words)}
    if len(said) != 24 or any(word not in place for word in said):
        return None
    number = 0
    for word in said:
        number = number << 11 | place[word]
    entropy = (number >> 8).to_bytes(32, "big")
    return entropy if hashlib.sha256(entropy).digest()[0] == number & 0xFF else None


def derive(slot, secret):
    kdf = slot["kdf"]
    salt = bytes.fromhex(kdf["salt"])
    if kdf["name"] == "blake2b":
        return blake(b"tend.v1.recovery" + salt, 64, secret)
    if not (65536 <= kdf["memoryKiB"] <= 1048576 and 3 <= kdf["passes"] <= 20 and kdf["lanes"] == 1):
        fail(3, "costs outside the bounds")
    return pwhash.argon2id.kdf(64, secret, salt, opslimit=kdf["passes"], memlimit=kdf["memoryKiB"] * 1024)


def vault_keys(keyring, kind, secret):
    """Every vault key by its epoch, or None when the secret is wrong."""
    slot = next((s for s in keyring["slots"] if s["type"] == kind), None)
    if slot is None:
        return None
    derived = derive(slot, secret)
    unlock_key, commitment = derived[:32], derived[32:]
    if commitment.hex() != slot["commitment"]:
        return None
    kdf = slot["kdf"]
    argon = kdf["name"] == "argon2id13"
    costs = (kdf["memoryKiB"], kdf["passes"], kdf["lanes"]) if argon else (0, 0, 0)
    associated = b"".join([
        b"tend.v1.slot",
        bytes.fromhex(keyring["vaultId"]),
        bytes.fromhex(slot["id"]),
        bytes([1 if kind == "passphrase" else 2]),
        struct.pack(">I", slot["epoch"]),
        bytes([1 if argon else 2]),
        struct.pack(">III", *costs),
        bytes.fromhex(kdf["salt"]),
    ])
    key = open_sealed(bytes.fromhex(slot["wrapped"]), associated, bytes.fromhex(slot["nonce"]), unlock_key)
    if key is None:
        fail(3, "the slot is damaged")
    keys, above = {slot["epoch"]: key}, slot["epoch"]
    for earlier in sorted(keyring["earlier"], key=lambda e: -e["epoch"]):
        associated = (
            b"tend.v1.earlier"
            + bytes.fromhex(keyring["vaultId"])
            + struct.pack(">II", earlier["epoch"], above)
        )
        sealing = blake(b"tend.v1.earlier-key", 32, keys[above])
        opened = open_sealed(bytes.fromhex(earlier["wrapped"]), associated, bytes.fromhex(earlier["nonce"]), sealing)
        if opened is None:
            fail(3, "an earlier key is damaged")
        keys[earlier["epoch"]], above = opened, earlier["epoch"]
    return keys


# --- the file ------------------------------------------------------------------------------------------------------


def header_of(data):
    for at in (0, HEADER):
        part = data[at : at + HEADER]
        if len(part) == HEADER and part[:8] == b"TENDJL\r\n" and blake(part[:48], 16) == part[48:]:
            if struct.unpack(">H", part[8:10])[0] != 1:
                fail(4, "a file of another version")
            return part
    fail(3, "both headers are damaged")


def unpad(plain):
    size = struct.unpack(">I", plain[:4])[0]
    if size > len(plain) - 4 or any(plain[4 + size :]):
        fail(3, "wrong padding")
    return plain[4 : 4 + size]


def frames_of(data, start, end, header, keys):
    """Every frame from start to end, in order; stops the program at the first that does not open or does not follow."""
    vault_id = header[16:32]
    link = blake(b"tend.v1.chain" + header[:48], 16)
    seq = struct.unpack(">Q", header[40:48])[0]
    at = start
    while at < end:
        if data[at : at + 4] != b"JR01":
            fail(3, "no frame where one should begin")
        size = 8 + struct.unpack(">I", data[at + 4 : at + 8])[0]
        frame = data[at : at + size]
        version, kind, epoch, number, record, rev = struct.unpack(">BBIQ16sQ", frame[8:46])
        label = b"tend.v1.record" if kind == 1 else b"tend.v1.manifest"
        plain = None
        if version == 1 and epoch in keys:
            key = blake(label, 32, keys[epoch])
            plain = open_sealed(frame[FRAME_HEAD:], vault_id + frame[8:62], frame[62:86], key)
        if plain is None:
            fail(3, "a frame does not open")
        if frame[46:62] != link or number != seq:
            fail(3, "a frame does not follow the one before it")
        link, seq, at = frame[-TAG:], seq + 1, at + size
        yield kind, record.hex(), rev, link, unpad(plain)


def read(data, beside):
    header = header_of(data)
    kind, keyring_size = header[10], struct.unpack(">I", header[12:16])[0]
    start = 2 * HEADER + keyring_size
    if kind == 1:
        return header, beside, start, len(data)
    trailer = data[-(keyring_size + 52) :]
    end = len(data) - len(trailer)
    mark = trailer[keyring_size:]
    if mark[:4] != b"JREN" or struct.unpack(">Q", mark[12:20])[0] != end + keyring_size:
        fail(3, "the backup has no whole trailer")
    if blake(data[:-32]) != mark[20:]:
        fail(3, "the backup's hash differs")
    if trailer[:keyring_size] != data[2 * HEADER : start]:
        fail(3, "the backup's keyrings differ")
    return header, data[2 * HEADER : start], start, end


def main():
    place, wordlist = sys.argv[1:3]
    with open(wordlist, encoding="utf-8") as file:
        words = file.read().split()
    secret = sys.stdin.readline().rstrip("\r\n")
    folder = place if os.path.isdir(place) else os.path.dirname(place)
    with open(os.path.join(place, "journal.jl") if folder == place else place, "rb") as file:
        data = file.read()
    beside = b""
    if os.path.exists(os.path.join(folder, "keyring")):
        with open(os.path.join(folder, "keyring"), "rb") as file:
            beside = file.read()
    header, keyring_bytes, start, end = read(data, beside)
    keyring = parse_keyring(keyring_bytes)
    if keyring is None:
        fail(3, "the keyring is damaged")
    entropy = recovery_entropy(secret, words)
    keys = vault_keys(keyring, "recovery", entropy) if entropy else None
    keys = keys or vault_keys(keyring, "passphrase", unicodedata.normalize("NFC", secret).encode("utf-8"))
    if keys is None:
        fail(2, "wrong passphrase or recovery key")
    newest, manifest = {}, None
    for kind, record, rev, tag, plain in frames_of(data, start, end, header, keys):
        if kind == 1 and (record not in newest or rev >= newest[record][0]):
            newest[record] = (rev, tag, plain)
        if kind == 2:
            listed = b"".join(
                bytes.fromhex(i) + struct.pack(">Q", r) + t for i, (r, t, _) in sorted(newest.items())
            )
            manifest = json.loads(plain)
            if manifest["count"] != len(newest) or manifest["set"] != blake(listed).hex():
                fail(3, "the set of records is not the one that was closed")
    if header[10] == 2 and manifest is None:
        fail(3, "the backup has no manifest")
    for record, (rev, _, plain) in sorted(newest.items()):
        sys.stdout.write(json.dumps({"id": record, "rev": rev, **json.loads(plain)}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
