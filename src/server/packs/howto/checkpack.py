# Checks an unzipped evidence pack with nothing but Python 3: python3 checkpack.py, in the folder of the pack.
#
# Checked are: every file of the manifest; that the log took in the manifest; that each entry stands in the log; that each
# opened part is what the entry committed to. Not checked are signatures and time stamps: openssl does that.
import base64, hashlib, json, os, sys


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def must(holds, what):
    if not holds:
        sys.exit("does not hold: " + what)


def root_of(leaf, index, size, path):
    """The root of a tree of `size` leaves, from one leaf and its path (RFC 9162, 2.1.3.2); None when they do not fit."""
    fn, sn, hash = index, size - 1, leaf
    for sibling in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            hash = sha(b"\x01", sibling, hash)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            hash = sha(b"\x01", hash, sibling)
        fn, sn = fn >> 1, sn >> 1
    return hash if sn == 0 and index < size else None


def in_log(entry, proof):
    """Does the proof (c2sp.org/tlog-proof@v1) lead from this entry to the root of the checkpoint below it?"""
    head, checkpoint = read(proof).decode().split("\n\n", 1)
    _, index, *path = head.split("\n")
    _, size, root = checkpoint.split("\n")[:3]
    path = [base64.b64decode(line) for line in path]
    found = root_of(sha(b"\x00", entry), int(index.split(" ")[1]), int(size), path)
    must(found == base64.b64decode(root), proof)
    return checkpoint


def opens(entry, opening):
    """Is each opened part the one that the entry committed to?"""
    promised, parts = json.loads(entry)["c"], json.loads(read(opening))["parts"]
    for name, part in parts.items():
        if "file" in part:
            said = read(part["file"])
        else:
            said = part["text"].encode() if "text" in part else base64.b64decode(part["base64"])
        whole = sha(b"exhale/commit/v1\n", name.encode(), b"\n", bytes.fromhex(part["salt"]), sha(said))
        must(whole.hex() == promised[name], opening + ": " + name)
    return len(parts)


manifest, parts, entries = json.loads(read("manifest.json")), 0, 0
for file in manifest["files"]:
    must(sha(read(file["path"])).hex() == file["sha256"], file["path"])
exported = read("manifest.entry")
must(in_log(exported, "manifest.tlog-proof") == read("checkpoint").decode(), "manifest.tlog-proof: another checkpoint")
must(opens(exported, "manifest.opening") == 1, "manifest.opening")
for name in sorted(os.listdir("entries")):
    number = name.removesuffix(".json")
    in_log(read("entries/" + name), "proofs/" + number + ".tlog-proof")
    entries += 1
    if os.path.exists("openings/" + name):
        parts += opens(read("entries/" + name), "openings/" + name)
print("ok:", len(manifest["files"]), "files,", entries, "entries,", parts, "opened parts")
