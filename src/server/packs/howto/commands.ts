// The commands of HOWTO.txt: public tools on Debian, each run by a test on a real pack, in the folder of the unzipped pack.

/** Every file of the manifest has the hash that the manifest says. */
export const FILES = `python3 -c 'import json
for f in json.load(open("manifest.json"))["files"]: print(f["sha256"] + "  " + f["path"])' | sha256sum --check --quiet && echo ok`

/** Takes the text, the key and the signature of the note apart, for openssl; the last key of log.vkey is the newest. */
export const SIGNATURE = `python3 - <<'END'
import base64
note = open("checkpoint", "rb").read()
text, lines = note[: note.rindex(b"\\n\\n") + 1], note[note.rindex(b"\\n\\n") + 2 :].decode().splitlines()
name, number, key = open("log.vkey").read().splitlines()[-1].split("+", 2)
signed = [base64.b64decode(line.split(" ")[2]) for line in lines if line.split(" ")[1] == name]
open("note.text", "wb").write(text)
open("note.sig", "wb").write([s for s in signed if s[:4].hex() == number][0][4:])
open("log.der", "wb").write(bytes.fromhex("302a300506032b6570032100") + base64.b64decode(key)[1:])
END
openssl pkeyutl -verify -pubin -keyform DER -inkey log.der -rawin -in note.text -sigfile note.sig`

/** The fingerprint of the key, as verify.html and exhale verify show it. */
export const FINGERPRINT = `tail -c 32 log.der | sha256sum`

/** What the authority says, in words. */
export const STAMP_SHOWN = `openssl ts -reply -in checkpoint.tsr -text`

/** `root` is the certificate of the authority's root that whoever checks believes. */
export const stampVerified = (
  root: string,
): string => `openssl ts -verify -data checkpoint -in checkpoint.tsr -CAfile ${root} \\
  -attime "$(date -d "$(openssl ts -reply -in checkpoint.tsr -text 2>/dev/null | sed -n 's/^Time stamp: //p')" +%s)"`

export const PYTHON = `python3 checkpack.py`

/** Debian: apt-get install golang-go golang-golang-x-mod-dev. */
export const GO = `GO111MODULE=off GOPATH=/usr/share/gocode go run checkpack.go pack .`
